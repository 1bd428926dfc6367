import { describe, expect, it } from "vitest";
import { cli } from "../../support/cli";

const NAMES = "08337116,Wehr\n08337076,Murg\n08337090,Alb\n08337096,Bad\n";
const table = (...persons: readonly number[]) =>
  `ags,name,persons\n${NAMES.trim()
    .split("\n")
    .map((row, index) => `${row},${persons[index]}\n`)
    .join("")}`;
const files: Record<string, string> = {
  "t.csv": table(64, 30, 1, 70),
  "later.csv": table(65, 30, 2, 63),
  "one-50949.csv": "ags,name,amount_eur\n08337116,Wehr,50949\n",
  "one-58000000.csv": "ags,name,amount_eur\n08337116,Wehr,58000000\n",
  "n.csv": "a,b\n08337116,08337076\n08337076,08337096\n",
};
const TRIAL = "ags,name,persons_modelled\n08337116,Wehr,64\n08337076,Murg,1\n08337096,Bad,0\n";
const DISTRICTS =
  "fixtures/cases/programmes/districts-modelled.csv --rules fixtures/cases/programmes/soforthilfe-2022.json";
const STATE = "fixtures/state/bw-2018-modelled.csv";
const plan = cli("pools t.csv --neighbours n.csv --format json", files).out;
const all = { ...files, "m.csv": TRIAL, "plan.json": plan };
const PERIOD = "--start 2018-02-01 --end 2019-12-15 --interruption 2018-06-10..2018-07-20";

const CALLS = [
  ...["frame 0", "frame 1", "frame 64", "frame 65", "frame 42 --rules im-bw-2017-07"],
  ...["allocate t.csv", "allocate m.csv", `allocate ${STATE}`, `allocate ${DISTRICTS}`],
  ...["pools t.csv --neighbours n.csv --price-of-rules", "pools m.csv --borders off --rules im-bw-2017-07"],
  "pools t.csv --borders off --scope rescue --most-members 2 --apart 08337116+08337076 --seats 08337116",
  ...["pools t.csv --neighbours n.csv --offers 08337096 --prefer size,districts"],
  ...["check-plan plan.json t.csv --neighbours n.csv"],
  ...["exchange t.csv --neighbours n.csv --ags 08337116 --leave"],
  ...["exchange t.csv --neighbours n.csv --ags 08337116 --persons 70"],
  ...["staffing t.csv", "staffing m.csv", "staffing t.csv --ags 08337116", `staffing t.csv --ags 08337096 ${PERIOD}`],
  `staffing t.csv --pool 08337116+08337076 --posts degree:1.00@2018-03-01+vocational:0.30 ${PERIOD}`,
  ...["staffing t.csv --delegation 08337116+08337090", "explain t.csv --ags 08337116", "explain t.csv --totals"],
  ...["58000000", "50949"].map((euros) => `reconstruct one-${euros}.csv --budget 58000000`),
  "compare t.csv later.csv --neighbours n.csv",
] as const;

/** A command's text without what is quoted from the rules, which stays German, and without what names files and options. */
function own(call: string, language: "de" | "en"): string {
  const { out, talk, exitCode } = cli(`${call} --language ${language}`, all);
  expect([exitCode, talk.split("\n").filter((line) => !line.includes("kreis"))]).toEqual([expect.any(Number), [""]]);
  return out
    .replace(/^( *\d{8}) {2}\S.*?(?= {2})/gm, "$1")
    .replace(/\s+/g, " ")
    .replace(/German wording: .*?\?/g, "")
    .replace(/Integrationsmanagement Baden-Württemberg, (endgültige|vorläufige) \S+ \S+ \d+/g, "")
    .replace(/Soforthilfe Baden-Württemberg 2022.*?, ergänzt/g, "")
    .replace(/“[^”]*”/g, "")
    .replace(/\((Planungsrahmen|Berechnungsbogen|Mittelansatz)\)/g, "")
    .replace(
      /„planungsrahmen check-plan“|--\w[\w-]*( json)?|[\w-]+\.csv|im-bw-\S+|soforthilfe\S+|planungsrahmen \d\S*/g,
      "",
    )
    .replace(/(Land|Stadt)kreis [A-Z]\S+|\b\S+-?kreis\b/g, "");
}

const GERMAN =
  /\b(und|der|die|das|den|dem|von|mit|ist|sind|nicht|für|zu|über|Gemeinden?|Kreise?|Personen|Einwohner|Rahmen|Planungsrahmen|Zusammenschl\w+|Regelwerk|Mittelansatz|Stellen?|Zuwendung|Eigenanteil|VZÄ|Antrag|allein|gemeinsam|offen|knapp|niemand|Partner\b.*suchen|vorher|nachher|Jahre?n?|Monate?n?|ohne|Wunsch|Gebieten?)\b/;
