import { type Issue, issue, shown } from "../result/issue";
import type { GridRow, Origin } from "./grid";
import { LIMITS } from "./limits";
import { isBlank } from "./readCells";

/** What separates the cells of delimited text. */
export type Delimiter = NonNullable<Origin["delimiter"]>;

/** Delimited text as rows of cells, as far as its quotes make sense. */
export interface CsvRows {
  /** Rows with something in them, by the lines they begin on. */
  readonly rows: readonly GridRow[];
  /** Where the text is broken; null where it is not. */
  readonly broken: Issue | null;
}

/**
 * Splits delimited text into rows of cells; every cell stays text, since only its column can say what it means.
 *
 * Reads quoted cells with doubled quotes and line breaks, spaces around the quotes, `="…"`, and any line ending. Empty
 * lines are passed over.
 *
 * @param source the whole file, without a byte order mark
 */
export function readCsv(source: string, delimiter: Delimiter): CsvRows {
  return split(source, delimiter);
}

/** Adds a row that has something in it; returns how many cells that were. */
function keep(rows: GridRow[], row: GridRow): number {
  if (row.cells.every(isBlank)) return 0;
  rows.push(row);
  return row.cells.length;
}

/** The marks that may separate the cells, the likeliest first: the one that the first line with any of them uses most. */
export function delimitersOf(source: string): readonly Delimiter[] {
  const stated = /^sep=([;,\t])\r?\n/i.exec(source)?.[1] as Delimiter | undefined; // SAFETY: the pattern has no other
  if (stated !== undefined) return [stated];
  const first = mostUsed(source);
  return [first, ...MARKS.filter((mark) => mark !== first)];
}

/** So many lines may stand above the first one with a delimiter. */
const LINES_SEEN = 200;

const MARKS: readonly Delimiter[] = [";", "\t", ","];

function mostUsed(source: string): Delimiter {
  const lines = /[^\r\n]+/g;
  for (let seen = 0; seen < LINES_SEEN; seen += 1) {
    const [line] = lines.exec(source) ?? [];
    if (line === undefined) break;
    const bare = line.replace(/"[^"]*"/g, "");
    const counted = MARKS.map((mark) => ({ mark, count: bare.split(mark).length - 1 }));
    const most = counted.reduce((best, next) => (next.count > best.count ? next : best));
    if (most.count > 0) return most.mark;
  }
  return ",";
}

/** Walks the text once, cell by cell, counting lines as an editor would, until a quote makes no sense. */
function split(source: string, delimiter: string): { rows: GridRow[]; broken: Issue | null } {
  const rows: GridRow[] = [];
  const next = new RegExp(`[${delimiter}\\r\\n]`, "g");
  let cells: string[] = [];
  let line = 1;
  let startLine = 1;
  let at = 0;
  let count = 0;
  while (at <= source.length) {
    const quote = quoteAt(source, at);
    const isQuoted = quote !== null;
    const cell = isQuoted ? quotedCell(source, quote, quote > at) : plainCell(source, at, next);
    if (cell === null) return { rows, broken: openQuote(line) };
    cells.push(cell.text);
    if (isQuoted) line += lineBreaksIn(source, at, cell.end);
    at = cell.end;
    const mark = source[at];
    if (mark === delimiter) {
      at += 1;
      continue;
    }
    const broken = isLineEnd(mark)
      ? tooMuch([rows.length, cells.length, count], line)
      : textBehindQuote(line, cell.text);
    if (broken !== null) return { rows, broken };
    count += keep(rows, { row: startLine, cells });
    cells = [];
    at += source.startsWith("\r\n", at) ? 2 : 1;
    line += 1;
    startLine = line;
  }
  return { rows, broken: null };
}

function isLineEnd(mark: string | undefined): boolean {
  return mark === undefined || mark === "\r" || mark === "\n";
}

function tooMuch([rows, columns, cells]: readonly [number, number, number], row: number): Issue | null {
  const most = [
    [rows, LIMITS.filledRows, "rows"],
    [columns, LIMITS.textColumns, "columns"],
    [cells, LIMITS.cells, "cells"],
  ] as const;
  const found = most.find(([count, limit]) => count > limit);
  if (found === undefined) return null;
  return issue({ code: "unsafe-file", row, params: { kind: "table", of: found[2], most: found[1] } });
}

function openQuote(row: number): Issue {
  return issue({ code: "malformed-quote", row, params: { kind: "open" } });
}

function textBehindQuote(row: number, text: string): Issue {
  return issue({ code: "malformed-quote", row, params: { kind: "text-behind", received: shown(text) } });
}

/** Where the quote of a cell opens: at once, behind spaces, or behind the `=` that keeps Excel from reading a number. */
function quoteAt(source: string, at: number): number | null {
  let quote = at;
  while (source[quote] === " ") quote += 1;
  if (source[quote] === "=" && source[quote + 1] === '"') quote += 1;
  return source[quote] === '"' ? quote : null;
}

function plainCell(source: string, at: number, next: RegExp) {
  next.lastIndex = at;
  const end = next.exec(source)?.index ?? source.length;
  return { text: source.slice(at, end), end };
}

/** A quoted cell up to the next delimiter or line end; null when its quote is never closed. */
function quotedCell(source: string, at: number, hasSpaces: boolean) {
  let text = "";
  let from = at + 1;
  for (;;) {
    const close = source.indexOf('"', from);
    if (close < 0) return null;
    text += source.slice(from, close);
    if (source[close + 1] !== '"')
      return { text: unwrapped(text), end: hasSpaces ? endOfSpaces(source, close + 1) : close + 1 };
    text += '"';
    from = close + 2;
  }
}

/** A quoted cell may hold `="08337116"` once more, as what is exported twice does. */
function unwrapped(text: string): string {
  return /^="([^"]*)"$/.exec(text)?.[1] ?? text;
}

/** Who sets a space before the opening quote may set one behind the closing one. */
function endOfSpaces(source: string, at: number): number {
  let end = at;
  while (source[end] === " ") end += 1;
  return end;
}

function lineBreaksIn(source: string, from: number, to: number): number {
  return source.slice(from, to).match(/\r\n|\r|\n/g)?.length ?? 0;
}
