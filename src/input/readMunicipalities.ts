import { totalOf } from "../allocation/allocate";
import { checkAgainstBudget } from "../allocation/checkAgainstBudget";
import { checkMunicipalities } from "../allocation/checkMunicipalities";
import { computeFrames } from "../allocation/computeFrames";
import type { Municipality } from "../allocation/municipality";
import type { KnownMunicipality } from "../names/nameMatch";
import { type Issue, issue, shown } from "../result/issue";
import { IssueList } from "../result/issueList";
import type { Note } from "../result/note";
import type { RestoredKey } from "../result/reading";
import { failure, type Result, success } from "../result/result";
import { isLandkreis } from "../rules/isLandkreis";
import type { DistributionRules } from "../rules/ruleSet";
import {
  checkTotals,
  type TotalsCheck,
  tooManyTotals,
  type WrongSum,
  wrongSumIssue,
  wrongSumNote,
} from "./checkTotals";
import {
  type ChosenColumns,
  type ColumnField,
  type Columns,
  duplicateColumn,
  foundHeadings,
  headerRow,
  type Layout,
} from "./columns";
import type { Grid, Origin, RowAccount } from "./grid";
import { headingsFor } from "./headingsFor";
import { type Draft, DraftReader, type Field, type JoinedName } from "./municipalityDraft";
import { parameterNotes } from "./ownParameters";
import type { SheetOptions, TableSource } from "./readGrid";
import type { KeyOptions } from "./readKey";
import { inSheet, readTable, type TableReading } from "./readTable";

/** A table that was read and found sound. */
export interface MunicipalityTable {
  /** In the order of the file. */
  readonly municipalities: readonly Municipality[];
  /** For each municipality the line of the file, the row of the sheet, or the position in the list. */
  readonly rowNumbers: readonly number[];
  /** What became of every row of the source. */
  readonly rows: RowAccount;
  /** What the source is, as its content shows. */
  readonly origin: Origin;
  /** Every key that was repaired, so that nobody repairs in silence. */
  readonly restored: readonly RestoredKey[];
  /** Every key that was found by its name; empty where every row has a key. */
  readonly joined: readonly JoinedName[];
  /** Headings that were not understood and therefore not used. */
  readonly ignoredColumns: readonly string[];
  /** Printed sums that the rows do not give; only where amounts are taken as printed, since elsewhere they are issues. */
  readonly wrongSums: readonly WrongSum[];
  /** Hints that are no errors. */
  readonly notes: readonly Note[];
}

/** How a table is read. */
export interface ReadOptions extends KeyOptions, SheetOptions {
  /** Where the total head count comes from; see `allocate`. */
  readonly total?: "fixed" | "table" | undefined;
  /** `as-printed` takes amounts as they stand, because whether they are right is what shall be found out. */
  readonly amounts?: "must-agree" | "as-printed";
  /** Columns that the caller names, by heading or by number from 1, where headings do not say which is meant. */
  readonly columns?: ChosenColumns | undefined;
  /** Municipalities whose names may stand for their keys, in rows that have no key. */
  readonly known?: readonly KnownMunicipality[] | undefined;
  /** The district that the table is of, by key or name: which of several municipalities of one name is meant. */
  readonly district?: string | undefined;
}

/**
 * Reads a table of municipalities from a file's bytes (CSV, .xlsx, .ods, JSON), its text or a list, and checks it.
 *
 * Columns may stand in any order under German or English headings, with titles above and sums and footnotes below. Sums
 * are held against the rows and never counted. Either `persons` or a planning frame in euros is needed in every row;
 * where both are there they must agree under the rules.
 *
 * @param source bytes or text of a file, or objects with the same fields
 * @param ruleSet the rules that the table is held against (districts, rounding step, total, budget)
 * @returns the table, or every problem at once, each with row, column, what was found and what was expected
 * @example
 * ```ts
 * import { imBw201801 } from "planungsrahmen";
 * import { readMunicipalities } from "planungsrahmen/input";
 *
 * const table = readMunicipalities("AGS;Gemeinde;Personen\n08337116;Wehr;64\n;Summe;64\n", imBw201801);
 * if (table.ok) table.value.municipalities.map(({ name, persons }) => [name, persons]); // → [["Wehr", 64]]
 * ```
 */
export function readMunicipalities(
  source: TableSource,
  ruleSet: DistributionRules,
  options: ReadOptions = {},
): Result<MunicipalityTable> {
  const layout = municipalityLayout(options, ruleSet);
  const required = layout.namesForKeys ? [["name"] as const] : MUNICIPALITY_KEYS;
  const table = readTable(source, layout, { required, sheet: options.sheet });
  if (!table.ok) return table;
  const read = municipalitiesOf(table.value, ruleSet, options);
  const { parameters } = table.value.grid;
  if (!read.ok || parameters === undefined) return read;
  const { municipalities, notes } = read.value;
  const others = parameterNotes(parameters, { municipalities, ruleSet, total: options.total });
  return success({ ...read.value, notes: [...notes, ...others] });
}

