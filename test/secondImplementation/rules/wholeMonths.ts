import { type Civil, civil, type Day, dayOf, daysIn } from "./days";
import { fraction, round } from "./fraction";
import { shared } from "./posts";

export interface Gap {
  readonly from: Day;
  readonly to: Day;
}

export interface Filled {
  readonly start: Day;
  /** The last day of employment; null where it outlasts the funding. */
  readonly end: Day | null;
  /** Days without anybody, in order. */
  readonly gaps: readonly Gap[];
}

export interface Paid {
  readonly end: Day | null;
  readonly cents: number;
  readonly years: readonly { readonly year: number; readonly cents: number }[];
}

/**
 * The last day of so many months whose first day counts: the day before the one of the same number, or the month's last
 * day where it has no such day.
 */
export function lastDay(start: Day, months: number): Day {
  const { year, month, day } = civil(start);
  const target = monthAfter({ year, month, day: 1 }, day === 1 ? months - 1 : months);
  const length = daysIn(target.year, target.month);
  return dayOf({ ...target, day: day === 1 || day - 1 > length ? length : day - 1 });
}

function monthAfter({ year, month }: Civil, months: number): Civil {
  const index = 12 * year + month - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1, day: 1 };
}

/** A year's grant for so many months, without the part of a cent. */
export function termOfGrant(yearlyCents: number, months: number): number {
  return Number(round(fraction(BigInt(yearlyCents) * BigInt(months), 12n), "floor"));
}

/** Only whole months from the first day on, each in the year in which it begins; a month with a day without anybody is not paid. */
export function byWholeMonths(filled: Filled, termCents: number, months: number, madeUp: boolean): Paid {
  const begins: Day[] = [];
  let end: Day | null = null;
  for (let number = 1; madeUp ? begins.length < months : number <= months; number++) {
    const [first, last] = [
      number === 1 ? filled.start : lastDay(filled.start, number - 1) + 1,
      lastDay(filled.start, number),
    ];
    if (filled.end !== null && last > filled.end) break;
    if (filled.gaps.some(({ from, to }) => from <= last && first <= to)) continue;
    begins.push(first);
    end = last;
  }
  const cents = Number(round(fraction(BigInt(termCents) * BigInt(begins.length), BigInt(months)), "half-up"));
  const counted = new Map<number, number>();
  for (const first of begins) counted.set(civil(first).year, (counted.get(civil(first).year) ?? 0) + 1);
  const years = [...counted].map(([year, weight]) => ({ ags: String(year), year, weight }));
  if (years.length === 0) return { end, cents: 0, years: [] };
  const parts = shared(cents, years);
  return { end, cents, years: years.map(({ year }, index) => ({ year, cents: parts[index] ?? 0 })) };
}
