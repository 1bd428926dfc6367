import { frameOf } from "../allocation/frameOf";
import { fewestPersonsFor } from "../allocation/headCountsOf";
import type { RuleSet } from "../rules/ruleSet";

/**
 * The next amounts below and above a printed one that some head count gives; null where every amount depends on the whole
 * table.
 *
 * Where a head is worth less than a rounding step, many neighbouring head counts give one amount; all of them are passed.
 *
 * @param amountCents for so many years
 */
export function nearestAttainable(amountCents: number, years: number, ruleSet: RuleSet, totalPersons: number) {
  if (ruleSet.remainder.value !== "none") return null;
  const amountOf = (persons: number) => frameOf(persons, ruleSet, totalPersons).frameCents * years;
  const reaching = fewestPersonsFor(Math.ceil(amountCents / years), ruleSet, totalPersons);
  const exceeding = fewestPersonsFor(Math.floor(amountCents / years) + 1, ruleSet, totalPersons);
  return {
    below: reaching === 0 ? null : amountOf(reaching - 1),
    above: exceeding > totalPersons ? null : amountOf(exceeding),
  };
}
