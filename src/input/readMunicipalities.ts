import { totalOf } from "../allocation/allocate";
import { checkAgainstBudget } from "../allocation/checkAgainstBudget";
import { checkMunicipalities } from "../allocation/checkMunicipalities";
import { computeFrames } from "../allocation/computeFrames";
import type { FigureBasis, Municipality } from "../allocation/municipality";
import { type Ags, districtOf, isAgs } from "../codes/ags";
import { type Issue, issue, quoted } from "../result/issue";
import { failure, type Result, success } from "../result/result";
import type { RuleSet } from "../rules/ruleSet";
import {
  type ColumnField,
  type Columns,
  duplicateColumn,
  headerRow,
  headingList,
  MUNICIPALITY_COLUMNS,
  readColumns,
} from "./columns";
import type { Grid, GridRow } from "./grid";
import { evidenceIn, type NumberKind, type SeparatorEvidence } from "./numberText";
import { isBlank, readNumberCell, readTextCell } from "./readCells";
import { readGrid, type TableSource } from "./readGrid";
import { type KeyOptions, type RestoredKey, readKey } from "./readKey";

/** A table that was read and found sound. */
export interface MunicipalityTable {
  /** In the order of the file. */
  readonly municipalities: readonly Municipality[];
  /** For each municipality the line of the file, or the position in the list. */
  readonly rowNumbers: readonly number[];
  /** Every key that was repaired, so that nobody repairs in silence. */
  readonly restored: readonly RestoredKey[];
  /** Headings that were not understood and therefore not used. */
  readonly ignoredColumns: readonly string[];
  /** Hints that are no errors, in German. */
  readonly notes: readonly string[];
}

/** How a table is read. */
export interface ReadOptions extends KeyOptions {
  /** Where the total head count comes from; see `allocate`. */
  readonly total?: "fixed" | "table" | undefined;
  /** `as-printed` takes amounts as they stand, because whether they are right is what shall be found out. */
  readonly amounts?: "must-agree" | "as-printed";
}

/**
 * Reads a table of municipalities from CSV text, JSON text or a list of objects, and checks it.
 *
 * Columns may stand in any order under German or English headings. Either `persons` or a planning frame in euros is
 * needed in every row; where both are there they must agree under the rules.
 *
 * @param source the text of a file, or objects with the same fields
 * @param ruleSet the rules that the table is held against (districts, rounding step, total, budget)
 * @returns the table, or every problem at once, each with row, column, what was found and what was expected
 */
export function readMunicipalities(
  source: TableSource,
  ruleSet: RuleSet,
  options: ReadOptions = {},
): Result<MunicipalityTable> {
  const grid = readGrid(source, "municipalities");
  if (!grid.ok) return grid;
  const columns = readColumns(grid.value, MUNICIPALITY_COLUMNS, ["ags", "name"]);
  if (!columns.ok) return columns;
  const figureIssues = checkFigureColumns(grid.value, columns.value);
  if (figureIssues.length > 0) return failure(figureIssues);
  if (grid.value.rows.length + grid.value.issues.length === 0) {
    const expected = "mindestens eine Gemeinde unter der Kopfzeile";
    return failure([issue({ code: "empty-table", received: "eine Tabelle ohne Zeilen", expected })]);
  }
  const evidence = evidenceOf(grid.value, columns.value);
  const drafts = grid.value.rows.map((row, index) => readDraft(row, index, columns.value, evidence, options));
  const issues = [...grid.value.issues, ...collectIssues(drafts, columns.value, ruleSet, options)].sort(byRow);
  if (issues.length > 0) return failure(issues);
  return success({
    municipalities: drafts.map((draft) => draft.municipality),
    rowNumbers: drafts.map((draft) => draft.row),
    restored: drafts.flatMap((draft) => draft.restored ?? []),
    ignoredColumns: columns.value.ignored,
    notes: grid.value.notes,
  });
}

type Field = keyof Municipality;

/** A row as far as it could be read, with what was wrong with the rest. */
interface Draft {
  readonly row: number;
  readonly municipality: Municipality;
  readonly issues: readonly Issue[];
  readonly restored: RestoredKey | null;
}

function checkFigureColumns(grid: Grid, columns: Columns<ColumnField>): Issue[] {
  const [frame, frameCents] = [columns.heading("frame"), columns.heading("frameCents")];
  if (frame !== null && frameCents !== null) return [duplicateColumn(grid, frameCents, frame)];
  if (columns.heading("persons") ?? frame ?? frameCents) return [];
  const received = `nur die Spalten ${headingList(grid)}`;
  const expected = "eine Spalte „persons“ (Personen) oder „frame_eur“ (Planungsrahmen in Euro)";
  return [issue({ code: "missing-column", row: headerRow(grid), received, expected })];
}

function evidenceOf(grid: Grid, columns: Columns<ColumnField>): SeparatorEvidence {
  const numeric: readonly [ColumnField, NumberKind][] = [
    ["persons", "persons"],
    ["frame", "euros"],
  ];
  const found = numeric.flatMap(([field, kind]) => {
    const texts = grid.rows.flatMap((row) => columns.cell(row, field) ?? []);
    return texts.flatMap((cell) => (typeof cell === "string" ? evidenceIn(cell, kind) : []));
  });
  const euroHeading = (columns.heading("frame") ?? "").includes("€");
  return {
    german: grid.germanSeparators || euroHeading || found.some((evidence) => evidence.german),
    english: found.some((evidence) => evidence.english),
  };
}

