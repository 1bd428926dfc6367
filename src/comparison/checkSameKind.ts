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
  const received = `${before.id} für ${textOf(was)}, ${after.id} für ${textOf(is)}`;
  const expected =
    was.measure === is.measure
      ? "Regelwerke für dieselben, oder eine Zuordnung der Gemeinden zu ihren Kreisen (--mapping)"
      : "zwei Regelwerke, die dasselbe zählen";
  return [issue({ code: "not-comparable", path: ["after", "ruleSet"], received, expected })];
}

function kindOf({ measure, recipients }: RuleSet) {
  return { measure: measure?.value ?? "counted-persons", recipients: recipients?.value ?? "municipalities" };
}

function textOf({ measure, recipients }: ReturnType<typeof kindOf>): string {
  const rows = recipients === "districts" ? "Kreise" : "Gemeinden";
  return `${rows} nach ${measure === "population" ? "Einwohnern" : "anrechenbaren Personen"}`;
}
