import { describe, expect, it } from "vitest";
import { TEXTS } from "../../src/adapters/cli/texts";
import { VERIFY_TEXTS } from "../../src/adapters/cli/verifyTexts";
import type { NoteMessages } from "../../src/messages/commands/notes";
import type { WrongCallMessages } from "../../src/messages/commands/wrongCalls";
import type { Terms } from "../../src/messages/index";
import { COMMAND_SAMPLES } from "./commandSamples";
import { type Line, listUnderTerms, type Samples, sentencesBelow, TERMS } from "./sentencesBelow";

const municipalities = { recipients: "municipalities", measure: "counted-persons" } as const;
const districts = { recipients: "districts", measure: "population" } as const;
const restored = { row: 2, found: "8337116", ags: "08337116" };
const pair = ["08115001", "08115002"] as const;
const received = "x";

type SamplesOf<Messages> = {
  readonly [Name in keyof Messages as Messages[Name] extends string ? never : Name]: readonly (Messages[Name] extends (
    ...params: infer Params
  ) => string
    ? Params
    : never)[];
};

const NOTES: SamplesOf<NoteMessages> = {
  seeHelp: [[null], ["pools"]],
  problems: [
    ["t.csv", 1],
    ["t.csv", 1_200],
  ],
  restoredAlone: [[restored]],
  nearNeighbours: [
    [1, [pair]],
    [6, [pair, pair]],
  ],
  borders: [
    [1, 0],
    [3, 1],
    [1_101, 3_077],
  ],
  withoutBorder: [
    [
      [
        { ags: "08337116", name: "Wehr" },
        { ags: "08115001", name: null },
      ],
    ],
  ],
  made: [
    ["t.xlsx", { rows: 1, terms: municipalities, pools: null }],
    ["t.xlsx", { rows: 1_101, terms: municipalities, pools: 1 }],
    ["t.html", { rows: 44, terms: districts, pools: null, map: "none" }],
    ["t.html", { rows: 3, terms: municipalities, pools: 2, map: "drawn", megabytes: 3.94 }],
    ["t.html", { rows: 3, terms: municipalities, pools: 2, map: "nobody-inside" }],
  ],
  unwritten: [
    [null, "ENOSPC"],
    ["t.xlsx", "EACCES"],
  ],
};

const WRONG_CALLS: SamplesOf<WrongCallMessages> = {
  "unknown-command": [[{ command: "rechne" }]],
  "unknown-option": [[{ option: "--x" }]],
  "negative-number": [[{ option: "-3" }]],
  "foreign-option": [[{ option: "--x", command: "frame" }]],
  "option-value": [[{ option: "--rules" }]],
  "ambiguous-district": [
    [
      {
        received: "Heilbronn",
        candidates: [
          { key: "08121", name: "Stadtkreis Heilbronn" },
          { key: "08125", name: "Landkreis Heilbronn" },
        ],
      },
    ],
  ],
  "unknown-district": [
    [{ received, nearest: [], hasNames: false }],
    [{ received, nearest: [], hasNames: true }],
    [{ received: "Waldhut", nearest: [{ key: "08337", name: "Landkreis Waldshut" }], hasNames: true }],
  ],
  "district-without-rows": [
    [
      {
        district: { key: "08337", name: "Landkreis Waldshut" },
        others: [{ key: "08121", name: "Stadtkreis Heilbronn" }],
      },
    ],
  ],
  "not-for-a-district": [[{ command: "workbook", because: "remainder" }], [{ command: "report", because: "scope" }]],
  "not-one-of": [[{ option: "--x", allowed: ["a", "b"], received }]],
  "input-twice": [[{}]],
  "missing-operand": (["persons", "table", "official-table", "boundaries"] as const).map((operand) => [
    { command: "x", operand },
  ]),
  "surplus-operand": [[{ command: "frame", surplus: "2" }]],
  "no-operand": [[{ command: "demo" }]],
  "two-operands": [[{ command: "check-plan" }], [{ command: "compare" }]],
  "neighbours-or-borders": [[{ command: "pools" }]],
  "missing-key": [[{ command: "exchange" }]],
  "missing-budget": [[{ command: "reconstruct" }]],
  "missing-dialect": [[{}]],
  "not-a-table": [[{ received: "a b" }]],
  "missing-output": [[{ command: "report", extension: ".html" }]],
  "wrong-extension": [[{ extension: ".html", received }]],
  "overwrites-input": [[{ output: "t.csv" }]],
  "one-subject": [[{ command: "explain" }]],
  "one-change": [[{ command: "exchange" }]],
  "one-applicant": [[{ command: "staffing" }]],
  "one-plan": [[{}]],
  "agreed-without-neighbours": [[{}]],
  "key-without-boundaries": [[{}]],
  "end-without-start": [[{}]],
  "totals-have-no-posts": [[{}]],
  "needs-applicant": [[{ option: "--posts" }]],
  "kept-otherwise": [[{ isKept: true }], [{ isKept: false }]],
  "not-a-count": [[{ option: "--join", received }]],
  "not-whole": [[{ option: "--most-members", received }]],
  "out-of-range": (["euros", "persons"] as const).map((quantity) => [
    { option: "--x", quantity, least: 1, most: 100, received },
  ]),
  "not-a-column": [[{ received, fields: ["ags", "name"] }]],
  "too-few-keys": [[{ option: "--together", received }]],
  "not-a-pair": [[{ option: "--apart", received }]],
  "not-kilometres": [[{ option: "--most-km", received }]],
  "named-twice": [[{ option: "--prefer", received }]],
  "not-posts": [[{ received }]],
  "not-a-sharing-key": [[{ received }]],
  "not-a-week": [[{ received }]],
  "not-an-interruption": [[{ received }]],
};

