import type { Municipality } from "../allocation/municipality";
import { districtOf } from "../codes/ags";
import { isDistrictName } from "../names/districtName";
import { type Issue, issue, shown } from "../result/issue";
import type { Note, SomeRows } from "../result/note";
import type { MismatchedSum, RowSums, SummedFigure } from "../result/tableParams";
import type { DistributionRules } from "../rules/ruleSet";
import { areasOf } from "./areaKeys";
import type { GridRow } from "./grid";
import { LIMITS } from "./limits";
import { namesArea, namesCity, namesSum, wholeness, withoutSumWords } from "./rowLabels";
import { someRows } from "./skipNotes";
import { textOf } from "./sortRows";

const SUMMED_FIGURES: readonly SummedFigure[] = ["persons", "frameCents"];

/** A row of sums, with its figures read. */
export interface TotalRow {
  readonly row: GridRow;
  /** What it has for a key, if that names an area; empty otherwise. */
  readonly prefix: string;
  /** How it calls itself; empty where it has no word. */
  readonly label: string;
  /** The heading of the keys, for the message; null where names stand for them. */
  readonly keyColumn: string | null;
  readonly figures: Readonly<Record<SummedFigure, number | null>>;
  /** The headings of the figures, for the message. */
  readonly columns: Readonly<Record<SummedFigure, string | null>>;
}

/** An entry of the table with its row. */
export interface SummedRow {
  readonly row: number;
  readonly municipality: Municipality;
  /** What its head count gives by the rules; null where it has none. */
  readonly computedCents: number | null;
}

/** A printed sum that the rows do not give. */
export interface WrongSum extends MismatchedSum {
  readonly row: number;
  /** The heading of its column. */
  readonly column: string | null;
}

/** What came out of a check of sums. */
export interface TotalsCheck {
  /** Rows that cannot be taken for sums, and all that kept them from being checked. */
  readonly issues: readonly Issue[];
  readonly wrong: readonly WrongSum[];
  readonly notes: readonly Note[];
}

/**
 * Holds rows of sums against the rows that they sum: to the cent, and in all their figures over the same rows.
 *
 * A sum may be that of the whole table, of the rows since some sum above it or up to the next one below, of a district
 * that its key or name says, or the total that the rules name for everyone. What its label promises, it must keep: a
 * total of everything is not right because it is the sum of the last block. A row without a word, and one of a district
 * that has no other row, may be a municipality whose key is lost; if it is not the sum that it would have to be, that is
 * what is told.
 *
 * A sum of what the head counts of its rows give is right too: the row whose amount is not that is told by itself, and one
 * slip is not told again for every sum below it.
 */
export function checkTotals(
  totals: readonly TotalRow[],
  rows: readonly SummedRow[],
  ruleSet: DistributionRules,
): TotalsCheck {
  if (totals.length === 0) return { issues: [], wrong: [], notes: [] };
  const issues: Issue[] = [];
  const wrong: WrongSum[] = [];
  const right: number[] = [];
  const ofEveryone: number[] = [];
  const open: number[] = [];
  const labels = totals.map(({ label }) => label);
  const context = { spans: spansOf(totals, rows), rows, ruleSet, labels };
  const mended = { ...context, spans: spansOf(totals, rows.map(withComputed)) };
  totals.forEach((total, index) => {
    const candidates = candidatesFor(total, index, context);
    const isRight = (sums: RowSums) => agrees(total, sums);
    if (candidates.some(isRight) || candidatesFor(total, index, mended).some(isRight)) right.push(total.row.row);
    else if (agrees(total, everyone(ruleSet))) ofEveryone.push(total.row.row);
    else if (candidates.some((sums) => agreesAsFarAsKnown(total, sums))) open.push(total.row.row);
    else if (isCertain(total, candidates[0] ?? null)) wrong.push(...mismatches(total, candidates[0] ?? null));
    else issues.push(lostKey(total, candidates[0] ?? null));
  });
  const notes: readonly (Note & { readonly params: SomeRows })[] = [
    { code: "sums-right", params: someRows(right) },
    { code: "sums-of-rules", params: someRows(ofEveryone) },
    { code: "sums-open", params: someRows(open) },
  ];
  return { issues, wrong, notes: notes.filter(({ params }) => params.count > 0) };
}

