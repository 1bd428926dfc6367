import { daysBetween, daysInMonthOf, daysLater, earlier, monthsLater, yearOf } from "../dates/calendar";
import type { IsoDate } from "../dates/isoDate";
import type { Interruption } from "./staffing";

/** What a calendar month weighs, so that each day of any month weighs a whole number: the least multiple of 28 to 31. */
export const MONTH_WEIGHT = 377_580;

/** A time with both days included. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** What is left of a span without its interruptions, which are in order. */
export function withoutInterruptions({ from, to }: Span, interruptions: readonly Interruption[]): Span[] {
  const spans: Span[] = [];
  let open = from;
  for (const gap of interruptions) {
    if (gap.from > to) break;
    if (gap.from > open) spans.push({ from: open, to: daysLater(gap.from, -1) });
    open = daysLater(gap.to, 1);
  }
  return open <= to ? [...spans, { from: open, to }] : spans;
}

/** Weighs days by calendar year: each calendar month alike, a part of one by its days, as pay is reckoned. */
export function weightByYear(spans: readonly Span[]): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const { from, to } of spans) {
    for (let day = from; day <= to; ) {
      const monthEnd = daysLater(monthsLater(`${day.slice(0, 8)}01`, 1), -1);
      const last = earlier(monthEnd, to);
      const weight = (daysBetween(day, last) + 1) * (MONTH_WEIGHT / daysInMonthOf(day));
      weights.set(yearOf(day), (weights.get(yearOf(day)) ?? 0) + weight);
      day = daysLater(last, 1);
    }
  }
  return weights;
}

/** The weight of all years together. */
export function totalWeight(weights: ReadonlyMap<number, number>): number {
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}
