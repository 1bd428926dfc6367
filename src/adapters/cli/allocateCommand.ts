import type { Allocation } from "../../allocation/allocate";
import type { FigureBasis } from "../../allocation/municipality";
import { assess } from "../../eligibility/assess";
import type { AssessedMunicipality, Assessment, EligibilityStatus } from "../../eligibility/eligibility";
import { termsOf } from "../../messages/terms";
import { hasThreshold } from "../../rules/hasThreshold";
import type { DistributionRules } from "../../rules/ruleSet";
import { type Completeness, isComplete } from "../../states/completeness";
import type { SuppliedData } from "../../states/supply";
import { allocateTable, operand } from "./assessTable";
import { suppliedBy, withSupplied } from "./builtIn";
import type { CommandLine } from "./commandLine";
import { completenessLines, completenessOfTable } from "./completeTable";
import { csv, csvEuros, headings } from "./csv";
import { distributionLines, spanOf, sumLines } from "./distributionLines";
import { printDistribution } from "./distributionText";
import { withPart } from "./districtAsked";
import type { AllocationDocument } from "./documents";
import { noteTexts } from "./issueText";
import type { Outcome, ReadFile } from "./outcome";
import { withQuestionTexts } from "./questionTexts";
import { type LoadedTable, loadDistributionRules } from "./readInput";
import { statusWord } from "./statusWord";
import { type TextColumn, textTable } from "./table";
import { TEXTS, type Texts } from "./texts";
import { neededText, ruleSetLines } from "./words";
import { wrapLines } from "./wrap";

/** `planungsrahmen allocate TABLE`; under rules without a threshold there are amounts and nothing else. */
export function allocateCommand(line: CommandLine, readFile: ReadFile): Outcome {
  const path = operand(line);
  const rules = loadDistributionRules(line.rules, readFile);
  if (!hasThreshold(rules)) {
    const { allocation, table, talk } = allocateTable(rules, line, { path, readFile });
    const completeness = completenessOfTable(allocation, rules);
    const out = printDistribution(allocation, { ...table, completeness }, line);
    return leave({ out, talk, completeness, allocation, supplied: suppliedBy(table.taken) }, line);
  }
  const { allocation, table, talk } = allocateTable(rules, line, { path, readFile });
  const completeness = completenessOfTable(allocation, rules);
  const out = printAllocation(assess(allocation), { ...table, completeness }, line);
  return leave({ out, talk, completeness, allocation, supplied: suppliedBy(table.taken) }, line);
}

/** What an allocation leaves behind, printed. */
interface Printed extends Pick<Outcome, "out" | "talk"> {
  readonly completeness: Completeness;
  readonly allocation: Allocation<DistributionRules>;
  readonly supplied: SuppliedData | null;
}

/** A table that holds only a part ends with 1 where the whole is asked for; CSV has no place to say it. */
function leave({ out, talk, completeness, allocation, supplied }: Printed, line: CommandLine): Outcome {
  const exitCode = line.complete && !isComplete(completeness) ? 1 : 0;
  const lines = completenessLines(completeness, allocation, TEXTS[line.language]);
  const said = line.format === "csv" ? wrapLines(lines, "  ") : "";
  return withPart(withSupplied({ exitCode, out, talk: talk + said }, supplied, line), allocation, line);
}

/** A table, and how much of the whole it holds. */
type HeldTable = LoadedTable & { readonly completeness: Completeness };

/** Everyone's frame and status, in one of three formats. */
function printAllocation(
  assessment: Assessment,
  { restored, joined, ignoredColumns, notes, taken, completeness }: HeldTable,
  line: CommandLine,
): string {
  if (line.format === "json") {
    const document: AllocationDocument = {
      format: "planungsrahmen.allocation/1",
      ...assessment,
      municipalities: assessment.municipalities.map((one) => withQuestionTexts(one, TEXTS[line.language])),
      ...{ completeness, restored, joined, ignoredColumns },
      ...{ notes: noteTexts(notes, line.language), stateData: suppliedBy(taken) },
    };
    return `${JSON.stringify(document, null, 2)}\n`;
  }
  if (line.format === "csv") return allocationCsv(assessment, line);
  return allocationText(assessment, completeness, TEXTS[line.language]);
}

const HEADER = [
  ...(["ags", "name", "persons", "frame_eur", "status", "term_eur", "margin_eur"] as const),
  ...(["near_miss", "basis"] as const),
];

function allocationCsv({ municipalities }: Assessment, line: CommandLine): string {
  return csv(
    headings(HEADER, line),
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

function allocationText(assessment: Assessment, completeness: Completeness, texts: Texts): string {
  const { ruleSet, municipalities } = assessment;
  const { groups } = texts.commands.allocate(termsOf(ruleSet));
  const tables = GROUPS.flatMap(({ title, bases }) => {
    const rows = municipalities.filter((row) => bases.includes(row.basis));
    return rows.length === 0 ? [] : [`\n${groups[title]}\n${municipalityTable(rows, ruleSet, texts)}`];
  });
  const whole = completenessLines(completeness, assessment, texts);
  return (
    wrapLines([...ruleSetLines(ruleSet, texts), ...whole, "", ...summaryLines(assessment, texts)]) + tables.join("")
  );
}

/** Published and modelled figures are printed apart. */
const GROUPS: readonly { title: "published" | "unstated" | "modelled"; bases: readonly FigureBasis[] }[] = [
  { title: "published", bases: ["published", "inferred"] },
  { title: "unstated", bases: ["unstated"] },
  { title: "modelled", bases: ["modelled"] },
];

/** The figures that a treasurer looks for first. */
export function summaryLines(assessment: Assessment, texts: Texts): string[] {
  const { totals, municipalities, ruleSet, ratePerPerson } = assessment;
  const messages = texts.commands.allocate(termsOf(ruleSet));
  const status = (wanted: EligibilityStatus) => municipalities.filter((row) => row.status === wanted).length;
  const nearMisses = municipalities.filter((row) => row.nearMiss === true).length;
  const open = status("needs-decision");
  return [
    ...distributionLines(assessment, texts),
    ...(ratePerPerson === null ? [] : [messages.perHead(ratePerPerson, spanOf(ruleSet))]),
    ...sumLines(totals, ruleSet, texts),
    messages.alone(status("apply-alone"), neededText(ruleSet, texts)),
    messages.below(status("must-share"), nearMisses),
    ...(open === 0 ? [] : [messages.open(open, ruleSet.threshold.measuredOn.source)]),
    messages.withoutFrame(status("nothing-to-apply-for")),
  ];
}

function municipalityTable(rows: readonly AssessedMunicipality[], rules: DistributionRules, texts: Texts): string {
  const { format, commands } = texts;
  const { columns: words } = commands.allocate(termsOf(rules));
  const columns: readonly TextColumn[] = [
    { heading: words.key, align: "left" },
    { heading: words.name, align: "left" },
    { heading: words.heads, align: "right" },
    { heading: words.frame, align: "right" },
    { heading: words.margin, align: "right" },
    { heading: words.status, align: "left" },
    { heading: words.figure, align: "left" },
  ];
  const cells = rows.map((row) => [
    ...[row.ags, row.name, row.persons === null ? "" : format.whole(row.persons), format.euros(row.frameCents)],
    ...[format.euros(row.marginCents), statusWord(row, rules, texts), commands.words.figureMark[row.basis]],
  ]);
  return textTable(columns, cells, 1);
}
