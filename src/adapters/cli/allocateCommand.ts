import type { FigureBasis } from "../../allocation/municipality";
import { assess } from "../../eligibility/assess";
import type { AssessedMunicipality, Assessment, EligibilityStatus } from "../../eligibility/eligibility";
import type { MunicipalityTable } from "../../input";
import { codes } from "../../messages/de/codes";
import { format } from "../../messages/de/format";
import { rowWords } from "../../messages/de/nouns";
import { formatEuros, formatWhole } from "../../money/formatGerman";
import { hasThreshold } from "../../rules/hasThreshold";
import type { DistributionRules } from "../../rules/ruleSet";
import { allocateTable, operand, TABLE } from "./assessTable";
import type { CommandLine } from "./commandLine";
import { csv, csvEuros } from "./csv";
import { distributionLines, sumLines } from "./distributionLines";
import { printDistribution } from "./distributionText";
import type { AllocationDocument } from "./documents";
import { done, type Format, type Outcome, type ReadFile } from "./outcome";
import { withQuestionTexts } from "./questionTexts";
import { loadDistributionRules } from "./readInput";
import { type TextColumn, textTable } from "./table";
import { BASIS_WORD, neededText, ruleSetLines } from "./words";
import { wrapLines } from "./wrap";

/** `planungsrahmen allocate TABLE`; under rules without a threshold there are amounts and nothing else. */
export function allocateCommand(line: CommandLine, readFile: ReadFile): Outcome {
  const path = operand(line, TABLE);
  const rules = loadDistributionRules(line.rules, readFile);
  if (!hasThreshold(rules)) {
    const { allocation, table, talk } = allocateTable(rules, line, { path, readFile });
    return done(printDistribution(allocation, table, line.format), talk);
  }
  const { allocation, table, talk } = allocateTable(rules, line, { path, readFile });
  return done(printAllocation(assess(allocation), table, line.format), talk);
}

/** Everyone's frame and status, in one of three formats. */
function printAllocation(assessment: Assessment, { restored, notes }: MunicipalityTable, format: Format): string {
  if (format === "json") {
    const municipalities = assessment.municipalities.map(withQuestionTexts);
    const read = { restored, notes };
    const document: AllocationDocument = {
      format: "planungsrahmen.allocation/1",
      ...assessment,
      municipalities,
      ...read,
    };
    return `${JSON.stringify(document, null, 2)}\n`;
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
    return rows.length === 0 ? [] : [`\n${title}\n${municipalityTable(rows, ruleSet)}`];
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
  const { totals, municipalities, ruleSet, ratePerPerson } = assessment;
  const status = (wanted: EligibilityStatus) => municipalities.filter((row) => row.status === wanted).length;
  const nearMisses = municipalities.filter((row) => row.nearMiss === true).length;
  const open = status("needs-decision");
  return [
    ...distributionLines(assessment),
    ...(ratePerPerson === null
      ? []
      : [
          `Je ${rowWords(ruleSet).person[0]} ${format.exactEuros(ratePerPerson)} im Jahr (nur zur Anzeige, damit wird nicht gerechnet)`,
        ]),
    ...sumLines(totals, ruleSet),
    `Allein antragsberechtigt (${neededText(ruleSet)}): ${status("apply-alone")}`,
    `Unter der Schwelle${mayShare(ruleSet) ? ", brauchen Partner" : ""}: ${status("must-share")}${nearMisses === 0 ? "" : `, davon knapp (Rückfrage möglich): ${nearMisses}`}`,
    ...(open === 0 ? [] : [`Offen: ${open} (${ruleSet.threshold.measuredOn.source})`]),
    `Ohne Planungsrahmen: ${status("nothing-to-apply-for")}`,
  ];
}

function columnsOf(rules: DistributionRules): readonly TextColumn[] {
  const { row, person } = rowWords(rules);
  return [
    { heading: "AGS", align: "left" },
    { heading: row[0], align: "left" },
    { heading: person[1], align: "right" },
    { heading: "Planungsrahmen", align: "right" },
    { heading: "zur Schwelle", align: "right" },
    { heading: "Antrag", align: "left" },
    { heading: "Zahl", align: "left" },
  ];
}

/** Districts form no pools. */
function mayShare({ recipients }: DistributionRules): boolean {
  return recipients?.value !== "districts";
}

function wordOf(status: EligibilityStatus, rules: DistributionRules): string {
  return status === "must-share" && !mayShare(rules) ? "reicht nicht" : codes.status[status];
}

function municipalityTable(rows: readonly AssessedMunicipality[], rules: DistributionRules): string {
  return textTable(
    columnsOf(rules),
    rows.map((row) => [
      ...[row.ags, row.name, row.persons === null ? "" : formatWhole(row.persons), formatEuros(row.frameCents)],
      ...[formatEuros(row.marginCents), row.nearMiss === true ? "knapp" : wordOf(row.status, rules)],
      BASIS_WORD[row.basis],
    ]),
    1,
  );
}
