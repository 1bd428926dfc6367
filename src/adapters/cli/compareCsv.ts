import type { ExactCents } from "../../allocation/steps";
import type { ComparedMunicipality, Comparison, Unmatched } from "../../comparison";
import { csv, headings, type LanguageAsked } from "./csv";

const HEADER = [
  ...(["ags", "name", "ags_before", "outcome", "before_eur", "after_eur", "difference_eur"] as const),
  ...(["difference_numerator", "difference_denominator", "status_before", "status_after"] as const),
  ...(["crossing", "certain", "persons_before", "persons_before_basis"] as const),
  ...(["persons_after", "persons_after_basis"] as const),
];

/**
 * One row for each municipality of either table, in the order of the keys.
 *
 * Euros are rounded to the cent for reading where the common measure leaves fractions; the exact difference stands beside
 * them as a fraction of cents.
 */
export function printComparisonCsv(comparison: Comparison, line: LanguageAsked): string {
  const { municipalities, onlyBefore, onlyAfter } = comparison;
  const rows = [
    ...municipalities.map((row) => ({ ags: row.ags, cells: comparedCells(row, comparison) })),
    ...onlyBefore.map((row) => ({ ags: row.municipality.ags, cells: unmatchedCells(row, "only-before") })),
    ...onlyAfter.map((row) => ({ ags: row.municipality.ags, cells: unmatchedCells(row, "only-after") })),
  ];
  return csv(
    headings(HEADER, line),
    rows.sort((a, b) => (a.ags < b.ags ? -1 : a.ags > b.ags ? 1 : 0)).map(({ cells }) => cells),
  );
}

function comparedCells(row: ComparedMunicipality, { crossings }: Comparison) {
  const { differenceCents: difference, before, after, persons } = row;
  const own = crossings.filter(({ to }) => to === row.ags);
  return [
    ...[row.ags, row.name, before.map(({ ags }) => ags).join("+"), row.outcome],
    ...[roundedEuros(row.beforeCents), roundedEuros(row.afterCents), roundedEuros(difference)],
    ...[difference.wholeCents * difference.denominator + difference.remainder, difference.denominator],
    ...[before.map(({ status }) => status).join("+"), after.status],
    ...[own.map(({ direction }) => direction).join("+"), own.map(({ certain }) => String(certain)).join("+")],
    ...[persons.before.value, persons.before.basis, persons.after.value, persons.after.basis],
  ];
}

function unmatchedCells({ municipality, cents }: Unmatched, side: "only-before" | "only-after") {
  const { ags, name, status, persons, basis } = municipality;
  const isBefore = side === "only-before";
  const amount = roundedEuros(cents);
  const counted = [persons, persons === null ? null : basis];
  return [
    ...[ags, name, isBefore ? ags : null, side, isBefore ? amount : null, isBefore ? null : amount],
    ...[null, null, null, isBefore ? status : null, isBefore ? null : status, null, null],
    ...(isBefore ? [...counted, null, null] : [null, null, ...counted]),
  ];
}

/** Half a cent goes away from zero, so that a gain and the same loss are rounded alike. */
function roundedEuros({ wholeCents, remainder, denominator }: ExactCents): number {
  const up = 2 * Math.abs(remainder) >= denominator ? Math.sign(remainder) : 0;
  return (wholeCents + up) / 100;
}
