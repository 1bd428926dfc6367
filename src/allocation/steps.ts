import type { Cents } from "../money/cents";
import type { RoundingMode } from "../money/roundQuotient";

/** An exact amount that need not be whole cents: `wholeCents + remainder / denominator`. */
export interface ExactCents {
  readonly wholeCents: number;
  readonly remainder: number;
  readonly denominator: number;
}

/** The exact share of one year's budget: `termCents × persons ÷ (years × totalPersons)`. */
export interface ShareStep {
  readonly step: "share";
  readonly termCents: Cents;
  readonly years: number;
  /** One year's budget; null where the term does not divide into whole cents. */
  readonly yearCents: Cents | null;
  readonly persons: number;
  readonly totalPersons: number;
  readonly exact: ExactCents;
}

/** The one rounding of a frame. */
export interface RoundStep {
  readonly step: "round";
  readonly mode: RoundingMode;
  readonly stepCents: Cents;
  readonly cents: Cents;
}

/** What the largest-remainder method (*Hare-Niemeyer*) adds to the share rounded down: one step or nothing. */
export interface RemainderStep {
  readonly step: "remainder";
  readonly addedCents: Cents;
  readonly cents: Cents;
}

/** A frame that was handed in and is taken as it is. */
export interface GivenStep {
  readonly step: "given";
  readonly cents: Cents;
}

/** The entitlement of the whole term: the rounded frame times the years, never the other way round. */
export interface TermStep {
  readonly step: "term";
  readonly years: number;
  readonly cents: Cents;
}

/** One step on the way to a figure, in the order in which it was taken. */
export type Step = ShareStep | RoundStep | RemainderStep | GivenStep | TermStep;
