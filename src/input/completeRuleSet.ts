import { type Issue, issue, shown } from "../result/issue";
import { failure, type Result } from "../result/result";
import type { DistributionRules } from "../rules/ruleSet";
import type { RequiredValue, RuleSetTemplate } from "../rules/ruleSetTemplate";
import { checkRuleSet, fieldOf, saysNoThreshold } from "./checkRuleSet";
import { ruleIssue } from "./ruleSetIssues";

/** What the result is called and which version it has: another set of values is another rule set. */
const OWN: readonly RequiredValue[] = [{ field: "id" }, { field: "version" }];

/**
 * Makes a whole rule set out of an incomplete one and the values that it lacks.
 *
 * Every value comes with its `basis` and `source`, as in a rule set of one's own. What the incomplete one knows cannot be
 * given anew, and nothing has a default. Where the threshold is said to be none (`{ "value": null, … }`) what only posts
 * need is not asked for.
 *
 * @param template from `ruleSetTemplates`
 * @param given an object with `id`, `version` and the fields named in `template.required`, shaped as in a rule set
 * @returns the rules, with a threshold or without (see `hasThreshold`); or every value that is missing, superfluous or wrong
 * @example
 * ```ts
 * import { imBw2022Soforthilfe } from "planungsrahmen";
 * import { completeRuleSet } from "planungsrahmen/input";
 *
 * const rules = completeRuleSet(imBw2022Soforthilfe, { id: "trial", version: "1.0.0" });
 * if (!rules.ok) rules.issues.map(({ column }) => column); // → ["validFrom", "validUntil", "rounding", "remainder"]
 * ```
 */
export function completeRuleSet(template: RuleSetTemplate, given: unknown): Result<DistributionRules> {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    return failure([ruleIssue([], { kind: "not-an-object", received: shown(given) })]);
  }
  const fields = fieldsOf(given);
  const required = [...OWN, ...template.required].filter(
    ({ onlyForPosts }) => onlyForPosts !== true || !saysNoThreshold(merged(template, given)),
  );
  const missing = required.filter(({ field }) => !fields.includes(field));
  const asked: readonly string[] = [...OWN, ...template.required].map(({ field }) => field);
  const surplus = fields.filter((field) => !asked.includes(field));
  const checked = checkRuleSet(merged(template, given));
  const told = [...missing.map(({ field }) => field), ...surplus];
  const wrong = checked.ok ? [] : checked.issues.filter(({ path }) => !told.some((field) => isAt(path, field)));
  const issues = [
    ...missing.map((value) => missingIssue(template, value)),
    ...surplus.map((field) => surplusIssue(template, field, given)),
    ...wrong,
  ];
  return issues.length > 0 ? failure(issues) : checked;
}

/** The fields that are given; those of the budget one by one, because some of them may be known. */
function fieldsOf(given: object): string[] {
  return Object.entries(given).flatMap(([field, value]) =>
    field === "budget" && typeof value === "object" && value !== null
      ? Object.keys(value).map((part) => `budget.${part}`)
      : [field],
  );
}

function merged(
  { id, version, programme, titleOfCompleted, known }: RuleSetTemplate,
  given: object,
): Record<string, unknown> {
  const said = fieldOf(given, "budget");
  // A text would be spread into its letters.
  const budget = { ...known.budget, ...(typeof said === "object" ? said : {}) };
  const own = { format: "planungsrahmen.rule-set/1", programme, title: titleOfCompleted };
  return { ...own, completes: { id, version }, ...known, ...given, budget };
}

function isAt(path: Issue["path"], field: string): boolean {
  const parts = field.split(".");
  return parts.every((part, index) => path[index] === part);
}

function missingIssue({ id: ruleSet }: RuleSetTemplate, value: RequiredValue): Issue {
  const { field } = value;
  const kind = OWN.includes(value) ? "own" : "unsaid";
  const params = { kind, ruleSet, field } as const;
  return issue({ code: "missing-rule-value", path: field.split("."), column: field, params });
}

function surplusIssue({ id, known }: RuleSetTemplate, field: string, given: object): Issue {
  const path = field.split(".");
  const received = shown(path.reduce<unknown>(fieldOf, given));
  const isKnown = path.reduce<unknown>(fieldOf, known) !== undefined;
  return ruleIssue(path, { kind: "surplus", received, saidBy: isKnown ? id : null });
}
