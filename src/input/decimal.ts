import { Decimal as SharedDecimal } from "decimal.js";

/** A private copy, so that no other user of decimal.js in the same program can change its precision. */
const Decimal = SharedDecimal.clone({ precision: 40, defaults: true });

/**
 * Counts the decimals of plain decimal text that say something: `51.500` has one.
 *
 * @param decimal digits with at most one point, for example `-50949.12`
 */
export function decimalPlaces(decimal: string): number {
  return new Decimal(decimal).decimalPlaces();
}

/**
 * Turns euros into cents without rounding; null where that leaves a fraction of a cent.
 *
 * @param decimal as `String` writes a number or `readNumberText` a text
 */
export function hundredfold(decimal: string): number | null {
  const amount = new Decimal(decimal).times(100);
  return amount.isInteger() ? amount.toNumber() : null;
}
