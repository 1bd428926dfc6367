import { cents } from "../money/cents";
import type { DistributionRules } from "../rules/ruleSet";
import type { ExactCents, ShareStep } from "./steps";

/** The share of one year's budget as a fraction of cents, not yet divided. */
export function shareFraction(persons: number, ruleSet: DistributionRules, totalPersons: number) {
  return {
    numerator: BigInt(ruleSet.budget.termCents.value) * BigInt(persons),
    denominator: BigInt(ruleSet.budget.years.value) * BigInt(totalPersons),
  };
}

/** Records the exact share as the step that a reader checks with a pocket calculator. */
export function shareStep(persons: number, ruleSet: DistributionRules, totalPersons: number): ShareStep {
  const { termCents, years } = ruleSet.budget;
  return {
    step: "share",
    termCents: termCents.value,
    years: years.value,
    yearCents: termCents.value % years.value === 0 ? cents(termCents.value / years.value) : null,
    persons,
    totalPersons,
    exact: exactShare(persons, ruleSet, totalPersons),
  };
}

/** The exact share of so many persons in one year's budget; of one person it is the per-head rate, for display only. */
export function exactShare(persons: number, ruleSet: DistributionRules, totalPersons: number): ExactCents {
  const { numerator, denominator } = shareFraction(persons, ruleSet, totalPersons);
  return {
    wholeCents: Number(numerator / denominator),
    remainder: Number(numerator % denominator),
    denominator: Number(denominator),
  };
}
