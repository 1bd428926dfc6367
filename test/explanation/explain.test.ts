import { describe, expect, it } from "vitest";
import { allocate, assess, explain, imBw201707, imBw201801 } from "../../src/index";
import { format } from "../../src/messages/de/format";
import { euros } from "../../src/money/cents";
import type { RuleSet } from "../../src/rules/ruleSet";
import { allocated, unwrap } from "../support/fixtures";

function linesOf(row: object, rules: RuleSet = imBw201801, total?: "table"): string[] {
  const rows = [{ ags: "08337116", name: "Wehr", ...row }];
  const assessment = assess(unwrap(allocate(rows, rules, { total })));
  const [wehr] = assessment.municipalities;
  if (wehr === undefined) throw new Error("a municipality was expected");
  return explain(wehr, rules).lines.map((line) => line.text);
}

describe("explain", () => {
  it("lets Wehr's figure be followed with a pocket calculator", () => {
    expect(linesOf({ persons: 64, basis: "published" })).toEqual([
      "Anrechenbare Personen: 64 (veröffentlicht)",
      "Alle Personen, durch die geteilt wird: 72.857",
      "58.000.000 € × 64 ÷ 72.857 = 50.949,1195… €",
      "kaufmännisch gerundet auf ganze Euro: 50.949 €",
      "2 Jahre, erst gerundet, dann vervielfacht: 101.898 €",
      "mindestens 51.000 € sind nötig: es fehlen 51 €",
    ]);
  });

  it("never calls inhabitants counted persons, and says by which rule they count", () => {
    const measure = { value: "population", basis: "published", source: "nach Einwohnern" } as const;
    expect(linesOf({ persons: 64 }, { ...imBw201801, measure }).slice(0, 2)).toEqual([
      "Einwohner: 64 (wie angegeben)",
      "Alle Einwohner, durch die geteilt wird: 72.857",
    ]);
  });

  it("carries basis and source of each rule, and the questions", () => {
    const [municipality] = assess(allocated([{ ags: "08337116", name: "Wehr", persons: 64 }])).municipalities;
    if (municipality === undefined) throw new Error("a municipality was expected");
    const { lines, questions } = explain(municipality, imBw201801);
    expect(lines[1]).toMatchObject({ basis: "inferred", source: imBw201801.totalPersons.source });
    expect(lines[0]).toMatchObject({ basis: null, source: null });
    expect(questions).toEqual(municipality.questions);
  });

  it("calls modelled head counts modelled", () => {
    expect(linesOf({ persons: 64, basis: "modelled" })[0]).toBe(
      "Anrechenbare Personen: 64 (modelliert, keine echte Zahl)",
    );
  });

  it("says of a given frame that it was given", () => {
    expect(linesOf({ frameCents: euros(60_000) })).toEqual([
      "Planungsrahmen (wie angegeben): 60.000 €",
      "2 Jahre, erst gerundet, dann vervielfacht: 120.000 €",
      "mindestens 51.000 € sind nötig: erreicht, 9.000 € darüber",
    ]);
  });

  it("calls a modelled frame modelled, and one year one year", () => {
    const rules = { ...imBw201801, budget: { ...imBw201801.budget, years: { ...imBw201801.budget.years, value: 1 } } };
    expect(linesOf({ frameCents: euros(60_000), basis: "modelled" }, rules).slice(0, 2)).toEqual([
      "Planungsrahmen (modelliert, keine echte Zahl): 60.000 €",
      "ein einziges Jahr: 60.000 €",
    ]);
  });

  it("shows the open measure of the tranche and nothing of several years", () => {
    expect(linesOf({ persons: 42 }, imBw201707).slice(2)).toEqual([
      "34.800.000 € × 42 ÷ 46.828 = 31.212,0953… €",
      "kaufmännisch gerundet auf ganze Euro: 31.212 €",
      "mindestens 51.000 € sind nötig: 31.212 € reichen nur, wenn am ganzen Jahr gemessen wird",
    ]);
  });

  it("says when the table gives the total, and when there is nothing to apply for", () => {
    expect(linesOf({ persons: 64 }, imBw201801, "table")[1]).toBe(
      "Alle Personen, durch die geteilt wird: 64 (Summe der Tabelle)",
    );
    expect(linesOf({ persons: 0 }).at(-1)).toBe("kein Planungsrahmen, also nichts zu beantragen");
  });

  it("shows the largest remainder, other steps and terms that do not divide", () => {
    const rules: RuleSet = {
      ...imBw201801,
      budget: { ...imBw201801.budget, years: { ...imBw201801.budget.years, value: 3 } },
      rounding: { ...imBw201801.rounding, value: { stepCents: euros(10), mode: "floor" } },
      remainder: { ...imBw201801.remainder, value: "largest-remainder" },
      threshold: { ...imBw201801.threshold, inclusive: { ...imBw201801.threshold.inclusive, value: false } },
    };
    expect(linesOf({ persons: 3 }, rules, "table").slice(2)).toEqual([
      "(116.000.000 € ÷ 3) × 3 ÷ 3 = 38.666.666,6666… €",
      "abgerundet auf Vielfache von 10 €: 38.666.660 €",
      "kein Anteil am Rest (Hare-Niemeyer): 38.666.660 €",
      "3 Jahre, erst gerundet, dann vervielfacht: 115.999.980 €",
      "mehr als 51.000 € sind nötig: erreicht, 38.615.659,99 € darüber",
    ]);
  });
});

describe("format.exactEuros", () => {
  it.each([
    [{ wholeCents: 5_094_911, remainder: 69_673, denominator: 72_857 }, "50.949,1195… €"],
    [{ wholeCents: 5_094_900, remainder: 0, denominator: 3 }, "50.949 €"],
    [{ wholeCents: 105, remainder: 1, denominator: 2 }, "1,0550 €"],
    [{ wholeCents: 149, remainder: 9_999, denominator: 10_000 }, "1,4999… €"],
  ])("cuts %j to %s and never rounds up", (exact, text) => {
    expect(format.exactEuros(exact)).toBe(text);
  });
});
