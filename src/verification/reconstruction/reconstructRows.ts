import { compareAgs } from "../../codes/ags";
import { type RoundingMode, roundQuotient } from "../../money/roundQuotient";
import { distinctAmounts, eurosOfYear } from "./distinctAmounts";
import { headCountRange, rowsExplained, type Supposition } from "./headCountRange";
import type { Rows } from "./pinRate";
import type { HeadCountRange, PublishedAmount, ReconstructedRow, TotalFinding } from "./reconstruction";

/** Gives every row its head counts under the totals that are left, and the next fitting amounts where there are none. */
export function reconstructRows(table: Rows, finding: TotalFinding, budgetCents: number): ReconstructedRow[] {
  const { amounts } = distinctAmounts(table.rows, table.years, table.usePersons);
  const left = finding.totals.map((totalPersons) =>
    finding.modes
      .map((mode) => ({ budgetCents, mode, totalPersons }))
      .filter((supposition) => rowsExplained(amounts, supposition) >= finding.rows),
  );
  const context: Context = { ...table, finding, budgetCents, left };
  const rows = table.rows.flatMap((row) =>
    row.amountCents === null ? [] : reconstructRow({ ...row, amountCents: row.amountCents }, context),
  );
  return rows.sort((a, b) => compareAgs(a.ags, b.ags));
}

interface Context extends Rows {
  readonly finding: TotalFinding;
  readonly budgetCents: number;
  /** For each total that is left the rules under which it explains as many rows. */
  readonly left: readonly (readonly Supposition[])[];
}

type Row = PublishedAmount & { readonly amountCents: number };

function reconstructRow(row: Row, context: Context): ReconstructedRow {
  const { ags, name, amountCents } = row;
  const { years, finding, usePersons } = context;
  const mode = finding.proof?.mode;
  const { leastTotal } = finding;
  const headCounts = context.left.flatMap((suppositions) => headCountsUnder(row, suppositions, context) ?? []);
  const fits =
    finding.verdict === "several"
      ? headCounts.length > 0
      : headCounts.some(({ totalPersons }) => totalPersons === leastTotal);
  const frameCents = (persons: number, total: number, by: RoundingMode) =>
    Number(roundQuotient(BigInt(context.budgetCents) * BigInt(persons), 100n * BigInt(total), by)) * 100 * years;
  const persons = usePersons && row.persons != null && row.persons <= (leastTotal ?? 0) ? row.persons : null;
  if (fits || leastTotal === null || mode === undefined) {
    return { ags, name, amountCents, headCounts, fits, nearestCents: null, fromPersonsCents: null };
  }
  const guess = Number((BigInt(amountCents) * BigInt(leastTotal)) / (BigInt(context.budgetCents) * BigInt(years)));
  const near = [-1, 0, 1, 2].map((step) => guess + step).filter((count) => count >= 0 && count <= leastTotal);
  const amounts = near.map((count) => frameCents(count, leastTotal, mode));
  const below = amounts.filter((amount) => amount < amountCents);
  const above = amounts.filter((amount) => amount > amountCents);
  const nearestCents = {
    below: below.length === 0 ? null : Math.max(...below),
    above: above.length === 0 ? null : Math.min(...above),
  };
  const fromPersonsCents = persons === null ? null : frameCents(persons, leastTotal, mode);
  return { ags, name, amountCents, headCounts, fits, nearestCents, fromPersonsCents };
}

/** The head counts under any rule that is left for a total; where the rules differ, it is by one person at an edge. */
function headCountsUnder(row: Row, suppositions: readonly Supposition[], context: Context): HeadCountRange | null {
  const euros = eurosOfYear(row.amountCents, context.years);
  const [first] = suppositions;
  if (euros === null || first === undefined) return null;
  const amount = { euros, persons: context.usePersons ? (row.persons ?? null) : null };
  const ranges = suppositions.flatMap((supposition) => headCountRange(amount, supposition) ?? []);
  if (ranges.length === 0) return null;
  return {
    totalPersons: first.totalPersons,
    least: Math.min(...ranges.map(({ least }) => least)),
    most: Math.max(...ranges.map(({ most }) => most)),
  };
}
