import type { Allocation, AllocationTotals } from "../../allocation/allocate";
import { rowWords } from "../../messages/de/nouns";
import { formatEuros, formatWhole } from "../../money/formatGerman";
import type { DistributionRules } from "../../rules/ruleSet";
import { counted } from "./words";

/** How many rows and heads there are, and whether some are made up. */
export function distributionLines({
  ruleSet,
  totals,
  totalPersons,
  municipalities,
}: Allocation<DistributionRules>): string[] {
  const { row, person } = rowWords(ruleSet);
  const modelled = municipalities.filter(({ basis }) => basis === "modelled").length;
  const divisor = totalPersons.value === null ? "" : `, geteilt durch ${formatWhole(totalPersons.value)} ${person[1]}`;
  return [
    `${counted(totals.municipalities, ...row)}${personsText(totals, person)}${divisor}`,
    ...(modelled === 0 ? [] : [`ACHTUNG: ${formatWhole(modelled)} davon mit MODELLIERTEN Zahlen, keine echten`]),
  ];
}

function personsText({ persons, complete }: AllocationTotals, person: readonly [string, string]): string {
  const coverage = complete ? "vollständige Tabelle" : "Teil der Gesamtheit";
  return persons === null ? ` (${coverage})` : `, ${counted(persons, ...person)} (${coverage})`;
}

/** The sum of the frames, and what rounding leaves of the budget. */
export function sumLines(totals: AllocationTotals, { budget, recipients }: DistributionRules): string[] {
  const years = budget.years.value;
  // One sum for districts is no frame of a year.
  const isSum = recipients?.value === "districts" && years === 1;
  const year = isSum ? "" : budget.percentOfYear.value === 100 ? " im Jahr" : " (Tranche)";
  const term = years === 1 ? "" : `, ${formatEuros(totals.termCents)} in ${years} Jahren`;
  const difference = totals.roundingDifferenceCents;
  const span = years === 1 ? "" : ` in ${years} Jahren`;
  return [
    `Summe der ${isSum ? "Beträge" : "Planungsrahmen"} ${formatEuros(totals.frameCents)}${year}${term}`,
    ...(difference === null ? [] : [`Durch Rundung ${differenceText(difference)}${span}`]),
  ];
}

function differenceText(difference: number): string {
  if (difference === 0) return "keine Differenz zum Mittelansatz";
  const side = difference > 0 ? "unter" : "über";
  return `${formatEuros(Math.abs(difference))} ${side} dem Mittelansatz`;
}
