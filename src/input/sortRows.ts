import { fieldOf, type Layout } from "./columns";
import { type FoundHeader, headingText } from "./findHeader";
import type { Cell, GridRow, SkippedRow, SkipReason } from "./grid";
import { isBlank, readTextCell } from "./readCells";

/** The rows of a sheet, each in one place. */
export interface SortedRows {
  /** Rows of the table itself, and all that cannot be told from them. */
  readonly entries: readonly GridRow[];
  /** Rows of sums; they are among `skipped`. */
  readonly totals: readonly GridRow[];
  readonly skipped: readonly SkippedRow[];
  /** Entries above the header, where they mean nothing. */
  readonly stray: readonly GridRow[];
}

/** How the words of a total begin or end. */
const TOTAL =
  /^(zwischen|teil|end|gesamt|kreis|landes)?summe\b|^(ins)?gesamt(ergebnis|zahl|betrag)?\b|^(sub-?|grand )?total\b|^sum\b|^Σ|^zusammen\b|\b(summe|gesamt|insgesamt|zusammen|total)\s*:?$/i;

/** How districts and larger areas are called; no municipality is. */
const AREA =
  /^(land|stadt)?kreis\b|^(lkr|skr|lk|sk|rb)\.?\s|^regierungsbezirk\b|^(bundes)?land\b|^baden-württemberg$|kreis$/i;

/** How footnotes and sources begin. */
const FOOTNOTE =
  /^(\*|†|[¹²³⁴⁵⁶⁷⁸⁹]|\(?\d{1,2}\)|datenquelle|quelle|stand\b|stichtag|anmerkung|hinweis|fußnote|bemerkung|erläuterung|legende|note|source|©|copyright|herausgeber|erstellt)/i;

/** A sentence below the table; the longest name of a municipality has fewer words. */
const SENTENCE_WORDS = 6;

/** Units and column numbers stand in the first rows below the header or nowhere. */
const UNDER_HEADER = 3;

/** No figure and no label is longer; keeps the patterns from working on whole books. */
const LONGEST = 60;

/**
 * Sorts the rows of a sheet: titles above the header, the table's own rows, and what stands between and below them.
 *
 * A row with something like a key in it always is the table's own. Any other row is set aside only where it says what it
 * is; if it does not, it counts as the table's own, and whoever reads it will report what is wrong with it.
 */
export function sortRows<Field extends string>(
  rows: readonly GridRow[],
  header: FoundHeader,
  layout: Layout<Field>,
): SortedRows {
  const above = rows.slice(0, header.start);
  const body = rows.slice(header.start + header.height);
  const reader = new RowReader(header, layout);
  const skipped = above.map((row) => skip(row, "title"));
  for (const row of rows.slice(header.start, header.start + header.height)) skipped.push(skip(row, "header"));
  const entryAt = body.map((row) => reader.isEntry(row));
  const [first, last] = [entryAt.indexOf(true), entryAt.lastIndexOf(true)];
  const titles = new Set(above.map(textOf));
  const entries: GridRow[] = [];
  const totals: GridRow[] = [];
  body.forEach((row, index) => {
    const where = { isBefore: (first < 0 || index < first) && index < UNDER_HEADER, isAfter: index > last };
    const reason = entryAt[index] === true ? null : titles.has(textOf(row)) ? "title" : reader.reasonFor(row, where);
    if (reason === null) entries.push(row);
    else skipped.push(skip(row, reason));
    if (reason === "total") totals.push(row);
  });
  return { entries, totals, skipped, stray: above.filter(looksLikeEntry) };
}

function skip(row: GridRow, reason: SkipReason): SkippedRow {
  return { row: row.row, reason, text: textOf(row) };
}

/** What a row says, its cells side by side. */
export function textOf({ cells }: GridRow): string {
  return cells
    .map(readTextCell)
    .filter((text) => text !== "")
    .join(" | ");
}

/** Says whether a row is an entry, or else what it is, by the positions of the columns. */
class RowReader<Field extends string> {
  readonly #headings: readonly string[];
  readonly #keys: readonly number[];
  readonly #figures: readonly number[];
  readonly #name: number;
  readonly #known: readonly number[];

  constructor({ headings }: FoundHeader, layout: Layout<Field>) {
    const fields = headings.map((heading) => fieldOf(heading, layout.headings));
    const positions = (wanted: readonly Field[]) =>
      wanted.map((field) => fields.indexOf(field)).filter((index) => index >= 0);
    this.#headings = headings;
    this.#keys = positions(layout.keys);
    this.#figures = positions(layout.figures);
    this.#name = layout.name === null ? -1 : fields.indexOf(layout.name);
    this.#known = fields.flatMap((field, index) => (field === null ? [] : index));
  }

