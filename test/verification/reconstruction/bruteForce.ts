import type { RoundingMode } from "../../../src/index";

/**
 * The truth about a small table, by trying every head count under every total in plain whole numbers. Nothing here
 * uses the library: it rounds by its own definition and shares no bounds with the search.
 */

/** The amount in whole euros that so many persons give. */
export function amountOf(persons: number, totalPersons: number, budgetCents: number, mode: RoundingMode): number {
  const numerator = BigInt(budgetCents) * BigInt(persons);
  const denominator = 100n * BigInt(totalPersons);
  const whole = numerator / denominator;
  const twice = 2n * (numerator - whole * denominator);
  const up = {
    floor: false,
    ceiling: twice > 0n,
    "half-up": twice >= denominator,
    "half-even": twice > denominator || (twice === denominator && whole % 2n === 1n),
  };
  return Number(whole) + (up[mode] ? 1 : 0);
}

/** All head counts that give an amount. */
export function headCountsByTrial(
  euros: number,
  totalPersons: number,
  { budgetCents, mode }: { readonly budgetCents: number; readonly mode: RoundingMode },
): number[] {
  const all = Array.from({ length: totalPersons + 1 }, (_, persons) => persons);
  return all.filter((persons) => amountOf(persons, totalPersons, budgetCents, mode) === euros);
}

/** All amounts that any head count gives. */
export function amountsByTrial(
  totalPersons: number,
  { budgetCents, mode }: { readonly budgetCents: number; readonly mode: RoundingMode },
): Set<number> {
  const all = Array.from({ length: totalPersons + 1 }, (_, persons) => persons);
  return new Set(all.map((persons) => amountOf(persons, totalPersons, budgetCents, mode)));
}
