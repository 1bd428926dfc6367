import type * as z from "zod";
import { failure, type Result, success } from "../result/result";
import type { DistributionRules } from "../rules/ruleSet";
import { describe } from "./ruleSetIssues";
import { BOUNDS, distributionRules, ruleSet } from "./ruleSetSchema";

/** Checks a whole rule set by the shape that its threshold calls for: one where the threshold is said to be none. */
export function checkRuleSet(value: unknown): Result<DistributionRules> {
  const shape = saysNoThreshold(value) ? distributionRules : ruleSet;
  const result: z.ZodSafeParseResult<DistributionRules> = shape.safeParse(cut(value));
  if (result.success) return success(result.data);
  return failure(result.error.issues.flatMap((found) => describe(found, value)));
}

/** Fixed amounts beyond what is read are not looked at one by one: a small file can have hundreds of thousands. */
function cut(value: unknown): unknown {
  const amounts = fieldOf(value, "fixedAmounts");
  if (!Array.isArray(amounts) || amounts.length <= BOUNDS.fixedAmounts) return value;
  // SAFETY: it has a field
  return { ...(value as object), fixedAmounts: amounts.slice(0, BOUNDS.fixedAmounts + 1) };
}

/** Whether rules say that they know no threshold, rather than not saying which. */
export function saysNoThreshold(value: unknown): boolean {
  return fieldOf(fieldOf(value, "threshold"), "value") === null;
}

/** A field of something that may be no object. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
