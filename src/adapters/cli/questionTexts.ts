import { questionText } from "../../messages/questions";
import type { PoolPlan } from "../../pooling/plan";
import type { StaffingQuestion } from "../../staffing/staffing";
import type { Texts } from "./texts";

type QuestionTexts = Pick<Texts, "questions">;

/** A question with its sentence beside its parameters, as documents print it. */
type WithText<Asked extends StaffingQuestion> = Asked & {
  /** The question in the language that is asked for. */
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

/** Puts the sentences beside the parameters of all questions of a part. */
export function withQuestionTexts<Part extends { readonly questions: readonly StaffingQuestion[] }>(
  part: Part,
  texts: QuestionTexts,
): QuestionsInWords<Part> {
  return { ...part, questions: part.questions.map((question) => withText(question, texts)) };
}

/** The same in all places of a plan. */
export function planInWords(plan: PoolPlan, texts: QuestionTexts): PlanInWords {
  return { ...plan, places: plan.places.map((place) => withQuestionTexts(place, texts)) };
}

function withText<Asked extends StaffingQuestion>(question: Asked, texts: QuestionTexts): WithText<Asked> {
  return { ...question, text: questionText(question, texts) };
}
