import type { Allocation, MunicipalityFrame } from "../allocation/allocate";
import type { Cents } from "../money/cents";
import type { Stated } from "../rules/ruleSet";

/** Whether a municipality may apply by itself. */
export type EligibilityStatus = "apply-alone" | "must-share" | "nothing-to-apply-for" | "needs-decision";

/** Why: the comparison that decides the status. */
export type EligibilityReason =
  | "reaches-threshold"
  | "below-threshold"
  | "no-frame"
  | "reaches-threshold-in-one-reading";

/** What each question about a frame is made of. */
export interface QuestionParams {
  "near-miss": { readonly missingCents: Cents };
  "threshold-measure": {
    readonly thresholdCents: Cents;
    /** The tranche's part of a year. */
    readonly percentOfYear: number;
    readonly frameCents: Cents;
  };
}

/** A question with what it is made of; `questionText` of `planungsrahmen/messages` asks it in words. */
export interface QuestionOf<Id, Params> {
  readonly id: Id;
  readonly params: Params;
  readonly basis: Stated<unknown>["basis"];
  readonly source: string;
}

/** What only the authority can answer; the library does not guess. */
export type Question = { [Id in keyof QuestionParams]: QuestionOf<Id, QuestionParams[Id]> }[keyof QuestionParams];

/** A frame held against the threshold. */
export interface Eligibility {
  readonly status: EligibilityStatus;
  readonly reason: EligibilityReason;
  /** The smallest frame that would be enough. */
  readonly requiredCents: Cents;
  /** Frame less what is required: a surplus, or below zero the shortfall. */
  readonly marginCents: Cents;
  /** True where the shortfall is at most a few persons' share; null where the share of a person is not known. */
  readonly nearMiss: boolean | null;
  /** Who says that this amount is required. */
  readonly source: string;
  readonly questions: readonly Question[];
}

/** A municipality with its frame and its eligibility. */
export interface AssessedMunicipality extends MunicipalityFrame, Eligibility {}

/** An allocation whose municipalities have been held against the threshold. */
export interface Assessment extends Omit<Allocation, "municipalities"> {
  readonly requiredCents: Cents;
  readonly municipalities: readonly AssessedMunicipality[];
}
