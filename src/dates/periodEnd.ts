import { daysLater, monthsLater } from "./calendar";
import type { IsoDate } from "./isoDate";

/**
 * The last day of a period of whole months whose first day counts.
 *
 * It is the day before the one that bears the first day's number; where the month has no such day, its last day. So a
 * period from 1 February ends on 31 January, and two years from 29 February 2020 end on 28 February 2022.
 *
 * @param start the first day
 * @param months whole months, at least 1
 * @returns the last day
 * @legalSource §§ 187 (2), 188 (2) and (3) BGB
 * @example periodEnd("2018-02-01", 24) // "2020-01-31"
 */
export function periodEnd(start: IsoDate, months: number): IsoDate {
  if (start.endsWith("-01")) return daysLater(monthsLater(start, months), -1);
  return monthsLater(daysLater(start, -1), months);
}
