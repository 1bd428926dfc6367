import type { DistinctAmount } from "./distinctAmounts";
import { fitCounts, type Search } from "./fitCounts";
import { surprise } from "./surprise";

/** A total with the number of rows that it explains. */
export interface Candidate {
  readonly totalPersons: number;
  readonly rows: number;
}

/**
 * Finds the total whose fit is the least likely to be chance.
 *
 * More rows speak for a total, and so does a smaller one: with half the money per head twice as many amounts fit
 * whatever they are. Taking the most rows alone would choose a multiple that happens to hit a misprint as well.
 *
 * @param smallest for each number of rows the smallest total that explains so many (see `smallestByRows`)
 * @param leastRows totals that explain fewer rows are passed over
 * @returns of equally surprising ones the smallest; null where no total explains so many rows, or any
 */
export function mostSurprising(smallest: readonly number[], budgetCents: number, leastRows: number): Candidate | null {
  let best: Candidate | null = null;
  let most = 0;
  for (let rows = smallest.length - 1; rows >= Math.max(1, leastRows); rows--) {
    const totalPersons = smallest[rows] ?? 0;
    if (totalPersons === 0 || (best !== null && totalPersons >= best.totalPersons)) continue; // more of both is known
    const found = surprise(rows, totalPersons, budgetCents);
    if (best === null || found >= most) [best, most] = [{ totalPersons, rows }, found];
  }
  return best;
}

/** For each number of rows the smallest total that explains exactly so many; 0 where there is none. */
export function smallestByRows(amounts: readonly DistinctAmount[], search: Search): number[] {
  const rows = amounts.reduce((sum, amount) => sum + amount.rows, 0);
  const smallest = new Array<number>(rows + 1).fill(0);
  for (const { first, counts } of fitCounts(amounts, search)) {
    for (let index = 0; index < counts.length; index++) {
      const found = counts[index] ?? 0;
      if (smallest[found] === 0) smallest[found] = first + index;
    }
  }
  return smallest;
}

/** Everything that explains at least as many rows as a total, and the best of the rest. */
export interface Rivals {
  /** Totals that explain as many rows or more, ascending, only the first of very many. */
  readonly totals: readonly number[];
  readonly count: number;
  /** True where all of them are multiples of the total. */
  readonly related: boolean;
  /** The best total that is no multiple; null where none explains any row. */
  readonly outside: Candidate | null;
}

/** So many totals are listed; where there are more, the amounts do not tell. */
export const MOST_LISTED = 100;

/** Holds a total against all others up to the bound, under one rule. */
export function findRivals(
  amounts: readonly DistinctAmount[],
  search: Search,
  { totalPersons, rows }: Candidate,
): Rivals {
  const totals: number[] = [];
  let count = 0;
  let outside: Candidate = { totalPersons: 0, rows: 0 };
  const look = (candidate: number, found: number) => {
    if (found > outside.rows && candidate % totalPersons !== 0) outside = { totalPersons: candidate, rows: found };
    if (found < rows) return;
    count += 1;
    if (totals.length < MOST_LISTED) totals.push(candidate);
  };
  for (const { first, counts } of fitCounts(amounts, search)) {
    for (let index = 0; index < counts.length; index++) look(first + index, counts[index] ?? 0);
  }
  return { totals, count, related: outside.rows < rows, outside: outside.rows === 0 ? null : outside };
}
