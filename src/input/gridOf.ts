import { type Issue, issue, shown } from "../result/issue";
import { IssueList } from "../result/issueList";
import type { Note } from "../result/note";
import type { Layout } from "./columns";
import type { FoundHeader } from "./findHeader";
import type { Grid, GridRow, Origin, Sheet } from "./grid";
import { isBlank, readTextCell } from "./readCells";
import { skipNotes } from "./skipNotes";
import { sortRows, textOf } from "./sortRows";

/** What is known about a sheet before its rows are sorted. */
export interface SheetReading<Field extends string> {
  readonly header: FoundHeader;
  readonly layout: Layout<Field>;
  readonly origin: Origin;
  readonly notes: readonly Note[];
}

/** Makes a grid of a sheet whose header was found: every row with something in it becomes an entry, an issue or is skipped. */
export function gridOf<Field extends string>(
  sheet: Sheet,
  { header, layout, origin, notes }: SheetReading<Field>,
): Grid {
  const { entries, totals, skipped, stray, otherUnits, between } = sortRows(sheet.rows, header, layout);
  const headerRow = sheet.rows[header.start + header.height - 1]?.row ?? 0;
  const width = header.headings.length;
  const fitting = sheet.fixedWidth ? entries.filter((row) => fits(row, width)) : entries;
  const issues = new IssueList();
  for (const row of stray) issues.add(strayEntry(row, headerRow));
  for (const row of otherUnits) issues.add(otherUnit(row));
  for (const row of between) issues.add(footnoteBetween(row));
  if (fitting.length < entries.length) issues.addAll(checkWidths(entries, width));
  const account = { present: sheet.rows.length, read: entries.length, skipped };
  return {
    header: header.headings,
    headerRow,
    rows: fitting,
    totals,
    account,
    faults: sheet.faults.filter(({ row }) => row > headerRow),
    origin,
    issues: issues.toArray(),
    notes: [...notes, ...skipNotes(account), ...hiddenNotes(sheet, fitting), ...formulaNotes(sheet)],
  };
}

/** So many hidden rows are listed. */
const LISTED = 10;

function hiddenNotes({ hiddenRows }: Sheet, entries: readonly GridRow[]): Note[] {
  const hidden = new Set(hiddenRows);
  const found = entries.filter(({ row }) => hidden.has(row)).map(({ row }) => row);
  if (found.length === 0) return [];
  return [{ code: "hidden-rows", params: { rows: found.slice(0, LISTED), count: found.length } }];
}

function formulaNotes({ formulas }: Sheet): Note[] {
  return formulas === 0 ? [] : [{ code: "stored-results", params: { formulas } }];
}

/** Empty cells beyond the header, which spreadsheets like to add, are passed over. */
function fits({ cells }: GridRow, width: number): boolean {
  if (cells.length === width) return true;
  return cells.length > width && cells.slice(width).every(isBlank);
}

function* checkWidths(entries: readonly GridRow[], width: number): Generator<Issue> {
  for (const row of entries) {
    if (fits(row, width)) continue;
    // As many cells as are shown, also the empty ones.
    const received = shown(row.cells.slice(0, 60).map(readTextCell).join(" | "));
    yield issue({ code: "wrong-cell-count", row: row.row, params: { count: row.cells.length, width, received } });
  }
}

function otherUnit(row: GridRow): Issue {
  return issue({ code: "unreadable", row: row.row, params: { kind: "unit", text: shown(textOf(row)) } });
}

function footnoteBetween(row: GridRow): Issue {
  return issue({ code: "unreadable", row: row.row, params: { kind: "footnote-between", text: shown(textOf(row)) } });
}

function strayEntry(row: GridRow, headerRow: number): Issue {
  const params = { kind: "above-header", text: shown(textOf(row)), headerRow } as const;
  return issue({ code: "unreadable", row: row.row, params });
}
