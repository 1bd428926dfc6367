import type { Municipality } from "../allocation/municipality";
import { formatEuros, formatWhole } from "../money/formatGerman";
import { type Issue, issue, quoted } from "../result/issue";
import type { RuleSet } from "../rules/ruleSet";
import type { GridRow } from "./grid";
import { LIMITS } from "./limits";
import { rowList } from "./skipNotes";
import { textOf } from "./sortRows";

/** The figures that are summed. */
type Figure = "persons" | "frameCents";

const FIGURES: readonly Figure[] = ["persons", "frameCents"];

/** A row of sums, with its figures read. */
export interface TotalRow {
  readonly row: GridRow;
  /** The key or the first digits of one, if it has any; empty otherwise. */
  readonly prefix: string;
  readonly figures: Readonly<Record<Figure, number | null>>;
  /** The headings of the figures, for the message. */
  readonly columns: Readonly<Record<Figure, string | null>>;
}

/** An entry of the table with its row. */
export interface SummedRow {
  readonly row: number;
  readonly municipality: Municipality;
}

/** What came out of a check of sums. */
export interface TotalsCheck {
  readonly issues: readonly Issue[];
  readonly notes: readonly string[];
}

/**
 * Holds rows of sums against the rows that they sum: to the cent, and in all their figures over the same rows.
 *
 * A sum may be that of the whole table, of the rows since some sum above it or up to the next one below, of a district
 * that its key or name says, or the total that the rules name for everyone.
 */
export function checkTotals(totals: readonly TotalRow[], rows: readonly SummedRow[], ruleSet: RuleSet): TotalsCheck {
  if (totals.length === 0) return { issues: [], notes: [] };
  if (totals.length > LIMITS.totals) return { issues: [tooMany(totals)], notes: [] };
  const issues: Issue[] = [];
  const right: number[] = [];
  const ofEveryone: number[] = [];
  const open: number[] = [];
  const spans = spansOf(totals, rows);
  totals.forEach((total, index) => {
    const candidates = candidatesFor(total, index, { spans, rows, ruleSet });
    if (candidates.some((sums) => agrees(total, sums))) right.push(total.row.row);
    else if (agrees(total, everyone(ruleSet))) ofEveryone.push(total.row.row);
    else if (candidates.some((sums) => agreesAsFarAsKnown(total, sums))) open.push(total.row.row);
    else issues.push(...mismatches(total, candidates[0] ?? null));
  });
  const notes = [
    [right, "Summen nachgerechnet und richtig"],
    [ofEveryone, "Summen nennen nicht die Summe der Zeilen, sondern die des Regelwerks"],
    [open, "Summen nicht nachzurechnen, weil in Zeilen darüber Angaben fehlen"],
  ] as const;
  return { issues, notes: notes.flatMap(([found, text]) => (found.length === 0 ? [] : `${text}: ${rowList(found)}`)) };
}

function tooMany(totals: readonly TotalRow[]): Issue {
  const received = `${totals.length} Zeilen mit Summen`;
  const row = totals[0]?.row.row ?? null;
  return issue({ code: "unsafe-file", row, received, expected: `höchstens ${LIMITS.totals}` });
}

/** Sums of some rows; null where one of them has no figure. */
type Sums = Readonly<Record<Figure, number | null>>;

interface Spans {
  /** For each total, how many rows stand above it. */
  readonly above: readonly number[];
  /** For each total, how many rows stand above the next one that has more above it. */
  readonly next: readonly number[];
  /** Sums by the beginnings of keys. */
  readonly areas: ReadonlyMap<string, Sums>;
  /** Sums of the first rows, and how many of them lack a figure. */
  readonly before: Readonly<Record<Figure, { readonly sums: readonly number[]; readonly gaps: readonly number[] }>>;
}

