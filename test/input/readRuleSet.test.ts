import { describe, expect, it } from "vitest";
import { imBw201707, imBw201801 } from "../../src/index";
import { readRuleSet } from "../../src/input/index";
import { codesOf, messagesOf, unwrap } from "../support/fixtures";

const [fixed] = imBw201801.fixedAmounts;

/** Another qualification with an amount of its own. */
function priced(cents: number) {
  return { qualification: "other", amountCents: { ...fixed?.amountCents, value: cents } };
}

/** The rules of 2018 with one field replaced, as a user's file would hold them. */
function edited(path: string, value: unknown): unknown {
  const copy = structuredClone({ ...imBw201801, id: "eigenes" }) as unknown as Record<string, unknown>;
  const parts = path.split(".");
  const last = parts.pop() ?? "";
  const node = parts.reduce((inner, part) => inner[part] as Record<string, unknown>, copy);
  if (value === undefined) delete node[last];
  else node[last] = value;
  return copy;
}

describe("readRuleSet", () => {
  it("reads one's own programme", () => {
    const own = { ...imBw201801, id: "mein-programm", districts: null };
    expect(unwrap(readRuleSet(`\uFEFF${JSON.stringify(own)}`))).toEqual(own);
  });

  it.each([
    ["budget.termCents.value", -1, "Spalte budget.termCents.value: gefunden „-1“; erwartet mindestens 1"],
    ["budget.termCents.value", 1.5, "erwartet eine ganze Zahl"],
    ["budget.termCents.value", "58.000.000", "erwartet eine Zahl"],
    ["budget.years.value", 0, "mindestens 1"],
    ["budget.years.value", 1_000, "höchstens 100"],
    ["rounding.value.mode", "up", "eines von „half-up“, „half-even“, „floor“, „ceiling“"],
    ["remainder.value", "d'hondt", "eines von „none“, „largest-remainder“"],
    ["threshold.inclusive.value", "ja", "true oder false"],
    ["threshold.amountCents.source", "", "mindestens 1 Zeichen"],
    ["threshold.amountCents.basis", "sicher", "eines von „official“"],
    ["fixedAmounts", {}, "eine Liste"],
    ["fixedAmounts", [fixed, fixed], "jede Qualifikation nur einmal"],
    ["fundingMonths.value", 1_000_000_000, "höchstens 600"],
    ["title", undefined, "Spalte title: gefunden nichts; erwartet Text"],
    ["id", "Groß", "Kleinbuchstaben"],
    ["version", "1.0", "eine Version wie 1.0.0"],
    ["validFrom.value", "5.1.2018", "ein Datum JJJJ-MM-TT"],
    ["id", "im-bw-2018-01", "einen eigenen Namen"],
    ["remainder.value", "largest-remainder", "„floor“, denn wo der Rest verteilt wird"],
    ["threshold.amountCents.value", 9_007_199_254_740_991, "höchstens 10000000000000"],
    ["rounding.value.stepCents", 10_000_001, "höchstens 10000000"],
    ["threshold.nearMissPersons.value", 1_000_000_001, "höchstens 1000000000"],
    ["fixedAmounts", [priced(99)], "mindestens 100"],
    ["fixedAmounts", [fixed, priced(100_000_001)], "höchstens 100000000"],
    ["fixedAmounts", [fixed, priced(64_000 - 1)], "höchstens das Hundertfache"],
    [
      "fixedAmounts",
      Array.from({ length: 101 }, (_, at) => ({ ...fixed, qualification: `level ${at}` })),
      "höchstens 100 Einträge",
    ],
    ["validUntil.value", "2017-01-01", "einen Tag nicht vor validFrom"],
    ["schwelle", 51_000, "Spalte schwelle: gefunden „schwelle“; erwartet kein Feld dieses Namens"],
  ])("refuses %s = %j", (path, value, message) => {
    const result = readRuleSet(edited(path, value));
    expect(codesOf(result)).toEqual(["invalid-rule-set"]);
    expect(messagesOf(result)[0]).toContain(message);
  });

  it.each([
    ["budget.termCents.value", 10_000_000_000_000],
    ["rounding.value.stepCents", 10_000_000],
    ["threshold.nearMissPersons.value", 1_000_000_000],
    ["fixedAmounts", [fixed, priced(64_000)]],
    ["fixedAmounts", [fixed, priced(100_000_000)]],
  ])("accepts %s = %j, which is the limit", (path, value) => {
    expect(readRuleSet(edited(path, value)).ok).toBe(true);
  });

  it("refuses a tranche of several years", () => {
    const years = { ...imBw201707.budget.years, value: 2 };
    const result = readRuleSet({ ...imBw201707, id: "eigenes", budget: { ...imBw201707.budget, years } });
    expect(messagesOf(result)[0]).toContain("gehört zu einem einzigen Jahr");
  });

  it("refuses text that is no JSON, and names all problems at once", () => {
    expect(messagesOf(readRuleSet("budget: 58 Mio."))[0]).toContain("Text, der kein JSON ist");
    expect(codesOf(readRuleSet({})).length).toBeGreaterThan(10);
  });
});
