import { type Issue, issue } from "../result/issue";
import type { RuleSet } from "../rules/ruleSet";

/** Finds rules under which nobody can form a pool, because only districts receive anything. */
export function checkPoolsExist({ id, recipients }: RuleSet): Issue[] {
  if (recipients?.value !== "districts") return [];
  return [issue({ code: "no-pools", path: ["ruleSet"], params: { ruleSet: id, source: recipients.source } })];
}
