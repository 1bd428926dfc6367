import type { FigureBasis } from "../allocation/municipality";
import type { Step } from "../allocation/steps";
import type { FrameWords } from "./words";

/** One step of a frame as a sentence. */
export function stepText(step: Step, basis: FigureBasis, words: FrameWords): string {
  switch (step.step) {
    case "share":
      return words.share(step);
    case "round":
      return words.round(step);
    case "remainder":
      return words.remainder(step);
    case "given":
      return words.given(step, basis);
    case "term":
      return words.term(step);
  }
}
