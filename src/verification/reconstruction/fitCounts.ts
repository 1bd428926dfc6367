import type { RoundingMode } from "../../money/roundQuotient";
import type { DistinctAmount } from "./distinctAmounts";
import { HALF_EURO, roundingEdges } from "./roundingEdges";

/** Which totals are tried, and under what. */
export interface Search {
  readonly budgetCents: number;
  readonly mode: RoundingMode;
  /** Totals from 1 to this. */
  readonly mostTotal: number;
}

/** How many rows each total explains: `counts[i]` belongs to the total `first + i`. */
export interface FitCounts {
  readonly first: number;
  readonly counts: Int32Array;
}

/** So many totals are counted at a time, so that memory does not grow with the bound. */
const BLOCK = 1 << 20;

/**
 * Counts for every total how many rows it explains, exactly and without trying row after row.
 *
 * Turned round, an amount and a head count `n` fit all whole totals from budget × n ÷ upper edge to budget × n ÷ lower
 * edge. So each amount is a row of such stretches, one for each head count; all amounts together have about as many
 * stretches as there are totals, however many rows the table has, because the amounts add up to the budget at most. The ends are
 * whole quotients that grow by the same fraction from one head count to the next, hence neither division nor rounding.
 *
 * @param amounts whole euros of one year; together at most the budget if this is to be fast
 * @returns block after block, ascending; the array is used again
 */
export function* fitCounts(amounts: readonly DistinctAmount[], search: Search): Generator<FitCounts> {
  const runs = amounts.flatMap((amount) => runOf(amount, search) ?? []);
  const changes = new Int32Array(Math.min(BLOCK, search.mostTotal) + 1);
  for (let first = 1; first <= search.mostTotal; first += BLOCK) {
    const end = Math.min(first + BLOCK, search.mostTotal + 1);
    changes.fill(0);
    for (const run of runs) markStretches(run, changes, first, end);
    for (let index = 1; index < end - first; index++)
      changes[index] = (changes[index] ?? 0) + (changes[index - 1] ?? 0);
    yield { first, counts: changes.subarray(0, end - first) };
  }
}

/** A quotient budget × n ÷ divisor that grows with n: whole part and rest, and by what both grow. */
interface Quotient {
  whole: number;
  rest: number;
  readonly growWhole: number;
  readonly growRest: number;
  readonly divisor: number;
}

/** One amount on its way through the totals: where the stretch of its present head count begins and ends. */
interface Run {
  readonly rows: number;
  persons: number;
  readonly lastPersons: number;
  /** Null where totals have no upper end. */
  readonly low: Quotient | null;
  readonly lowIncluded: boolean;
  readonly high: Quotient;
  readonly highIncluded: boolean;
  /** The largest total that is counted already: stretches of neighbouring head counts may overlap. */
  counted: number;
}

function runOf({ euros, persons, rows }: DistinctAmount, { budgetCents, mode, mostTotal }: Search): Run | null {
  const { low, lowIncluded, high, highIncluded } = roundingEdges(euros, mode);
  const first = persons ?? 1;
  if (first === 0 || high <= 0 || 100 * euros > budgetCents + 100) return null;
  const upper = quotient(budgetCents, first, high * HALF_EURO);
  if (upper === null || upper.whole > mostTotal) return null;
  const lower = low <= 0 ? null : quotient(budgetCents, first, low * HALF_EURO);
  const lastPersons = persons ?? Number.POSITIVE_INFINITY;
  return { rows, persons: first, lastPersons, low: lower, lowIncluded, high: upper, highIncluded, counted: 0 };
}

function quotient(budgetCents: number, persons: number, divisor: number): Quotient | null {
  const dividend = BigInt(budgetCents) * BigInt(persons);
  const whole = Number(dividend / BigInt(divisor));
  if (!Number.isSafeInteger(whole)) return null;
  const growRest = budgetCents % divisor;
  const rest = Number(dividend % BigInt(divisor));
  return { whole, rest, growWhole: (budgetCents - growRest) / divisor, growRest, divisor };
}

function grow(quotient: Quotient): void {
  quotient.whole += quotient.growWhole;
  quotient.rest += quotient.growRest;
  if (quotient.rest < quotient.divisor) return;
  quotient.rest -= quotient.divisor;
  quotient.whole += 1;
}

/** Marks where the stretches of one amount begin and end, up to the end of the block. */
function markStretches(run: Run, changes: Int32Array, first: number, end: number): void {
  while (run.persons <= run.lastPersons) {
    const from = Math.max(firstTotal(run), run.persons, run.counted + 1);
    if (from >= end) return;
    const to = lastTotal(run);
    const last = Math.min(to, end - 1);
    if (last >= from) {
      changes[from - first] = (changes[from - first] ?? 0) + run.rows;
      changes[last + 1 - first] = (changes[last + 1 - first] ?? 0) - run.rows;
      run.counted = last;
    }
    if (to >= end) return;
    run.persons += 1;
    grow(run.high);
    if (run.low !== null) grow(run.low);
  }
}

function firstTotal({ high, highIncluded }: Run): number {
  return highIncluded && high.rest === 0 ? high.whole : high.whole + 1;
}

function lastTotal({ low, lowIncluded }: Run): number {
  if (low === null) return Number.POSITIVE_INFINITY;
  return lowIncluded || low.rest > 0 ? low.whole : low.whole - 1;
}
