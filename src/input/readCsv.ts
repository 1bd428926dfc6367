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
  const { rows, broken } = split(source, delimiter);
  if (broken !== null) return failure([broken]);
  const [header, ...body] = rows.filter((row) => row.cells.some((cell) => cell.trim() !== ""));
  if (header === undefined) throw new Error("readCsv: text that is not blank has a row");
  const width = header.cells.length;
  return success({
    header: header.cells.map((cell) => cell.trim()),
    headerRow: header.row,
    rows: body.filter((row) => fits(row, width)),
    issues: checkWidths(header, body),
    germanSeparators: delimiter === ";",
    notes: /[\r\n]$/.test(source) ? [] : ["Die letzte Zeile endet ohne Zeilenumbruch: Ist die Datei vollständig?"],
  });
}

interface TextRow extends GridRow {
  readonly cells: readonly string[];
}

/** Empty cells beyond the header, which spreadsheets like to add, are passed over. */
function fits({ cells }: TextRow, width: number): boolean {
  return cells.length >= width && cells.slice(width).every((cell) => cell.trim() === "");
}

function checkWidths(header: TextRow, body: readonly TextRow[]): Issue[] {
  const width = header.cells.length;
  const wrong = body.filter((row) => !fits(row, width));
  if (wrong.length > 1 && wrong.length === body.length) return [titleAsHeader(header, body)];
  return wrong.map(({ row, cells }) => {
    const received = `${fieldCount(cells.length)} (${quoted(cells.join(" | "))})`;
    const expected = `${fieldCount(width)} wie in der Kopfzeile; ist die Zeile abgeschnitten oder fehlen Anführungszeichen?`;
    return issue({ code: "wrong-cell-count", row, received, expected });
  });
}

function titleAsHeader({ row, cells }: TextRow, body: readonly TextRow[]): Issue {
  const received = `${quoted(cells.join(" | "))} als Kopfzeile, zu der keine der ${body.length} Zeilen darunter passt`;
  const expected = "eine Kopfzeile mit den Namen der Spalten; steht ein Titel darüber?";
  return issue({ code: "missing-column", row, received, expected });
}

function fieldCount(count: number): string {
  return count === 1 ? "ein Feld" : `${count} Felder`;
}

/** The mark that the first line with any of them uses most; quoted text does not count. */
function delimiterOf(source: string): string {
  for (const line of source.split(/\r\n|\r|\n/)) {
    const bare = line.replace(/"[^"]*"/g, "");
    const counted = [";", "\t", ","].map((mark) => ({ mark, count: bare.split(mark).length - 1 }));
    const most = counted.reduce((best, next) => (next.count > best.count ? next : best));
    if (most.count > 0) return most.mark;
  }
  return ",";
}

/** Walks the text once, cell by cell, counting lines as an editor would, until a quote makes no sense. */
function split(source: string, delimiter: string): { rows: TextRow[]; broken: Issue | null } {
  const rows: TextRow[] = [];
  const next = new RegExp(`[${delimiter}\\r\\n]`, "g");
  let cells: string[] = [];
  let line = 1;
  let startLine = 1;
  let at = 0;
  while (at <= source.length) {
    const cell = source[at] === '"' ? quotedCell(source, at) : plainCell(source, at, next);
    if (cell === null) return { rows, broken: openQuote(line) };
    cells.push(cell.text);
    line += lineBreaksIn(source, at, cell.end);
    at = cell.end;
    const mark = source[at];
    if (mark === delimiter) {
      at += 1;
      continue;
    }
    if (mark !== undefined && mark !== "\r" && mark !== "\n") return { rows, broken: textBehindQuote(line, cell.text) };
    rows.push({ row: startLine, cells });
    cells = [];
    at += mark === "\r" && source[at + 1] === "\n" ? 2 : 1;
    line += 1;
    startLine = line;
  }
  return { rows, broken: null };
}

function openQuote(row: number): Issue {
  const received = "ein Anführungszeichen, das nicht geschlossen wird";
  const expected = "ein schließendes Anführungszeichen; ist die Datei abgeschnitten?";
  return issue({ code: "malformed-quote", row, received, expected });
}

function textBehindQuote(row: number, text: string): Issue {
  const received = `Text hinter dem schließenden Anführungszeichen von ${quoted(text)}`;
  const expected = "ein Trennzeichen oder das Ende der Zeile (Anführungszeichen im Text werden verdoppelt)";
  return issue({ code: "malformed-quote", row, received, expected });
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
