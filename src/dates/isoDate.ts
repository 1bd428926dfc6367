import { isExists } from "date-fns";

/** A calendar date as text, `YYYY-MM-DD`; text, because a `Date` would carry a time zone. */
export type IsoDate = string;

/** Says whether a text is a date of the calendar, so `2019-02-29` is not. */
export function isIsoDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts !== null && isExists(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
}
