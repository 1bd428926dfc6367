import type { Comparison, Crossing, ParameterEffect } from "../../comparison";
import { parameterTexts, remarkText } from "../../messages/comparison";
import { comparison as german } from "../../messages/de/comparison";
import { type QuestionsInWords, withQuestionTexts } from "./questionTexts";

/** An effect with the value of its parameter on each side, in German. */
type EffectInWords = ParameterEffect & { readonly before: string; readonly after: string };

/** A comparison with the German sentences beside their parameters, as documents print it. */
export type ComparisonInWords = Omit<Comparison, "crossings" | "decomposition"> & {
  readonly crossings: readonly QuestionsInWords<Crossing>[];
  readonly decomposition: Omit<Comparison["decomposition"], "effects"> & { readonly effects: readonly EffectInWords[] };
  /** What the remarks say, in German. */
  readonly notes: readonly string[];
};

/** Puts the German sentences beside the parameters. */
export function comparisonInWords(found: Comparison): ComparisonInWords {
  const { crossings, decomposition, remarks } = found;
  const messages = { comparison: german };
  const effects = decomposition.effects.map((effect) => ({ ...effect, ...parameterTexts(effect, messages) }));
  return {
    ...found,
    crossings: crossings.map(withQuestionTexts),
    decomposition: { ...decomposition, effects },
    notes: remarks.map((remark) => remarkText(remark, messages)),
  };
}
