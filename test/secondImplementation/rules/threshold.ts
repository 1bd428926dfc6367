import { compare, type Fraction, floor, fraction, times } from "./fraction";
import { type Division, yearOf } from "./frames";

export interface Threshold {
  readonly amountCents: number;
  /** Whether exactly the amount is enough. */
  readonly inclusive: boolean;
  /** Null where nobody says what is held against the amount. */
  readonly measuredOn: "frame" | "whole-year" | null;
  /** How many persons' share may lack for a near miss. */
  readonly nearMissPersons: number;
}

export type Status = "apply-alone" | "must-share" | "nothing-to-apply-for" | "needs-decision";

type Measure = "frame" | "whole-year";

/** A frame as it is held against the threshold: a tranche of 60 % is 100/60 of itself in a whole year. */
function measured(frameCents: bigint, measure: Measure, { percentOfYear }: Division): Fraction {
  return measure === "frame" ? fraction(frameCents, 1n) : fraction(frameCents * 100n, BigInt(percentOfYear));
}

function reaches(frameCents: bigint, measure: Measure, threshold: Threshold, division: Division): boolean {
  const difference = compare(measured(frameCents, measure, division), fraction(BigInt(threshold.amountCents), 1n));
  return threshold.inclusive ? difference >= 0 : difference > 0;
}

/** The smallest frame in whole cents that reaches the threshold; where the measure is open, in the stricter reading. */
export function requiredFrame(threshold: Threshold, division: Division): number {
  const measure = threshold.measuredOn ?? "frame";
  const part = measure === "frame" ? 100n : BigInt(division.percentOfYear);
  let enough = floor(fraction(BigInt(threshold.amountCents) * part, 100n));
  while (enough > 0n && reaches(enough - 1n, measure, threshold, division)) enough -= 1n;
  while (!reaches(enough, measure, threshold, division)) enough += 1n;
  return Number(enough);
}

export function statusOf(frameCents: number, threshold: Threshold, division: Division): Status {
  const frame = BigInt(frameCents);
  if (frame === 0n) return "nothing-to-apply-for";
  const readings: readonly Measure[] = threshold.measuredOn === null ? ["frame", "whole-year"] : [threshold.measuredOn];
  const answers = readings.map((measure) => reaches(frame, measure, threshold, division));
  if (answers.every((answer) => answer)) return "apply-alone";
  return answers.some((answer) => answer) ? "needs-decision" : "must-share";
}

/** Whether what lacks is no more than the exact share of so many persons; only who must share can miss. */
export function isNearMiss(frameCents: number, total: number, threshold: Threshold, division: Division): boolean {
  if (statusOf(frameCents, threshold, division) !== "must-share" || threshold.nearMissPersons === 0) return false;
  const lacking = fraction(BigInt(requiredFrame(threshold, division)) - BigInt(frameCents), 1n);
  const share = times(yearOf(division), fraction(BigInt(threshold.nearMissPersons), BigInt(total)));
  return compare(lacking, share) <= 0;
}
