import type { RoundingMode } from "../../money/roundQuotient";
import type { DistinctAmount } from "./distinctAmounts";
import { HALF_EURO, roundingEdges } from "./roundingEdges";

/** A total and a rule under which an amount is looked at. */
export interface Supposition {
  readonly budgetCents: number;
  readonly mode: RoundingMode;
  readonly totalPersons: number;
}

/**
 * Finds the head counts that give an amount; null where none does.
 *
 * @param euros the amount of one year
 * @param persons the only head count to be tried, or null for all
 */
export function headCountRange(
  { euros, persons }: { readonly euros: number; readonly persons: number | null },
  { budgetCents, mode, totalPersons }: Supposition,
): { readonly least: number; readonly most: number } | null {
  const { low, lowIncluded, high, highIncluded } = roundingEdges(euros, mode);
  const budget = BigInt(budgetCents);
  const lower = BigInt(low * HALF_EURO) * BigInt(totalPersons);
  const upper = BigInt(high * HALF_EURO) * BigInt(totalPersons);
  const first = lowIncluded ? (lower + budget - 1n) / budget : lower / budget + 1n;
  const last = highIncluded ? upper / budget : (upper + budget - 1n) / budget - 1n;
  const least = Math.max(lower < 0n ? 0 : Number(first), persons ?? 0);
  const most = Math.min(Number(last), persons ?? totalPersons, totalPersons);
  return least <= most ? { least, most } : null;
}

/** How many rows a total explains under a rule. */
export function rowsExplained(amounts: readonly DistinctAmount[], supposition: Supposition): number {
  return amounts.reduce((sum, amount) => (headCountRange(amount, supposition) === null ? sum : sum + amount.rows), 0);
}
