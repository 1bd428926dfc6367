/** A calendar date as text, `YYYY-MM-DD`; text, because a `Date` would carry a time zone. */
export type IsoDate = string;

/** Says whether a text is a date of the Gregorian calendar, so `2019-02-29` is not; no clock or time zone is asked. */
export function isIsoDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]; // SAFETY: three groups of digits
  return day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
