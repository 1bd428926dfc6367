import type { DistributionRules, RuleSet } from "./ruleSet";

/**
 * Says whether rules know a threshold; only then municipalities are held against it, pooled and staffed.
 *
 * @example
 * ```ts
 * import { hasThreshold, imBw201801 } from "planungsrahmen";
 *
 * hasThreshold(imBw201801); // → true
 * ```
 */
export function hasThreshold(rules: DistributionRules): rules is RuleSet {
  return "amountCents" in rules.threshold;
}
