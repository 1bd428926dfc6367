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
 * @example
 * ```ts
 * import { allocate, assess, imBw201801 } from "planungsrahmen";
 * import { explainStaffing, staff } from "planungsrahmen/staffing";
 *
 * const allocation = allocate([{ ags: "08337116", name: "Wehr", persons: 64 }], imBw201801);
 * if (allocation.ok) {
 *   const assessment = assess(allocation.value);
 *   const applicant = { kind: "municipality", ags: "08337116" } as const;
 *   const posts = [{ qualification: "vocational-training", shareHundredths: 100 }] as const;
 *   const staffing = staff(assessment, { applicant, posts });
 *   if (staffing.ok) explainStaffing(staffing.value)[3]?.text; // → "mit Berufsausbildung: 1,00 VZÄ × 51.000 € = 51.000 €"
 * }
 * ```
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
