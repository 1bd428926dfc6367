import { type Issue, issue, quoted } from "../result/issue";
import { failure, type Result, success } from "../result/result";
import type { Grid, GridRow } from "./grid";

/**
 * Splits delimited text into rows of cells; every cell stays text, since only its column can say what it means.
 *
 * Reads semicolons, commas or tabs (whichever the header line uses most), quoted cells with doubled quotes and line
 * breaks, any line ending, and a byte order mark. Empty lines are passed over.
 *
 * @param text the whole file
 * @returns the cells with the lines they began on, or where the text is broken
 */
export function readCsv(text: string): Result<Grid> {
  const source = text.replace(/^\uFEFF/, "");
  if (source.trim() === "") {
    const expected = "eine Tabelle mit Kopfzeile und mindestens einer Gemeinde";
    return failure([issue({ code: "empty-table", received: "eine leere Datei", expected })]);
  }
  const delimiter = delimiterOf(source);
  const { rows, openQuoteAt } = split(source, delimiter);
  if (openQuoteAt !== null) {
    const received = "ein Anführungszeichen, das nicht geschlossen wird";
    const expected = "ein schließendes Anführungszeichen; ist die Datei abgeschnitten?";
    return failure([issue({ code: "unterminated-quote", row: openQuoteAt, received, expected })]);
  }
  const [header, ...body] = rows.filter((row) => row.cells.some((cell) => cell.trim() !== ""));
  if (header === undefined) throw new Error("readCsv: text that is not blank has a row");
  const issues = body.flatMap((row) => checkWidth(row, header.cells.length));
  if (issues.length > 0) return failure(issues);
  return success({
    header: header.cells.map((cell) => cell.trim()),
    headerRow: header.row,
    rows: body,
    germanSeparators: delimiter === ";",
    notes: /[\r\n]$/.test(source) ? [] : ["Die letzte Zeile endet ohne Zeilenumbruch: Ist die Datei vollständig?"],
  });
}

interface TextRow extends GridRow {
  readonly cells: readonly string[];
}

function checkWidth({ row, cells }: TextRow, width: number): Issue[] {
  const surplus = cells.slice(width).filter((cell) => cell.trim() !== "");
  if (cells.length >= width && surplus.length === 0) return [];
  const received = `${cells.length} Felder (${quoted(cells.join(" | "))})`;
  const expected = `${width} Felder wie in der Kopfzeile; ist die Zeile abgeschnitten oder fehlen Anführungszeichen?`;
  return [issue({ code: "wrong-cell-count", row, received, expected })];
}

function delimiterOf(source: string): string {
  const firstLine = /[^\r\n]*\S[^\r\n]*/.exec(source)?.[0].replace(/"[^"]*"/g, "") ?? "";
  const counted = [";", "\t", ","].map((mark) => ({ mark, count: firstLine.split(mark).length - 1 }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).mark;
}

/** Walks the text once, cell by cell, counting lines as an editor would. */
function split(source: string, delimiter: string): { rows: TextRow[]; openQuoteAt: number | null } {
  const rows: TextRow[] = [];
  const next = new RegExp(`[${delimiter}\\r\\n]`, "g");
  let cells: string[] = [];
  let line = 1;
  let startLine = 1;
  let at = 0;
  while (at <= source.length) {
    const cell = source[at] === '"' ? quotedCell(source, at) : plainCell(source, at, next);
    if (cell === null) return { rows, openQuoteAt: line };
    cells.push(cell.text);
    line += lineBreaksIn(source, at, cell.end);
    at = cell.end;
    if (source[at] === delimiter) {
      at += 1;
      continue;
    }
    rows.push({ row: startLine, cells });
    cells = [];
    at += source[at] === "\r" && source[at + 1] === "\n" ? 2 : 1;
    line += 1;
    startLine = line;
  }
  return { rows, openQuoteAt: null };
}

function plainCell(source: string, at: number, next: RegExp) {
  next.lastIndex = at;
  const end = next.exec(source)?.index ?? source.length;
  return { text: source.slice(at, end), end };
}

/** A quoted cell up to the next delimiter or line end; null when its quote is never closed. */
function quotedCell(source: string, at: number) {
  let text = "";
  let from = at + 1;
  for (;;) {
    const close = source.indexOf('"', from);
    if (close < 0) return null;
    text += source.slice(from, close);
    if (source[close + 1] !== '"') return { text, end: close + 1 };
    text += '"';
    from = close + 2;
  }
}

function lineBreaksIn(source: string, from: number, to: number): number {
  return source.slice(from, to).match(/\r\n|\r|\n/g)?.length ?? 0;
}
