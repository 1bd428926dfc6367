/** How a quotient becomes a whole number: half-up is *kaufmännisches Runden*. */
export type RoundingMode = "half-up" | "half-even" | "floor" | "ceiling";

/**
 * Divides once and rounds once, in exact integers.
 *
 * @param numerator at least 0
 * @param denominator greater than 0
 * @param mode where the quotient goes when it is not whole
 * @returns the rounded quotient
 * @throws RangeError when the numerator is negative or the denominator is not positive
 * @example roundQuotient(5n, 2n, "half-up") // 3n
 */
export function roundQuotient(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  if (numerator < 0n || denominator <= 0n) {
    throw new RangeError(`roundQuotient: ${numerator} / ${denominator} is outside its range`);
  }
  const whole = numerator / denominator;
  const rest = numerator % denominator;
  return roundsUp(whole, rest, denominator, mode) ? whole + 1n : whole;
}

function roundsUp(whole: bigint, rest: bigint, denominator: bigint, mode: RoundingMode): boolean {
  switch (mode) {
    case "floor":
      return false;
    case "ceiling":
      return rest > 0n;
    case "half-up":
      return 2n * rest >= denominator;
    case "half-even":
      return 2n * rest > denominator || (2n * rest === denominator && whole % 2n === 1n);
  }
}
