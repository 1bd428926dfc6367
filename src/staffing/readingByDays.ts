import { daysBetween, daysLater, earlier } from "../dates/calendar";
import type { IsoDate } from "../dates/isoDate";
import { type Cents, cents } from "../money/cents";
import { roundQuotient } from "../money/roundQuotient";
import { MONTH_WEIGHT, totalWeight, weightByYear, withoutInterruptions } from "./paidDays";
import { splitByYear } from "./splitByYear";
import type { Employment, FundingReading, Interruption } from "./staffing";

/** What a reading divides: from the first day to the last that is funded where nothing comes between. */
export interface Term {
  readonly months: number;
  readonly end: IsoDate;
  readonly termCents: Cents;
}

/**
 * Partial months by their days: every calendar month is worth the same, a part of one its days.
 *
 * Days without anybody on the post are not paid; made up, the same number of days is added at the end. Where all of the
 * term is filled, what a shorter or longer month makes in between is settled in the last year.
 */
export function readingByDays(
  { start, end: employedUntil, interruptions = [] }: Employment,
  { months, end, termCents }: Term,
  handling: FundingReading["interruptions"],
): FundingReading {
  const fundedUntil = handling === "made-up" ? madeUpEnd(end, interruptions) : end;
  const last = earlier(fundedUntil, employedUntil ?? fundedUntil);
  const spans = withoutInterruptions({ from: start, to: last }, interruptions);
  const full = months * MONTH_WEIGHT;
  const isComplete = last === fundedUntil && (handling === "made-up" || interruptions.every(({ from }) => from > end));
  const weights = fitted(weightByYear(spans), full, isComplete);
  const paid = roundQuotient(BigInt(termCents) * BigInt(totalWeight(weights)), BigInt(full), "half-up");
  const lastPaid = spans.at(-1)?.to ?? null;
  return {
    ...{ partialMonths: "by-days", interruptions: handling, end: lastPaid },
    ...splitByYear(cents(Number(paid)), { weights, monthWeight: MONTH_WEIGHT }),
  };
}

function madeUpEnd(end: IsoDate, interruptions: readonly Interruption[]): IsoDate {
  return interruptions.reduce(
    (until, { from, to }) => (from <= until ? daysLater(until, daysBetween(from, to) + 1) : until),
    end,
  );
}

/** The same weights, from the first year on no more than the full ones; the last year fills them up where all is paid. */
function fitted(weights: ReadonlyMap<number, number>, full: number, isComplete: boolean): Map<number, number> {
  let left = full;
  const kept = [...weights].map(([year, weight], index): [number, number] => {
    const isLast = index === weights.size - 1;
    const taken = isLast && isComplete ? left : Math.min(weight, left);
    left -= taken;
    return [year, taken];
  });
  return new Map(kept);
}
