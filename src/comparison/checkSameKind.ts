import { type Issue, issue } from "../result/issue";
import type { RuleSet } from "../rules/ruleSet";

/**
 * Finds rules that count other heads, or give to others, than those that they are held against.
 *
 * Counted persons and inhabitants have no effect of one on the other, and a city is not its municipality's rival. What
 * municipalities had and what their district has can be compared where a mapping says who belongs to whom.
 */
export function checkSameKind(before: RuleSet, after: RuleSet, hasMapping: boolean): Issue[] {
  const [was, is] = [kindOf(before), kindOf(after)];
  if (was.measure === is.measure && (was.recipients === is.recipients || hasMapping)) return [];
  const params = { before: { ruleSet: before.id, ...was }, after: { ruleSet: after.id, ...is } };
  return [issue({ code: "not-comparable", path: ["after", "ruleSet"], params })];
}

function kindOf({ measure, recipients }: RuleSet) {
  return { measure: measure?.value ?? "counted-persons", recipients: recipients?.value ?? "municipalities" };
}
