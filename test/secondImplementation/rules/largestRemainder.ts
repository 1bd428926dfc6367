import { compare, type Fraction, floor, fraction, times } from "./fraction";

/** Somebody with a key and a whole weight from 0. */
export interface Party {
  readonly key: string;
  readonly weight: bigint;
}

/**
 * Hare-Niemeyer: everybody gets the whole part of the share; then one more each, by the size of the fraction that was cut
 * off, equal ones by key, as long as whole units are left.
 */
export function largestRemainder(units: Fraction, parties: readonly Party[]): Map<string, bigint> {
  const all = parties.reduce((sum, { weight }) => sum + weight, 0n);
  const shares = parties.map(({ key, weight }) => {
    const exact = times(units, fraction(weight, all));
    const whole = floor(exact);
    return { key, whole, cutOff: fraction(exact.over - whole * exact.under, exact.under) };
  });
  let left = floor(units) - shares.reduce((sum, { whole }) => sum + whole, 0n);
  const got = new Map(shares.map(({ key, whole }) => [key, whole]));
  const queue = shares.sort((a, b) => compare(b.cutOff, a.cutOff) || (a.key < b.key ? -1 : 1));
  for (const { key, whole } of queue) {
    if (left === 0n) break;
    got.set(key, whole + 1n);
    left -= 1n;
  }
  return got;
}