/** The row as it would have to be, where it says from what. */
function withComputed({ computedCents, municipality, ...row }: SummedRow): SummedRow {
  const frameCents = municipality.frameCents == null ? null : (computedCents ?? municipality.frameCents);
  return { ...row, computedCents, municipality: { ...municipality, frameCents } };
}

/** More sums than are held against the rows; null where there are not so many. */
export function tooManyTotals(totals: readonly GridRow[]): Issue | null {
  if (totals.length <= LIMITS.totals) return null;
  const params = { kind: "sums", count: totals.length, most: LIMITS.totals } as const;
  return issue({ code: "unsafe-file", row: totals[0]?.row ?? null, params });
}

interface Spans {
  /** For each total, how many rows stand above it. */
  readonly above: readonly number[];
  /** For each total, how many rows stand above the next one that has more above it. */
  readonly next: readonly number[];
  /** RowSums by the beginnings of keys. */
  readonly areas: ReadonlyMap<string, RowSums>;
  /** RowSums of the first rows, and how many of them lack a figure. */
  readonly before: Readonly<
    Record<SummedFigure, { readonly sums: readonly number[]; readonly gaps: readonly number[] }>
  >;
}

function spansOf(totals: readonly TotalRow[], rows: readonly SummedRow[]): Spans {
  const running = (figure: SummedFigure) => {
    const sums = [0];
    const gaps = [0];
    rows.forEach(({ municipality }, index) => {
      const value = municipality[figure];
      sums.push((sums[index] ?? 0) + (value ?? 0));
      gaps.push((gaps[index] ?? 0) + (value == null ? 1 : 0));
    });
    return { sums, gaps };
  };
  let passed = 0;
  const above = totals.map(({ row }) => {
    while (passed < rows.length && (rows[passed]?.row ?? 0) < row.row) passed += 1;
    return passed;
  });
  const next = above.map(() => rows.length);
  for (let index = above.length - 2; index >= 0; index -= 1) {
    const [here = 0, after = 0] = [above[index], above[index + 1]];
    next[index] = after > here ? after : (next[index + 1] ?? rows.length);
  }
  return {
    above,
    next,
    areas: areaSums(rows),
    before: { persons: running("persons"), frameCents: running("frameCents") },
  };
}

function between({ before }: Spans, from: number, to: number): RowSums {
  const sum = (figure: SummedFigure) => {
    const { sums, gaps } = before[figure];
    return gaps[to] === gaps[from] ? (sums[to] ?? 0) - (sums[from] ?? 0) : null;
  };
  return { persons: sum("persons"), frameCents: sum("frameCents") };
}

/** So many sums above one are tried as its beginning; keeps the work small in a table of nothing but sums. */
const BEGINNINGS = 100;

interface Context {
  readonly spans: Spans;
  readonly rows: readonly SummedRow[];
  readonly ruleSet: DistributionRules;
  readonly labels: readonly string[];
}

/** What a row of sums may sum, the likeliest first; nothing where it may not be a sum at all. */
function candidatesFor(
  { prefix, label }: TotalRow,
  index: number,
  { spans, rows, ruleSet, labels }: Context,
): RowSums[] {
  const { above } = spans;
  const here = above[index] ?? 0;
  const isAtEnd = index === above.length - 1 && here === rows.length;
  const whole = between(spans, 0, rows.length);
  const areas = areasNamed(prefix, label, ruleSet);
  if (areas !== null) return areas.flatMap((area) => spans.areas.get(area) ?? []);
  if (label === "") return isAtEnd && rows.length > 1 ? [whole] : [];
  const isRepeated = labels.indexOf(label) !== labels.lastIndexOf(label);
  const promise = isRepeated ? "no" : wholeness(label);
  if (promise === "always" || (promise === "at-end" && isAtEnd)) return [whole];
  const beginnings = [0, ...above.slice(Math.max(0, index - BEGINNINGS), index)];
  const blocks = beginnings.reverse().map((from) => between(spans, from, here));
  return [...blocks, whole, between(spans, here, spans.next[index] ?? rows.length)];
}

/**
 * The beginnings of keys that a row of sums names, by a key of its own or by the name of a district; null where it names
 * none, and none of them where its key and its name contradict each other or it is the name of a city without rows.
 */
