import { type Cents, cents } from "../money/cents";
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
 * @returns cents; one cent more than the threshold where the threshold itself is not enough
 * @throws TypeError when the rules know no threshold
 */
export function requiredFrame(ruleSet: RuleSet, measure?: ThresholdMeasure): Cents {
  refuseWithoutThreshold(ruleSet);
  const { amountCents, inclusive, measuredOn } = ruleSet.threshold;
  const enough = amountCents.value + (inclusive.value ? 0 : 1);
  if ((measure ?? measuredOn.value ?? "frame") === "frame") return cents(enough);
  return cents(Math.ceil((enough * ruleSet.budget.percentOfYear.value) / 100));
}

/** What the types forbid, for callers in a language without types. */
function refuseWithoutThreshold(rules: DistributionRules): void {
  if (hasThreshold(rules)) return;
  throw new TypeError(`the rules ${rules.id} know no threshold: nobody can be held against one, pooled or staffed`);
}
