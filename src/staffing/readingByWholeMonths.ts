import { daysLater, yearOf } from "../dates/calendar";
import type { IsoDate } from "../dates/isoDate";
import { periodEnd } from "../dates/periodEnd";
import { cents } from "../money/cents";
import { roundQuotient } from "../money/roundQuotient";
import type { Term } from "./readingByDays";
import { splitByYear } from "./splitByYear";
import type { Employment, FundingReading } from "./staffing";

/** A month counted from the first day, both days included. */
interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * Only whole months, counted from the first day, say from the 15th to the 14th: each is worth the same and belongs to the
 * calendar year in which it begins.
 *
 * A month that employment does not fill, or that an interruption touches, is not paid; made up, another one follows.
 */
export function readingByWholeMonths(
  employment: Employment,
  { months, termCents }: Term,
  handling: FundingReading["interruptions"],
): FundingReading {
  const paid = paidMonths(employment, months, handling === "made-up");
  const weights = new Map<number, number>();
  for (const { from } of paid) weights.set(yearOf(from), (weights.get(yearOf(from)) ?? 0) + 1);
  const amount = roundQuotient(BigInt(termCents) * BigInt(paid.length), BigInt(months), "half-up");
  return {
    partialMonths: "whole-months",
    interruptions: handling,
    end: paid.at(-1)?.to ?? null,
    ...splitByYear(cents(Number(amount)), { weights, monthWeight: 1 }),
  };
}

function paidMonths({ start, end, interruptions = [] }: Employment, months: number, madeUp: boolean): Span[] {
  const paid: Span[] = [];
  let from: IsoDate = start;
  for (let counted = 1; madeUp ? paid.length < months : counted <= months; counted++) {
    const to = periodEnd(start, counted);
    if (end !== undefined && to > end) break;
    const month = { from, to };
    if (!interruptions.some((gap) => gap.from <= month.to && gap.to >= month.from)) paid.push(month);
    from = daysLater(to, 1);
  }
  return paid;
}
