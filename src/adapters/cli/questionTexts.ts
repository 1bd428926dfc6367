import { questions as german } from "../../messages/de/questions";
import { questionText } from "../../messages/questions";
import type { PoolPlan } from "../../pooling/plan";
import type { StaffingQuestion } from "../../staffing/staffing";

/** A question with its German sentence beside its parameters, as documents print it. */
type WithText<Asked extends StaffingQuestion> = Asked & {
  /** The question in German. */
  readonly text: string;
};

/** Anything that is asked about, with the sentences of its questions. */
export type QuestionsInWords<Part extends { readonly questions: readonly StaffingQuestion[] }> = Omit<
  Part,
  "questions"
> & { readonly questions: readonly WithText<Part["questions"][number]>[] };

/** A plan whose questions have their sentences beside them. */
export type PlanInWords = Omit<PoolPlan, "places"> & {
  readonly places: readonly QuestionsInWords<PoolPlan["places"][number]>[];
};

/** Puts the German sentences beside the parameters of all questions of a part. */
export function withQuestionTexts<Part extends { readonly questions: readonly StaffingQuestion[] }>(
  part: Part,
): QuestionsInWords<Part> {
  return { ...part, questions: part.questions.map(withText) };
}

/** The same in all places of a plan. */
export function planInWords(plan: PoolPlan): PlanInWords {
  return { ...plan, places: plan.places.map(withQuestionTexts) };
}

function withText<Asked extends StaffingQuestion>(question: Asked): WithText<Asked> {
  return { ...question, text: questionText(question, { questions: german }) };
}
