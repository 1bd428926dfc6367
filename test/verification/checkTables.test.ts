import { describe, expect, it } from "vitest";
import { imBw201801 } from "../../src/index";
import type { Issue } from "../../src/result/issue";
import type { RuleSet } from "../../src/rules/ruleSet";
import { checkTables, type VerificationInput } from "../../src/verification/checkTables";
import { listed, poolsOf, rowsOf, wehr } from "../support/verified";

const weinheim = (persons: number | null, frameCents: number | null) => {
  return { ags: "08226096", name: "Weinheim", persons, frameCents };
};
const RIGHT = rowsOf(wehr(50_949), weinheim(352, 28_022_000));
const hareNiemeyer: RuleSet = {
  ...imBw201801,
  remainder: { ...imBw201801.remainder, value: "largest-remainder" },
};

type Options = Parameters<typeof checkTables>[2];

function found(input: Partial<VerificationInput>, ruleSet: RuleSet = imBw201801, options: Options = {}): Issue[] {
  return checkTables({ official: RIGHT, computedFrom: null, known: null, pools: null, ...input }, ruleSet, options);
}

/** What a user needs to find the place. */
const placesOf = (issues: readonly Issue[]) =>
  issues.map(({ code, path, row, column }) => ({ code, path, row, column }));

describe("checkTables", () => {
  it("finds nothing in sound tables, with a second one, a list and pools", () => {
    const known = listed({ ags: "08337116", officialCents: 1, computedCents: null, reason: "a" });
    const pools = poolsOf({ name: "Zwei", members: ["08337116", "08226096"], officialCents: 1 });
    expect(found({ computedFrom: RIGHT, known, pools })).toEqual([]);
    expect(found({}, imBw201801, { years: 2 })).toEqual([]);
  });

  it.each([
    ["an empty table", { official: rowsOf() }, { code: "empty-table", path: ["official"], row: null, column: null }],
    [
      "an empty second table",
      { computedFrom: rowsOf() },
      { code: "empty-table", path: ["computedFrom"], row: null, column: null },
    ],
    [
      "a key twice",
      { official: rowsOf(wehr(1), weinheim(352, 1), wehr(1)) },
      { code: "duplicate-key", path: ["official", 2, "ags"], row: 4, column: "ags" },
    ],
    [
      "a key twice in the second table",
      { computedFrom: rowsOf(wehr(1), wehr(1)) },
      { code: "duplicate-key", path: ["computedFrom", 1, "ags"], row: 3, column: "ags" },
    ],
    [
      "a row without an amount",
      { official: rowsOf(wehr(50_949), weinheim(352, null)) },
      { code: "missing-value", path: ["official"], row: 3, column: "frame_eur" },
    ],
    [
      "a table without any amount",
      { official: rowsOf(wehr(null), weinheim(352, null)) },
      { code: "missing-value", path: ["official"], row: null, column: null },
    ],
    [
      "more persons than the rules count",
      { official: rowsOf(wehr(1, { persons: 72_858 })) },
      { code: "persons-exceed-total", path: ["official"], row: null, column: null },
    ],
    [
      "more persons than the rules count in the second table",
      { computedFrom: rowsOf(wehr(1, { persons: 72_858 })) },
      { code: "persons-exceed-total", path: ["computedFrom"], row: null, column: null },
    ],
    [
      "a pool with a member of no table",
      { pools: poolsOf({ name: "Zwei", members: ["08337116", "08111000"], officialCents: 1 }) },
      { code: "unknown-key", path: ["pools", "Zwei"], row: 2, column: "ags" },
    ],
    [
      "a pool with a member twice",
      { pools: poolsOf({ name: "Zwei", members: ["08337116", "08337116"], officialCents: 1 }) },
      { code: "duplicate-key", path: ["pools", "Zwei"], row: 2, column: "ags" },
    ],
    [
      "a listed key that is none",
      { known: listed({ ags: "8337116", officialCents: 1, computedCents: null, reason: "a" }) },
      { code: "lost-leading-zero", path: ["known", 0, "ags"], row: 2, column: "ags" },
    ],
  ] as const)("says where %s stands", (_, input, place) => {
    expect(placesOf(found(input as Partial<VerificationInput>))).toEqual([place]);
  });

  it("names the first row of a deviation that is listed three times, each time", () => {
    const one = { ags: "08337116", officialCents: 1, computedCents: null, reason: "a" };
    const other = { ...one, ags: "08226096" };
    expect(found({ known: listed(one, other, one, one) })).toEqual(
      [4, 5].map((row) => ({
        ...{ code: "duplicate-key", path: ["known", row - 2, "ags"], row, column: "ags" },
        params: { kind: "row", ags: "08337116", firstRow: 2 },
      })),
    );
  });

  it("knows a pool's members from either table", () => {
    const computedFrom = rowsOf(wehr(null), { ags: "08226107", name: "Hirschberg", persons: 30 });
    const pools = poolsOf({ name: "Drei", members: ["08337116", "08226096", "08226107"], officialCents: 1 });
    expect(found({ computedFrom, pools })).toEqual([]);
  });

  it("takes official amounts that no rounding gives, and refuses them in the second table", () => {
    const odd = rowsOf(wehr(50_949.01), weinheim(352, 28_022_000));
    expect(found({ official: odd })).toEqual([]);
    expect(placesOf(found({ computedFrom: odd }))).toEqual([
      { code: "off-rounding-step", path: ["computedFrom", 0, "frameCents"], row: 2, column: "frameCents" },
    ]);
  });

  it("names a row with neither an amount nor a head count once", () => {
    expect(placesOf(found({ official: rowsOf(wehr(50_949), weinheim(null, null)) }))).toEqual([
      { code: "missing-value", path: ["official", 1, "persons"], row: 3, column: "persons" },
    ]);
  });

  it("names two-year amounts of a tranche apart from those of other years", () => {
    const { budget } = imBw201801;
    const three = { ...imBw201801, budget: { ...budget, years: { ...budget.years, value: 3 } } } as RuleSet;
    const part = { ...budget.percentOfYear, value: 50 };
    const half = { ...three, budget: { ...three.budget, percentOfYear: part } } as RuleSet;
    for (const [ruleSet, isTranche] of [
      [three, false],
      [half, true],
    ] as const) {
      expect(found({}, ruleSet, { years: 2 })).toMatchObject([
        { code: "no-two-year-figure", path: ["years"], params: { ruleSet: imBw201801.id, years: 3, isTranche } },
      ]);
      expect(found({}, ruleSet, { years: 1 })).toEqual([]);
    }
    expect(() => found({}, imBw201801, { years: 0 as 1 })).toThrow("1 or 2 years were expected, 0 were given");
  });
});

