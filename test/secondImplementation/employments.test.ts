import { describe } from "vitest";
import { cents } from "../../src/index";
import { fundingPeriod } from "../../src/staffing/fundingPeriod";
import { agree } from "./agree";
import type { Draw } from "./draw";
import { ruleSetOf } from "./ruleSetOf";
import { byDays } from "./rules/byDays";
import { type Day, dayOf, daysIn, textOf } from "./rules/days";
import { byWholeMonths, type Filled, type Gap, lastDay, termOfGrant } from "./rules/wholeMonths";

interface EmploymentCase {
  readonly yearlyCents: number;
  readonly months: number;
  readonly percentOfYear: number;
  readonly filled: Filled;
}

function drawCase(draw: Draw): EmploymentCase {
  const months = draw.oneOf(24, 1, draw.whole(1, 12), draw.whole(1, 40));
  const start = drawStart(draw);
  const end = lastDay(start, months);
  const gaps = draw.chance(0.6) ? drawGaps(draw, start, end) : [];
  const soonest = gaps.at(-1)?.to ?? start;
  return {
    yearlyCents: draw.oneOf(5_100_000, draw.anySize(0, 100_000_000_000)),
    months,
    percentOfYear: draw.chance(0.05) ? 60 : 100,
    filled: { start, end: draw.chance(0.5) ? null : Math.max(soonest, drawEnd(draw, start, end)), gaps },
  };
}

/** Often the first or the last days of a month, and often in February. */
function drawStart(draw: Draw): Day {
  const [year, month] = [draw.whole(2015, 2024), draw.oneOf(2, draw.whole(1, 12))];
  const length = daysIn(year, month);
  return dayOf({ year, month, day: draw.oneOf(1, length, draw.whole(length - 3, length), draw.whole(1, length)) });
}

/** Around the end of the funding, or anywhere. */
function drawEnd(draw: Draw, start: Day, end: Day): Day {
  return draw.chance(0.4) ? Math.max(start, end + draw.whole(-2, 2)) : draw.whole(start, end + 100);
}

function drawGaps(draw: Draw, start: Day, end: Day): Gap[] {
  const gaps: Gap[] = [];
  let free = start;
  for (let number = draw.whole(1, 3); number > 0; number--) {
    const from = draw.oneOf(free, free + draw.whole(0, 40), Math.max(free, end + draw.whole(-3, 3)));
    const to = from + draw.oneOf(0, draw.whole(0, 70));
    gaps.push({ from, to });
    free = to + 1;
  }
  return gaps;
}

/** The readings in the library's order: run on and made up, each by days and by whole months. */
function second({ yearlyCents, months, percentOfYear, filled }: EmploymentCase) {
  const termCents = termOfGrant(yearlyCents, months);
  const handlings = filled.gaps.length > 0 ? [false, true] : [false];
  const readings = handlings.flatMap((madeUp) =>
    [byDays, byWholeMonths].map((read) => {
      const { end, cents: amount, years } = read(filled, termCents, months, madeUp);
      return { end: end === null ? null : textOf(end), cents: amount, years };
    }),
  );
  const end = textOf(lastDay(filled.start, months));
  return percentOfYear === 100 ? { end, termCents, readings } : { end, termCents: null, readings: [] };
}

function library({ yearlyCents, months, percentOfYear, filled }: EmploymentCase) {
  const rules = ruleSetOf({
    division: {
      ...{ termCents: 100, years: 1, percentOfYear, total: 1, stepCents: 100 },
      ...{ rounding: "half-up", remainder: "none" },
    },
    threshold: { amountCents: 1, inclusive: true, measuredOn: "frame", nearMissPersons: 0 },
    ...{ fixedCents: [], smallestPost: 25, months },
  });
  const { start, end, gaps } = filled;
  const employment = {
    start: textOf(start),
    ...(end === null ? {} : { end: textOf(end) }),
    interruptions: gaps.map(({ from, to }) => ({ from: textOf(from), to: textOf(to) })),
  };
  const found = fundingPeriod(cents(yearlyCents), employment, rules);
  return {
    end: found.end,
    termCents: found.termCents,
    readings: found.readings.map((reading) => ({
      end: reading.end,
      cents: reading.cents,
      years: reading.years.map(({ year, cents: amount }) => ({ year, cents: amount })),
    })),
  };
}

describe("a second implementation says the same of funding periods", () => {
  agree("the last day and all readings", { count: 5_000, seed: 4 }, drawCase, (one) => ({
    library: library(one),
    second: second(one),
  }));
});
