import type { AllocationTotals } from "../../allocation/allocate";
import type { FigureBasis } from "../../allocation/municipality";
import type { AssessedMunicipality, Assessment, EligibilityStatus } from "../../eligibility/eligibility";
import { formatExact } from "../../explanation/formatExact";
import type { MunicipalityTable } from "../../input";
import { formatEuros, formatWhole } from "../../money/formatGerman";
import type { RuleSet } from "../../rules/ruleSet";
import { csv, csvEuros } from "./csv";
import type { Format } from "./outcome";
import { type TextColumn, textTable } from "./table";
import { BASIS_WORD, counted, neededText, ruleSetLines, STATUS_WORD } from "./words";
import { wrapLines } from "./wrap";

/** `planungsrahmen allocate TABLE`: everyone's frame and status, in one of three formats. */
export function printAllocation(
  assessment: Assessment,
  { restored, notes }: MunicipalityTable,
  format: Format,
): string {
  if (format === "json") {
    return `${JSON.stringify({ format: "planungsrahmen.allocation/1", ...assessment, restored, notes }, null, 2)}\n`;
  }
  return format === "csv" ? allocationCsv(assessment) : allocationText(assessment);
}

function allocationCsv({ municipalities }: Assessment): string {
  const header = ["ags", "name", "persons", "frame_eur", "status", "term_eur", "margin_eur", "near_miss", "basis"];
  return csv(
    header,
    municipalities.map((row) => [
      ...[row.ags, row.name, row.persons, csvEuros(row.frameCents), row.status],
      ...[
        csvEuros(row.termCents),
        csvEuros(row.marginCents),
        row.nearMiss === null ? null : String(row.nearMiss),
        row.basis,
      ],
    ]),
  );
}

function allocationText(assessment: Assessment): string {
  const { ruleSet, municipalities } = assessment;
  const tables = GROUPS.flatMap(({ title, bases }) => {
    const rows = municipalities.filter((row) => bases.includes(row.basis));
    return rows.length === 0 ? [] : [`\n${title}\n${municipalityTable(rows)}`];
  });
  return wrapLines([...ruleSetLines(ruleSet), "", ...summaryLines(assessment)]) + tables.join("");
}

/** Published and modelled figures are printed apart. */
const GROUPS: readonly { title: string; bases: readonly FigureBasis[] }[] = [
  { title: "Veröffentlichte und daraus abgeleitete Zahlen", bases: ["published", "inferred"] },
  { title: "Zahlen wie angegeben", bases: ["unstated"] },
  { title: "MODELLIERTE Zahlen: für Versuche erdacht, keine echten", bases: ["modelled"] },
];

/** The figures that a treasurer looks for first. */
export function summaryLines(assessment: Assessment): string[] {
  const { totals, totalPersons, municipalities, ruleSet, ratePerPerson } = assessment;
  const modelled = municipalities.filter((row) => row.basis === "modelled").length;
  const divisor = totalPersons.value === null ? "" : `, geteilt durch ${formatWhole(totalPersons.value)} Personen`;
  const status = (wanted: EligibilityStatus) => municipalities.filter((row) => row.status === wanted).length;
  const nearMisses = municipalities.filter((row) => row.nearMiss === true).length;
  const open = status("needs-decision");
  return [
    `${counted(totals.municipalities, "Gemeinde", "Gemeinden")}${personsText(totals)}${divisor}`,
    ...(modelled === 0 ? [] : [`ACHTUNG: ${formatWhole(modelled)} davon mit MODELLIERTEN Zahlen, keine echten`]),
    ...(ratePerPerson === null
      ? []
      : [`Je Person ${formatExact(ratePerPerson)} im Jahr (nur zur Anzeige, damit wird nicht gerechnet)`]),
    ...sumLines(totals, ruleSet),
    `Allein antragsberechtigt (${neededText(ruleSet)}): ${status("apply-alone")}`,
    `Unter der Schwelle, brauchen Partner: ${status("must-share")}${nearMisses === 0 ? "" : `, davon knapp (Rückfrage möglich): ${nearMisses}`}`,
    ...(open === 0 ? [] : [`Offen: ${open} (${ruleSet.threshold.measuredOn.source})`]),
    `Ohne Planungsrahmen: ${status("nothing-to-apply-for")}`,
  ];
}

function personsText({ persons, complete }: AllocationTotals): string {
  const coverage = complete ? "vollständige Tabelle" : "Teil der Gesamtheit";
  return persons === null ? ` (${coverage})` : `, ${counted(persons, "Person", "Personen")} (${coverage})`;
}

function sumLines(totals: AllocationTotals, { budget }: RuleSet): string[] {
  const years = budget.years.value;
  const year = budget.percentOfYear.value === 100 ? "im Jahr" : "(Tranche)";
  const term = years === 1 ? "" : `, ${formatEuros(totals.termCents)} in ${years} Jahren`;
  const difference = totals.roundingDifferenceCents;
  const span = years === 1 ? "" : ` in ${years} Jahren`;
  return [
    `Summe der Planungsrahmen ${formatEuros(totals.frameCents)} ${year}${term}`,
    ...(difference === null ? [] : [`Durch Rundung ${differenceText(difference)}${span}`]),
  ];
}

function differenceText(difference: number): string {
  if (difference === 0) return "keine Differenz zum Mittelansatz";
  const side = difference > 0 ? "unter" : "über";
  return `${formatEuros(Math.abs(difference))} ${side} dem Mittelansatz`;
}

const COLUMNS: readonly TextColumn[] = [
  { heading: "AGS", align: "left" },
  { heading: "Gemeinde", align: "left" },
  { heading: "Personen", align: "right" },
  { heading: "Planungsrahmen", align: "right" },
  { heading: "zur Schwelle", align: "right" },
  { heading: "Antrag", align: "left" },
  { heading: "Zahl", align: "left" },
];

function municipalityTable(rows: readonly AssessedMunicipality[]): string {
  return textTable(
    COLUMNS,
    rows.map((row) => [
      ...[row.ags, row.name, row.persons === null ? "" : formatWhole(row.persons), formatEuros(row.frameCents)],
      ...[formatEuros(row.marginCents), row.nearMiss === true ? "knapp" : STATUS_WORD[row.status]],
      BASIS_WORD[row.basis],
    ]),
    1,
  );
}
