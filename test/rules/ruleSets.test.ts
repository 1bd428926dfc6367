import { describe, expect, it } from "vitest";
import { readRuleSet } from "../../src/input/readRuleSet";
import { requiredFrame } from "../../src/rules/requiredFrame";
import type { Stated } from "../../src/rules/ruleSet";
import { ruleSetAt, ruleSetById, ruleSets } from "../../src/rules/ruleSets";
import { unwrap } from "../support/fixtures";

describe("ruleSetAt", () => {
  it.each([
    ["2017-07-24", "im-bw-2017-07"],
    ["2018-01-04", "im-bw-2017-07"],
    ["2018-01-05", "im-bw-2018-01"],
    ["2018-12-31", "im-bw-2018-01"],
  ])("knows the rules of %s", (date, id) => {
    expect(ruleSetAt("im-bw", date)).toMatchObject({ known: true, ruleSet: { id } });
  });

  it.each(["2017-07-23", "2019-01-01", "2022-12-31", "2027-01-01", "2000-02-29", "0050-01-01"])(
    "says unknown on %s",
    (date) => {
      const found = ruleSetAt("im-bw", date);
      expect(found).toMatchObject({ known: false });
      const span = { ruleSet: "im-bw-2018-01", validFrom: "2018-01-05", validUntil: "2018-12-31" };
      const known = expect.arrayContaining([span]);
      expect(!found.known && found.reason).toMatchObject({ code: "outside-known-dates", params: { date, known } });
    },
  );

  it("says unknown of a programme it does not have", () => {
    expect(ruleSetAt("ilag", "2018-01-05")).toEqual({
      known: false,
      reason: { code: "unknown-programme", params: { programme: "ilag" } },
    });
  });

  it.each(["2018-02-29", "1900-02-29", "2018-13-01", "2018-00-10", "2018-04-31", "2018-01-00", "5.1.2018", ""])(
    "refuses %j, which is no date",
    (date) => {
      expect(() => ruleSetAt("im-bw", date)).toThrow(`"${date}"`);
    },
  );
});

describe("the built-in rule sets", () => {
  it("hold the figures of the programme", () => {
    const [tranche, final] = ruleSets;
    expect([tranche?.budget.termCents.value, tranche?.totalPersons.value]).toEqual([3_480_000_000, 46_828]);
    expect([final?.budget.termCents.value, final?.budget.years.value]).toEqual([11_600_000_000, 2]);
    expect([final?.totalPersons.value, final?.threshold.amountCents.value]).toEqual([72_857, 5_100_000]);
    expect(final?.fixedAmounts.map((amount) => amount.amountCents.value)).toEqual([6_400_000, 5_100_000]);
  });

  it.each(ruleSets.map((ruleSet) => [ruleSet.id, ruleSet] as const))(
    "%s has the shape asked of one's own",
    (_, rules) => {
      const own = { ...rules, id: `mein-${rules.id}` };
      expect(unwrap(readRuleSet(JSON.stringify(own)))).toEqual(own);
    },
  );

  it.each(ruleSets.map((ruleSet) => [ruleSet.id, ruleSet] as const))(
    "%s states basis and source of each value",
    (_, rules) => {
      const stated = statedValues(rules);
      expect(stated.length).toBeGreaterThanOrEqual(15);
      for (const { basis, source, value } of stated) {
        expect(source).not.toBe("");
        expect(basis).not.toBe("official");
        expect(basis === "open").toBe(value === null);
      }
    },
  );

  it("are found by their names only", () => {
    expect(ruleSetById("im-bw-2018-01")?.programme).toBe("im-bw");
    expect(ruleSetById("im-bw")).toBeUndefined();
  });
});

describe("requiredFrame", () => {
  const rules = ruleSets[0];
  if (rules === undefined) throw new Error("a rule set was expected");

  it("takes the stricter reading where the measure is open, and the other on request", () => {
    expect(requiredFrame(rules)).toBe(5_100_000);
    expect(requiredFrame(rules, "whole-year")).toBe(3_060_000);
  });

  it("asks for one cent more where the threshold itself is not enough", () => {
    const inclusive = { ...rules.threshold.inclusive, value: false };
    expect(requiredFrame({ ...rules, threshold: { ...rules.threshold, inclusive } })).toBe(5_100_001);
  });
});

function statedValues(node: unknown): Stated<unknown>[] {
  if (typeof node !== "object" || node === null) return [];
  if ("basis" in node && "value" in node) return [node as Stated<unknown>];
  return Object.values(node).flatMap(statedValues);
}
