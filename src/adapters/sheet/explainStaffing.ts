import { staffingRule, staffingStepText } from "../../explanation/staffingStepText";
import { staffing as germanStaffing } from "../../messages/de/staffing";
import type { Messages } from "../../messages/messages";
import type { Staffing } from "../../staffing/staffing";
import type { ExplanationLine } from "./explain";

/** What is said unless somebody brings another language. */
const GERMAN = { staffing: germanStaffing };

/**
 * Explains posts, grant and each member's part in sentences that a pocket calculator can follow.
 *
 * It renders the steps that `staff` recorded and works nothing out a second time.
 *
 * @param messages German unless said, for example `en` of `planungsrahmen/messages`
 * @returns lines in the order of the calculation
 */
export function explainStaffing(
  { steps }: Pick<Staffing, "steps">,
  messages: Pick<Messages, "staffing"> = GERMAN,
): ExplanationLine[] {
  return steps.map((step) => {
    const rule = staffingRule(step);
    return {
      text: staffingStepText(step, messages.staffing),
      basis: rule?.basis ?? null,
      source: rule?.source ?? null,
    };
  });
}
