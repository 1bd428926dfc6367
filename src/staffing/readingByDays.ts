import type { IsoDate } from "../dates/isoDate";
import { type Cents, cents } from "../money/cents";
import { roundQuotient } from "../money/roundQuotient";
import { MONTH_WEIGHT, paidDays } from "./paidDays";
import { splitByYear } from "./splitByYear";
import type { Employment, FundingReading } from "./staffing";

/** What a reading divides: from the first day to the last that is funded where nothing comes between. */
export interface Term {
  readonly months: number;
  readonly end: IsoDate;
  readonly termCents: Cents;
}

/**
 * Partial months by their days: every calendar month is worth the same, a part of one its days.
 *
 * Days without anybody on the post are not paid, each of them and no other; made up, the same number of days is added at
 * the end. What a day is worth, also at the ends of the term, see `paidDays`.
 */
export function readingByDays(
  employment: Employment,
  { months, end, termCents }: Term,
  handling: FundingReading["interruptions"],
): FundingReading {
  const { weights, last } = paidDays(employment, end, handling);
  const weight = [...weights.values()].reduce((sum, one) => sum + one, 0);
  const paid = roundQuotient(BigInt(termCents) * BigInt(weight), BigInt(months * MONTH_WEIGHT), "half-up");
  return {
    ...{ partialMonths: "by-days", interruptions: handling, end: last },
    ...splitByYear(cents(Number(paid)), { weights, monthWeight: MONTH_WEIGHT }),
  };
}