const ENGLISH =
  /\b(the|of|and|with|is|are|not|for|by|municipalit\w+|districts?|inhabitants?|persons?|frames?|pools?|budget|posts?|grant|cost|FTE|application|alone|share|open|near|miss|nobody|before|after|years?|months?|without|wish|areas?)\b/;

describe("the language of results", () => {
  it.each(CALLS.filter((call) => !call.startsWith("compare")))("%s speaks English without a German word", (call) => {
    expect(own(call, "en").match(GERMAN)?.[0]).toBeUndefined();
  });

  it.each(CALLS)("%s speaks German without an English word", (call) => {
    expect(own(call, "de").match(ENGLISH)?.[0]).toBeUndefined();
  });

  it("compare speaks English down to its notes", () => {
    const [text = ""] = own("compare t.csv later.csv --neighbours n.csv", "en").split(" How to read it");
    // The values of parameters and the notes are the comparison's own.
    const words = text.replace(/Head counts and territory: .*$/, "");
    expect(words.match(GERMAN)?.[0]).toBeUndefined();
    expect(words).toContain("COMPARISON: 1 municipality loses, 2 gain, 1 unchanged (4 compared)");
  });

  it.each(CALLS)("%s says the same in German whether it is asked for or not", (call) => {
    expect(cli(`${call} --language de`, all).out).toBe(cli(call, all).out);
  });

  it.each(CALLS)("%s never counts one as several, and shows no code", (call) => {
    const odd =
      /(?<![\d.,])1 (Gemeinden|Kreise|Zusammenschlüsse|vorgeschlagene|Jahre|Monate|Personen|Gebieten|Mitglieder|municipalities|districts|pools|proposed pools|years|months|persons|areas|members)\b|undefined|\bany\b|NaN|\[object| {2}\S+-\S+-alone/;
    for (const language of ["de", "en"])
      expect(cli(`${call} --language ${language}`, all).out.match(odd)?.[0]).toBeUndefined();
  });

  it.each(["frame 64", "allocate t.csv", "staffing t.csv", "pools t.csv --borders off", "explain t.csv --totals"])(
    "%s names columns as programs know them unless a language is asked for",
    (call) => {
      const heading = (language: string) => cli(`${call} --format csv${language}`, files).out.split("\n")[0];
      expect(heading("")).toMatch(/^[a-z_,]+$/);
      expect(heading(" --language de")).toMatch(/Personen|Name|Schritt/);
      expect(heading(" --language en")).toMatch(/Persons|Name|Step/);
      const rows = (language: string) => cli(`${call} --format csv${language}`, files).out.split("\n").slice(1);
      if (!call.startsWith("explain")) expect(rows(" --language en")).toEqual(rows(""));
    },
  );
});

describe("the same state", () => {
  const WEHR = [
    ["frame 64", /→ (.*?) \(/],
    ["allocate t.csv", /Wehr .*[\d€] {2}([a-z].*)\n/],
    ["staffing t.csv", /Wehr .*\d {2}(.*)\n/],
    ["staffing t.csv --ags 08337116", /\n(?:Antrag|Application): (.*?);/],
    ["staffing t.csv --pool 08337116+08337076", /\n {2}(.*): Wehr\n/],
    ["compare t.csv later.csv", /Wehr \(08337116\): (.*?) →/],
    ["compare later.csv t.csv", /Wehr \(08337116\): .*? → (.*)\n/],
  ] as const;

  it.each(WEHR)("has the same word for Wehr in %s", (call, place) => {
    const word = (language: string) => cli(`${call} --language ${language}`, files).out.match(place)?.[1]?.trim();
    expect([word("de"), word("en")]).toEqual(["gemeinsam, knapp", "must share, near miss"]);
  });

  it("is called alike where plans are compared", () => {
    const changed = "exchange t.csv --neighbours n.csv --ags 08337116 --persons 70";
    expect(cli(changed, files).out).toContain("Wehr (08337116): im Zusammenschluss → allein");
    expect(cli(`${changed} --language en`, files).out).toContain("Wehr (08337116): in a pool → alone");
  });

  it("has one name and one sign where rounding makes more than the budget", () => {
    expect(cli(`allocate ${STATE}`).out).toContain("Mittelansatz weniger Summe der Laufzeit: −30 €\n");
    expect(cli(`allocate ${STATE} --language en`).out).toContain("Budget less the sum of the term: −€30\n");
    const sheet = (more: string) => cli(`explain ${STATE} --totals${more}`).out.replace(/\s+/g, " ");
    expect(sheet("")).toMatch(/Mittelansatz weniger Summe der Laufzeit: .*= −30 €/);
    expect(sheet(" --language en")).toMatch(/Budget less the sum of the term: .*= −€30/);
  });
});
