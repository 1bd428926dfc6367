import { shown } from "../../result/issue";
import type { RuleSet } from "../../rules/ruleSet";
import { ruleSetById, ruleSets } from "../../rules/ruleSets";
import { isBlankCells, rangeRows } from "./rangeRows";
import { unusable } from "./unusableRange";

/** What a formula applies that names no rules. */
export const DEFAULT_RULE_SET = "im-bw-2018-01";

/** The rules that a formula names by their id; the default where the argument is left out or blank. */
export function ruleSetOf(argument: unknown): RuleSet {
  const rows = rangeRows(argument);
  const named = isBlankCells(rows.flat()) ? DEFAULT_RULE_SET : rows.flat().join(", ").trim();
  const ruleSet = ruleSetById(named);
  if (ruleSet !== undefined) return ruleSet;
  const params = { kind: "built-in", received: shown(named), known: ruleSets.map(({ id }) => id) } as const;
  throw unusable({ code: "unknown-rule-set", params });
}
