import type { NotCounted, Staffing } from "../../staffing/staffing";
import { type QuestionsInWords, withQuestionTexts } from "./questionTexts";
import type { Texts } from "./texts";

/** Posts and grant with the sentences of what is asked and of what is not counted, as documents print them. */
export type StaffingInWords = Omit<QuestionsInWords<Staffing>, "applicant" | "notCounted"> & {
  readonly applicant: QuestionsInWords<Staffing["applicant"]>;
  readonly notCounted: readonly (NotCounted & {
    /** What is not counted, in the language that is asked for. */
    readonly value: string;
  })[];
};

/** Puts the sentences beside the codes. */
export function staffingInWords(staffing: Staffing, texts: Pick<Texts, "questions" | "codes">): StaffingInWords {
  return {
    ...withQuestionTexts(staffing, texts),
    applicant: withQuestionTexts(staffing.applicant, texts),
    notCounted: staffing.notCounted.map((one) => ({ ...one, value: texts.codes.notCounted[one.id] })),
  };
}
