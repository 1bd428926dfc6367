import fc from "fast-check";
import type { Municipality } from "../../src/allocation/municipality";

/** Bounded and seeded: the same cases on every machine. */
export const RUNS = { seed: 20180105, numRuns: 200 } as const;

const DISTRICTS = ["08115", "08116", "08117"];

/** A table of distinct municipalities in a few districts, with head counts around the threshold of 65 persons. */
export const tables: fc.Arbitrary<Municipality[]> = fc
  .array(
    fc.record({
      district: fc.constantFrom(...DISTRICTS),
      persons: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 200 })),
    }),
    { minLength: 2, maxLength: 24 },
  )
  .map((rows) =>
    rows.map(({ district, persons }, index) => ({
      ags: `${district}${String(index + 1).padStart(3, "0")}`,
      name: `Ort ${index + 1}`,
      persons,
    })),
  );

/** Pairs of positions that become borders of a table. */
export const borderPicks = fc.array(fc.tuple(fc.nat(23), fc.nat(23)), { maxLength: 60 });

/** A permutation of a list. */
export function shuffled<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
}

/** The smallest and the largest head count that the rules of 2018 know. */
export const headCounts = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 72_857 }));
