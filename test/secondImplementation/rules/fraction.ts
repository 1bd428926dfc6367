/** A number as a quotient of whole numbers, the lower one above 0; never shortened, never rounded but where it says so. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export type Rounding = "half-up" | "half-even" | "floor" | "ceiling";

export function fraction(over: bigint, under: bigint): Fraction {
  if (under <= 0n) throw new Error(`${over} / ${under}`);
  return { over, under };
}

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.over, a.under * b.under);
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.under + b.over * a.under, a.under * b.under);
}

/** Below 0 where the first is the smaller one, above 0 where it is the greater one. */
export function compare(a: Fraction, b: Fraction): number {
  const [left, right] = [a.over * b.under, b.over * a.under];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The greatest whole number that is not above a fraction from 0. */
export function floor({ over, under }: Fraction): bigint {
  return over / under;
}

/** The nearest whole number in the way asked for: between two, which of them. */
export function round(value: Fraction, rounding: Rounding): bigint {
  const lower = floor(value);
  const upper = compare(value, fraction(lower, 1n)) === 0 ? lower : lower + 1n;
  if (rounding === "floor") return lower;
  if (rounding === "ceiling") return upper;
  const middle = compare(value, fraction(2n * lower + 1n, 2n));
  if (middle !== 0) return middle < 0 ? lower : upper;
  if (rounding === "half-up") return upper;
  return lower % 2n === 0n ? lower : upper;
}
