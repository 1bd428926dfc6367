import type { Allocation } from "../../allocation/allocate";
import { termsOf } from "../../messages/terms";
import type { DistributionRules } from "../../rules/ruleSet";
import type { Completeness } from "../../states/completeness";
import { suppliedBy } from "./builtIn";
import type { CommandLine } from "./commandLine";
import { completenessLines } from "./completeTable";
import { csv, csvEuros, headings } from "./csv";
import { distributionLines, spanOf, sumLines } from "./distributionLines";
import type { DistributionDocument } from "./documents";
import { noteTexts } from "./issueText";
import type { LoadedTable } from "./readInput";
import { type TextColumn, textTable } from "./table";
import { TEXTS, type Texts } from "./texts";
import { ruleSetLines } from "./words";
import { wrapLines } from "./wrap";

type Distribution = Allocation<DistributionRules>;

/** `planungsrahmen allocate TABLE` under rules without a threshold: what everyone gets, and that nothing follows on it. */
export function printDistribution(
  distribution: Distribution,
  {
    restored,
    joined,
    ignoredColumns,
    notes,
    taken,
    completeness,
  }: LoadedTable & { readonly completeness: Completeness },
  line: CommandLine,
): string {
  if (line.format === "json") {
    const document: DistributionDocument = {
      format: "planungsrahmen.distribution/1",
      ...distribution,
      ...{ completeness, restored, joined, ignoredColumns },
      ...{ notes: noteTexts(notes, line.language), stateData: suppliedBy(taken) },
    };
    return `${JSON.stringify(document, null, 2)}\n`;
  }
  return line.format === "csv"
    ? distributionCsv(distribution, line)
    : distributionText(distribution, completeness, TEXTS[line.language]);
}

function distributionCsv({ ruleSet, municipalities }: Distribution, line: CommandLine): string {
  const heads = ruleSet.measure?.value === "population" ? "population" : "persons";
  return csv(
    headings(["ags", "name", heads, "frame_eur", "term_eur", "basis"], line),
    municipalities.map(({ ags, name, persons, frameCents, termCents, basis }) => [
      ...[ags, name, persons, csvEuros(frameCents), csvEuros(termCents), basis],
    ]),
  );
}

function distributionText(distribution: Distribution, completeness: Completeness, texts: Texts): string {
  const { ruleSet, municipalities, ratePerPerson, totals } = distribution;
  const { format, commands } = texts;
  const { columns: words, perHead } = commands.allocate(termsOf(ruleSet));
  const columns: readonly TextColumn[] = [
    { heading: words.key, align: "left" },
    { heading: words.name, align: "left" },
    { heading: words.heads, align: "right" },
    { heading: words.amount, align: "right" },
    { heading: words.figure, align: "left" },
  ];
  const head = [
    ...[...ruleSetLines(ruleSet, texts), ...completenessLines(completeness, distribution, texts), ""],
    ...distributionLines(distribution, texts),
    ...(ratePerPerson === null ? [] : [perHead(ratePerPerson, spanOf(ruleSet))]),
    ...[...sumLines(totals, ruleSet, texts), ...withoutThreshold(ruleSet, texts), ""],
  ];
  const cells = municipalities.map(({ ags, name, persons, frameCents, basis }) => [
    ...[ags, name, persons === null ? "" : format.whole(persons), format.euros(frameCents)],
    commands.words.figureMark[basis],
  ]);
  return wrapLines(head) + textTable(columns, cells, 1);
}

function withoutThreshold(ruleSet: DistributionRules, { commands }: Texts): string[] {
  const { threshold } = ruleSet;
  if (!("source" in threshold)) return [];
  const messages = commands.allocate(termsOf(ruleSet));
  return [messages.noThreshold(threshold.basis, threshold.source), messages.noApplication()];
}
