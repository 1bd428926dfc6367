import type { Question } from "../../eligibility/eligibility";
import { sameJson } from "./sameJson";

/** A question as a plan states it: with a sentence where it was read from a file, without parameters in former formats. */
type StatedQuestion = Partial<Question> & { readonly text?: string };

/**
 * Whether a plan asks what the frames ask. Sentences are made of the parameters and prove nothing; where a former format
 * has no parameters, the rest is compared.
 */
export function sameQuestions(found: readonly StatedQuestion[] | undefined, expected: readonly Question[] | undefined) {
  if (found === undefined || expected === undefined || found.length !== expected.length) return false;
  return found.every(({ text: _, ...question }, index) => {
    const { params, ...rest } = expected[index] ?? {};
    return sameJson(question, "params" in question ? { ...rest, params } : rest);
  });
}
