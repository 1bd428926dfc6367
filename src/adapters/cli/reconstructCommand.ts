import { readNumberText } from "../../input/numberText";
import { cents } from "../../money/cents";
import { shown } from "../../result/issue";
import { imBw201801 } from "../../rules/imBw201801";
import type { RuleSet } from "../../rules/ruleSet";
import type { SuppliedData } from "../../states/supply";
import { reconstruct } from "../../verification/reconstruction/reconstruct";
import type { ReconstructedRow, Reconstruction } from "../../verification/reconstruction/reconstruction";
import { suppliedBy, withSupplied } from "./builtIn";
import type { CommandLine } from "./commandLine";
import { csv, csvEuros } from "./csv";
import type { ReconstructionDocument } from "./documents";
import { type Outcome, type ReadFile, UnusableInput, WrongCall } from "./outcome";
import { loadTable, talkOf } from "./readInput";
import { reconstructionText } from "./reconstructionText";
import { TEXTS } from "./texts";

const ENOUGH_EUROS = 10_000_000_000_000;
const MOST_TOTAL = 100_000_000;

/** `planungsrahmen reconstruct TABLE --budget EUROS`: 0 when one family of totals is left, 1 when none or several are. */
export function reconstructCommand(line: CommandLine, path: string, readFile: ReadFile): Outcome {
  if (line.budget === null) {
    throw new WrongCall("missing-budget", { command: "reconstruct" });
  }
  const options = {
    budgetCents: cents(Math.round(100 * numberFrom("--budget", line.budget, { least: 10, most: ENOUGH_EUROS }))),
    years: line.years,
    mostTotal:
      line.mostTotal === null ? undefined : numberFrom("--most-total", line.mostTotal, { least: 1, most: MOST_TOTAL }),
    usePersons: line.usePersons,
  };
  const { restoreLeadingZero, sheet, columns, names } = line;
  const asRead = { restoreLeadingZero, sheet, columns, names, total: "fixed" } as const;
  const table = loadTable(path, WITHOUT_RULES, asRead, readFile);
  const amounts = table.municipalities.map(({ ags, name, persons, frameCents }) => ({
    ...{ ags, name, persons: persons ?? null, amountCents: frameCents ?? null },
  }));
  const found = reconstruct(amounts, options);
  if (!found.ok) throw new UnusableInput({ source: path, issues: found.issues });
  const { verdict } = found.value.withPersons ?? found.value.fromAmounts;
  const talk = talkOf(path, table, line);
  const supplied = suppliedBy(table.taken);
  const out = printed(found.value, supplied, line);
  return withSupplied({ exitCode: verdict === "one-family" ? 0 : 1, out, talk }, supplied, line);
}

/** What is open has no source. */
const NOBODY = "";

/** A table is read without any rules but that amounts are whole euros: they are what is asked for. */
const WITHOUT_RULES: RuleSet = {
  ...imBw201801,
  budget: {
    ...imBw201801.budget,
    termCents: { value: cents(Number.MAX_SAFE_INTEGER), basis: "open", source: NOBODY },
  },
  totalPersons: { value: null, basis: "open", source: NOBODY },
  districts: null,
};

interface Range {
  readonly least: number;
  readonly most: number;
}

function numberFrom(option: string, text: string, { least, most }: Range): number {
  const quantity = option === "--budget" ? "euros" : "persons";
  const reading = readNumberText(text, quantity, { german: true, english: false });
  const shape = quantity === "euros" ? /^\d+(\.\d{1,2})?$/ : /^\d+$/;
  const value = reading.ok && shape.test(reading.decimal) ? Number(reading.decimal) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new WrongCall("out-of-range", { option, quantity, least, most, received: shown(text) });
}

function printed(found: Reconstruction, stateData: SuppliedData | null, { format, language }: CommandLine): string {
  if (format === "json") {
    const document: ReconstructionDocument = { format: "planungsrahmen.reconstruction/1", ...found, stateData };
    return `${JSON.stringify(document, null, 2)}\n`;
  }
  return format === "csv"
    ? csv(
        CSV_HEADER,
        found.municipalities.map((row) => csvRow(row, found)),
      )
    : reconstructionText(found, TEXTS[language]);
}

const CSV_HEADER = [
  ...["ags", "name", "amount_eur", "fits", "total_persons", "persons_least", "persons_most"],
  ...["nearest_below_eur", "nearest_above_eur", "basis"],
];

/** One line a row, under the total that was found; with several or none its columns are empty. */
function csvRow(row: ReconstructedRow, { fromAmounts, withPersons, basis }: Reconstruction) {
  const { verdict, leastTotal } = withPersons ?? fromAmounts;
  const total = verdict === "one-family" ? leastTotal : null;
  const range = row.headCounts.find(({ totalPersons }) => totalPersons === total);
  const near = row.nearestCents;
  return [
    ...[row.ags, row.name, csvEuros(row.amountCents), verdict === "one-family" ? String(row.fits) : null, total],
    ...[range?.least ?? null, range?.most ?? null, csvEuros(near?.below ?? null), csvEuros(near?.above ?? null), basis],
  ];
}
