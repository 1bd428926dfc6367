import { describe, expect, it } from "vitest";
import { type RoundingMode, roundQuotient } from "../../src/money/roundQuotient";

/** What each mode makes of 1.4, 1.5, 1.6, 2.5 and 2: below, at and above the half, the even half, and no rest. */
const EXPECTED: readonly [RoundingMode, number[]][] = [
  ["half-up", [1, 2, 2, 3, 2]],
  ["half-even", [1, 2, 2, 2, 2]],
  ["floor", [1, 1, 1, 2, 2]],
  ["ceiling", [2, 2, 2, 3, 2]],
];

describe("roundQuotient", () => {
  it.each(EXPECTED)("rounds %s below, at and above the half", (mode, expected) => {
    const rounded = [14n, 15n, 16n, 25n, 20n].map((tenths) => Number(roundQuotient(tenths, 10n, mode)));
    expect(rounded).toEqual(expected);
  });

  it("is exact far beyond 2^53", () => {
    const large = 10n ** 30n;
    expect(roundQuotient(2n * large + 1n, 2n, "half-up")).toBe(large + 1n);
    expect(roundQuotient(2n * large + 1n, 2n, "floor")).toBe(large);
  });

  it("refuses negative numerators and denominators that are not positive", () => {
    expect(() => roundQuotient(-1n, 2n, "floor")).toThrow("-1 / 2 is outside its range");
    expect(() => roundQuotient(1n, 0n, "floor")).toThrow("1 / 0 is outside its range");
    expect(() => roundQuotient(1n, -2n, "floor")).toThrow("1 / -2 is outside its range");
  });
});