function spansOf(totals: readonly TotalRow[], rows: readonly SummedRow[]): Spans {
  const running = (figure: Figure) => {
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

function between({ before }: Spans, from: number, to: number): Sums {
  const sum = (figure: Figure) => {
    const { sums, gaps } = before[figure];
    return gaps[to] === gaps[from] ? (sums[to] ?? 0) - (sums[from] ?? 0) : null;
  };
  return { persons: sum("persons"), frameCents: sum("frameCents") };
}

/** So many sums above one are tried as its beginning; keeps the work small in a table of nothing but sums. */
const BEGINNINGS = 100;

/** What a row of sums may sum, the likeliest first. */
function candidatesFor(
  { prefix, row }: TotalRow,
  index: number,
  { spans, rows, ruleSet }: { readonly spans: Spans; readonly rows: readonly SummedRow[]; readonly ruleSet: RuleSet },
): Sums[] {
  const { above } = spans;
  const here = above[index] ?? 0;
  const whole = between(spans, 0, rows.length);
  const beginnings = [0, ...above.slice(Math.max(0, index - BEGINNINGS), index)];
  const blocks = beginnings.reverse().map((from) => between(spans, from, here));
  const below = between(spans, here, spans.next[index] ?? rows.length);
  const areas = areasOf(prefix, row, ruleSet).flatMap((area) => spans.areas.get(area) ?? []);
  if (prefix !== "") return areas;
  const isLast = index === above.length - 1 || /gesamt|total/i.test(textOf(row).slice(0, 100));
  return [...areas, ...(isLast ? [whole, ...blocks] : [...blocks, whole]), below];
}

/** The beginnings of keys that a row of sums may name, by a key of its own or by the name of a district. */
function areasOf(prefix: string, row: GridRow, { districts }: RuleSet): string[] {
  if (/^\d{2,5}$/.test(prefix)) return [prefix, `0${prefix}`];
  const text = textOf(row).slice(0, 100);
  return Object.entries(districts?.value ?? {}).flatMap(([key, name]) => (text.includes(name) ? key : []));
}

/** Lengths of the keys of a state, a region and a district. */
const AREA_DIGITS = [2, 3, 5];

function areaSums(rows: readonly SummedRow[]): Map<string, Sums> {
  const areas = new Map<string, Sums>();
  for (const { municipality } of rows) {
    for (const digits of AREA_DIGITS) {
      const area = municipality.ags.slice(0, digits);
      const before = areas.get(area) ?? { persons: 0, frameCents: 0 };
      const add = (figure: Figure) => plus(before[figure], municipality[figure] ?? null);
      areas.set(area, { persons: add("persons"), frameCents: add("frameCents") });
    }
  }
  return areas;
}

function plus(sum: number | null, value: number | null): number | null {
  return sum === null || value === null ? null : sum + value;
}

/** The budget of a year and the total head count, as the rules name them. */
function everyone({ budget, totalPersons }: RuleSet): Sums {
  const { termCents, years, percentOfYear } = budget;
  const year = (termCents.value / years.value) * (percentOfYear.value / 100);
  return { persons: totalPersons.value, frameCents: Math.round(year) };
}

function agrees({ figures }: TotalRow, sums: Sums): boolean {
  return FIGURES.every((figure) => figures[figure] === null || figures[figure] === sums[figure]);
}

function agreesAsFarAsKnown({ figures }: TotalRow, sums: Sums): boolean {
  return FIGURES.every((figure) => [null, sums[figure]].includes(figures[figure]) || sums[figure] === null);
}

function mismatches({ row, prefix, figures, columns }: TotalRow, sums: Sums | null): Issue[] {
  const label = quoted(textOf(row));
  const known = FIGURES.some((figure) => sums?.[figure] != null && figures[figure] !== null);
  return FIGURES.flatMap((figure) => {
    const [found, sum] = [figures[figure], sums?.[figure] ?? null];
    if (found === null || found === sum || (sum === null && known)) return [];
    const show = (value: number) => (figure === "persons" ? formatWhole(value) : formatEuros(value));
    const key = prefix === "" && textOf(row).includes(" | ") ? "" : ", oder einen AGS aus acht Ziffern";
    const expected = `die Summe der Zeilen${sum === null ? "" : `, ${show(sum)}`}${key}`;
    return issue({
      code: "total-mismatch",
      row: row.row,
      column: columns[figure],
      received: `${show(found)} in der Zeile ${label}`,
      expected,
    });
  });
}
