import fc from "fast-check";
import { XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import {
  type CalculationSheet,
  calculationSheet,
  type SheetOptions,
  type SheetSubject,
  sheetHtml,
  sheetMarkdown,
  sheetPage,
  sheetText,
} from "../../src/adapters/sheet/index";
import {
  allocate,
  assess,
  assessPool,
  euros,
  explain,
  formPools,
  imBw201707,
  imBw201801,
  type RuleSet,
} from "../../src/index";
import { de, en, termsOf } from "../../src/messages/index";
import { formatEuros } from "../../src/money/formatGerman";
import { staff } from "../../src/staffing/index";
import { allocated, codesOf, messagesOf, state, unwrap } from "../support/fixtures";
import { tables } from "../support/generators";
import { property } from "../support/property";
import { numbersIn, sentences } from "./figuresOf";

const rows = [
  { ags: "08435013", name: "Eriskirch", persons: 40 },
  { ags: "08435029", name: "Kressbronn", persons: 91 },
  { ags: "08435030", name: "Langenargen", persons: 52 },
  { ags: "08337116", name: "Wehr", persons: 64, basis: "published" as const },
  { ags: "08111000", name: "Stuttgart", persons: 4_108 },
];
const assessment = assess(allocated(rows));
const members = rows.slice(0, 3).map(({ ags }) => ags);
const wehr = { kind: "municipality", ags: "08337116" } as const;
const sheetOf = (subject: SheetSubject, options: SheetOptions = {}) =>
  unwrap(calculationSheet(assessment, subject, options));
const stepsOf = (sheet: CalculationSheet) => sheet.parts.flatMap(({ steps }) => steps.map(({ text }) => text));

describe("calculationSheet", () => {
  it("lets Wehr's 50.949 € be followed with a pocket calculator", () => {
    const sheet = sheetOf(wehr);
    expect(stepsOf(sheet)).toEqual([
      "Ein Jahr: 116.000.000 € ÷ 2 Jahre = 58.000.000 €",
      "58.000.000 € × 64 ÷ 72.857 = 50.949,1195… € → kaufmännisch gerundet auf ganze Euro: 50.949 €",
      "50.949 € × 2 Jahre = 101.898 € (erst gerundet, dann vervielfacht)",
      "Nötig sind mindestens 51.000 €: 51.000 € − 50.949 € = 51 € fehlen",
    ]);
    expect(sheet.parts.flatMap(({ steps }) => steps.map(({ number }) => number))).toEqual([1, 2, 3, 4]);
    expect(sheet.answer).toEqual([
      "Wehr hat einen Planungsrahmen von 50.949 € im Jahr.",
      "In 2 Jahren sind das 101.898 €.",
      "Nötig sind mindestens 51.000 €: Es fehlen 51 €, so reicht es nicht. Gemeinsam mit anderen Gemeinden kann es reichen.",
      "Ob es genügt, das Fehlende selbst aufzubringen, muss die Bewilligungsstelle sagen.",
    ]);
    expect(sheet.questions.map(({ id, german }) => [id, german])).toEqual([["near-miss", null]]);
  });

  it("adds a pool's rounded frames and never its persons", () => {
    const sheet = sheetOf({ kind: "pool", members });
    expect(stepsOf(sheet).slice(-2)).toEqual([
      "Summe der gerundeten Planungsrahmen: Eriskirch 31.843 € + Kressbronn 72.443 € + Langenargen 41.396 € = 145.682 €",
      "Nötig sind mindestens 51.000 €: 145.682 € − 51.000 € = 94.682 € darüber",
    ]);
    expect(sheetText(sheet)).not.toContain("145.683");
  });

  it("shows that Stuttgart's 51,1 VZÄ are capped at its frame", () => {
    const stuttgart = { kind: "municipality", ags: "08111000" } as const;
    const posts = [{ qualification: "degree", shareHundredths: 5_110 }];
    const staffing = unwrap(staff(assessment, { applicant: stuttgart, posts }));
    const sheet = sheetOf(stuttgart, { staffing });
    expect(stepsOf(sheet).slice(-2)).toEqual([
      "mit Hochschulabschluss: 51,10 VZÄ × 64.000 € = 3.270.400 €",
      "Festbeträge 3.270.400 €, Planungsrahmen 3.270.297 €: Zuwendung 3.270.297 € im Jahr, selbst zu tragen 103 €",
    ]);
    expect(sheet.notChecked.map(({ id }) => id)).toEqual([
      ...["head-counts", "rules-of-the-day", "actual-pay", "material-costs", "decision"],
    ]);
    expect(sheet.answer.at(-1)).toBe(
      "Für 51,10 VZÄ mit Hochschulabschluss beträgt die Zuwendung 3.270.297 € im Jahr; selbst zu tragen sind 103 €.",
    );
  });

  it("sums the whole table and says what rounding leaves over", () => {
    const whole = state().assessment;
    const sheet = unwrap(calculationSheet(whole, { kind: "totals" }));
    const { frameCents, termCents, roundingDifferenceCents } = whole.totals;
    expect(stepsOf(sheet).slice(1)).toEqual([
      `Summe der gerundeten Planungsrahmen: alle Zeilen der Tabelle = ${formatEuros(frameCents)}`,
      `${formatEuros(frameCents)} × 2 Jahre = ${formatEuros(termCents)} (erst gerundet, dann vervielfacht)`,
      `Mittelansatz weniger Summe der Laufzeit: 116.000.000 € − ${formatEuros(termCents)} = ${formatEuros(roundingDifferenceCents ?? 0)}`,
    ]);
    expect(sheet.warnings).toEqual([de.sheet(termsOf(imBw201801)).warning.modelledTable()]);
    const [step] = sheet.parts[0]?.steps[1]?.recorded ?? [];
    expect(step?.step === "sum" && step.parts).toHaveLength(1_101);
    expect(sheet.inputs.map(({ id }) => id)).not.toContain("threshold");
  });

  it("says of a part of the table that a difference would mean nothing", () => {
    const sheet = sheetOf({ kind: "totals" });
    expect(stepsOf(sheet).at(-1)).toContain("sie ist nicht vollständig");
    expect(sheet.notChecked.map(({ id }) => id)).toContain("partial-table");
    expect(stepsOf(sheet)[0]).toContain("Stuttgart 4.108 + Wehr 64 +");
  });

  it("names basis and source of every input, and the file that it was read from", () => {
    const files = [{ name: "t.csv", sha256: "0".repeat(64) }];
    const { inputs, origin } = sheetOf(wehr, { files });
    expect(inputs[0]?.grounds).toEqual({ basis: "published", source: "Tabelle t.csv", sourceLanguage: "de" });
    expect(inputs.map(({ id }) => id)).toEqual([
      ...["persons", "total-persons", "budget", "years", "rounding", "remainder", "threshold", "measured-on"],
    ]);
    expect(inputs.every(({ grounds }) => grounds.source !== "")).toBe(true);
    expect(origin).toMatchObject({ program: "planungsrahmen", ruleSet: { id: "im-bw-2018-01" }, files });
  });

  it("shows the open measure of the tranche, and no term", () => {
    const tranche = assess(allocated([{ ags: "08337116", name: "Wehr", persons: 42 }], imBw201707));
    const sheet = unwrap(calculationSheet(tranche, wehr, { language: "en" }));
    expect(stepsOf(sheet)).toEqual([
      "€34,800,000 × 42 ÷ 46,828 = €31,212.0953… → rounded half up to whole euros: €31,212",
      "at least €51,000 is needed: €31,212 is enough only if the whole year is measured",
    ]);
    expect(sheet.answer[0]).toBe("Wehr has a planning frame of €31,212 for 60% of a year.");
    expect(sheet.questions[0]).toMatchObject({ id: "threshold-measure", german: expect.stringContaining("31.212 €") });
  });

  it("says what a threshold of a whole year asks of a tranche, so that the subtraction can be followed", () => {
    const measuredOn = { value: "whole-year", basis: "assumed", source: "Annahme" } as const;
    const rules = { ...imBw201707, threshold: { ...imBw201707.threshold, measuredOn } };
    const tranche = assess(allocated([{ ags: "08337116", name: "Wehr", persons: 42 }], rules));
    const sheet = (language: "de" | "en") => unwrap(calculationSheet(tranche, wehr, { language }));
    expect(stepsOf(sheet("de"))[1]).toBe(
      "Nötig sind mindestens 51.000 € für ein ganzes Jahr (hier also mindestens 30.600 €): 31.212 € − 30.600 € = 612 € darüber",
    );
    expect(sheet("en").answer[1]).toBe(
      "To apply, at least €51,000 for a whole year (so at least €30,600 here) is needed: an application is possible, the frame is €612 above that.",
    );
    const lines = tranche.municipalities.flatMap((one) => explain(one, rules).lines);
    expect(lines.at(-1)?.text).toContain("30.600 €");
  });

  it("takes given frames and the table's own sum as what they are, and tells 0 persons apart", () => {
    const given = assess(allocated([{ ags: "08337116", name: "Wehr", frameCents: euros(60_000) }]));
    const sheet = unwrap(calculationSheet(given, wehr));
    expect(sheet.inputs.map(({ id }) => id)).toEqual(["given-frame", "years", "threshold", "measured-on"]);
    expect(stepsOf(sheet)[0]).toBe("Planungsrahmen (wie angegeben): 60.000 €");
    const none = assess(allocated([{ ags: "08337116", name: "Wehr", persons: 0 }]));
    expect(unwrap(calculationSheet(none, wehr)).answer.at(-1)).toBe(
      "Ohne Planungsrahmen gibt es nichts zu beantragen.",
    );
  });

  it.each([
    [50_999, "Es fehlen 1 €", "1 € is missing"],
    [51_000, "der Rahmen reicht genau", "just enough"],
    [51_001, "der Rahmen liegt 1 € darüber", "is €1 above"],
  ])("says of a frame of %i € that %s", (amount, german, english) => {
    const given = assess(allocated([{ ags: "08337116", name: "Wehr", frameCents: euros(amount) }]));
    const answer = (language: "de" | "en") => unwrap(calculationSheet(given, wehr, { language })).answer.join(" ");
    expect(answer("de")).toContain(german);
    expect(answer("en")).toContain(english.replace(/^1 €/, "€1"));
  });

  it("names the cent that a threshold asks for which is itself not enough", () => {
    const { threshold } = imBw201801;
    const stricter = {
      ...imBw201801,
      threshold: { ...threshold, inclusive: { ...threshold.inclusive, value: false } },
    };
    const given = assess(allocated([{ ags: "08337116", name: "Wehr", frameCents: euros(51_000) }], stricter));
    expect(stepsOf(unwrap(calculationSheet(given, wehr))).at(-1)).toBe(
      "Nötig sind mehr als 51.000 €: 51.000,01 € − 51.000 € = 0,01 € fehlen",
    );
  });

  it("shows the largest remainder, terms that do not divide, and sums that are the budget or more", () => {
    const { budget, remainder } = imBw201801;
    const years = { ...budget.years, value: 3 };
    const shared: RuleSet = { ...imBw201801, remainder: { ...remainder, value: "largest-remainder" } };
    const two = [
      { ags: "08337116", name: "Wehr", persons: 1 },
      { ags: "08111000", name: "Stuttgart", persons: 2 },
    ];
    const of = (rules: RuleSet) => assess(unwrap(allocate(two, rules, { total: "table" })));
    const sheet = unwrap(calculationSheet(of({ ...shared, budget: { ...budget, years } }), wehr));
    expect(stepsOf(sheet).slice(0, 2)).toEqual([
      "(116.000.000 € ÷ 3) × 1 ÷ 3 = 12.888.888,8888… € → abgerundet auf ganze Euro: 12.888.888 €",
      "1 € aus dem Rest (Hare-Niemeyer): 12.888.889 €",
    ]);
    const total = sheet.inputs.find(({ id }) => id === "total-persons");
    expect(total?.grounds).toEqual({ basis: "unstated", source: "Summe der Tabelle", sourceLanguage: "de" });
    const totals = (rules: RuleSet) => unwrap(calculationSheet(of(rules), { kind: "totals" })).answer[1];
    expect(totals(shared)).toBe("Das ist genau der Mittelansatz.");
    const floor: RuleSet = {
      ...imBw201801,
      rounding: { ...imBw201801.rounding, value: { stepCents: euros(1), mode: "floor" } },
    };
    expect(totals(floor)).toBe("Durch das Runden bleiben vom Mittelansatz 2 € übrig.");
    const ceiling: RuleSet = {
      ...floor,
      rounding: { ...floor.rounding, value: { stepCents: euros(1), mode: "ceiling" } },
    };
    const english = calculationSheet(of(ceiling), { kind: "totals" }, { language: "en" });
    expect(unwrap(english).answer[1]).toBe("Rounding makes it €2 more than the budget.");
  });

  it("warns of made-up figures before everything else, also of those of a pool's other members", () => {
    const mixed = assess(
      allocated(rows.map((row) => ({ ...row, basis: row.persons === 40 ? "modelled" : "published" }))),
    );
    const plan = unwrap(formPools(mixed, { borders: "off" }));
    const sheet = unwrap(calculationSheet(mixed, { kind: "municipality", ags: "08435030" }, { plan, language: "en" }));
    expect(sheet.warnings).toEqual([
      "The figures of Eriskirch are modelled, that is, made up. All amounts from them are only an example.",
    ]);
    expect(sheetText(sheet).split("\n")[3]).toMatch(/^WARNING: The figures of Eriskirch/);
  });
});

describe("an English sheet", () => {
  it("shows a pool's posts, each member's part, and posts filled at different times", () => {
    const posts = [
      { qualification: "degree", shareHundredths: 200 },
      { qualification: "vocational-training", shareHundredths: 50, employment: { start: "2018-03-01" } },
    ];
    const request = { posts, employment: { start: "2018-02-01" }, key: "persons" } as const;
    const staffing = unwrap(staff(assessment, { applicant: { kind: "pool", members }, ...request }));
    const sheet = sheetOf({ kind: "pool", members }, { staffing, language: "en" });
    expect(sheet.parts.at(-1)?.steps.map(({ text }) => text)).toEqual([
      "Applicant Eriskirch, Kressbronn and Langenargen: an application is possible",
      "with a degree: €145,682 ÷ €64,000 = 2.2762…, so 2.27 FTE are paid in full",
      "with vocational training: €145,682 ÷ €51,000 = 2.8565…, so 2.85 FTE are paid in full",
      "with a degree: 2.00 FTE × €64,000 = €128,000",
      "with vocational training: 0.50 FTE × €51,000 = €25,500",
      "fixed amounts €153,500, frame €145,682: grant €145,682 a year, €7,818 to be paid by the applicant",
      "Eriskirch: 2.50 FTE × 40 ÷ 183 → 0.55 FTE; grant €145,682 likewise → €31,843.06; own cost €7,818 likewise → €1,708.85 (remainder by largest fractions)",
      "Kressbronn: 2.50 FTE × 91 ÷ 183 → 1.24 FTE; grant €145,682 likewise → €72,442.96; own cost €7,818 likewise → €3,887.64 (remainder by largest fractions)",
      "Langenargen: 2.50 FTE × 52 ÷ 183 → 0.71 FTE; grant €145,682 likewise → €41,395.98; own cost €7,818 likewise → €2,221.51 (remainder by largest fractions)",
      "post 1: €145,682 × €128,000 ÷ €153,500 → €121,480.76; 24 months from 2018-02-01: until 2020-01-31; €121,480.76 × 24 ÷ 12 = €242,961.52",
      "post 1: by months: 2018: €242,961.52 × 11 ÷ 24 → €111,357.36; 2019: €242,961.52 × 12 ÷ 24 → €121,480.76; 2020: €242,961.52 × 1 ÷ 24 → €10,123.40; €242,961.52 in all, until 2020-01-31",
      "post 2: €145,682 × €25,500 ÷ €153,500 → €24,201.24; 24 months from 2018-03-01: until 2020-02-29; €24,201.24 × 24 ÷ 12 = €48,402.48",
      "post 2: by months: 2018: €48,402.48 × 10 ÷ 24 → €20,167.70; 2019: €48,402.48 × 12 ÷ 24 → €24,201.24; 2020: €48,402.48 × 2 ÷ 24 → €4,033.54; €48,402.48 in all, until 2020-02-29",
    ]);
    expect(sheet.questions.every(({ text, german }) => text !== german && german !== null)).toBe(true);
  });

  it("says that a frame is too small for any post, and whose frame it is on a member's sheet", () => {
    const small = assess(allocated([{ ags: "08435035", name: "Neukirch", persons: 13 }]));
    const neukirch = { kind: "municipality", ags: "08435035" } as const;
    const staffing = unwrap(staff(small, { applicant: neukirch }));
    const sheet = unwrap(calculationSheet(small, neukirch, { staffing, language: "en" }));
    expect(stepsOf(sheet)[5]).toBe("with a degree: €10,349 ÷ €64,000 = 0.1617…, so too little for a post of 0.25 FTE");
    expect(stepsOf(sheet)[4]).toContain("NO APPLICATION POSSIBLE");
    expect(stepsOf(sheet).at(-1)).toBe("fixed amounts €0, frame €10,349: grant €0 a year, €10,349 unused");
    expect(sheet.answer.at(-1)).toBe("This frame does not even pay the smallest post in full.");
    const shared = unwrap(staff(assessment, { applicant: { kind: "pool", members } }));
    const member = sheetOf({ kind: "municipality", ags: "08435013" }, { staffing: shared, language: "en" });
    expect(stepsOf(member)).toContain(
      "Frame: Eriskirch €31,843 + Kressbronn €72,443 + Langenargen €41,396 = €145,682 a year",
    );
  });

  it("shows given frames, 0 persons, and the largest remainder", () => {
    const english = (row: object, rules: RuleSet, total?: "table") => {
      const one = [{ ags: "08337116", name: "Wehr", ...row }];
      return stepsOf(
        unwrap(calculationSheet(assess(unwrap(allocate(one, rules, { total }))), wehr, { language: "en" })),
      );
    };
    expect(english({ frameCents: euros(60_000), basis: "inferred" }, imBw201801)[0]).toBe(
      "Frame (inferred from a published amount): €60,000",
    );
    expect(english({ persons: 0 }, imBw201801).at(-1)).toBe("no frame, so there is nothing to apply for");
    const { budget, remainder, rounding } = imBw201801;
    const rules: RuleSet = {
      ...imBw201801,
      budget: { ...budget, years: { ...budget.years, value: 3 } },
      rounding: { ...rounding, value: { stepCents: euros(10), mode: "floor" } },
      remainder: { ...remainder, value: "largest-remainder" },
    };
    expect(english({ persons: 3 }, rules, "table").slice(0, 2)).toEqual([
      "(€116,000,000 ÷ 3) × 3 ÷ 3 = €38,666,666.6666… → rounded down to multiples of €10: €38,666,660",
      "no part of the remainder (Hare-Niemeyer): €38,666,660",
    ]);
  });
});

describe("the place in a plan", () => {
  const plan = unwrap(formPools(assessment, { borders: "off" }));

  it("names pool, common frame and proof", () => {
    const sheet = sheetOf({ kind: "municipality", ags: "08435030" }, { plan });
    expect(sheet.parts.find(({ id }) => id === "plan")?.steps.map(({ text }) => text)).toEqual([
      "Im Plan gehört Langenargen zum Zusammenschluss 1 (vorgeschlagen).",
      "Summe der gerundeten Planungsrahmen: Eriskirch 31.843 € + Langenargen 41.396 € = 73.239 €",
      "Nötig sind mindestens 51.000 €: 73.239 € − 51.000 € = 22.239 € darüber",
      "Geplant innerhalb der Kreise, ohne Rücksicht auf Nachbarschaft; Gebiet mit 2 Gemeinden, darin 1 Zusammenschluss; mehr sind unmöglich, bewiesen durch die Summe der Rahmen",
    ]);
    expect(sheet.answer.slice(-2)).toEqual([
      "Im Plan gehört Langenargen zum Zusammenschluss 1 (vorgeschlagen).",
      "Eriskirch und Langenargen haben gemeinsam einen Planungsrahmen von 73.239 € im Jahr.",
    ]);
    expect(sheet.notChecked.map(({ id }) => id)).toContain("plan");
  });

  it("says beside the test of a tranche that its measure is open", () => {
    const tranche = assess(allocated(rows, imBw201707));
    const made = unwrap(formPools(tranche, { borders: "off" }));
    const sheet = unwrap(calculationSheet(tranche, { kind: "municipality", ags: "08435013" }, { plan: made }));
    const test = sheet.parts.find(({ id }) => id === "plan")?.steps[2];
    expect(test?.grounds.map(({ basis }) => basis)).toEqual(["published", "open"]);
  });

  it("names the reason and every way out of whoever is left over", () => {
    const texts = stepsOf(sheetOf(wehr, { plan }));
    expect(texts.slice(4)).toEqual([
      "Im Plan findet Wehr keinen Partner.",
      "Grund: alle, die erreichbar und noch frei sind, bleiben zusammen unter der Schwelle (Wehr); zusammen fehlen 51 € im Jahr",
      "Ausweg: die Aufgabe dem Kreis übertragen, Landkreis Waldshut",
      "Ausweg: 51 € im Jahr selbst aufbringen; ob das genügt, entscheidet die Bewilligungsstelle",
    ]);
  });

  it("says whether it holds a pool that people have in mind", () => {
    const planned = (keys: readonly string[]) =>
      stepsOf(sheetOf({ kind: "pool", members: keys }, { plan, language: "en" })).filter((text) => /plan/i.test(text));
    expect(planned(members)).toEqual(["The plan does not hold this pool."]);
    expect(planned(["08435030", "08435013"])[0]).toBe("The plan holds this pool: pool 1 (proposed).");
  });

  it("words every place, reason and way out of the state's plan in both languages", () => {
    const { assessment: whole, borders } = state();
    const wished = { mostMembers: 3 };
    const plans = [
      unwrap(formPools(whole, { borders, scope: "rescue", offers: ["08111000"] })),
      unwrap(formPools(whole, { borders, wishes: wished })),
    ];
    const said = new Set<string>();
    for (const of of plans) {
      const interesting = of.places.filter(({ place }, index) => place === "stranded" || index % 40 === 0);
      for (const { ags } of interesting) {
        for (const language of ["de", "en"] as const) {
          const sheet = unwrap(calculationSheet(whole, { kind: "municipality", ags }, { plan: of, language }));
          for (const text of stepsOf(sheet)) {
            expect(text).not.toMatch(/undefined|null|NaN|\[object/);
            said.add(text.slice(0, 12));
          }
        }
      }
    }
    expect(
      [...said].filter((text) => text.startsWith("Ausweg:") || text.startsWith("Way out:")).length,
    ).toBeGreaterThan(5);
  });
});

describe("bad input", () => {
  const plan = unwrap(formPools(assessment, { borders: "off" }));

  it("is an unknown key, a key of another table, or one member too few", () => {
    expect(codesOf(calculationSheet(assessment, { kind: "municipality", ags: "08999999" }))).toEqual(["unknown-key"]);
    expect(codesOf(calculationSheet(assessment, { kind: "pool", members: ["08435013", "08226096"] }))).toEqual([
      "unknown-key",
    ]);
    expect(codesOf(calculationSheet(assessment, { kind: "pool", members: ["08435013"] }))).toEqual(["too-few-members"]);
  });

  it("is a plan of other rules, figures or municipalities, each told once, beside an unknown key", () => {
    const fewer = assess(allocated(rows.slice(1).map((row) => ({ ...row, persons: row.persons + 1 }))));
    const unknown = { kind: "municipality", ags: "08435013" } as const;
    expect(messagesOf(calculationSheet(fewer, unknown, { plan })).map((text) => text.split(";")[0])).toEqual([
      "gefunden ein Plan mit Eriskirch (08435013), die nicht in der Tabelle steht",
      "gefunden ein Plan mit 3.270.297 € für Stuttgart (08111000) statt 3.271.093 €",
      "gefunden „08435013“",
    ]);
    const without = { ...plan, places: plan.places.filter(({ ags }) => ags !== wehr.ags) };
    expect(messagesOf(calculationSheet(assessment, wehr, { plan: without }))[0]).toContain("ein Plan ohne Wehr");
    const otherRules: RuleSet = { ...imBw201801, version: "2.0.0" };
    const other = { ...plan, ruleSet: otherRules };
    expect(codesOf(calculationSheet(assessment, wehr, { plan: other }))).toEqual(["foreign-plan"]);
  });

  it("is a caller's mistake where the language, the level or the posts cannot be meant", () => {
    const staffing = unwrap(staff(assessment, { applicant: { kind: "pool", members } }));
    expect(() => sheetOf(wehr, { language: "fr" as "de" })).toThrow('language "fr" is not known');
    expect(() => sheetOf(wehr, { language: "toString" as "de" })).toThrow(RangeError);
    expect(() => sheetOf(wehr, { staffing })).toThrow("posts of 08337116 were expected");
    expect(() => sheetOf({ kind: "totals" }, { staffing })).toThrow("posts of nobody were expected");
    expect(() => sheetOf({ kind: "pool", members: members.slice(1) }, { staffing })).toThrow(RangeError);
    expect(() => sheetHtml(sheetOf(wehr), { level: 6 as 5 })).toThrow("a level from 1 to 5");
    expect(sheetOf({ kind: "municipality", ags: "08435013" }, { staffing }).parts.at(-1)?.id).toBe("posts");
  });
});

describe("a sheet's forms", () => {
  const evil = `<img src=x onerror=alert(1)>"'&|*_[a](http://b)\`\n# ©\u202e- 1.`;
  const named = assess(allocated([{ ags: "08337116", name: evil, persons: 64 }]));
  const sheet = unwrap(calculationSheet(named, wehr));

  it("are text in which every sentence is one line", () => {
    const text = sheetText(sheet);
    expect(text.split("\n").filter((line) => line.includes("onerror")).length).toBeGreaterThan(1);
    expect(text).not.toMatch(/\n# ©|\u202e/);
    expect(text).toMatch(/^ 2\. 58\.000\.000 € × 64/m);
  });

  it("are Markdown in which no name is markup", () => {
    const markdown = sheetMarkdown(sheet);
    expect(markdown).toContain("\\<img src=x onerror=alert(1)\\>\"'\\&\\|\\*\\_\\[a\\](http\\://b)\\` \\# ©");
    expect(markdown.match(/^#+ .*$/gm)).toEqual([
      expect.stringContaining("# Berechnungsbogen"),
      ...["## Ergebnis", "## Angaben, mit denen gerechnet ist", "## Planungsrahmen", "## Reicht das für einen Antrag?"],
      ...["## Offene Fragen an die Bewilligungsstelle", "## Was hier nicht geprüft ist", "## Woher dieser Bogen kommt"],
    ]);
    expect(markdown).toMatch(/^4\. Nötig sind/m);
    const list = unwrap(calculationSheet(assess(allocated([{ ags: "08337116", name: "- x", persons: 9 }])), wehr));
    expect(sheetMarkdown(list)).toContain("\n\\- x hat einen");
    const link = assess(allocated([{ ags: "08337116", name: "www.b.de a@b.de", persons: 9 }]));
    expect(sheetMarkdown(unwrap(calculationSheet(link, wehr)))).toContain("# Berechnungsbogen www\\.b.de a\\@b.de");
  });

  it("are an HTML fragment that is well-formed, escaped and without scripts, styles, ids or requests", () => {
    const html = sheetHtml(sheet);
    expect(XMLValidator.validate(html.replaceAll("<br>", "<br/>"))).toBe(true);
    expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;|*_[a](http://b)` # ©");
    expect(html).not.toMatch(/<(script|style|img|link|a|iframe)\b|\sid=|\shref=|\sstyle=/);
    expect(html).toContain('<ol start="4">');
  });

  it("mark German sources within an English sheet", () => {
    const english = sheetOf(wehr, { language: "en" });
    const html = sheetHtml(english, { level: 3 });
    expect(html).toMatch(/^<article class="calculation-sheet" lang="en">\n<h3>/);
    expect(html).toContain(
      '<b>published:</b> <q lang="de">Ministerium, Januar 2018; VwV Integrationsmanagement</q> (in German)',
    );
    expect(html).toContain('German wording: <q lang="de">Genügt es der Bewilligungsstelle');
    expect(sheetHtml(sheetOf(wehr))).not.toContain('lang="de">Ministerium');
    expect(sheetText(english)).toContain(
      "published: “Ministerium, Januar 2018; VwV Integrationsmanagement” (in German)",
    );
  });

  it("leave out what stands elsewhere on the page", () => {
    const html = sheetHtml(sheetOf(wehr), { level: 4, omit: ["title", "inputs", "notChecked", "origin"] });
    expect(html.match(/<h\d>[^<]*/g)).toEqual([
      ...["<h5>Ergebnis", "<h5>Planungsrahmen", "<h5>Reicht das für einen Antrag?"],
      "<h5>Offene Fragen an die Bewilligungsstelle",
    ]);
    const bare = sheetHtml(sheetOf(wehr), { omit: ["grounds"] });
    expect(bare).toContain("kaufmännisch gerundet auf ganze Euro: 50.949 €</li>");
  });

  it("are a page of its own that fetches and runs nothing and prints on A4", () => {
    const page = sheetPage(sheetOf(wehr, { language: "en" }));
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain("default-src 'none'");
    expect(page).toContain("@page { size: A4;");
    expect(page).not.toMatch(/<script|url\(|https?:|@import/);
    expect(page.match(/<h1>/g)).toHaveLength(1);
  });
});

const number = (text: string, language: "de" | "en") =>
  language === "de" ? text.replaceAll(".", "").replace(",", ".") : text.replaceAll(",", "");

const numbersOf = (sheet: CalculationSheet) =>
  sentences(sheet)
    .map((text) => numbersIn(text.replace(/Ort \d+/g, "Ort")).map((found) => number(found, sheet.language)))
    .map((list) => list.sort().join(" "));

describe("properties of sheets", () => {
  property(
    "both languages have the same numbers, sentence by sentence",
    (draw: typeof calculationSheet) =>
      fc.property(tables, fc.nat(), (municipalities, pick) => {
        const assessed = assess(allocated(municipalities));
        const plan = unwrap(formPools(assessed, { borders: "off" }));
        const { ags } = assessed.municipalities[pick % assessed.municipalities.length] as { ags: string };
        const staffing = unwrap(staff(assessed, { applicant: { kind: "municipality", ags } }));
        const subjects: readonly (readonly [SheetSubject, SheetOptions])[] = [
          [
            { kind: "municipality", ags },
            { plan, staffing },
          ],
          [{ kind: "pool", members: assessed.municipalities.slice(0, 2).map((row) => row.ags) }, { plan }],
          [{ kind: "totals" }, {}],
        ];
        for (const [subject, options] of subjects) {
          const german = numbersOf(unwrap(draw(assessed, subject, options)));
          expect(numbersOf(unwrap(draw(assessed, subject, { ...options, language: "en" })))).toEqual(german);
        }
      }),
    {
      right: calculationSheet,
      wrong: (assessed, subject, options = {}) => {
        const rounded = { ...assessed, totals: { ...assessed.totals, frameCents: assessed.requiredCents } };
        return calculationSheet(options.language === "en" ? rounded : assessed, subject, options);
      },
    },
  );

  property(
    "the last figure of each part is the core's",
    (draw: typeof calculationSheet) =>
      fc.property(tables, fc.nat(), (municipalities, pick) => {
        const assessed = assess(allocated(municipalities));
        const row = assessed.municipalities[pick % assessed.municipalities.length];
        const pair = assessed.municipalities.slice(0, 2).map(({ ags }) => ags);
        if (row === undefined) throw new Error("a municipality was expected");
        const last = (subject: SheetSubject, id: string) =>
          unwrap(draw(assessed, subject))
            .parts.find((part) => part.id === id)
            ?.steps.at(-1)?.text ?? "";
        expect(last({ kind: "municipality", ags: row.ags }, "frame")).toContain(
          `= ${formatEuros(row.termCents ?? -1)} (`,
        );
        const pool = unwrap(assessPool(assessed, pair));
        expect(last({ kind: "pool", members: pair }, "pool")).toMatch(
          new RegExp(` = ${formatEuros(pool.frameCents)}$`),
        );
        const { totals } = assessed;
        expect(last({ kind: "totals" }, "totals")).toContain(
          formatEuros(totals.roundingDifferenceCents ?? totals.termCents),
        );
      }),
    {
      right: calculationSheet,
      // Doubles before it rounds, as if the frame came from the exact share of two years.
      wrong: (assessed, subject, options) => {
        const steps = (one: (typeof assessed.municipalities)[number]) =>
          one.steps.map((step) =>
            step.step === "term" ? { ...step, cents: (step.cents + 100) as typeof step.cents } : step,
          );
        const wrong = assessed.municipalities.map((one) => ({ ...one, steps: steps(one) }));
        return calculationSheet({ ...assessed, municipalities: wrong }, subject, options);
      },
    },
  );

  it("sheets of all municipalities of the state are drawn up and shown in both languages", () => {
    const whole = state().assessment;
    const picked = whole.municipalities.filter((_, index) => index % 50 === 0);
    for (const { ags, frameCents } of picked) {
      for (const language of ["de", "en"] as const) {
        const sheet = unwrap(calculationSheet(whole, { kind: "municipality", ags }, { language }));
        for (const show of [sheetText, sheetMarkdown, sheetHtml, sheetPage]) {
          expect(show(sheet)).toContain({ de, en }[language].format.euros(frameCents));
        }
      }
    }
  });
});