const below = (place: string, samples: object): [string, readonly (readonly unknown[])[]][] =>
  Object.entries(samples).map(([name, own]) => [`${place}.${name}`, own]);

const SAMPLES: Samples = Object.fromEntries([
  ...below("notes", NOTES),
  ...below("wrongCalls", WRONG_CALLS),
  ...below("demo", {
    recalculated: [
      [1, 1],
      [7, 7],
    ],
    attainable: [
      [1, 1],
      [66, 68],
    ],
    either: [[[64]], [[64, 65]]],
  }),
  ...below("help", { explainedBy: [[null], ["pools"]] }),
  ...Object.entries(COMMAND_SAMPLES),
]);

/** Everything that the command line says under some terms. */
function said(language: "de" | "en", terms: Terms): Line[] {
  const { help, wrongCalls, notes, demo, words, columns, checkPlan, reconstruct, ...ofTerms } =
    TEXTS[language].commands;
  // The parts of a sum are those of its sentence.
  const { format: _, causes: __, sumParts: ___, ...verify } = VERIFY_TEXTS[language];
  const areas = {
    ...{ help, wrongCalls, notes, demo, words, columns, checkPlan, verify, reconstruct },
    ...{ frame: ofTerms.frame(terms), allocate: ofTerms.allocate(terms), pools: ofTerms.poolPlan(terms) },
    ...{ exchange: ofTerms.exchange(terms), staffing: ofTerms.staffing(terms), compare: ofTerms.compare(terms) },
  };
  return Object.entries(areas).flatMap(([area, texts]) => sentencesBelow(area, texts, SAMPLES));
}

const every = (language: "de" | "en") => TERMS.flatMap((terms) => said(language, terms));

/** Commands, options, columns, files and values are called so in every language. */
const NAMES =
  /"[^"]*"|„[^“]*“|“[^”]*”|--?[a-z][a-z-]*|\w+_\w+|\w+:[\d.,:@-]*\w*|\b(degree|vocational|frame|persons|pools|district|state|rescue|from, to|pool, ags|ags, name|planungsrahmen [a-z-]+|© GeoBasis-DE \/ BKG|Baden-Württemberg|im-bw[-\d]*)\b/g;

describe("texts of the command line", () => {
  it.each(["de", "en"] as const)("every sentence is one that a person has read (%s)", async (language) => {
    await expect(listUnderTerms((terms) => said(language, terms))).toMatchFileSnapshot(`commands.${language}.txt`);
  });

  it.each(["de", "en"] as const)("no sentence shows how it was made (%s)", (language) => {
    const odd = every(language).filter(([, text]) => /undefined|\bnull\b|NaN|\[object|[{}]|\$|\S {2}\S|=>/.test(text));
    expect(odd.filter(([place]) => !/help\.commands\.verify\.after/.test(place))).toEqual([]);
  });

  it.each(["de", "en"] as const)("one of something is never called several (%s)", (language) => {
    const several =
      /(?<![\d.,])1 (Gemeinden|Kreise|Zusammenschlüsse|Monate|Personen|Gebiete|districts|pools|months|persons|areas)\b/;
    expect(every(language).filter(([, text]) => several.test(text))).toEqual([]);
  });

  it.each([
    ["de", /\b(the|of|and|with|years?|are|not|by|for|need|takes)\b/i],
    [
      "en",
      /[äöüß]|\b(und|der|das|den|dem|Gemeinden?|Kreise?|Personen|nicht|mit|ist|Rahmen|Jahre?|für|braucht|gefunden)\b/,
    ],
  ] as const)("no sentence holds a word of the other language (%s)", (language, foreign) => {
    const odd = every(language).filter(([place, text]) =>
      foreign.test(place.endsWith(".operands") ? "" : text.replace(NAMES, "")),
    );
    expect(odd).toEqual([]);
  });
});
