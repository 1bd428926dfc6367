import type { Assessment } from "../../eligibility/eligibility";
import type { WorkbookMessages } from "../../messages/workbook";
import type { PoolPlan } from "../../pooling/plan";
import { requiredFrame } from "../../rules/requiredFrame";
import type { SuppliedData } from "../../states/supply";
import type { ReadingShown } from "../readingShown";

/** A file that the figures were read from, with the fingerprint of its bytes. */
export interface InputFile {
  readonly name: string;
  readonly sha256: string;
}

/** What all sheets are made from. */
export interface Draft {
  readonly assessment: Assessment;
  readonly plan: PoolPlan | null;
  readonly labels: WorkbookMessages;
  readonly inputs: readonly InputFile[];
  /** What was taken from the data of a state; null where nothing was. */
  readonly supplied: SuppliedData | null;
  /** What happened while files were read; null where nothing did. */
  readonly reading: ReadingShown | null;
  /** Amounts are whole euros (100 cents) wherever all of them are, and whole cents (1) otherwise. */
  readonly unitCents: 1 | 100;
  /** Whether any frame was handed in and is not worked out from a head count. */
  readonly hasGiven: boolean;
  /** Whether any frame is worked out and was not handed in. */
  readonly divides: boolean;
  /** Whether any municipality has coordinates. */
  readonly hasCoordinates: boolean;
}

/** Prepares what all sheets are made from. */
export function draftOf(parts: Omit<Draft, "unitCents" | "hasGiven" | "divides" | "hasCoordinates">): Draft {
  const { municipalities } = parts.assessment;
  return {
    ...parts,
    unitCents: unitOf(parts.assessment),
    hasGiven: municipalities.some(({ frameOrigin }) => frameOrigin === "given"),
    divides: municipalities.some(({ frameOrigin }) => frameOrigin === "computed"),
    hasCoordinates: municipalities.some(({ latitude, longitude }) => latitude !== null || longitude !== null),
  };
}

/** Formulas are exact on whole numbers only, so the unit is one in which every amount is whole. */
export function unitOf({ ruleSet, municipalities, requiredCents }: Assessment): 1 | 100 {
  const { budget, rounding, threshold } = ruleSet;
  const amounts = [
    ...[budget.termCents.value, rounding.value.stepCents, threshold.amountCents.value, requiredCents],
    ...(threshold.measuredOn.value === null ? [requiredFrame(ruleSet, "whole-year")] : []),
    ...ruleSet.fixedAmounts.map(({ amountCents }) => amountCents.value),
    ...municipalities.map(({ frameCents }) => frameCents),
  ];
  return amounts.every((amount) => amount % 100 === 0) ? 100 : 1;
}

/** An amount in the workbook's unit. */
export function amount({ unitCents }: Pick<Draft, "unitCents">, cents: number): number {
  return cents / unitCents;
}
