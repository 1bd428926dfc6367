import { daysBetween, daysInMonthOf, daysLater, earlier, yearOf } from "../dates/calendar";
import type { IsoDate } from "../dates/isoDate";
import type { Employment, FundingReading } from "./staffing";

/** What a month weighs, so that each day of any month weighs a whole number: twice the least multiple of 28 to 31. */
export const MONTH_WEIGHT = 755_160;

/** No employment that has no end goes on for longer; see `checkEmployment`. */
const LAST_DAY = "9999-12-31";

/** The days that are funded if nothing comes between. */
export interface FundedTime {
  readonly start: IsoDate;
  /** The last of them. */
  readonly end: IsoDate;
}

/** Days with somebody on the post, weighed by calendar year, and the last of them. */
export interface PaidDays {
  readonly weights: ReadonlyMap<number, number>;
  readonly last: IsoDate | null;
}

/** The part of a month that a day is, `1 / days`, as pay is reckoned: its own calendar month's, but for the last month. */
function ownMonthWeight(day: IsoDate): number {
  return MONTH_WEIGHT / daysInMonthOf(day);
}

/** How much of the last calendar month is funded, and what one of its days weighs. */
function lastMonthOf({ start, end }: FundedTime): { readonly from: IsoDate; readonly dayWeight: number } {
  const from = `${end.slice(0, 8)}01`;
  if (start.endsWith("-01")) return { from, dayWeight: ownMonthWeight(end) };
  const daysOfFirst = daysInMonthOf(start) - Number(start.slice(8)) + 1;
  const left = MONTH_WEIGHT - daysOfFirst * ownMonthWeight(start);
  return { from, dayWeight: left / (daysBetween(from, end) + 1) };
}

/**
 * How many days a month has of which a day of the last month is one, and how many its calendar month has; null where both
 * are the same, as everywhere but around the end of February and of months of 30 days.
 */
export function lastMonthDays(funded: FundedTime): { readonly counted: number; readonly calendar: number } | null {
  const counted = MONTH_WEIGHT / lastMonthOf(funded).dayWeight;
  const calendar = daysInMonthOf(funded.end);
  return counted === calendar ? null : { counted, calendar };
}

/** Days in a row that weigh the same. */
interface Run {
  readonly days: number;
  readonly dayWeight: number;
}

/**
 * Weighs each day by itself, so that the funded days together are the funded months, and every day without anybody costs
 * exactly what it would have brought.
 *
 * A calendar month is worth the same whatever its length, and a day its part of it. The first and the last calendar month
 * of a term that begins within a month are together one month: what the first leaves is spread evenly over the days of the
 * last. Made up, the first day that is added is worth what the first missed day was worth, and so on.
 */
export function paidDays(employment: Employment, end: IsoDate, handling: FundingReading["interruptions"]): PaidDays {
  const { start, end: employedUntil = LAST_DAY } = employment;
  const missed: Run[] = [];
  const weights = new Map<number, number>();
  let last: IsoDate | null = null;
  for (let day = start; day <= employedUntil; ) {
    const isAdded = day > end;
    const run = isAdded ? missed.shift() : { days: daysBetween(day, end) + 1, dayWeight: dayWeightOf(day, start, end) };
    if (run === undefined) break;
    const { dayWeight } = run;
    const { until, isEmpty } = stretchFrom(day, employment);
    const days = Math.min(run.days, daysBetween(day, until) + 1);
    if (isAdded && days < run.days) missed.unshift({ dayWeight, days: run.days - days });
    if (isEmpty && handling === "made-up") missed.push({ days, dayWeight });
    if (!isEmpty) {
      weights.set(yearOf(day), (weights.get(yearOf(day)) ?? 0) + days * dayWeight);
      last = daysLater(day, days - 1);
    }
    day = daysLater(day, days);
  }
  return { weights: atMostTwelveMonths(weights), last };
}

/** How long the post stays filled or empty from a day on, at most to the end of its month. */
function stretchFrom(day: IsoDate, { end = LAST_DAY, interruptions = [] }: Employment) {
  const most = earlier(monthEndOf(day), end);
  const gap = interruptions.find(({ to }) => to >= day);
  if (gap === undefined) return { isEmpty: false, until: most };
  const isEmpty = gap.from <= day;
  return { isEmpty, until: earlier(most, isEmpty ? gap.to : daysLater(gap.from, -1)) };
}

function dayWeightOf(day: IsoDate, start: IsoDate, end: IsoDate): number {
  const { from, dayWeight } = lastMonthOf({ start, end });
  return day >= from ? dayWeight : ownMonthWeight(day);
}

function monthEndOf(day: IsoDate): IsoDate {
  return `${day.slice(0, 8)}${daysInMonthOf(day)}`;
}

/** Missed days of a February that are made up in longer months may be more than a year holds: the year before has room. */
function atMostTwelveMonths(weights: ReadonlyMap<number, number>): Map<number, number> {
  const kept = new Map(weights);
  for (const year of [...weights.keys()].reverse()) {
    const above = Math.max(0, (kept.get(year) ?? 0) - 12 * MONTH_WEIGHT);
    if (above === 0) continue;
    kept.set(year, 12 * MONTH_WEIGHT);
    kept.set(year - 1, (kept.get(year - 1) ?? 0) + above);
  }
  return kept;
}
