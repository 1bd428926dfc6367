import { issue } from "../result/issue";
import { failure, type Result, success } from "../result/result";
import { hasThreshold } from "../rules/hasThreshold";
import type { RuleSet } from "../rules/ruleSet";
import { readDistributionRules } from "./readDistributionRules";

/**
 * Reads the rules of one's own programme from JSON and checks them, or what completes an incomplete rule set.
 *
 * The file has the shape of the built-in rule sets: every value with its `basis` and `source`. One that says which
 * incomplete rule set it `completes` has only what that one lacks.
 *
 * @param source JSON text or a parsed value
 * @returns the rule set, or every field that is missing, unknown or out of range; rules without a threshold are refused,
 *   see `readDistributionRules`
 * @example
 * ```ts
 * import { imBw201801 } from "planungsrahmen";
 * import { readRuleSet } from "planungsrahmen/input";
 *
 * const rules = readRuleSet(JSON.stringify({ ...imBw201801, id: "a-copy" }));
 * if (rules.ok) rules.value.id; // → "a-copy"
 * ```
 */
export function readRuleSet(source: unknown): Result<RuleSet> {
  const read = readDistributionRules(source);
  if (!read.ok) return read;
  const rules = read.value;
  if (hasThreshold(rules)) return success(rules);
  const { id, threshold } = rules;
  const params = { ruleSet: id, source: "source" in threshold ? threshold.source : null };
  return failure([issue({ code: "no-threshold", path: ["threshold"], column: "threshold", params })]);
}