/** Columns of which a table of municipalities needs one each. */
export const MUNICIPALITY_KEYS: readonly (readonly ColumnField[])[] = [["ags", "ars"], ["name"]];

/** Reads the rows of a table whose columns are understood, and checks them; see `readMunicipalities`. */
export function municipalitiesOf(
  table: TableReading<ColumnField>,
  ruleSet: DistributionRules,
  options: ReadOptions = {},
): Result<MunicipalityTable> {
  const { grid, columns } = table;
  const figureIssues = checkFigureColumns(grid, columns, ruleSet);
  if (figureIssues.length > 0) return failure(inSheet(figureIssues, grid));
  const reader = new DraftReader(grid, columns, { ...options, ruleSet });
  const drafts = grid.rows.map((row, index) => reader.draft(row, index));
  const sums = asAsked(checkSums(grid, drafts, reader, { ...options, ruleSet }), options);
  const issues = new IssueList();
  if (grid.rows.length + grid.issues.length === 0) issues.add(emptyTable());
  issues.addAll(table.issues);
  issues.addAll(reader.issues.toArray());
  issues.addAll(rowIssues(drafts, columns, ruleSet, options));
  issues.addAll(sums.issues);
  if (!issues.isEmpty) return failure(inSheet(issues.toArray().sort(byRow), grid));
  return success({
    municipalities: drafts.map((draft) => draft.municipality),
    rowNumbers: drafts.map((draft) => draft.row),
    rows: grid.account,
    origin: grid.origin,
    restored: drafts.flatMap((draft) => draft.restored ?? []),
    joined: drafts.flatMap((draft) => draft.joined ?? []),
    ignoredColumns: [...columns.ignored, ...reader.unusedColumns],
    wrongSums: sums.wrong,
    notes: [...grid.notes, ...sums.notes, ...draftNotes(drafts)],
  });
}

function emptyTable(): Issue {
  return issue({ code: "empty-table", params: { kind: "no-rows" } });
}

/** What a table of municipalities looks like; names of districts count only where they stand in for keys. */
export function municipalityLayout(
  { known, amounts, columns }: ReadOptions,
  ruleSet: DistributionRules,
): Layout<ColumnField> {
  const byName = known !== undefined && ruleSet.recipients?.value !== "districts";
  const hasFigures = (fields: ReadonlySet<ColumnField>) => FIGURES.some((field) => fields.has(field));
  return {
    listName: "municipalities",
    ...headingsFor(ruleSet, byName),
    chosen: columns,
    isComplete: (fields) =>
      fields.has("name") && (byName || fields.has("ags") || fields.has("ars")) && hasFigures(fields),
    keys: ["ags", "ars"],
    namesForKeys: byName,
    shortKeys: ruleSet.recipients?.value === "districts",
    isCity: (district) => isCity(district, ruleSet),
    figures: FIGURES,
    name: "name",
    ...(amounts === "as-printed" ? { isMeant: hasAmounts } : {}),
  };
}

/** The rules say which districts are *Landkreise*; of others, one that has no rows of its own below it may be a city. */
function isCity(district: string, { districts }: DistributionRules): boolean {
  const name = districts?.value[district];
  return name !== undefined && !isLandkreis(name);
}

/** Amounts can only be held against the calculation where there are some. */
function hasAmounts(fields: ReadonlySet<ColumnField>): boolean {
  return fields.has("frame") || fields.has("frameCents");
}

const FIGURES: readonly ColumnField[] = ["persons", "frame", "frameCents"];

function checkFigureColumns(grid: Grid, columns: Columns<ColumnField>, { measure }: DistributionRules): Issue[] {
  const [frame, frameCents] = [columns.heading("frame"), columns.heading("frameCents")];
  if (frame !== null && frameCents !== null) return [duplicateColumn(grid, frameCents, frame, "frame")];
  if (columns.heading("persons") ?? frame ?? frameCents) return [];
  const params = { kind: "figures", measure: measure?.value ?? "counted-persons", ...foundHeadings(grid) } as const;
  return [issue({ code: "missing-column", row: headerRow(grid), params })];
}

