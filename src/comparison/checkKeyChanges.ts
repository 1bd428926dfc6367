import { keyProblem } from "../codes/keyProblem";
import { type Issue, issue, issueAt } from "../result/issue";
import type { KeyChange } from "./comparison";

/**
 * What is wrong with a table of changed keys.
 *
 * A municipality that goes to several others (*Teilung*) is refused: no source says how a granted amount would divide,
 * and parts of it would be amounts that nobody was ever granted.
 */
export function checkKeyChanges(changes: readonly KeyChange[]): Issue[] {
  const first = new Map<string, KeyChange>();
  return changes.flatMap((change, index) => {
    const malformed = (["from", "to"] as const).flatMap((field) => {
      const problem = keyProblem(change[field]);
      return problem === null ? [] : issueAt(problem, placeOf(change, index, field));
    });
    const former = first.get(change.from);
    if (former === undefined) first.set(change.from, change);
    if (malformed.length > 0 || former === undefined) return malformed;
    return [former.to === change.to ? twice(change, index) : split(former, change, index)];
  });
}

function placeOf({ row }: KeyChange, index: number, field: "from" | "to") {
  return { path: ["mapping", index, field], row: row ?? index + 1, column: field };
}

function twice(change: KeyChange, index: number): Issue {
  const params = { kind: "key-change", ags: change.from } as const;
  return issue({ code: "duplicate-key", ...placeOf(change, index, "from"), params });
}

function split(former: KeyChange, change: KeyChange, index: number): Issue {
  const params = { from: change.from, to: [former.to, change.to] } as const;
  return issue({ code: "municipality-split", ...placeOf(change, index, "to"), params });
}
