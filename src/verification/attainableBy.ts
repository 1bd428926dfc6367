import { headCountRangeOf } from "../allocation/headCountsOf";
import { cents } from "../money/cents";
import type { RuleSet } from "../rules/ruleSet";

/**
 * The head counts that give exactly a printed amount, as a range; null where no whole number of persons does.
 *
 * @param amountCents for so many years
 * @param years 1, or as many as twice the rounded frame stands for
 * @param totalPersons all counted persons
 */
export function attainableBy(
  amountCents: number,
  years: number,
  ruleSet: RuleSet,
  totalPersons: number,
): { readonly from: number; readonly to: number } | null {
  if (amountCents % years !== 0 || ruleSet.remainder.value !== "none") return null;
  return headCountRangeOf(cents(amountCents / years), ruleSet, totalPersons);
}
