import type { PublishedAmount } from "./reconstruction";

/** An amount of one year with the rows that print it; a head count where it is to be held against the amount. */
export interface DistinctAmount {
  readonly euros: number;
  readonly persons: number | null;
  readonly rows: number;
}

/** The rows of a table as the search needs them. */
export interface Evidence {
  /** Ascending; without rows that fit every total or none. */
  readonly amounts: readonly DistinctAmount[];
  /** Rows that say something, those that fit no total included. */
  readonly tellingRows: number;
}

/** The amount of one year in whole euros; null where it is no whole euro a year, so that no total explains it. */
export function eurosOfYear(amountCents: number, years: number): number | null {
  const euros = amountCents / 100 / years;
  return Number.isInteger(euros) ? euros : null;
}

/** Brings equal amounts together: what a row costs to search depends on its amount, not on how often it stands there. */
export function distinctAmounts(rows: readonly PublishedAmount[], years: number, usePersons: boolean): Evidence {
  const found = new Map<string, DistinctAmount>();
  let tellingRows = 0;
  for (const { amountCents, persons: printed } of rows) {
    const persons = usePersons ? (printed ?? null) : null;
    if (amountCents === null || saysNothing(amountCents, persons)) continue;
    tellingRows += 1;
    const euros = eurosOfYear(amountCents, years);
    if (euros === null) continue;
    const key = `${euros}/${persons ?? ""}`;
    found.set(key, { euros, persons, rows: (found.get(key)?.rows ?? 0) + 1 });
  }
  const amounts = [...found.values()].sort((a, b) => a.euros - b.euros || (a.persons ?? -1) - (b.persons ?? -1));
  return { amounts, tellingRows };
}

/** Nobody counted gives nothing under every total. */
function saysNothing(amountCents: number, persons: number | null): boolean {
  return amountCents === 0 && (persons ?? 0) === 0;
}
