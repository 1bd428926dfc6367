import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DistinctAmount } from "../../../src/verification/reconstruction/distinctAmounts";
import { fitCounts, type Search } from "../../../src/verification/reconstruction/fitCounts";
import { headCountRange } from "../../../src/verification/reconstruction/headCountRange";
import { ROUNDING_MODES } from "../../../src/verification/reconstruction/roundingEdges";
import { property } from "../../support/property";
import { amountOf, headCountsByTrial } from "./bruteForce";

type CountsOf = (amounts: readonly DistinctAmount[], search: Search) => number[];

const counted: CountsOf = (amounts, search) => {
  const all: number[] = [];
  for (const { first, counts } of fitCounts(amounts, search)) {
    for (const [index, count] of counts.entries()) all[first - 1 + index] = count;
  }
  return all;
};

/** Takes both ends of every stretch for included, as a search with rounded quotients would. */
const withBothEnds: CountsOf = (amounts, { budgetCents, mostTotal }) =>
  Array.from({ length: mostTotal }, (_, index) => {
    const fits = ({ euros }: DistinctAmount) =>
      Array.from({ length: index + 2 }, (__, persons) => (budgetCents * persons) / (100 * (index + 1))).some(
        (share) => Math.abs(share - euros) <= 0.5,
      );
    return amounts.filter(fits).reduce((sum, { rows }) => sum + rows, 0);
  });

const byTrial: CountsOf = (amounts, { budgetCents, mode, mostTotal }) =>
  Array.from({ length: mostTotal }, (_, index) => {
    const fits = ({ euros, persons }: DistinctAmount) =>
      persons === null
        ? headCountsByTrial(euros, index + 1, { budgetCents, mode }).length > 0
        : persons <= index + 1 && amountOf(persons, index + 1, budgetCents, mode) === euros;
    return amounts.filter(fits).reduce((sum, { rows }) => sum + rows, 0);
  });

const cases = fc.record({
  budgetCents: fc.integer({ min: 1_000, max: 60_000 }),
  mode: fc.constantFrom(...ROUNDING_MODES),
  mostTotal: fc.integer({ min: 1, max: 40 }),
  amounts: fc.uniqueArray(
    fc.record({
      euros: fc.integer({ min: 1, max: 700 }),
      persons: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 45 })),
      rows: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 1, maxLength: 5, selector: ({ euros, persons }) => `${euros}/${persons}` },
  ),
});

describe("the rows that each total explains", () => {
  property<CountsOf>(
    "are those that trying every head count finds",
    (subject) =>
      fc.property(cases, ({ amounts, ...search }) => {
        expect(subject(amounts, search)).toEqual(byTrial(amounts, search));
      }),
    { right: counted, wrong: withBothEnds },
  );

  property<CountsOf>(
    "are those that trying finds where a head is worth a few cents and stretches overlap",
    (subject) =>
      fc.property(fc.constantFrom(...ROUNDING_MODES), fc.integer({ min: 1, max: 9 }), (mode, euros) => {
        const search = { budgetCents: 1_000, mode, mostTotal: 120 };
        const amounts = [{ euros, persons: null, rows: 1 }];
        expect(subject(amounts, search)).toEqual(byTrial(amounts, search));
      }),
    { right: counted, wrong: (amounts, search) => counted(amounts, { ...search, mode: "half-up" }) },
  );

  it("go on across blocks of totals as if there were none", () => {
    const search: Search = { budgetCents: 5_800_000_000, mode: "half-up", mostTotal: 2_200_000 };
    const counts = counted([{ euros: 50_949, persons: null, rows: 1 }], search);
    expect(counts).toHaveLength(search.mostTotal);
    for (const around of [72_857, 1 << 20, 1 << 21, 2_200_000 - 1_000])
      for (let total = around - 700; total <= around + 700; total++) {
        const range = headCountRange({ euros: 50_949, persons: null }, { ...search, totalPersons: total });
        expect([total, counts[total - 1]]).toEqual([total, range === null ? 0 : 1]);
      }
  });
});

describe("the head counts under one total", () => {
  it("are those that trying every one finds, under each rule", () => {
    const suppositions = fc.record({
      budgetCents: fc.integer({ min: 1_000, max: 60_000 }),
      mode: fc.constantFrom(...ROUNDING_MODES),
      totalPersons: fc.integer({ min: 1, max: 900 }),
    });
    fc.assert(
      fc.property(suppositions, fc.integer({ min: 0, max: 700 }), (supposition, euros) => {
        const tried = headCountsByTrial(euros, supposition.totalPersons, supposition);
        const range = headCountRange({ euros, persons: null }, supposition);
        const expected = tried.length === 0 ? null : { least: tried[0], most: tried[tried.length - 1] };
        expect(range).toEqual(expected);
      }),
      { seed: 20180105, numRuns: 400 },
    );
  });
});
