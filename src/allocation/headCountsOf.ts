import type { Cents } from "../money/cents";
import type { DistributionRules } from "../rules/ruleSet";
import { frameOf } from "./frameOf";

/**
 * Finds the head counts whose frame is exactly an amount: the way back from a printed figure.
 *
 * @param frameCents a frame of one year, in whole cents
 * @param ruleSet rules without a remainder policy, since that one needs the whole table
 * @param totalPersons all counted persons; the rule set's total unless given
 * @returns ascending; empty where no whole number of persons gives the amount
 * @throws RangeError when the amount is not whole cents from 0, or the rule set has no total and none is given
 * @example
 * ```ts
 * import { euros, headCountsOf, imBw201801 } from "planungsrahmen";
 *
 * headCountsOf(euros(50_949), imBw201801); // → [64]
 * headCountsOf(euros(50_950), imBw201801); // → []
 * ```
 */
export function headCountsOf(
  frameCents: Cents,
  ruleSet: DistributionRules,
  totalPersons = ruleSet.totalPersons.value,
): number[] {
  const range = headCountRangeOf(frameCents, ruleSet, totalPersons);
  return range === null ? [] : Array.from({ length: range.to - range.from + 1 }, (_, index) => range.from + index);
}

/**
 * The same head counts as a range, found in as many steps as the total has digits in base two.
 *
 * Frames never fall where persons rise, so the head counts of an amount stand side by side.
 *
 * @returns the least and the greatest; null where no whole number of persons gives the amount
 */
export function headCountRangeOf(
  frameCents: Cents,
  ruleSet: DistributionRules,
  totalPersons = ruleSet.totalPersons.value,
): { readonly from: number; readonly to: number } | null {
  if (totalPersons === null) throw new RangeError("headCountsOf: a total of persons was expected");
  if (!Number.isSafeInteger(frameCents) || frameCents < 0) {
    throw new RangeError(`headCountsOf: whole cents from 0 were expected, ${frameCents} was given`);
  }
  const from = fewestPersonsFor(frameCents, ruleSet, totalPersons);
  const to = fewestPersonsFor(frameCents + 1, ruleSet, totalPersons) - 1;
  return from <= to ? { from, to } : null;
}

/** The fewest persons whose frame reaches an amount; one more than all where nobody's does. */
export function fewestPersonsFor(amountCents: number, ruleSet: DistributionRules, totalPersons: number): number {
  let [low, high] = [0, totalPersons + 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (frameOf(middle, ruleSet, totalPersons).frameCents >= amountCents) high = middle;
    else low = middle + 1;
  }
  return low;
}
