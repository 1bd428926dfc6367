import type { ChangedParameter, Remark } from "../../src/comparison/index";
import { causeText } from "../../src/messages/causes";
import { parameterTexts, remarkText } from "../../src/messages/comparison";
import { de } from "../../src/messages/index";
import { questionText } from "../../src/messages/questions";
import type { StaffingQuestion } from "../../src/staffing/staffing";
import type { NamedCause } from "../../src/verification/index";

/** A question in German; nothing where there is none. */
export function asked(question: StaffingQuestion | undefined): string | undefined {
  return question === undefined ? undefined : questionText(question, de);
}

/** What has to be known of a comparison, in German. */
export function notesOf({ remarks }: { readonly remarks: readonly Remark[] }): string[] {
  return remarks.map((remark) => remarkText(remark, de));
}

/** The value of a parameter after, in German. */
export function valueAfter(changed: ChangedParameter): string {
  return parameterTexts(changed, de).after;
}

/** Why a table deviates, in German; nothing where there is no cause. */
export function because(found: NamedCause | undefined): string | undefined {
  return found === undefined ? undefined : causeText(found, de);
}
