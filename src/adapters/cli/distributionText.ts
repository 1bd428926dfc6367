import type { Allocation, MunicipalityFrame } from "../../allocation/allocate";
import type { MunicipalityTable } from "../../input";
import { codes } from "../../messages/de/codes";
import { format } from "../../messages/de/format";
import { rowWords } from "../../messages/de/nouns";
import { formatEuros, formatWhole } from "../../money/formatGerman";
import type { DistributionRules } from "../../rules/ruleSet";
import { csv, csvEuros } from "./csv";
import { distributionLines, sumLines } from "./distributionLines";
import type { DistributionDocument } from "./documents";
import { noteTexts } from "./issueText";
import type { Format } from "./outcome";
import { textTable } from "./table";
import { BASIS_WORD, ruleSetLines } from "./words";
import { wrapLines } from "./wrap";

type Distribution = Allocation<DistributionRules>;

/** `planungsrahmen allocate TABLE` under rules without a threshold: what everyone gets, and that nothing follows on it. */
export function printDistribution(
  distribution: Distribution,
  { restored, notes }: MunicipalityTable,
  format: Format,
): string {
  if (format === "json") {
    const document: DistributionDocument = {
      format: "planungsrahmen.distribution/1",
      ...distribution,
      restored,
      notes: noteTexts(notes),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
  }
  return format === "csv" ? distributionCsv(distribution) : distributionText(distribution);
}

function distributionCsv({ ruleSet, municipalities }: Distribution): string {
  const count = ruleSet.measure?.value === "population" ? "population" : "persons";
  return csv(
    ["ags", "name", count, "frame_eur", "term_eur", "basis"],
    municipalities.map(({ ags, name, persons, frameCents, termCents, basis }) => [
      ...[ags, name, persons, csvEuros(frameCents), csvEuros(termCents), basis],
    ]),
  );
}

function distributionText(distribution: Distribution): string {
  const { ruleSet, municipalities, ratePerPerson, totals } = distribution;
  const { row, person } = rowWords(ruleSet);
  const columns = [
    ...([
      { heading: "AGS", align: "left" },
      { heading: row[0], align: "left" },
    ] as const),
    ...([
      { heading: person[1], align: "right" },
      { heading: "Betrag", align: "right" },
    ] as const),
    ...([{ heading: "Zahl", align: "left" }] as const),
  ];
  const head = [
    ...[...ruleSetLines(ruleSet), "", ...distributionLines(distribution)],
    ...(ratePerPerson === null ? [] : [`Je ${person[0]} ${format.exactEuros(ratePerPerson)} (nur zur Anzeige)`]),
    ...[...sumLines(totals, ruleSet), ...withoutThreshold(ruleSet), ""],
  ];
  return wrapLines(head) + textTable(columns, municipalities.map(line), 1);
}

function line({ ags, name, persons, frameCents, basis }: MunicipalityFrame): string[] {
  return [ags, name, persons === null ? "" : formatWhole(persons), formatEuros(frameCents), BASIS_WORD[basis]];
}

function withoutThreshold({ threshold }: DistributionRules): string[] {
  if (!("source" in threshold)) return [];
  return [
    `Kein Schwellenwert (${codes.basis[threshold.basis]}: ${threshold.source}).`,
    "Wer beantragen darf, Zusammenschlüsse und Stellen haben nach diesem Regelwerk keinen Gegenstand.",
  ];
}
