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
 * @example
 * ```ts
 * import { allocate, assess, checkPlan, formPools, imBw201801 } from "planungsrahmen";
 * import { describeProblem, en } from "planungsrahmen/messages";
 *
 * const table = [
 *   { ags: "08337116", name: "Wehr", persons: 64 },
 *   { ags: "08337013", name: "Bad Säckingen", persons: 40 },
 * ];
 * const allocation = allocate(table, imBw201801);
 * if (allocation.ok) {
 *   const assessment = assess(allocation.value);
 *   const plan = formPools(assessment, { borders: "off" });
 *   if (plan.ok) {
 *     const { problems } = checkPlan(plan.value, assessment, { borders: "off", scope: "state" });
 *     problems.map((problem) => describeProblem(problem, en)); // → ["scope “inside districts”, checked as “across districts”"]
 *   }
 * }
 * ```
 */
export function describeProblem(
  { code, params }: PlanProblem,
  { planCheck }: { readonly planCheck: PlanCheckMessages },
): string {
  // SAFETY: code and parameters belong together, which the union of problems says and an indexed call cannot
  const sentence = planCheck.problems[code] as (params: PlanProblem["params"]) => string;
  return sentence(params);
}
