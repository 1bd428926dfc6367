import type { FunctionMessages } from "../../messages/functions";
import type { RuleSet } from "../../rules/ruleSet";
import { assessRange } from "./assessRange";
import { unusable } from "./unusableRange";

/** The common frame of a range's municipalities, in euros: the sum of their rounded frames. */
export function poolFrameAnswer(range: unknown, ruleSet: RuleSet, words: FunctionMessages): number {
  const { rows, blankRow, unheldPersons } = assessRange(range, ruleSet, words);
  if (blankRow !== null) {
    throw unusable({ code: "missing-value", row: blankRow, params: { kind: "pool-member" } });
  }
  if (rows.length < 2) {
    throw unusable({ code: "too-few-members", params: { kind: "pool", count: rows.length, pool: null } });
  }
  const most = ruleSet.totalPersons.value;
  if (most !== null && unheldPersons !== null && unheldPersons > most) {
    throw unusable({ code: "persons-exceed-total", params: { kind: "pool", persons: unheldPersons, total: most } });
  }
  return rows.reduce((sum, { frameCents }) => sum + frameCents, 0) / 100;
}
