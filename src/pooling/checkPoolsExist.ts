import { type Issue, issue } from "../result/issue";
import type { RuleSet } from "../rules/ruleSet";

/** Finds rules under which nobody can form a pool, because only districts receive anything. */
export function checkPoolsExist({ id, recipients }: RuleSet): Issue[] {
  if (recipients?.value !== "districts") return [];
  const received = `${id}, nach dem nur Kreise etwas erhalten (${recipients.source})`;
  const expected = "ein Regelwerk für Gemeinden, denn Kreise bilden keine Zusammenschlüsse";
  return [issue({ code: "no-pools", path: ["ruleSet"], received, expected })];
}
