import type { AssessedMunicipality } from "../../../eligibility/eligibility";
import type { BookSheet, Formula } from "../book";
import { amount, type Draft } from "../draft";
import { type TableColumn, tableSheet } from "../tableSheet";
import { distributionPlaces } from "./distributionSheet";
import { ELIGIBILITY_KEYS, type EligibilityKey, eligibilityPlaces } from "./eligibilityPlaces";
import { FIRST_LINE } from "./municipalitySheet";

type Column = TableColumn<AssessedMunicipality>;

/** Who may apply alone: every frame held against what is required, with what only the authority can answer. */
export function eligibilitySheet(draft: Draft): BookSheet {
  const { labels, assessment } = draft;
  const all = columnsOf(draft);
  const columns = ELIGIBILITY_KEYS.map((key) => ({ key, ...all[key] }));
  const sheet = tableSheet({ name: labels.sheets.eligibility, columns, rows: assessment.municipalities });
  const last = FIRST_LINE + assessment.municipalities.length - 1;
  const at = eligibilityPlaces(draft);
  const status = `$${at.here("status", FIRST_LINE)}`;
  const near = `$${at.here("near", FIRST_LINE)}`;
  const range = `${at.here("frame", FIRST_LINE)}:${at.here("near", last)}`;
  const is = (text: string) => `${status}="${text}"`;
  return {
    ...sheet,
    landscape: true,
    colours: [
      { range, formula: `${near}="${labels.yes}"`, colour: "amber" },
      { range, formula: is(labels.status["reaches-threshold"]), colour: "green" },
      { range, formula: is(labels.status["below-threshold"]), colour: "red" },
      { range, formula: is(labels.status["reaches-threshold-in-one-reading"]), colour: "blue" },
    ],
  };
}

function columnsOf(draft: Draft): Readonly<Record<EligibilityKey, Omit<Column, "key">>> {
  const { labels, unitCents } = draft;
  const { columns: words, names, unit } = labels;
  const from = distributionPlaces(draft);
  const at = eligibilityPlaces(draft);
  const money = unit[unitCents];
  const live = (formula: string, value: string | number): Formula => ({ formula, value });
  const required = amount(draft, draft.assessment.requiredCents);
  return {
    ags: { heading: words.ags, width: 12, look: "plain", cell: (row, line) => live(from.there("ags", line), row.ags) },
    name: {
      heading: words.name,
      width: 30,
      look: "plain",
      cell: (row, line) => live(from.there("name", line), row.name),
    },
    frame: {
      ...{ heading: `${words.frame} (${money})`, width: 16, look: "whole" },
      cell: (row, line) => live(from.there("frame", line), amount(draft, row.frameCents)),
    },
    required: {
      ...{
        heading: `${words.required} (${money})`,
        width: 14,
        look: "whole",
        cell: () => live(names.required, required),
      },
    },
    margin: {
      ...{ heading: `${words.margin} (${money})`, width: 16, look: "whole" },
      cell: (row, line) => {
        return live(`${at.here("frame", line)}-${at.here("required", line)}`, amount(draft, row.marginCents));
      },
    },
    status: {
      ...{ heading: words.status, width: 20, look: "plain" },
      cell: (row, line) => live(statusFormula(draft, line), labels.status[row.reason]),
    },
    near: {
      ...{ heading: words.near, width: 12, look: "plain" },
      cell: (row, line) => live(nearFormula(draft, line), nearWord(draft, row)),
    },
    question: {
      ...{ heading: words.question, width: 52, look: "plain" },
      cell: (row, line) => live(questionFormula(draft, line), questionOf(draft, row)),
    },
  };
}

/** The four outcomes, in the order in which they are decided. */
function statusFormula(draft: Draft, line: number): string {
  const { assessment, labels } = draft;
  const { status, names } = labels;
  const at = eligibilityPlaces(draft);
  const [frame, required] = [at.here("frame", line), at.here("required", line)];
  const below = `"${status["below-threshold"]}"`;
  const isOpen = assessment.ruleSet.threshold.measuredOn.value === null;
  const other = isOpen
    ? `IF(${frame}>=${names.wholeYear},"${status["reaches-threshold-in-one-reading"]}",${below})`
    : below;
  return `IF(${frame}=0,"${status["no-frame"]}",IF(${frame}>=${required},"${status["reaches-threshold"]}",${other}))`;
}

/** The shortfall against the exact share of a few persons, without a division. */
function nearFormula(draft: Draft, line: number): string {
  const { assessment, labels } = draft;
  const { status, names, yes, no, unknown } = labels;
  const at = eligibilityPlaces(draft);
  const isBelow = `${at.here("status", line)}="${status["below-threshold"]}"`;
  if (assessment.totalPersons.value === null) return `IF(AND(${isBelow},${names.near}>0),"${unknown}","${no}")`;
  const isNear = `(0-${at.here("margin", line)})*${names.years}*${names.total}<=${names.budget}*${names.near}`;
  return `IF(AND(${isBelow},${names.near}>0),IF(${isNear},"${yes}","${no}"),"${no}")`;
}

function nearWord({ labels }: Draft, { nearMiss }: AssessedMunicipality): string {
  if (nearMiss === null) return labels.unknown;
  return nearMiss ? labels.yes : labels.no;
}

function questionFormula(draft: Draft, line: number): string {
  const { status, yes, nearQuestion, measureQuestion } = draft.labels;
  const at = eligibilityPlaces(draft);
  const open = status["reaches-threshold-in-one-reading"];
  return `IF(${at.here("near", line)}="${yes}","${nearQuestion}",IF(${at.here("status", line)}="${open}","${measureQuestion}",""))`;
}

function questionOf({ labels }: Draft, { nearMiss, reason }: AssessedMunicipality): string {
  if (nearMiss === true) return labels.nearQuestion;
  return reason === "reaches-threshold-in-one-reading" ? labels.measureQuestion : "";
}
