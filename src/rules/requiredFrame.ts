import { type Cents, cents } from "../money/cents";
import { roundQuotient } from "../money/roundQuotient";
import { hasThreshold } from "./hasThreshold";
import type { DistributionRules, RuleSet } from "./ruleSet";

/** What the threshold is held against: the frame as it is, or the frame grown to a whole year. */
export type ThresholdMeasure = "frame" | "whole-year";

/**
 * The smallest frame with which one may apply.
 *
 * Where the rules leave open what the threshold is held against, the stricter reading counts (the frame itself):
 * whoever reaches that one reaches the other.
 *
 * @param ruleSet the rules
 * @param measure which reading; the rule set's own unless given
 * @returns the least whole cents that satisfy the rule; where the threshold itself is not enough, the least above it
 * @throws TypeError when the rules know no threshold
 */
export function requiredFrame(ruleSet: RuleSet, measure?: ThresholdMeasure): Cents {
  refuseWithoutThreshold(ruleSet);
  const { amountCents, inclusive, measuredOn } = ruleSet.threshold;
  const isWholeYear = (measure ?? measuredOn.value ?? "frame") === "whole-year";
  const percent = isWholeYear ? ruleSet.budget.percentOfYear.value : 100;
  const scaled = BigInt(amountCents.value) * BigInt(percent);
  // The cent is added to the frame, not to the threshold: a cent of a tranche is more than a cent of the year.
  const required = inclusive.value ? roundQuotient(scaled, 100n, "ceiling") : roundQuotient(scaled, 100n, "floor") + 1n;
  return cents(Number(required));
}

/** What the types forbid, for callers in a language without types. */
function refuseWithoutThreshold(rules: DistributionRules): void {
  if (hasThreshold(rules)) return;
  throw new TypeError(`the rules ${rules.id} know no threshold: nobody can be held against one, pooled or staffed`);
}
