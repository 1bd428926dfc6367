import type { QuestionParams } from "../eligibility/eligibility";
import type { PostQuestionParams, StaffingQuestion } from "../staffing/staffing";

/** What any question is made of, by its id. */
type AllParams = QuestionParams & PostQuestionParams;

/** How one language asks what only the authority can answer. */
export type QuestionMessages = { readonly [Id in keyof AllParams]: (params: AllParams[Id]) => string };

/**
 * Asks in words what only the authority can answer.
 *
 * @param question of an assessment, a pool, posts or a comparison
 * @param messages those of a language: `de` or `en` of `planungsrahmen/messages`, or your own
 * @example
 * ```ts
 * import { allocate, assess, imBw201801 } from "planungsrahmen";
 * import { en, questionText } from "planungsrahmen/messages";
 *
 * const allocation = allocate([{ ags: "08337116", name: "Wehr", persons: 64 }], imBw201801);
 * if (allocation.ok) {
 *   const assessment = assess(allocation.value);
 *   for (const { questions } of assessment.municipalities)
 *     questions.map((question) => questionText(question, en)); // → ["Is it enough for the authority if the applicant adds the missing €51 a year from its own money?"]
 * }
 * ```
 */
export function questionText(
  { id, params }: Pick<StaffingQuestion, "id" | "params">,
  { questions }: { readonly questions: QuestionMessages },
): string {
  // SAFETY: id and parameters belong together, which the union of questions says and an indexed call cannot
  const ask = questions[id] as (params: StaffingQuestion["params"]) => string;
  return ask(params);
}
