/** Binary digits after the point. */
const PRECISION = 16;

/**
 * Measures how little a fit can be chance: rows × log2(per-head rate in euros), in 65,536ths of a bit.
 *
 * Under a total one amount in (per-head rate in euros) fits by chance, so that so many rows fit together about once in
 * rate to the power of rows. The logarithm is taken in whole numbers, the same on every machine.
 *
 * @returns 0 or below where a head is worth a euro or less, since then every amount fits
 */
export function surprise(rows: number, totalPersons: number, budgetCents: number): number {
  return rows * binaryLogarithm(BigInt(budgetCents), 100n * BigInt(totalPersons));
}

/** log2 of a quotient, rounded down to 65,536ths: each squaring gives the next binary digit. */
function binaryLogarithm(numerator: bigint, denominator: bigint): number {
  if (numerator <= denominator) return 0;
  const one = 1n << 60n;
  let value = (numerator * one) / denominator;
  let whole = 0;
  for (; value >= 2n * one; value >>= 1n) whole += 1;
  let logarithm = whole;
  for (let digit = 0; digit < PRECISION; digit++) {
    value = (value * value) / one;
    logarithm *= 2;
    if (value < 2n * one) continue;
    value >>= 1n;
    logarithm += 1;
  }
  return logarithm;
}
