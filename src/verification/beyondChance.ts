import { deviates, type Hypothesis, type SuspectRow } from "./diagnosis";

/** A cause of a whole table is claimed where chance would fit as well at most once in so many tables. */
const TABLE_ODDS = 1000n;
/** A slip of the pen is common enough to be claimed sooner. */
const SLIP_ODDS = 4n;

/**
 * Says whether a hypothesis explains more than chance would, so that noise is not given a meaning.
 *
 * Chance is thought of as errors that befall any rows and any amounts up to the size of the error at hand. Then two
 * things would have to be luck: that just the rows deviate for which the hypothesis says so, and that each has just the
 * amount it says. Exact in whole numbers.
 *
 * @param rows equal rows and those that nothing explains yet
 * @param step the smallest difference between two amounts, in cents
 */
export function isBeyondChance(rows: readonly SuspectRow[], hypothesis: Hypothesis, step: number): boolean {
  const { predict, slipsOf, tried } = hypothesis;
  const deviating = rows.filter(deviates);
  const explained = deviating.filter((row) => predict(row) === row.officialCents);
  if (explained.length === 0) return false;
  let [against, by] = [1n, 1n];
  for (const row of explained) {
    const reach = reachOf(row, step);
    const slips = BigInt(slipsOf?.(row) ?? 1);
    if (reach > slips) {
      against *= reach;
      by *= slips;
    }
  }
  by *= binomial(deviating.length, explained.length) * BigInt(tried);
  if (slipsOf !== undefined) return against >= by * SLIP_ODDS;
  const touched = rows.filter((row) => ![null, row.computedCents].includes(predict(row))).length;
  const counts = { rows: rows.length, touched, deviating: deviating.length, explained: explained.length };
  return against * binomial(rows.length, deviating.length) >= by * TABLE_ODDS * waysToFit(counts);
}

/** How many amounts lie as near to the computed one as the official one does. */
function reachOf({ officialCents, computedCents }: SuspectRow, step: number): bigint {
  const size = Math.abs(officialCents - computedCents);
  return BigInt(Math.ceil((2 * size) / (officialCents % step === 0 ? step : 1)));
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

function binomial(all: number, chosen: number): bigint {
  let ways = 1n;
  for (let index = 1; index <= Math.min(chosen, all - chosen); index++) {
    ways = (ways * BigInt(all - index + 1)) / BigInt(index);
  }
  return ways;
}
