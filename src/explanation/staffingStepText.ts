import type { Stated } from "../rules/ruleSet";
import type { StaffingStep } from "../staffing/staffingSteps";
import type { StaffingWords } from "./words";

/** One step of posts and grant as a sentence. */
export function staffingStepText(step: StaffingStep, words: StaffingWords): string {
  switch (step.step) {
    case "frames":
      return words.frames(step);
    case "fundable":
      return words.fundable(step);
    case "post":
      return words.post(step);
    case "grant":
      return words.grant(step);
    case "part":
      return words.part(step);
    case "period":
      return words.period(step);
    case "reading":
      return words.reading(step);
  }
}

/** What the rules say where a step follows them. */
export function staffingRule(step: StaffingStep): Stated<unknown> | null {
  switch (step.step) {
    case "fundable":
      return step.minimum;
    case "post":
      return step.fixed;
    case "grant":
      return step.ceiling;
    case "period":
      return step.months;
    case "reading":
      return step.unsettled;
    default:
      return null;
  }
}
