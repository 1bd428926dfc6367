import type { Draw } from "./draw";
import type { Division, Row } from "./rules/frames";
import { framesOf, totalOf } from "./rules/frames";
import type { Threshold } from "./rules/threshold";

/** What the reader of rule sets accepts at most. */
const MOST_CENTS = 10_000_000_000_000;
const MOST_PERSONS = 1_000_000_000;
const MOST_STEP = 10_000_000;

/** A table and how it is divided; head counts of 0 and 1, whole totals and the largest numbers among them. */
export interface Table {
  readonly rows: readonly Row[];
  readonly division: Division;
}

export function drawTable(draw: Draw): Table {
  const most = draw.oneOf(2, 100, 5_000, MOST_PERSONS);
  const rows = draw.list(1, 6, (index) => ({ ags: keyOf(draw, index), persons: personsUpTo(draw, most) }));
  const counted = rows.reduce((sum, { persons }) => sum + persons, 0);
  const rowsWithSomebody = counted > 0 ? rows : rows.map((row, index) => (index === 0 ? { ...row, persons: 1 } : row));
  return { rows: rowsWithSomebody, division: drawDivision(draw, Math.max(1, counted)) };
}

function keyOf(draw: Draw, index: number): string {
  return `08${draw.oneOf("115", "116", "337")}${String(900 - 37 * index).padStart(3, "0")}`;
}

function personsUpTo(draw: Draw, most: number): number {
  return draw.chance(0.2) ? draw.oneOf(0, 1) : draw.anySize(0, most);
}

function drawDivision(draw: Draw, counted: number): Division {
  const remainder = draw.chance(0.3) ? "largest-remainder" : "none";
  const partial = remainder === "none" && counted < MOST_PERSONS && draw.chance(0.5);
  const percentOfYear = draw.chance(0.3) ? draw.whole(1, 99) : 100;
  return {
    termCents: draw.chance(0.2) ? roundNumber(draw) : draw.anySize(1, MOST_CENTS),
    years: percentOfYear === 100 ? draw.oneOf(1, 2, 2, 3, draw.whole(1, 100)) : 1,
    percentOfYear,
    total: draw.chance(0.3) ? null : partial ? draw.anySize(counted, MOST_PERSONS) : counted,
    stepCents: draw.oneOf(1, 100, 100, 100, 5_000, draw.anySize(1, MOST_STEP)),
    rounding: remainder === "none" ? draw.oneOf("half-up", "half-even", "floor", "ceiling") : "floor",
    remainder,
  };
}

/** Halves and equal fractions come from round budgets. */
function roundNumber(draw: Draw): number {
  return draw.whole(1, 20) * draw.oneOf(50, 100, 1_000, 100_000);
}

/** A threshold, more often than not within a cent of somebody's frame, as it is or grown to a whole year. */
export function drawThreshold(draw: Draw, { rows, division }: Table): Threshold {
  const frames = [...framesOf(rows, division).values()];
  const frame = frames[draw.whole(0, frames.length - 1)] ?? 0;
  const whole = Math.floor((frame * 100) / division.percentOfYear);
  const near = draw.oneOf(frame, whole) + draw.whole(-1, 1);
  const share = Math.floor(division.termCents / division.years / totalOf(rows, division));
  const amount = draw.oneOf(near, near, near + draw.whole(0, 3) * share, draw.anySize(1, MOST_CENTS));
  return {
    amountCents: Math.min(MOST_CENTS, Math.max(1, amount)),
    inclusive: draw.chance(0.5),
    measuredOn: draw.oneOf("frame", "whole-year", null),
    nearMissPersons: draw.oneOf(0, 1, 2, draw.anySize(0, 1_000)),
  };
}
