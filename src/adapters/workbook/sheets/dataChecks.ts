import { roundingSlack } from "../../../allocation/checkAgainstBudget";
import type { Content } from "../book";
import { LARGEST_EXACT } from "../checkWorkbook";
import { divisionOf } from "../division";
import { amount, type Draft } from "../draft";
import { remainderOf } from "../remainder";
import { distributionPlaces, isShared } from "./distributionSheet";
import { eligibilityPlaces } from "./eligibilityPlaces";
import { FIRST_LINE, municipalityPlaces } from "./municipalitySheet";
import { leastOf } from "./parameterSheet";
import { ruleParameters } from "./ruleParameters";

/** Two figures and how they have to stand to each other; null where one is only told. */
export interface CheckLine {
  readonly text: string;
  readonly found: Content;
  readonly expected: Content;
  readonly relation: "equal" | "at-least" | "at-most" | "below" | null;
}

/** What has to hold of head counts and frames, whatever is edited. */
export function dataChecks(draft: Draft): CheckLine[] {
  const { assessment, labels } = draft;
  const { checks: words, names } = labels;
  const from = municipalityPlaces(draft);
  const at = distributionPlaces(draft);
  const results = eligibilityPlaces(draft);
  const rows = assessment.municipalities;
  const persons = rows.reduce((sum, row) => sum + (row.persons ?? 0), 0);
  const frames = rows.reduce((sum, row) => sum + amount(draft, row.frameCents), 0);
  const total = assessment.totalPersons.value;
  const sum = (range: string, value: number) => ({ formula: `SUM(${range})`, value });
  const equal = (text: string, found: Content, expected: Content): CheckLine => {
    return { text, found, expected, relation: "equal" };
  };
  return [
    equal(words.parameters, { formula: unusableParameters(draft), value: 0 }, 0),
    equal(words.listed, { formula: listedMunicipalities(draft), value: rows.length }, rows.length),
    equal(words.count, { formula: `COUNT(${at.all("frame")})`, value: rows.length }, rows.length),
    equal(words.sound, sum(at.all("sound"), 0), 0),
    equal(words.order, sum(at.all("order"), 0), 0),
    equal(words.persons, sum(at.all("persons"), persons), sum(from.all("persons"), persons)),
    ...(total === null
      ? []
      : [
          {
            text: isShared(draft) ? words.whole : words.withinTotal,
            found: sum(from.all("persons"), persons),
            expected: { formula: names.total, value: total },
            relation: isShared(draft) ? ("equal" as const) : ("at-most" as const),
          },
        ]),
    equal(words.frames, sum(results.all("frame"), frames), sum(at.all("frame"), frames)),
    ...(draft.divides ? [...divisionChecks(draft), ...budgetChecks(draft, frames)] : []),
  ];
}

/** Whoever pastes a value passes by what a cell accepts, and a text or a blank would be compared as if it were an amount. */
function unusableParameters(draft: Draft): string {
  const named = ruleParameters(draft).flatMap((parameter) => {
    const { name, open } = parameter;
    return name !== null && open ? [{ name, least: leastOf(parameter, draft) }] : [];
  });
  return named
    .map(({ name, least }) => `IF(ISNUMBER(${name}),IF(${name}<${least},1,IF(${name}=INT(${name}),0,1)),1)`)
    .join("+");
}

/** So many lines below the last municipality are looked at for one that somebody has added and no formula reads. */
const LINES_BELOW = 5_000;

/** The last line of a sheet. */
const LAST_LINE = 1_048_576;

function listedMunicipalities(draft: Draft): string {
  const from = municipalityPlaces(draft);
  const last = Math.min(FIRST_LINE + draft.assessment.municipalities.length + LINES_BELOW, LAST_LINE);
  return `COUNTA(${from.there("ags", FIRST_LINE)}:${from.here("ags", last)})`;
}

/** Every rest has to lie between nothing and the divisor, and every number has to be exact. */
function divisionChecks(draft: Draft): CheckLine[] {
  const { checks: words, names } = draft.labels;
  const at = distributionPlaces(draft);
  const { budget, rounding } = draft.assessment.ruleSet;
  const total = draft.assessment.totalPersons.value ?? 0;
  const divisor = budget.years.value * total * amount(draft, rounding.value.stepCents);
  const divisions = draft.assessment.municipalities.flatMap((row) => divisionOf(row, draft) ?? []);
  const least = divisions.reduce((min, { rest }) => Math.min(min, rest), Number.POSITIVE_INFINITY);
  const most = divisions.reduce((max, { rest }) => Math.max(max, rest), 0);
  const largest = divisions.reduce((max, { product }) => Math.max(max, product), 0);
  return [
    {
      ...{ text: words.restLow, found: { formula: `MIN(${at.all("rest")})`, value: least } },
      ...{ expected: 0, relation: "at-least" as const },
    },
    {
      ...{
        text: words.restHigh,
        found: { formula: `MAX(${at.all("rest")})`, value: most },
        relation: "below" as const,
      },
      expected: { formula: names.divisor, value: divisor },
    },
    {
      ...{ text: words.exact, found: { formula: `MAX(${at.all("product")})`, value: largest } },
      ...{ expected: LARGEST_EXACT, relation: "at-most" as const },
    },
  ];
}

/** What rounding leaves over, held against what rounding can explain; a part of the table has no such figure. */
function budgetChecks(draft: Draft, frames: number): CheckLine[] {
  const { assessment, labels } = draft;
  const { checks: words, names } = labels;
  const { budget } = assessment.ruleSet;
  const at = distributionPlaces(draft);
  const from = municipalityPlaces(draft);
  if (isShared(draft)) {
    const { all } = remainderOf(draft);
    const step = amount(draft, assessment.ruleSet.rounding.value.stepCents);
    const found = { formula: `SUM(${at.all("frame")})/${names.step}`, value: frames / step };
    return [{ text: words.spent, found, expected: { formula: names.stepsAll, value: all }, relation: "equal" }];
  }
  const rows = assessment.municipalities;
  const persons = rows.reduce((sum, row) => sum + (row.persons ?? 0), 0);
  const isWhole = persons === assessment.totalPersons.value && rows.every((row) => row.persons !== null);
  const difference = amount(draft, budget.termCents.value) - frames * budget.years.value;
  const slack = roundingSlack(rows.length, assessment.ruleSet) / draft.unitCents;
  const perRow = slack / rows.length / budget.years.value / amount(draft, assessment.ruleSet.rounding.value.stepCents);
  const whole = `AND(SUM(${from.all("persons")})=${names.total},COUNT(${from.all("persons")})=${rows.length})`;
  const left = `${names.budget}-SUM(${at.all("frame")})*${names.years}`;
  const most = `${rows.length}*${names.years}*${names.step}${perRow === 1 ? "" : `*${perRow}`}`;
  return [
    {
      text: words.budget,
      found: { formula: `IF(${whole},ABS(${left}),0)`, value: isWhole ? Math.abs(difference) : 0 },
      expected: { formula: most, value: slack },
      relation: "at-most",
    },
  ];
}
