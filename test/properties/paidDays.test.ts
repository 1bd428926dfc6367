import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cents } from "../../src/money/cents";
import { fundingPeriod } from "../../src/staffing/fundingPeriod";
import type { Employment, FundingReading } from "../../src/staffing/staffing";
import { RUNS } from "../support/generators";
import { ownRules } from "../support/rules";

// Dates as numbers of days since 1 January 1970, by the calendar's own rule and without the library's functions.
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Every day from 1 January 2015 on, in order. */
const DAYS: readonly Day[] = Array.from({ length: 40 }, (_, index) => 2015 + index).flatMap((year) =>
  Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) =>
    Array.from({ length: lengthOf(year, month) }, (_, index) => ({ year, month, day: index + 1 })),
  ),
);
const two = (figure: number) => String(figure).padStart(2, "0");
const textOf = ({ year, month, day }: Day) => `${year}-${two(month)}-${two(day)}`;
const TEXTS = DAYS.map(textOf);
const at = (index: number): Day => DAYS[index] as Day;

/** A fraction of months, exactly. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}
const fraction = (over: number, under: number): Fraction => ({ over: BigInt(over), under: BigInt(under) });
const plus = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});
const reduced = ({ over, under }: Fraction): Fraction => {
  let [a, b] = [over < 0n ? -over : over, under];
  while (b > 0n) [a, b] = [b, a % b];
  return a === 0n ? { over: 0n, under: 1n } : { over: over / a, under: under / a };
};
const sum = (parts: readonly Fraction[]) => parts.reduce((all, part) => reduced(plus(all, part)), fraction(0, 1));

/** The index of the last day of a term: the day before the one that bears the first day's number, or the month's last. */
function lastIndex(first: number, months: number): number {
  const { year, month, day } = at(first);
  const count = year * 12 + month - 1 + months - (day === 1 ? 1 : 0);
  const last = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  const length = lengthOf(last.year, last.month);
  return TEXTS.indexOf(textOf({ ...last, day: day === 1 ? length : Math.min(day - 1, length) }));
}

/** What each funded day is worth, in months: its part of its month; the last month is what the first one leaves. */
function valuesOf(first: number, last: number): Fraction[] {
  const [start, end] = [at(first), at(last)];
  const ofFirst = lengthOf(start.year, start.month) - start.day + 1;
  return DAYS.slice(first, last + 1).map(({ year, month }) => {
    const length = lengthOf(year, month);
    if (start.day === 1 || year !== end.year || month !== end.month) return fraction(1, length);
    const whole = lengthOf(start.year, start.month);
    return fraction(whole - ofFirst, whole * end.day);
  });
}

interface Case {
  readonly first: number;
  readonly months: number;
  readonly length: number | null;
  readonly gaps: readonly (readonly [number, number])[];
}

const monthEnds = DAYS.flatMap(({ month, day, year }, index) =>
  year < 2026 && (day >= 28 || day <= 2 || month === 2) ? [index] : [],
);
const cases: fc.Arbitrary<Case> = fc
  .record({
    first: fc.oneof(fc.nat(4_000), fc.constantFrom(...monthEnds)),
    months: fc.oneof(fc.constant(24), fc.integer({ min: 1, max: 60 })),
    length: fc.oneof(fc.constant(null), fc.nat(1_900)),
    apart: fc.array(fc.tuple(fc.nat(300), fc.oneof(fc.nat(3), fc.nat(120))), { maxLength: 4 }),
  })
  .map(({ apart, length, ...rest }) => {
    let next = 0;
    const gaps = apart.map(([after, lasts]): [number, number] => {
      const from = next + after;
      next = from + lasts + 1;
      return [from, from + lasts];
    });
    return { ...rest, gaps, length: length === null ? null : Math.max(length, next) };
  });

function employmentOf({ first, length, gaps }: Case): Employment {
  const day = (offset: number) => TEXTS[first + offset] as string;
  return {
    start: day(0),
    ...(length === null ? {} : { end: day(length) }),
    interruptions: gaps.map(([from, to]) => ({ from: day(from), to: day(to) })),
  };
}

/** The paid part of a term in months and the last paid day, day by day. */
function paid(found: Case, handling: FundingReading["interruptions"]): { months: Fraction; end: string | null } {
  const { first, months, length, gaps } = found;
  const values = valuesOf(first, lastIndex(first, months));
  const waiting: Fraction[] = [];
  const parts: Fraction[] = [];
  let end: string | null = null;
  for (let offset = 0; length === null || offset <= length; offset++) {
    const value = values[offset] ?? (handling === "made-up" ? waiting.shift() : undefined);
    if (value === undefined) break;
    if (gaps.some(([from, to]) => from <= offset && offset <= to)) waiting.push(value);
    else {
      parts.push(value);
      end = TEXTS[first + offset] ?? null;
    }
  }
  return { months: sum(parts), end };
}

const byDays = (found: Case, handling: FundingReading["interruptions"], termCents: number) => {
  const rules = ownRules({ fundingMonths: found.months });
  const { readings } = fundingPeriod(cents(termCents), employmentOf(found), rules);
  return readings.find((one) => one.partialMonths === "by-days" && one.interruptions === handling);
};

describe("a reading by days", () => {
  const yearly = 5_100_000;

  it("pays each day with somebody on the post and no other, over random employments", () => {
    fc.assert(
      fc.property(cases, (found) => {
        for (const handling of found.gaps.length === 0 ? [null] : (["run-on", "made-up"] as const)) {
          const reading = byDays(found, handling, yearly);
          const wanted = paid(found, handling);
          const term = (BigInt(yearly) * BigInt(found.months)) / 12n;
          const [over, under] = [term * wanted.months.over, BigInt(found.months) * wanted.months.under];
          expect([reading?.cents, reading?.end]).toEqual([Number((2n * over + under) / (2n * under)), wanted.end]);
        }
      }),
      { ...RUNS, numRuns: 400 },
    );
  });

  it("names as paid months exactly those days, and no year of more than twelve", () => {
    fc.assert(
      fc.property(cases, (found) => {
        for (const handling of found.gaps.length === 0 ? [null] : (["run-on", "made-up"] as const)) {
          const years = byDays(found, handling, yearly)?.years ?? [];
          const exact = years.map(({ months: { hundredths, remainder, denominator } }) =>
            plus(fraction(hundredths, 100), fraction(remainder, 100 * denominator)),
          );
          expect(sum(exact)).toEqual(paid(found, handling).months);
          expect(exact.every(({ over, under }) => over <= 12n * under)).toBe(true);
        }
      }),
      { ...RUNS, numRuns: 300 },
    );
  });

  it("is worth the whole term if nothing comes between, and nothing if nobody comes", () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 9_000_000 }), (found, amount) => {
        const whole = byDays({ ...found, length: null, gaps: [] }, null, amount);
        expect(whole?.cents).toBe(Math.floor((amount * found.months) / 12));
        const never = byDays({ ...found, length: null, gaps: [[0, 2_000]] }, "run-on", amount);
        expect([never?.cents, never?.end, never?.years]).toEqual([0, null, []]);
      }),
      { ...RUNS, numRuns: 100 },
    );
  });
});
