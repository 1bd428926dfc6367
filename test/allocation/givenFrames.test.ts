import { describe, expect, it } from "vitest";
import { allocate } from "../../src/index";
import { codesOf, messagesOf, unwrap } from "../support/fixtures";
import { type OwnRules, ownRules } from "../support/rules";

/** Ten given frames that add up to an amount in whole euros, under a budget of 1,000 euros a year. */
const given = (sum: number, own: OwnRules) => {
  const rows = Array.from({ length: 10 }, (_, index) => ({
    ...{ ags: `0833711${index}`, name: `Ort ${index}` },
    frameCents: 100 * (index === 0 ? sum - 9 * Math.floor(sum / 10) : Math.floor(sum / 10)),
  }));
  return allocate(rows, ownRules({ termCents: 100_000 * (own.years ?? 1), ...own }));
};
const complete = (sum: number, own: OwnRules) => unwrap(given(sum, own)).totals.complete;
const shared = { mode: "floor", remainder: "largest-remainder" } as const;

describe("given frames beside the budget", () => {
  it.each([
    ["where the remainder is distributed", { ...shared }],
    ["where the remainder is distributed, over two years", { ...shared, years: 2 }],
    ["rounded down", { mode: "floor" }],
  ] as [string, OwnRules][])("are refused a step above it %s", (_, own) => {
    expect(codesOf(given(1_001, own))).toEqual(["frames-exceed-budget"]);
    expect(messagesOf(given(1_001, own))[0]).not.toContain("was Rundung erklärt");
    expect(complete(1_000, own)).toBe(true);
  });

  it("are no whole table a step below it where the remainder is distributed, and may be one where it is not", () => {
    expect(complete(998, shared)).toBe(false);
    expect([991, 990, 989].map((sum) => complete(sum, { mode: "floor" }))).toEqual([true, true, false]);
  });

  it("may exceed it as far as rounding explains, and are not below it where all is rounded up", () => {
    expect([1_000, 1_010].map((sum) => complete(sum, { mode: "ceiling" }))).toEqual([true, true]);
    expect(complete(999, { mode: "ceiling" })).toBe(false);
    expect(codesOf(given(1_011, { mode: "ceiling" }))).toEqual(["frames-exceed-budget"]);
    expect([995, 1_005].map((sum) => complete(sum, { mode: "half-up" }))).toEqual([true, true]);
    expect(codesOf(given(1_006, { mode: "half-up" }))).toEqual(["frames-exceed-budget"]);
  });
});
