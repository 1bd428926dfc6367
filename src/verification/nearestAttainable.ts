import { frameOf } from "../allocation/frameOf";
import type { RuleSet } from "../rules/ruleSet";

/**
 * The next amounts below and above a printed one that some head count gives; null where every amount depends on the whole
 * table.
 *
 * @param amountCents for so many years
 */
export function nearestAttainable(amountCents: number, years: number, ruleSet: RuleSet, totalPersons: number) {
  if (ruleSet.remainder.value !== "none") return null;
  const { termCents, years: termYears } = ruleSet.budget;
  const perPerson = BigInt(termCents.value) * BigInt(years);
  const share = (BigInt(amountCents) * BigInt(termYears.value) * BigInt(totalPersons)) / perPerson;
  const guess = Math.min(totalPersons, Number(share));
  const near = [-1, 0, 1, 2].map((step) => guess + step).filter((persons) => persons >= 0 && persons <= totalPersons);
  const amounts = near.map((persons) => frameOf(persons, ruleSet, totalPersons).frameCents * years);
  return {
    below: amounts.filter((amount) => amount < amountCents).at(-1) ?? null,
    above: amounts.find((amount) => amount > amountCents) ?? null,
  };
}
