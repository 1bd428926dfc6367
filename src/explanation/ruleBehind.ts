import type { Step } from "../allocation/steps";
import type { RuleSet, Stated } from "../rules/ruleSet";
import type { ThresholdStep } from "./thresholdStep";

/** What the rules say where a step follows them; null where a figure was handed in or there is nothing to decide. */
export function ruleBehind(step: Step | ThresholdStep, ruleSet: RuleSet): Stated<unknown> | null {
  const { budget, rounding, remainder, threshold } = ruleSet;
  switch (step.step) {
    case "share":
      return budget.termCents;
    case "round":
      return rounding;
    case "remainder":
      return remainder;
    case "term":
      return budget.years;
    case "given":
      return null;
    case "threshold":
      if (step.verdict === "no-frame") return null;
      return step.verdict === "open" ? threshold.measuredOn : threshold.amountCents;
  }
}
