import { type Cents, cents } from "../money/cents";
import type { DistributionRules } from "../rules/ruleSet";
import type { TermStep } from "./steps";

/**
 * The entitlement of the whole term: the rounded frame times the years, never the rounding of a doubled share.
 *
 * @returns the step that says so; null for a tranche, which covers a part of one year and has no entitlement of a term
 */
export function termOf(frameCents: Cents, { budget }: DistributionRules): TermStep | null {
  if (budget.percentOfYear.value !== 100) return null;
  const years = budget.years.value;
  return { step: "term", years, cents: cents(frameCents * years) };
}
