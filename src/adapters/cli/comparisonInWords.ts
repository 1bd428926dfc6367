import type { Comparison, Crossing, ParameterEffect } from "../../comparison";
import { parameterTexts, remarkText } from "../../messages/comparison";
import { type QuestionsInWords, withQuestionTexts } from "./questionTexts";
import type { Texts } from "./texts";

/** An effect with the value of its parameter on each side, in words. */
type EffectInWords = ParameterEffect & { readonly before: string; readonly after: string };

/** A comparison with the sentences beside their parameters, as documents print it. */
export type ComparisonInWords = Omit<Comparison, "crossings" | "decomposition"> & {
  readonly crossings: readonly QuestionsInWords<Crossing>[];
  readonly decomposition: Omit<Comparison["decomposition"], "effects"> & { readonly effects: readonly EffectInWords[] };
  /** What the remarks say. */
  readonly notes: readonly string[];
};

/** Puts the sentences beside the parameters. */
export function comparisonInWords(
  found: Comparison,
  texts: Pick<Texts, "questions" | "comparison">,
): ComparisonInWords {
  const { crossings, decomposition, remarks } = found;
  const effects = decomposition.effects.map((effect) => ({ ...effect, ...parameterTexts(effect, texts) }));
  return {
    ...found,
    crossings: crossings.map((crossing) => withQuestionTexts(crossing, texts)),
    decomposition: { ...decomposition, effects },
    notes: remarks.map((remark) => remarkText(remark, texts)),
  };
}
