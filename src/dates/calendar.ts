import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import type { IsoDate } from "./isoDate";

// The functions of date-fns ask the time zone of the host, unless the date they are given answers in UTC: on the host's
// own dates 2011-12-30 is missing in Apia. So every date here is a UTC date, made from text and turned into text.
function utc(date: IsoDate) {
  return new UTCDateMini(date);
}

function isoDate(date: { toISOString(): string }): IsoDate {
  return date.toISOString().slice(0, 10);
}

/** The date so many days later; earlier for a negative number. */
export function daysLater(date: IsoDate, days: number): IsoDate {
  return isoDate(addDays(utc(date), days));
}

/** The same day of the month so many months later, or the month's last day where it has no such day. */
export function monthsLater(date: IsoDate, months: number): IsoDate {
  return isoDate(addMonths(utc(date), months));
}

/** How many days lie between two dates; 0 for the same day, negative where the second is the earlier one. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return differenceInCalendarDays(utc(to), utc(from));
}

/** How many days the month of a date has. */
export function daysInMonthOf(date: IsoDate): number {
  return getDaysInMonth(utc(date));
}

/** The calendar year of a date. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** The earlier of two dates. */
export function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}
