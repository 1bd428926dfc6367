import type { AssessedMunicipality } from "../../../eligibility/eligibility";
import type { BookSheet, Formula } from "../book";
import { type Division, divisionOf } from "../division";
import { amount, type Draft } from "../draft";
import { type Remainder, remainderOf } from "../remainder";
import { roundsUp } from "../roundsUp";
import { placesIn, type TableColumn, type TablePlaces, tableSheet } from "../tableSheet";
import { eligibilityPlaces } from "./eligibilityPlaces";
import { FIRST_LINE, municipalityPlaces } from "./municipalitySheet";

/** A municipality with the steps of its division. */
interface DistributionRow {
  readonly municipality: AssessedMunicipality;
  readonly division: Division | null;
  readonly tie: number;
}

type Column = TableColumn<DistributionRow>;

/** How every frame comes about: one step of the calculation in each column. */
export function distributionSheet(draft: Draft): BookSheet {
  const { labels, assessment } = draft;
  const remainder = isShared(draft) ? remainderOf(draft) : null;
  const rows = assessment.municipalities.map((municipality, index) => ({
    municipality,
    division: divisionOf(municipality, draft),
    tie: remainder?.ties[index] ?? 0,
  }));
  const columns = columnsOf(draft, remainder);
  const sheet = tableSheet({ name: labels.sheets.distribution, columns, rows });
  return { ...sheet, landscape: true };
}

/** Where the steps of the distribution stand. */
export function distributionPlaces(draft: Draft): TablePlaces {
  const { labels, assessment } = draft;
  const lines = { first: FIRST_LINE, count: assessment.municipalities.length };
  return placesIn(
    labels.sheets.distribution,
    keysOf(draft).map((key) => ({ key })),
    lines,
  );
}

/** Whether what rounding leaves over is shared out. */
export function isShared(draft: Draft): boolean {
  return draft.assessment.ruleSet.remainder.value === "largest-remainder" && draft.divides;
}

/** Whether there is a figure for the whole term, which a tranche has not. */
function hasTerm({ assessment }: Draft): boolean {
  return assessment.ruleSet.budget.percentOfYear.value === 100;
}

function keysOf(draft: Draft): string[] {
  const divided = draft.divides;
  return [
    ...["ags", "name", "persons"],
    ...(divided ? ["product", "steps", "rest"] : []),
    ...(isShared(draft) ? ["aboveCut", "tie"] : []),
    ...(divided ? ["up"] : []),
    "frame",
    ...(hasTerm(draft) ? ["term"] : []),
    ...["sound", "order"],
  ];
}

function columnsOf(draft: Draft, remainder: Remainder | null): Column[] {
  const all = { ...referenceColumns(draft), ...divisionColumns(draft, remainder), ...frameColumns(draft) };
  return keysOf(draft).flatMap((key) => {
    const column = all[key];
    return column === undefined ? [] : [{ key, look: "whole" as const, ...column }];
  });
}

/** A column as its makers give it; most show whole numbers. */
type Columns = Readonly<Record<string, Pick<Column, "heading" | "width" | "cell"> & Partial<Pick<Column, "look">>>>;

function referenceColumns(draft: Draft): Columns {
  const { ags, name, counted } = draft.labels.columns;
  const from = municipalityPlaces(draft);
  const given = draft.hasGiven;
  return {
    ags: {
      ...{ heading: ags, width: 12, look: "plain" },
      cell: ({ municipality }, line) => ({ formula: from.there("ags", line), value: municipality.ags }),
    },
    name: {
      ...{ heading: name, width: 30, look: "plain" },
      cell: ({ municipality }, line) => ({ formula: from.there("name", line), value: municipality.name }),
    },
    persons: {
      ...{ heading: counted, width: 14 },
      cell: ({ municipality: { persons } }, line) => {
        const place = from.there("persons", line);
        return { formula: given ? `IF(ISNUMBER(${place}),${place},"")` : place, value: persons ?? "" };
      },
    },
  };
}

