import { compareAgs } from "../../codes/ags";
import { eurosOfYear } from "./distinctAmounts";
import { headCountRange, type Supposition } from "./headCountRange";
import type { Pin, Proof, PublishedAmount } from "./reconstruction";
import { HALF_EURO, roundingEdges } from "./roundingEdges";

/** What of a table is held against a supposed total. */
export interface Rows {
  readonly rows: readonly PublishedAmount[];
  readonly years: 1 | 2;
  readonly usePersons: boolean;
}

/**
 * Finds the two rows between which the per-head rate lies, and the whole totals that are possible there.
 *
 * Every row that the total explains keeps its head count while the rate stays between its two edges, each divided by
 * that head count. The largest of the lower ends and the smallest of the upper ends remain, and budget ÷ rate is the
 * total. The proof rests on the head counts of those two rows; that no other total explains as many rows is known by
 * trying them all.
 *
 * @returns null where the total explains no row
 */
export function pinRate(table: Rows, supposition: Supposition): Proof | null {
  const { budgetCents, mode, totalPersons } = supposition;
  let low: Pin | null = null;
  let high: Pin | null = null;
  for (const row of [...table.rows].sort((a, b) => compareAgs(a.ags, b.ags))) {
    const ends = endsOf(row, table, supposition);
    if (ends === null) continue;
    if (ends.low.edgeCents > 0 && (low === null || holdsCloser(ends.low, low, compareRates(ends.low, low))))
      low = ends.low;
    if (high === null || holdsCloser(ends.high, high, compareRates(high, ends.high))) high = ends.high;
  }
  if (high === null) return null;
  const mostTotal = low === null ? null : mostTotalBy(low, budgetCents);
  return { mode, totalPersons, low, high, leastTotal: leastTotalBy(high, budgetCents), mostTotal };
}

/** Between which rates a row keeps its head count; null where it has none or says nothing. */
function endsOf(row: PublishedAmount, { years, usePersons }: Rows, supposition: Supposition) {
  const euros = row.amountCents === null ? null : eurosOfYear(row.amountCents, years);
  if (euros === null) return null;
  const range = headCountRange({ euros, persons: usePersons ? (row.persons ?? null) : null }, supposition);
  if (range === null || range.least === 0) return null;
  const { low, lowIncluded, high, highIncluded } = roundingEdges(euros, supposition.mode);
  return {
    low: pinOf(row, range.most, low * HALF_EURO, lowIncluded),
    high: pinOf(row, range.least, high * HALF_EURO, highIncluded),
  };
}

function pinOf(
  { ags, name, amountCents }: PublishedAmount,
  persons: number,
  edgeCents: number,
  included: boolean,
): Pin {
  return { ags, name, amountCents: amountCents ?? 0, persons, edgeCents, included };
}

/** Above 0 where the first rate is the larger: edges over head counts, multiplied out. */
function compareRates(a: Pin, b: Pin): number {
  const difference = BigInt(a.edgeCents) * BigInt(b.persons) - BigInt(b.edgeCents) * BigInt(a.persons);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

/** Of two equal ends the one that is not included is the tighter; after that the first AGS stays. */
function holdsCloser(candidate: Pin, present: Pin, comparison: number): boolean {
  return comparison > 0 || (comparison === 0 && present.included && !candidate.included);
}

function leastTotalBy({ persons, edgeCents, included }: Pin, budgetCents: number): number {
  const dividend = BigInt(budgetCents) * BigInt(persons);
  const whole = dividend / BigInt(edgeCents);
  return Number(included && dividend % BigInt(edgeCents) === 0n ? whole : whole + 1n);
}

function mostTotalBy({ persons, edgeCents, included }: Pin, budgetCents: number): number {
  const dividend = BigInt(budgetCents) * BigInt(persons);
  const whole = dividend / BigInt(edgeCents);
  return Number(included || dividend % BigInt(edgeCents) > 0n ? whole : whole - 1n);
}
