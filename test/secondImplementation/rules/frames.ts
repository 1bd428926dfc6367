import { fraction, type Rounding, round, times } from "./fraction";
import { largestRemainder } from "./largestRemainder";

/** How a budget is divided; amounts in whole cents. */
export interface Division {
  readonly termCents: number;
  readonly years: number;
  /** Below 100 for a tranche. */
  readonly percentOfYear: number;
  /** Null for the sum of the table. */
  readonly total: number | null;
  readonly stepCents: number;
  readonly rounding: Rounding;
  readonly remainder: "none" | "largest-remainder";
}

export interface Row {
  readonly ags: string;
  readonly persons: number;
}

/** What all persons of a table are divided by. */
export function totalOf(rows: readonly Row[], { total }: Division): number {
  return total ?? rows.reduce((sum, { persons }) => sum + persons, 0);
}

/** The budget of one year, or of the tranche, as an exact amount of cents. */
export function yearOf({ termCents, years }: Division) {
  return fraction(BigInt(termCents), BigInt(years));
}

/** Every row's frame in cents: POT × n ÷ N, multiplied, divided and rounded once. */
export function framesOf(rows: readonly Row[], division: Division): Map<string, number> {
  const step = BigInt(division.stepCents);
  const total = BigInt(totalOf(rows, division));
  const steps = times(yearOf(division), fraction(1n, step));
  const found =
    division.remainder === "none"
      ? new Map(
          rows.map(({ ags, persons }) => [
            ags,
            round(times(steps, fraction(BigInt(persons), total)), division.rounding),
          ]),
        )
      : largestRemainder(
          steps,
          rows.map(({ ags, persons }) => ({ key: ags, weight: BigInt(persons) })),
        );
  return new Map([...found].map(([ags, count]) => [ags, Number(count * step)]));
}

/** The entitlement of all years: the rounded frame, then times the years; a tranche has none. */
export function termOf(frameCents: number, { years, percentOfYear }: Division): number | null {
  return percentOfYear === 100 ? Number(BigInt(frameCents) * BigInt(years)) : null;
}

/** What the rounding of all frames leaves of the budget, over all years. */
export function roundingDifference(frames: Iterable<number>, { termCents, years }: Division): number {
  let left = BigInt(termCents);
  for (const cents of frames) left -= BigInt(cents) * BigInt(years);
  return Number(left);
}

/** The frames of all head counts up to the total, each worked out. */
function framesUpTo(total: number, division: Division): number[] {
  return Array.from({ length: total + 1 }, (_, persons) => {
    const [frame = 0] = framesOf([{ ags: "one", persons }], { ...division, total }).values();
    return frame;
  });
}

/** All head counts whose frame is an amount. */
export function headCountsOf(frameCents: number, total: number, division: Division): number[] {
  return framesUpTo(total, division).flatMap((frame, persons) => (frame === frameCents ? [persons] : []));
}

/** The greatest frame below an amount and the smallest above it; null where there is none. */
export function nearest(amountCents: number, total: number, division: Division) {
  const frames = framesUpTo(total, division);
  const [below, above] = [frames.filter((one) => one < amountCents), frames.filter((one) => one > amountCents)];
  return {
    below: below.length === 0 ? null : Math.max(...below),
    above: above.length === 0 ? null : Math.min(...above),
  };
}