function divisionColumns(draft: Draft, remainder: Remainder | null): Columns {
  const { columns: words, names } = draft.labels;
  const at = distributionPlaces(draft);
  const given = draft.hasGiven;
  /** Whoever brings a frame along has no division. */
  const divided = (formula: string, value: number | undefined, line: number): Formula => {
    if (!given) return { formula, value: value ?? "" };
    return { formula: `IF(ISNUMBER(${at.here("persons", line)}),${formula},"")`, value: value ?? "" };
  };
  const here = (line: number) => ({ rest: at.here("rest", line), steps: at.here("steps", line) });
  return {
    product: {
      ...{ heading: words.product, width: 18 },
      cell: ({ division }, line) => divided(`${names.budget}*${at.here("persons", line)}`, division?.product, line),
    },
    steps: {
      ...{ heading: words.steps, width: 18 },
      cell: ({ division }, line) => divided(`INT(${at.here("product", line)}/${names.divisor})`, division?.steps, line),
    },
    rest: {
      ...{ heading: words.rest, width: 13 },
      cell: ({ division }, line) => {
        const formula = `${at.here("product", line)}-${at.here("steps", line)}*${names.divisor}`;
        return divided(formula, division?.rest, line);
      },
    },
    ...(remainder === null ? {} : sharingColumns(draft, remainder)),
    up: {
      ...{ heading: words.up, width: 13 },
      cell: ({ division }, line) => {
        const formula = remainder === null ? roundsUp(draft, here(line)) : getsStep(draft, line);
        return divided(formula, division?.up, line);
      },
    },
  };
}

/** Above the cut everyone gets a step, at the cut the first ones until none is left. */
function getsStep(draft: Draft, line: number): string {
  const { names } = draft.labels;
  const at = distributionPlaces(draft);
  const isFirst = `AND(${at.here("rest", line)}=${names.cut},${at.here("tie", line)}<=${names.stepsLeft}-${names.above})`;
  return `IF(${at.here("aboveCut", line)}=1,1,IF(${isFirst},1,0))`;
}

function sharingColumns(draft: Draft, { cut }: Remainder): Columns {
  const { columns: words, names } = draft.labels;
  const at = distributionPlaces(draft);
  return {
    aboveCut: {
      ...{ heading: words.aboveCut, width: 11 },
      cell: ({ division }, line) => ({
        formula: `IF(${at.here("rest", line)}>${names.cut},1,0)`,
        value: (division?.rest ?? 0) > cut ? 1 : 0,
      }),
    },
    tie: {
      ...{ heading: words.tie, width: 12 },
      cell: ({ tie }, line) => ({
        formula: `${line === FIRST_LINE ? "" : `${at.here("tie", line - 1)}+`}IF(${at.here("rest", line)}=${names.cut},1,0)`,
        value: tie,
      }),
    },
  };
}

function frameColumns(draft: Draft): Columns {
  const { columns: words, names, unit } = draft.labels;
  const at = distributionPlaces(draft);
  const from = municipalityPlaces(draft);
  const results = eligibilityPlaces(draft);
  const money = unit[draft.unitCents];
  const last = FIRST_LINE + draft.assessment.municipalities.length - 1;
  const computed = (line: number) => `(${at.here("steps", line)}+${at.here("up", line)})*${names.step}`;
  const frame = (line: number) => {
    if (!draft.hasGiven) return computed(line);
    const given = from.there("given", line);
    return draft.divides ? `IF(ISNUMBER(${at.here("persons", line)}),${computed(line)},${given})` : given;
  };
  const sound = (line: number) => {
    const isWhole = (place: string) => `IF(ISNUMBER(${place}),IF(${place}<0,1,IF(${place}=INT(${place}),0,1)),1)`;
    const persons = from.there("persons", line);
    if (!draft.hasGiven) return isWhole(persons);
    return `IF(ISBLANK(${persons}),${isWhole(from.there("given", line))},${isWhole(persons)})`;
  };
  return {
    frame: {
      ...{ heading: `${words.yearly} (${money})`, width: 16 },
      cell: ({ municipality }, line) => ({ formula: frame(line), value: amount(draft, municipality.frameCents) }),
    },
    term: {
      ...{ heading: `${words.term} (${money})`, width: 14 },
      cell: ({ municipality }, line) => ({
        formula: `${at.here("frame", line)}*${names.years}`,
        value: amount(draft, municipality.termCents ?? 0),
      }),
    },
    sound: {
      ...{ heading: words.sound, width: 14 },
      cell: (_, line) => ({ formula: sound(line), value: 0 }),
    },
    order: {
      ...{ heading: words.order, width: 14 },
      cell: (_, line) => {
        const own = at.here("ags", line);
        const ascends = line === last ? "0" : `IF(${at.here("ags", line + 1)}>${own},0,1)`;
        return { formula: `IF(${results.there("ags", line)}=${own},${ascends},1)`, value: 0 };
      },
    },
  };
}
