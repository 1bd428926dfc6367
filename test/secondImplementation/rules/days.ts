/** A day as its number, 0 for 1 January of the year 0 in the Gregorian calendar, counted here without any library. */
export type Day = number;

export interface Civil {
  readonly year: number;
  /** From 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days the years before one have. */
function daysBefore(year: number): number {
  const last = year - 1;
  return 365 * year + Math.floor(last / 4) - Math.floor(last / 100) + Math.floor(last / 400) + 1;
}

export function dayOf({ year, month, day }: Civil): Day {
  let days = daysBefore(year) + day - 1;
  for (let one = 1; one < month; one++) days += daysIn(year, one);
  return days;
}

export function civil(day: Day): Civil {
  let year = Math.floor(day / 365.2425);
  while (daysBefore(year + 1) <= day) year++;
  while (daysBefore(year) > day) year--;
  let [month, rest] = [1, day - daysBefore(year)];
  while (rest >= daysIn(year, month)) {
    rest -= daysIn(year, month);
    month++;
  }
  return { year, month, day: rest + 1 };
}

export function textOf(day: Day): string {
  const { year, month, day: number } = civil(day);
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(number).padStart(2, "0")].join("-");
}