function readDraft(
  row: GridRow,
  index: number,
  columns: Columns<ColumnField>,
  evidence: SeparatorEvidence,
  options: ReadOptions,
): Draft {
  const issues: Issue[] = [];
  const number = (column: ColumnField, field: Field, kind: NumberKind) => {
    const heading = columns.heading(column);
    if (heading === null) return null;
    const place = { path: ["municipalities", index, field], row: row.row, column: heading };
    const reading = readNumberCell(columns.cell(row, column), kind, evidence, place);
    if (reading.issue !== null) issues.push(reading.issue);
    return reading.value;
  };
  const key = readKey(columns.cell(row, "ags"), row.row, options);
  const persons = number("persons", "persons", "persons");
  const frameCents = number("frame", "frameCents", "euros") ?? number("frameCents", "frameCents", "persons");
  const municipality: Municipality = {
    ags: key.ags,
    name: readTextCell(columns.cell(row, "name")),
    persons,
    frameCents,
    basis: basisOf(row, columns, persons),
    association: isBlank(columns.cell(row, "association")) ? null : readTextCell(columns.cell(row, "association")),
    latitude: number("latitude", "latitude", "degrees"),
    longitude: number("longitude", "longitude", "degrees"),
  };
  issues.push(...checkDistrictColumn(row, index, columns, key));
  return { row: row.row, municipality, issues, restored: key.restored };
}

/** A column `basis` says it row by row; a heading such as `persons_modelled` says it for all. */
function basisOf(row: GridRow, columns: Columns<ColumnField>, persons: number | null): FigureBasis {
  const said = readTextCell(columns.cell(row, "basis"));
  if (said !== "") return BASES.find(([shape]) => shape.test(said))?.[1] ?? (said as FigureBasis); // SAFETY: checkMunicipalities refuses what it does not know
  const heading = columns.heading("persons") ?? "";
  if (persons !== null && /modelled/i.test(heading)) return "modelled";
  return persons !== null && /published/i.test(heading) ? "published" : "unstated";
}

/** How tables name a basis; words may follow, as in „inferred from published amount“. */
const BASES: readonly (readonly [RegExp, FigureBasis])[] = [
  [/^(published|veröffentlicht)$/i, "published"],
  [/^(inferred|abgeleitet)( .*)?$/i, "inferred"],
  [/^(modelled|modelliert)$/i, "modelled"],
  [/^(unstated|wie angegeben)$/i, "unstated"],
];

function checkDistrictColumn(
  row: GridRow,
  index: number,
  columns: Columns<ColumnField>,
  { ags, restored }: { readonly ags: Ags; readonly restored: RestoredKey | null },
): Issue[] {
  const heading = columns.heading("district");
  const found = readTextCell(columns.cell(row, "district"));
  // Whoever lost the zero of the key lost that of the district with it.
  const expected = restored === null || found.length === 5 ? districtOf(ags) : districtOf(ags).slice(1);
  if (heading === null || found === "" || !isAgs(ags) || found === expected) return [];
  const place = { path: ["municipalities", index, "district"], row: row.row, column: heading };
  const text = `${quoted(districtOf(ags))}, die ersten fünf Ziffern des AGS`;
  return [issue({ code: "district-mismatch", ...place, received: quoted(found), expected: text })];
}

/** All problems: first of the cells, then of the rows and of the table, without saying one thing twice. */
function collectIssues(
  drafts: readonly Draft[],
  columns: Columns<ColumnField>,
  ruleSet: RuleSet,
  options: ReadOptions,
): Issue[] {
  const asPrinted = options.amounts === "as-printed";
  const rows = drafts.map((draft) => draft.municipality);
  const unreadable = new Set(drafts.flatMap((draft) => draft.issues.map((found) => String(found.path.slice(1)))));
  const isRepeated = ({ path }: Issue) =>
    unreadable.has(String(path.slice(1))) || (path[2] === "persons" && unreadable.has(`${path[1]},frameCents`));
  const rowIssues = checkMunicipalities(rows, ruleSet, (index) => drafts[index]?.row ?? 0).filter(
    (found) => !isRepeated(found) && !(asPrinted && found.code === "off-rounding-step"),
  );
  const figureIssues = rowIssues.filter(({ path }) => path[2] === "persons" || path[2] === "frameCents");
  const unsound = new Set(figureIssues.map((found) => found.path[1]));
  const sound = rows.map((row, index) => (unsound.has(index) ? { ...row, persons: null, frameCents: null } : row));
  const { value: total } = totalOf(sound, ruleSet, options);
  const held = asPrinted ? sound.map((row) => ({ ...row, frameCents: null })) : sound;
  const tableIssues = checkAgainstBudget(held, computeFrames(held, ruleSet, total), ruleSet, total);
  const located = [...rowIssues, ...tableIssues].map((found) => locate(found, drafts, columns));
  return [...drafts.flatMap((draft) => draft.issues), ...located];
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
  return issue({ ...found, row: draft.row, column: columns.heading(column) ?? String(field) });
}
