import { describe, expect, it } from "vitest";
import { imBw201801 } from "../../src/index";
import type { RuleSet } from "../../src/rules/ruleSet";
import { attainableBy } from "../../src/verification/attainableBy";
import { nearestAttainable } from "../../src/verification/nearestAttainable";

const TOTAL = 72_857;
const hareNiemeyer: RuleSet = {
  ...imBw201801,
  remainder: { ...imBw201801.remainder, value: "largest-remainder" },
};

describe("attainableBy", () => {
  it.each([
    ["a year below", 5_094_800, 1, null],
    ["a year at", 5_094_900, 1, { from: 64, to: 64 }],
    ["a year above", 5_095_000, 1, null],
    ["two years at", 10_189_800, 2, { from: 64, to: 64 }],
    ["two years a cent above", 10_189_801, 2, null],
    ["two years a euro above", 10_189_900, 2, null],
  ])("of %s what 64 persons give", (_, amountCents, years, expected) => {
    expect(attainableBy(amountCents, years, imBw201801, TOTAL)).toEqual(expected);
  });

  it("and the amounts beside are not known where every amount hangs on the whole table", () => {
    expect(attainableBy(5_094_900, 1, hareNiemeyer, TOTAL)).toBeNull();
    expect(nearestAttainable(5_094_800, 1, hareNiemeyer, TOTAL)).toBeNull();
  });
});
