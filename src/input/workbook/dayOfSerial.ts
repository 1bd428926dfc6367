import { daysLater } from "../../dates/calendar";

/** The last day that a workbook can hold, 9999-12-31, as the number of its days. */
const LAST = 2_958_465;

/**
 * The day that a number stands for which is formatted as a date.
 *
 * Workbooks count from 1 January 1900 and count a 29 February 1900 that never was, or from 1 January 1904.
 *
 * @param serial days, and the time as a fraction that is left out
 * @param from1904 what the workbook says about itself
 * @returns `YYYY-MM-DD`; null where the number is no day of the calendar
 */
export function dayOfSerial(serial: number, from1904: boolean): string | null {
  const days = Math.floor(serial);
  if (days < (from1904 ? 0 : 1) || days > LAST || (!from1904 && days === 60)) return null;
  if (from1904) return daysLater("1904-01-01", days);
  return daysLater(days < 60 ? "1899-12-31" : "1899-12-30", days);
}
