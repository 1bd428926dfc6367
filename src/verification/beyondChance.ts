import { binomial } from "./binomial";
import { deviates, type Hypothesis, type SuspectRow } from "./diagnosis";

/** A cause of a whole table is claimed where chance would fit as well at most once in so many tables. */
const TABLE_ODDS = 1000n;
/** A slip of the pen is common enough to be claimed sooner. */
const SLIP_ODDS = 4n;

/**
 * Says whether a hypothesis explains more than chance would, so that noise is not given a meaning.
 *
 * Chance is thought of as errors that befall any rows and any amounts up to the size of the error at hand, on the grid
 * that the official amounts really have. Then two things would have to be luck: that just the rows deviate for which the
 * hypothesis says so, and that each has just the amount it says. Rows with the same head count and the same amount say
 * the same thing and count once: a minimum amount repeats itself, however many rows it stands in. Exact in whole numbers.
 *
 * @param rows equal rows and those that nothing explains yet
 * @param step the smallest difference between two amounts by the rules, in cents
 */
export function isBeyondChance(rows: readonly SuspectRow[], hypothesis: Hypothesis, step: number): boolean {
  const { predict, slipsOf, tried } = hypothesis;
  const different = withoutRepeats(rows);
  const deviating = different.filter(deviates);
  const explained = deviating.filter((row) => predict(row) === row.officialCents);
  if (explained.length === 0) return false;
  const grid = gridOf(deviating);
  let [against, by] = [1n, 1n];
  for (const row of explained) {
    const reach = reachOf(row, Math.max(grid, step));
    const slips = BigInt(slipsOf?.(row) ?? 1);
    if (reach > slips) {
      against *= reach;
      by *= slips;
    }
  }
  by *= binomial(deviating.length, explained.length) * BigInt(tried);
  if (slipsOf !== undefined) return against >= by * SLIP_ODDS;
  const touched = different.filter((row) => ![null, row.computedCents].includes(predict(row))).length;
  const counts = { rows: different.length, touched, deviating: deviating.length, explained: explained.length };
  return against * binomial(different.length, deviating.length) >= by * TABLE_ODDS * waysToFit(counts);
}

function withoutRepeats(rows: readonly SuspectRow[]): SuspectRow[] {
  const keyOf = ({ parts, officialCents, computedCents }: SuspectRow) =>
    `${parts?.join("+") ?? ""}/${computedCents}/${officialCents}`;
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}

/**
 * How many amounts lie as near to the computed one as the official one does; at least the two on both sides of it.
 *
 * @param grid what all official amounts that deviate are multiples of, or the step of the rules where that is more
 */
function reachOf({ officialCents, computedCents }: SuspectRow, grid: number): bigint {
  const size = Math.abs(officialCents - computedCents);
  const step = officialCents % grid === 0 ? Math.max(grid, roundnessOf(officialCents)) : 1;
  return BigInt(Math.max(2, Math.ceil((2 * size) / step)));
}

/** Fewer different amounts have a common divisor by chance. */
const FEWEST_ON_GRID = 3;

/** What all official amounts are multiples of; 1 where they are too few to tell. */
function gridOf(rows: readonly SuspectRow[]): number {
  const amounts = new Set(rows.map(({ officialCents }) => officialCents));
  return amounts.size < FEWEST_ON_GRID ? 1 : [...amounts].reduce(commonDivisor);
}

/** The largest power of ten that divides an amount: round figures are likelier than others. */
function roundnessOf(amountCents: number): number {
  let power = 1;
  while (amountCents > 0 && amountCents % (10 * power) === 0) power *= 10;
  return power;
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}

interface Counts {
  readonly rows: number;
  readonly touched: number;
  readonly deviating: number;
  readonly explained: number;
}

/** How many sets of so many rows hold at least as many of the touched ones. */
function waysToFit({ rows, touched, deviating, explained }: Counts): bigint {
  const others = rows - touched;
  const most = Math.min(touched, deviating);
  let hit = Math.max(explained, deviating - others);
  let ways = binomial(touched, hit) * binomial(others, deviating - hit);
  let sum = ways;
  for (; hit < most; hit++) {
    ways = (ways * BigInt((touched - hit) * (deviating - hit))) / BigInt((hit + 1) * (others - deviating + hit + 1));
    sum += ways;
  }
  return sum;
}
