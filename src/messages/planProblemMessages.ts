import type { PlanProblem, PlanProblemCode, PlanProblemParams } from "../pooling/check/planProblem";
import type { UncheckedCode } from "../pooling/check/unchecked";

/** For each code the sentence that its parameters make. */
export type PlanProblemSentences = {
  readonly [Code in PlanProblemCode]: (params: PlanProblemParams[Code]) => string;
};

/** How one language says what is wrong with a plan, and what of it was not checked. */
export interface PlanCheckMessages {
  readonly problems: PlanProblemSentences;
  /** What was not worked out anew, by how many areas or municipalities it is about. */
  readonly unchecked: Readonly<Record<UncheckedCode, (count: number) => string>>;
}

/**
 * Says what is wrong with a plan, as one sentence.
 *
 * @param problem of a plan check
 * @param messages those of a language: `de` or `en` of `planungsrahmen/messages`, or your own
 * @example describeProblem(problem, de) // "Zusammenschluss 1 erreicht die Schwelle nicht"
 */
export function describeProblem(
  { code, params }: PlanProblem,
  { planCheck }: { readonly planCheck: PlanCheckMessages },
): string {
  // SAFETY: code and parameters belong together, which the union of problems says and an indexed call cannot
  const sentence = planCheck.problems[code] as (params: PlanProblem["params"]) => string;
  return sentence(params);
}
