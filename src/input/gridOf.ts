import { type Issue, issue, quoted } from "../result/issue";
import { IssueList } from "../result/issueList";
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
  readonly notes: readonly string[];
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

function hiddenNotes({ hiddenRows }: Sheet, entries: readonly GridRow[]): string[] {
  const hidden = new Set(hiddenRows);
  const found = entries.filter(({ row }) => hidden.has(row)).map(({ row }) => row);
  if (found.length === 0) return [];
  const rows = found.length > 10 ? `${found.slice(0, 10).join(", ")} und weitere` : found.join(", ");
  const verb = found.length === 1 ? "ausgeblendete Zeile ist mitgelesen" : "ausgeblendete Zeilen sind mitgelesen";
  return [`${found.length} ${verb}: ${rows}`];
}

function formulaNotes({ formulas }: Sheet): string[] {
  if (formulas === 0) return [];
  const cells = formulas === 1 ? "eine Zelle ist eine Formel" : `${formulas} Zellen sind Formeln`;
  return [`${cells}; gelesen ist das gespeicherte Ergebnis, nachgerechnet wird es nicht`];
}

/** Empty cells beyond the header, which spreadsheets like to add, are passed over. */
function fits({ cells }: GridRow, width: number): boolean {
  if (cells.length === width) return true;
  return cells.length > width && cells.slice(width).every(isBlank);
}

function* checkWidths(entries: readonly GridRow[], width: number): Generator<Issue> {
  const expected = `${fieldCount(width)} wie in der Kopfzeile; ist die Zeile abgeschnitten oder fehlen Anführungszeichen?`;
  for (const row of entries) {
    if (fits(row, width)) continue;
    // As many cells as are shown, also the empty ones.
    const received = `${fieldCount(row.cells.length)} (${quoted(row.cells.slice(0, 60).map(readTextCell).join(" | "))})`;
    yield issue({ code: "wrong-cell-count", row: row.row, received, expected });
  }
}

function fieldCount(count: number): string {
  return count === 1 ? "ein Feld" : `${count} Felder`;
}

function otherUnit(row: GridRow): Issue {
  const expected = "Euro und Personen ohne Tausender, Millionen oder Cent, die jeden Betrag zu einem anderen machen";
  return issue({ code: "unreadable", row: row.row, received: `die Einheit ${quoted(textOf(row))}`, expected });
}

function footnoteBetween(row: GridRow): Issue {
  const expected = "Fußnoten unter der Tabelle, oder eine Gemeinde mit AGS und Namen";
  return issue({
    code: "unreadable",
    row: row.row,
    received: `${quoted(textOf(row))} zwischen den Gemeinden`,
    expected,
  });
}

function strayEntry(row: GridRow, headerRow: number): Issue {
  const expected = `alle Gemeinden unter der Kopfzeile (Zeile ${headerRow})`;
  return issue({ code: "unreadable", row: row.row, received: `${quoted(textOf(row))} über der Kopfzeile`, expected });
}