  isEntry(row: GridRow): boolean {
    if (this.#keys.length > 0) return this.#keys.some((index) => isKeyLike(row.cells[index] ?? null));
    const name = textAt(row, this.#name);
    return name !== "" && !isLabel(name) && !this.#isBlank(row, this.#figures);
  }

  reasonFor(row: GridRow, { isBefore, isAfter }: { isBefore: boolean; isAfter: boolean }): SkipReason | null {
    if (this.#isRepeatedHeader(row)) return "repeated-header";
    if (isBefore && isColumnNumbers(row)) return "column-numbers";
    if (isBefore && this.#isUnits(row)) return "units";
    if (isAfter && this.#isFootnote(row)) return "footnote";
    if (this.#isTotal(row)) return "total";
    return isSection(row) ? "section" : null;
  }

  #isBlank({ cells }: GridRow, indexes: readonly number[]): boolean {
    return indexes.every((index) => isBlank(cells[index] ?? null));
  }

  #isRepeatedHeader({ cells }: GridRow): boolean {
    const { length } = this.#known;
    return length > 0 && this.#known.every((index) => headingText(cells[index] ?? null) === this.#headings[index]);
  }

  #isUnits(row: GridRow): boolean {
    return this.#isBlank(row, [...this.#keys, this.#name]) && !/\d/.test(textOf(row));
  }

  #hasFigure({ cells }: GridRow): boolean {
    return this.#figures.some((index) => isFigure(cells[index] ?? null));
  }

  #isFootnote(row: GridRow): boolean {
    const texts = row.cells.map(readTextCell).filter((text) => text !== "");
    const isSentence = texts.length === 1 && (texts[0] ?? "").split(/\s+/).length >= SENTENCE_WORDS;
    return !this.#hasFigure(row) && (FOOTNOTE.test(texts[0] ?? "") || isSentence);
  }

  /** Whose name is that of a municipality is none, whatever its other cells say: its key is missing. */
  #isTotal(row: GridRow): boolean {
    if (!this.#hasFigure(row)) return false;
    const keys = this.#keys.map((index) => textAt(row, index));
    const name = textAt(row, this.#name);
    const all = row.cells.flatMap((cell, index) => (this.#figures.includes(index) ? [] : readTextCell(cell)));
    const labels = name === "" ? all : [name, ...keys];
    const isNameless = keys.length > 0 && labels.every((label) => label === "");
    return isNameless || labels.some(isLabel) || keys.some((key) => /^\d{2,5}$/.test(key));
  }
}

function textAt({ cells }: GridRow, index: number): string {
  return readTextCell(cells[index] ?? null);
}

/** Whether a text names a sum or an area. */
function isLabel(text: string): boolean {
  return text.length <= LONGEST && (TOTAL.test(text) || AREA.test(text));
}

/** The seven to twelve digits of a key, spaces between them or not. */
function isKeyLike(cell: Cell): boolean {
  const text = typeof cell === "string" ? cell : readTextCell(cell);
  return /^\d{8}$/.test(text) || (text.length < 40 && /^\d{7,12}$/.test(text.replace(/\s/g, "")));
}

function isFigure(cell: Cell): boolean {
  if (typeof cell === "number") return true;
  const isShort = typeof cell === "string" && cell.length <= LONGEST;
  return isShort && /^[\s€.,'’−–-]*\d[\s\d.,'’]*(€|EUR|Euro)?\s*$/i.test(cell);
}

/** A line such as `1 | 2 | 3` below a header. */
function isColumnNumbers(row: GridRow): boolean {
  const texts = row.cells.map((cell) => readTextCell(cell).replace(/[()]/g, "")).filter((text) => text !== "");
  return texts.length > 2 && texts.every((text, index) => text === String(index + 1));
}

/** The name of a district alone in its row, above its municipalities. */
function isSection({ cells }: GridRow): boolean {
  const texts = cells.map(readTextCell).filter((text) => text !== "");
  return texts.length === 1 && AREA.test(texts[0] ?? "");
}

function looksLikeEntry(row: GridRow): boolean {
  return row.cells.some(isKeyLike) && row.cells.filter((cell) => !isBlank(cell)).length > 1;
}
