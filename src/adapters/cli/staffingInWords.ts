import { codes } from "../../messages/de/codes";
import type { NotCounted, Staffing } from "../../staffing/staffing";
import { type QuestionsInWords, withQuestionTexts } from "./questionTexts";

/** Posts and grant with the German sentences of what is asked and of what is not counted, as documents print them. */
export type StaffingInWords = Omit<QuestionsInWords<Staffing>, "applicant" | "notCounted"> & {
  readonly applicant: QuestionsInWords<Staffing["applicant"]>;
  readonly notCounted: readonly (NotCounted & {
    /** What is not counted, in German. */
    readonly value: string;
  })[];
};

/** Puts the German sentences beside the codes. */
export function staffingInWords(staffing: Staffing): StaffingInWords {
  return {
    ...withQuestionTexts(staffing),
    applicant: withQuestionTexts(staffing.applicant),
    notCounted: staffing.notCounted.map((one) => ({ ...one, value: codes.notCounted[one.id] })),
  };
}
