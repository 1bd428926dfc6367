import { staffingRule, staffingStepText } from "../../explanation/staffingStepText";
import { GERMAN_STAFFING } from "../../messages/de/staffing";
import type { Staffing } from "../../staffing/staffing";
import type { ExplanationLine } from "./explain";

/**
 * Explains posts, grant and each member's part in sentences that a pocket calculator can follow.
 *
 * It renders the steps that `staff` recorded and works nothing out a second time.
 *
 * @returns lines in the order of the calculation
 */
export function explainStaffing({ steps }: Pick<Staffing, "steps">): ExplanationLine[] {
  return steps.map((step) => {
    const rule = staffingRule(step);
    return { text: staffingStepText(step, GERMAN_STAFFING), basis: rule?.basis ?? null, source: rule?.source ?? null };
  });
}
