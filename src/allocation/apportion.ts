import { compareAgs } from "../codes/ags";

/** A party to a division: a key that breaks ties, usually the AGS, and the weight that it counts with. */
export interface Claim {
  readonly key: string;
  readonly weight: bigint;
}

/** What one claim gets: the share rounded down, and one unit or none from what is left over. */
export interface Part {
  readonly lower: number;
  readonly added: 0 | 1;
}

/**
 * Divides whole units by the largest-remainder method (*Hare-Niemeyer*), so that the parts add up.
 *
 * Every share is rounded down; the units left over go, one each, to the largest fractions, and among equal fractions to
 * the smaller key. Of a total that is no whole number of units, what is smaller than one unit stays undivided.
 *
 * @param total the units as a fraction, at least 0
 * @param claims weights from 0, at least one above
 * @returns one part for each claim, in their order
 * @throws RangeError when there is nothing to divide by
 */
export function apportion(
  total: { readonly numerator: bigint; readonly denominator: bigint },
  claims: readonly Claim[],
): Part[] {
  const all = claims.reduce((sum, { weight }) => sum + weight, 0n);
  if (all <= 0n) throw new RangeError(`apportion: weights above 0 were expected, ${all} was their sum`);
  const divisor = total.denominator * all;
  const shares = claims.map(({ key, weight }, index) => {
    const numerator = total.numerator * weight;
    return { key, index, lower: Number(numerator / divisor), fraction: numerator % divisor };
  });
  const left = Number(total.numerator / total.denominator) - shares.reduce((sum, share) => sum + share.lower, 0);
  const byFraction = [...shares].sort((a, b) => compareFractions(a.fraction, b.fraction) || compareAgs(a.key, b.key));
  const favoured = new Set(byFraction.slice(0, left).map((share) => share.index));
  return shares.map(({ index, lower }) => ({ lower, added: favoured.has(index) ? 1 : 0 }));
}

/** Divides a whole number of units; one number for each claim. */
export function apportionWhole(units: number, claims: readonly Claim[]): number[] {
  return apportion({ numerator: BigInt(units), denominator: 1n }, claims).map(({ lower, added }) => lower + added);
}

function compareFractions(a: bigint, b: bigint): number {
  return a > b ? -1 : a < b ? 1 : 0;
}