describe("checkTables, where a frame hangs on the whole table", () => {
  const WHOLE = rowsOf(wehr(1, { persons: 72_505 }), weinheim(352, 100));
  const needs = (path: string, rowsWithout: number) => {
    const params = { kind: "whole-table", rowsWithout };
    return { code: "needs-head-counts", path: [path], row: null, column: null, params };
  };

  it("takes a table that adds up to the total, and no part of one", () => {
    expect(found({ official: WHOLE }, hareNiemeyer)).toEqual([]);
    expect(found({ official: RIGHT }, hareNiemeyer)).toEqual([needs("official", 0)]);
    expect(found({ official: RIGHT, computedFrom: WHOLE }, hareNiemeyer)).toEqual([]);
  });

  it("counts the rows without a head count of their own: none, or one that was inferred from the amount", () => {
    const inferred = rowsOf(wehr(1, { persons: 72_505, basis: "inferred" }), weinheim(352, 100));
    expect(found({ official: inferred }, hareNiemeyer)).toEqual([needs("official", 1)]);
    const bare = rowsOf(wehr(1, { persons: null }), weinheim(null, 100));
    expect(found({ official: bare }, hareNiemeyer)).toEqual([needs("official", 2)]);
  });

  it("divides by the table's own total only where every row has a head count", () => {
    expect(found({ official: RIGHT }, imBw201801, { total: "table" })).toEqual([]);
    const bare = rowsOf(wehr(50_949), weinheim(null, 100));
    expect(found({ official: bare }, imBw201801, { total: "table" })).toEqual([needs("official", 1)]);
    expect(found({ official: bare })).toEqual([]);
    const empty = rowsOf(wehr(50_949, { persons: 0 }));
    expect(placesOf(found({ official: empty }, imBw201801, { total: "table" }))).toEqual([
      { code: "no-persons", path: ["official"], row: null, column: null },
    ]);
    expect(placesOf(found({ computedFrom: empty }, imBw201801, { total: "table" }))).toEqual([
      { code: "no-persons", path: ["computedFrom"], row: null, column: null },
    ]);
  });

  it("needs no head counts where the second table has all amounts, but where it has some", () => {
    const all = rowsOf(wehr(50_949, { persons: null }), weinheim(null, 28_022_000));
    const some = rowsOf(wehr(50_949, { persons: null }), weinheim(352, null));
    expect(found({ computedFrom: all }, hareNiemeyer)).toEqual([]);
    expect(found({ computedFrom: some }, hareNiemeyer)).toEqual([needs("computedFrom", 1)]);
    expect(found({ official: all }, hareNiemeyer)).toEqual([needs("official", 2)]);
  });
});
