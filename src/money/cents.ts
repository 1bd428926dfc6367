declare const brand: unique symbol;

/** An amount of money in whole euro cents; branded, so that euros or persons cannot be passed by mistake. */
export type Cents = number & { readonly [brand]: "cents" };

/**
 * Marks a whole number as an amount in cents.
 *
 * @param amount whole cents, at most 2^53 − 1 in size
 * @returns the same number, typed
 * @throws RangeError when the number is not a safe whole number
 * @example
 * ```ts
 * import { cents } from "planungsrahmen";
 *
 * cents(5_094_900); // → 5_094_900
 * ```
 */
export function cents(amount: number): Cents {
  if (!Number.isSafeInteger(amount)) {
    throw new RangeError(`cents: a safe whole number was expected, ${String(amount)} was given`);
  }
  // SAFETY: the brand only says what the line above has checked.
  return amount as Cents;
}

/**
 * Turns whole euros into cents.
 *
 * @param amount whole euros
 * @returns the amount in cents
 * @throws RangeError when the amount is not a whole number or too large to be exact in cents
 * @example
 * ```ts
 * import { euros } from "planungsrahmen";
 *
 * euros(51_000); // → 5_100_000
 * ```
 */
export function euros(amount: number): Cents {
  if (!Number.isInteger(amount)) {
    throw new RangeError(`euros: whole euros were expected, ${String(amount)} was given`);
  }
  return cents(amount * 100);
}
