import { civil, type Day, dayOf, daysIn } from "./days";
import { compare, type Fraction, fraction, plus, round, times } from "./fraction";
import { shared } from "./posts";
import { type Filled, lastDay, type Paid } from "./wholeMonths";

const NOTHING = fraction(0n, 1n);
const TWELVE = fraction(12n, 1n);

/**
 * Every funded day by itself: the day of a calendar month is a part of one month, as many as the month has days. Where the
 * term begins within a month, the days of the last month share what the first one leaves of one month. Days without
 * anybody are not paid; made up, the first day behind the end is worth what the first missed one was, and so on.
 */
export function byDays(filled: Filled, termCents: number, months: number, madeUp: boolean): Paid {
  const worth = worthOfDays(filled.start, lastDay(filled.start, months));
  const byYear = new Map<number, Map<Fraction, bigint>>();
  const missed: Fraction[] = [];
  let end: Day | null = null;
  let nextMissed = 0;
  for (let offset = 0; ; offset++) {
    const day = filled.start + offset;
    if (filled.end !== null && day > filled.end) break;
    const value = worth[offset] ?? (madeUp ? missed[nextMissed++] : undefined);
    if (value === undefined) break;
    if (filled.gaps.some(({ from, to }) => from <= day && day <= to)) {
      missed.push(value);
      continue;
    }
    end = day;
    const { year } = civil(day);
    const counted = byYear.get(year) ?? new Map<Fraction, bigint>();
    byYear.set(year, counted.set(value, (counted.get(value) ?? 0n) + 1n));
  }
  return { end, ...divided(monthsByYear(byYear), termCents, months) };
}

/** What part of a month each day of the term is. */
function worthOfDays(first: Day, last: Day): Fraction[] {
  const [begin, close] = [civil(first), civil(last)];
  const length = daysIn(begin.year, begin.month);
  const lastMonth = dayOf({ ...close, day: 1 });
  const left = fraction(BigInt(begin.day - 1), BigInt(length) * BigInt(close.day));
  const worth: Fraction[] = [];
  let { year, month } = begin;
  for (let day = first; day <= last; ) {
    const days = daysIn(year, month);
    const end = dayOf({ year, month, day: days });
    const value = begin.day > 1 && day >= lastMonth ? left : fraction(1n, BigInt(days));
    for (; day <= end && day <= last; day++) worth.push(value);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return worth;
}

/** The months that are paid in each year; what is above twelve is counted in the year before. */
function monthsByYear(byYear: ReadonlyMap<number, ReadonlyMap<Fraction, bigint>>): [number, Fraction][] {
  let above = NOTHING;
  const years = [...byYear].sort(([a], [b]) => b - a);
  const found = years.map(([year, counted]): [number, Fraction] => {
    let all = above;
    for (const [value, days] of counted) all = plus(all, times(value, fraction(days, 1n)));
    above = compare(all, TWELVE) > 0 ? plus(all, fraction(-12n, 1n)) : NOTHING;
    return [year, compare(all, TWELVE) > 0 ? TWELVE : all];
  });
  return found.reverse();
}

function divided(years: readonly [number, Fraction][], termCents: number, months: number): Omit<Paid, "end"> {
  const all = years.reduce((sum, [, part]) => plus(sum, part), NOTHING);
  if (compare(all, NOTHING) === 0) return { cents: 0, years: [] };
  const cents = Number(round(times(fraction(BigInt(termCents), BigInt(months)), all), "half-up"));
  const common = years.reduce((product, [, { under }]) => product * under, 1n);
  const weights = years.map(([year, { over, under }]) => ({ ags: String(year), weight: (over * common) / under }));
  const parts = shared(cents, weights);
  return { cents, years: years.map(([year], index) => ({ year, cents: parts[index] ?? 0 })) };
}
