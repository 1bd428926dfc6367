const WORDS: Readonly<Record<string, string>> = {
  degree: "mit Hochschulabschluss",
  "vocational-training": "mit Berufsausbildung",
  any: "jeder Qualifikation",
};

/** A qualification in German words, or as the rule set calls it where it is none of the programme's two. */
export function qualificationWord(qualification: string): string {
  return WORDS[qualification] ?? qualification;
}
