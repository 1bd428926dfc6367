import { duplicateFields } from "../json/duplicateFields";
import { jsonOf } from "../json/parseJson";
import { shown } from "../result/issue";
import { IssueList } from "../result/issueList";
import { failure, type Result } from "../result/result";
import type { DistributionRules } from "../rules/ruleSet";
import { ruleSetTemplateById, ruleSetTemplates } from "../rules/ruleSetTemplates";
import { checkRuleSet, fieldOf } from "./checkRuleSet";
import { completeRuleSet } from "./completeRuleSet";
import { ruleIssue } from "./ruleSetIssues";

/** The format of a file that holds only what an incomplete rule set lacks. */
const COMPLETION = "planungsrahmen.rule-set-completion/1";

/**
 * Reads rules that a budget is divided by, with a threshold or without; `hasThreshold` tells them apart.
 *
 * @param source JSON text or a parsed value: a whole rule set, or what completes an incomplete one (see `readRuleSet`)
 * @returns the rules, or every field that is missing, unknown or out of range
 * @example
 * ```ts
 * import { imBw201801 } from "planungsrahmen";
 * import { readDistributionRules } from "planungsrahmen/input";
 *
 * const rules = readDistributionRules(JSON.stringify({ ...imBw201801, threshold: 51_000 }));
 * if (!rules.ok) rules.issues.map(({ column }) => column); // → ["threshold"]
 * ```
 */
export function readDistributionRules(source: unknown): Result<DistributionRules> {
  const parsed = jsonOf(source, "rules");
  if (!parsed.ok) return parsed;
  const twice = typeof source === "string" ? twiceIssues(source) : new IssueList();
  if (!twice.isEmpty) return failure(twice.toArray());
  const { value } = parsed;
  return fieldOf(value, "format") === COMPLETION ? completed(value) : checkRuleSet(value);
}

function completed(value: unknown): Result<DistributionRules> {
  const { format: _, completes, ...given } = value as Record<string, unknown>; // SAFETY: it has a format
  const template = typeof completes === "string" ? ruleSetTemplateById(completes) : undefined;
  if (template !== undefined) return completeRuleSet(template, given);
  const known = ruleSetTemplates.map(({ id }) => id);
  const params = { kind: "completes", received: shown(completes ?? ""), known } as const;
  return failure([ruleIssue(["completes"], params)]);
}

function twiceIssues(text: string): IssueList {
  const issues = new IssueList();
  for (const { name, path } of duplicateFields(text)) {
    issues.add(ruleIssue(path, { kind: "twice", received: shown(name) }));
  }
  return issues;
}