/** Holds the rows of sums against the others; their own figures are read like those of every row. */
function checkSums(
  grid: Grid,
  drafts: readonly Draft[],
  reader: DraftReader,
  { ruleSet, total: totalFrom }: { readonly ruleSet: DistributionRules } & Pick<ReadOptions, "total">,
): TotalsCheck {
  const tooMany = tooManyTotals(grid.totals);
  if (tooMany !== null) return { issues: [tooMany], wrong: [], notes: [] };
  const wereReadable = reader.issues.isEmpty;
  const totals = grid.totals.map((row) => reader.total(row));
  // A sum cannot be held against rows that cannot be read; they are reported first.
  if (!wereReadable || !reader.issues.isEmpty) return { issues: [], wrong: [], notes: [] };
  const municipalities = drafts.map(({ municipality }) => municipality);
  const computed =
    totals.length === 0
      ? []
      : computeFrames(municipalities, ruleSet, totalOf(municipalities, ruleSet, { total: totalFrom }).value);
  return checkTotals(
    totals,
    drafts.map((draft, index) => ({ ...draft, computedCents: computed[index]?.frameCents ?? null })),
    ruleSet,
  );
}

/** Where amounts are taken as printed, a sum that they do not give is told and stops nothing. */
function asAsked({ issues, wrong, notes }: TotalsCheck, { amounts }: ReadOptions): TotalsCheck {
  const told = wrong.map(wrongSumIssue);
  if (amounts !== "as-printed") return { issues: [...issues, ...told], wrong, notes };
  return { issues, wrong, notes: [...notes, ...wrong.map(wrongSumNote)] };
}

/** A name that is not the known one letter by letter. */
function matchedName({ row, name, ags, known }: JoinedName): Note {
  return { code: "matched-name", params: { row, received: shown(name), ags, name: known } };
}

function draftNotes(drafts: readonly Draft[]): Note[] {
  const count = (isCounted: (draft: Draft) => boolean) => drafts.filter(isCounted).length;
  const [longer, joined] = [count((draft) => draft.isArs), count((draft) => draft.joined !== null)];
  return [
    ...(longer === 0 ? [] : [{ code: "regional-keys", params: { count: longer } } as const]),
    ...(joined === 0 ? [] : [{ code: "joined-by-name", params: { count: joined } } as const]),
    ...drafts.flatMap(({ joined }) => (joined === null || joined.isExact ? [] : matchedName(joined))),
  ];
}

/** Problems of the rows and of the table, without saying again what is told of their cells. */
function* rowIssues(
  drafts: readonly Draft[],
  columns: Columns<ColumnField>,
  ruleSet: DistributionRules,
  options: ReadOptions,
): Generator<Issue> {
  const asPrinted = options.amounts === "as-printed";
  const sound = drafts.map((draft) => draft.municipality);
  for (const found of checkMunicipalities([...sound], ruleSet, (index) => drafts[index]?.row ?? 0)) {
    const [, index, field] = found.path;
    const draft = drafts[Number(index)];
    if (draft === undefined || isTold(found, draft.unreadable)) continue;
    if (asPrinted && found.code === "off-rounding-step") continue;
    if (field === "persons" || field === "frameCents") sound[Number(index)] = UNSOUND;
    yield locate(found, drafts, columns);
  }
  const { value: total } = totalOf(sound, ruleSet, options);
  const held = asPrinted ? sound.map((row) => ({ ...row, frameCents: null })) : sound;
  for (const found of checkAgainstBudget(held, computeFrames(held, ruleSet, total), ruleSet, total)) {
    yield locate(found, drafts, columns);
  }
}

/** Stands for a row whose figures are not sound, where figures are summed. */
const UNSOUND: Municipality = { ags: "", name: "", persons: null, frameCents: null };

/** What could not be read lacks its value only because of that, and a row with an unreadable frame does not lack one. */
function isTold({ code, path: [, , field] }: Issue, unreadable: readonly Field[]): boolean {
  if (unreadable.includes(field as Field)) return true; // SAFETY: every path here names a field of a municipality
  return code === "missing-value" && field === "persons" && unreadable.includes("frameCents");
}

function byRow(a: Issue, b: Issue): number {
  return (a.row ?? Number.POSITIVE_INFINITY) - (b.row ?? Number.POSITIVE_INFINITY);
}

const COLUMN_OF: Partial<Record<Field, ColumnField>> = { frameCents: "frame" };

/** Replaces the position in the list by the line of the file and the field by the file's own heading. */
function locate(found: Issue, drafts: readonly Draft[], columns: Columns<ColumnField>): Issue {
  const [, index, field] = found.path;
  const draft = typeof index === "number" ? drafts[index] : undefined;
  if (draft === undefined) return found;
  const column = (COLUMN_OF[field as Field] ?? field) as ColumnField; // SAFETY: fields and columns share their names
  const heading = columns.heading(column);
  const own = heading === null ? found : asWritten(found, shown(columns.cell(draft.source, column)));
  return { ...own, row: draft.row, column: heading ?? String(field) };
}

/** What the file says in its own way must be found in it again. */
function asWritten(found: Issue, received: string): Issue {
  switch (found.code) {
    case "off-rounding-step":
    case "fractional":
    case "negative":
    case "too-large":
      return { ...found, params: { ...found.params, received } } as Issue; // SAFETY: only what was found is another
    default:
      return found;
  }
}
