import type { EligibilityReason } from "../eligibility/eligibility";
import type { Cents } from "../money/cents";
import type { RuleSet } from "../rules/ruleSet";

/** A frame held against what an application needs, as the stages found it. */
export interface ThresholdStep {
  readonly step: "threshold";
  readonly frameCents: Cents;
  /** The amount that the rules name (*Schwellenwert*). */
  readonly amountCents: Cents;
  /** Whether exactly the amount is enough. */
  readonly isEnough: boolean;
  readonly requiredCents: Cents;
  /** Frame less what is required, below zero what is missing. */
  readonly marginCents: Cents;
  readonly verdict: "reached" | "missed" | "open" | "no-frame";
}

/** What has been found about a frame. */
type Found = Pick<ThresholdStep, "frameCents" | "requiredCents" | "marginCents" | "verdict">;

/** The verdict of each reason. */
export const VERDICT: Readonly<Record<EligibilityReason, ThresholdStep["verdict"]>> = {
  "reaches-threshold": "reached",
  "below-threshold": "missed",
  "reaches-threshold-in-one-reading": "open",
  "no-frame": "no-frame",
};

/** Puts what was found beside the rule; nothing is held against anything here. */
export function thresholdStep(
  { frameCents, requiredCents, marginCents, verdict }: Found,
  { threshold }: RuleSet,
): ThresholdStep {
  const { amountCents, inclusive } = threshold;
  const rule = { amountCents: amountCents.value, isEnough: inclusive.value };
  return { step: "threshold", frameCents, ...rule, requiredCents, marginCents, verdict };
}
