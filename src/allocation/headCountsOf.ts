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
 * @example headCountsOf(euros(50_949), imBw201801) // [64]
 */
export function headCountsOf(
  frameCents: Cents,
  ruleSet: DistributionRules,
  totalPersons = ruleSet.totalPersons.value,
): number[] {
  if (totalPersons === null) throw new RangeError("headCountsOf: a total of persons was expected");
  if (!Number.isSafeInteger(frameCents) || frameCents < 0) {
    throw new RangeError(`headCountsOf: whole cents from 0 were expected, ${frameCents} was given`);
  }
  const { termCents, years } = ruleSet.budget;
  const perCent = BigInt(years.value) * BigInt(totalPersons);
  const reach = ruleSet.rounding.value.stepCents;
  const personsFor = (amount: number) => Number((BigInt(Math.max(0, amount)) * perCent) / BigInt(termCents.value));
  const found: number[] = [];
  const last = Math.min(totalPersons, personsFor(frameCents + reach) + 1);
  for (let persons = personsFor(frameCents - reach); persons <= last; persons++) {
    if (frameOf(persons, ruleSet, totalPersons).frameCents === frameCents) found.push(persons);
  }
  return found;
}