function areasNamed(prefix: string, label: string, { districts }: DistributionRules): string[] | null {
  const name = withoutSumWords(label);
  const named = Object.entries(districts?.value ?? {}).filter(([, district]) => isDistrictName(name, district));
  const keys = named.map(([key]) => key);
  if (prefix === "") return (keys.length > 0 && namesArea(name)) || namesCity(name) ? keys : null;
  const areas = areasOf(prefix);
  const prefixes = [...areas, ...areas.map((area) => `0${area}`)];
  if (label === "" || (keys.length === 0 && (namesSum(label) || namesArea(label)))) return prefixes;
  return prefixes.filter((one) => keys.includes(one));
}

/** Lengths of the keys of a state, a Regierungsbezirk, a region and a district. */
const AREA_DIGITS = [2, 3, 4, 5];

function areaSums(rows: readonly SummedRow[]): Map<string, RowSums> {
  const areas = new Map<string, RowSums>();
  for (const { municipality } of rows) {
    for (const area of areasAround(municipality)) {
      const before = areas.get(area) ?? { persons: 0, frameCents: 0 };
      const add = (figure: SummedFigure) => plus(before[figure], municipality[figure] ?? null);
      areas.set(area, { persons: add("persons"), frameCents: add("frameCents") });
    }
  }
  return areas;
}

function areasAround({ ags, association }: Municipality): string[] {
  const areas = AREA_DIGITS.map((digits) => ags.slice(0, digits));
  return association == null ? areas : [...areas, `${districtOf(ags)}${association.padStart(4, "0")}`];
}

function plus(sum: number | null, value: number | null): number | null {
  return sum === null || value === null ? null : sum + value;
}

/** The budget of a year and the total head count, as the rules name them. */
function everyone({ budget, totalPersons }: DistributionRules): RowSums {
  const { termCents, years, percentOfYear } = budget;
  const year = (termCents.value / years.value) * (percentOfYear.value / 100);
  return { persons: totalPersons.value, frameCents: Math.round(year) };
}

function agrees({ figures }: TotalRow, sums: RowSums): boolean {
  return SUMMED_FIGURES.every((figure) => figures[figure] === null || figures[figure] === sums[figure]);
}

function agreesAsFarAsKnown({ figures }: TotalRow, sums: RowSums): boolean {
  return SUMMED_FIGURES.every((figure) => [null, sums[figure]].includes(figures[figure]) || sums[figure] === null);
}

/** Whether a row without a key of its own can only be a sum: it says so, and there are rows that it sums. */
function isCertain({ label, prefix }: TotalRow, sums: RowSums | null): boolean {
  if (sums === null) return false;
  return namesSum(label) || (namesArea(label) && !namesCity(label)) || (prefix !== "" && label !== "");
}

function mismatches({ row, label, prefix, figures, columns }: TotalRow, sums: RowSums | null): WrongSum[] {
  const known = SUMMED_FIGURES.some((figure) => sums?.[figure] != null && figures[figure] !== null);
  return SUMMED_FIGURES.flatMap((figure) => {
    const [found, expected] = [figures[figure], sums?.[figure] ?? null];
    if (found === null || found === expected || (expected === null && known)) return [];
    return { row: row.row, column: columns[figure], label: label || prefix, figure, found, expected };
  });
}

/** Says what is wrong with a sum. */
export function wrongSumIssue({ row, column, ...params }: WrongSum): Issue {
  return issue({ code: "total-mismatch", row, column, params: { ...params, label: shown(params.label) } });
}

/** The same as a hint, where amounts are taken as printed. */
export function wrongSumNote(sum: WrongSum): Note {
  return { code: "wrong-sum", params: { ...sum, label: shown(sum.label) } };
}

/** What may be a municipality is no wrong sum: its key is missing, or too short. */
function lostKey({ row, prefix, keyColumn, figures }: TotalRow, sums: RowSums | null): Issue {
  const stated = (figure: SummedFigure) => (figures[figure] === null ? null : (sums?.[figure] ?? null));
  const sum = sums === null ? null : { persons: stated("persons"), frameCents: stated("frameCents") };
  const params = { kind: "sum-or-municipality", received: shown(prefix), text: shown(textOf(row)), sum } as const;
  const place = { row: row.row, column: keyColumn };
  return issue(
    prefix === "" ? { code: "missing-value", ...place, params } : { code: "malformed-key", ...place, params },
  );
}
