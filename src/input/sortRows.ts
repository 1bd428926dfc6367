import { AreaKeys } from "./areaKeys";
import { fieldsAt, type Layout } from "./columns";
import { type FoundHeader, headingText } from "./findHeader";
import type { Cell, GridRow, SkippedRow, SkipReason } from "./grid";
import { isClosingNote, isFootnote } from "./isFootnote";
import { LIMITS } from "./limits";
import { isBlank, readTextCell } from "./readCells";
import { LONGEST_LABEL, namesArea, namesCity, namesSum } from "./rowLabels";
import { isPlainUnit, namesOtherUnit } from "./units";

/** The rows of a sheet, each in one place. */
export interface SortedRows {
  /** Rows of the table itself, and all that cannot be told from them. */
  readonly entries: readonly GridRow[];
  /** Rows of sums; they are among `skipped`. */
  readonly totals: readonly GridRow[];
  readonly skipped: readonly SkippedRow[];
  /** Entries above the header, where they mean nothing. */
  readonly stray: readonly GridRow[];
  /** Rows that say that the figures are no plain euros or persons; they are among `skipped`. */
  readonly otherUnits: readonly GridRow[];
  /** Footnotes that do not stand below the table; they are among `skipped`. */
  readonly between: readonly GridRow[];
}

/** Units and column numbers stand in the first rows below the header or nowhere. */
const UNDER_HEADER = 3;

/**
 * Sorts the rows of a sheet: titles above the header, the table's own rows, and what stands between and below them.
 *
 * A row with something like a key in it always is the table's own. Any other row is set aside only where its own columns
 * of keys and names say what it is, or where nothing but one text stands in it; if they do not, it counts as the table's
 * own, and whoever reads it will report what is wrong with it.
 */
export function sortRows<Field extends string>(
  rows: readonly GridRow[],
  header: FoundHeader,
  layout: Layout<Field>,
): SortedRows {
  const above = rows.slice(0, header.start);
  const body = rows.slice(header.start + header.height);
  const reader = new RowReader(header, layout, body);
  const texts = new SkippedTexts();
  const skipped = above.map((row) => texts.skip(row, isDelimiterLine(row) ? "delimiter" : "title"));
  for (const row of rows.slice(header.start, header.start + header.height)) skipped.push(texts.skip(row, "header"));
  const entryAt = body.map((row) => reader.isEntry(row));
  const [first, last] = [entryAt.indexOf(true), entryAt.lastIndexOf(true)];
  const titles = new Set(above.map(textOf));
  const entries: GridRow[] = [];
  const totals: GridRow[] = [];
  const between: GridRow[] = [];
  const otherUnits = above.filter((row) => reader.hasOtherUnit(row, "title"));
  body.forEach((row, index) => {
    const where = { isBefore: (first < 0 || index < first) && index < UNDER_HEADER, isAfter: index > last };
    const reason = entryAt[index] === true ? null : titles.has(textOf(row)) ? "title" : reader.reasonFor(row, where);
    if (reason === null) entries.push(row);
    else skipped.push(texts.skip(row, reason));
    if (reason === "total") totals.push(row);
    if (reason === "footnote" && !where.isAfter) between.push(row);
    if (reason !== null && reader.hasOtherUnit(row, reason)) otherUnits.push(row);
  });
  return { entries, totals, skipped, stray: above.filter(looksLikeEntry), otherUnits, between };
}

/** Keeps what skipped rows say, up to a limit: a workbook can show one long text in a million rows. */
class SkippedTexts {
  #last: GridRow["cells"] | null = null;
  #text = "";
  #length = 0;

  skip(row: GridRow, reason: SkipReason): SkippedRow {
    // Repeated rows share their cells.
    if (row.cells !== this.#last) {
      this.#text = this.#length < LIMITS.skippedText ? textOf(row) : "…";
      this.#length += this.#text.length;
      this.#last = row.cells;
    }
    return { row: row.row, reason, text: this.#text };
  }
}

/** What a row says, its cells side by side; a text beyond all measure is cut. */
export function textOf({ cells }: GridRow): string {
  let text = "";
  for (const cell of cells) {
    const said = readTextCell(cell);
    if (said !== "") text += `${text === "" ? "" : " | "}${said.slice(0, LIMITS.rowText)}`;
    if (text.length > LIMITS.rowText) return `${text.slice(0, LIMITS.rowText)}…`;
  }
  return text;
}

/** Says whether a row is an entry, or else what it is, by the positions of the columns. */
class RowReader<Field extends string> {
  readonly #headings: readonly string[];
  readonly #keys: readonly number[];
  readonly #figures: readonly number[];
  readonly #name: number;
  readonly #hasSums: boolean;
  readonly #known: readonly number[];
  readonly #shortKeys: boolean;
  readonly #areas: AreaKeys;

  constructor({ headings }: FoundHeader, layout: Layout<Field>, rows: readonly GridRow[]) {
    const fields = fieldsAt(headings, layout);
    const positions = (wanted: readonly Field[]) =>
      wanted.map((field) => fields.indexOf(field)).filter((index) => index >= 0);
    this.#headings = headings;
    this.#shortKeys = layout.shortKeys === true;
    const keys = positions(layout.keys);
    // A column of keys that is empty all the way down is none, where names may stand for them.
    const isEmpty = layout.namesForKeys === true && rows.every((row) => this.#isBlank(row, keys));
    this.#keys = isEmpty ? [] : keys;
    this.#figures = positions(layout.figures);
    this.#hasSums = layout.name !== null;
    this.#name = layout.name === null ? -1 : fields.indexOf(layout.name);
    const rules = { shortKeys: this.#shortKeys, isCity: layout.isCity ?? (() => true) };
    const found = this.#hasSums ? rows.flatMap(({ cells }) => this.#keys.map((index) => cells[index] ?? null)) : [];
    this.#areas = new AreaKeys(rules, found);
    this.#known = fields.flatMap((field, index) => (field === null ? [] : index));
  }

  isEntry(row: GridRow): boolean {
    if (this.#keys.length > 0) return this.#keys.some((index) => this.#isKey(row.cells[index] ?? null));
    const name = textAt(row, this.#name);
    return name !== "" && !this.#isLabelledName(name) && !this.#isBlank(row, this.#figures);
  }

  #isKey(cell: Cell): boolean {
    const isShort = this.#shortKeys && /^\d{4,5}$/.test(readTextCell(cell));
    return (isShort || isKeyLike(cell)) && !(this.#hasSums && this.#areas.isArea(cell));
  }

  reasonFor(row: GridRow, { isBefore, isAfter }: { isBefore: boolean; isAfter: boolean }): SkipReason | null {
    if (this.#isRepeatedHeader(row)) return "repeated-header";
    if (isBefore && isColumnNumbers(row)) return "column-numbers";
    if (isBefore && this.#isUnits(row)) return "units";
    if (isAfter && (this.#isFootnote(row) || this.#isClosingNote(row))) return "footnote";
    if (this.#isTotal(row)) return "total";
    if (isSection(row) || this.#isSectionWithKey(row)) return "section";
    return this.#isFootnote(row) ? "footnote" : null;
  }

  /** Units below the header must be plain ones in every column of figures; other texts must not name others. */
  hasOtherUnit(row: GridRow, reason: SkipReason): boolean {
    if (this.#figures.length === 0 || reason === "total") return false;
    const units = this.#figures.map((index) => textAt(row, index)).filter((text) => text !== "");
    return (reason === "units" && !units.every(isPlainUnit)) || namesOtherUnit(textOf(row));
  }

  #isBlank({ cells }: GridRow, indexes: readonly number[]): boolean {
    return indexes.every((index) => isBlank(cells[index] ?? null));
  }

  #firstColumn(): number {
    return this.#headings.findIndex((heading) => heading !== "");
  }

  #isRepeatedHeader({ cells }: GridRow): boolean {
    const { length } = this.#known;
    return length > 0 && this.#known.every((index) => headingText(cells[index] ?? null) === this.#headings[index]);
  }

  #isUnits(row: GridRow): boolean {
    return this.#isBlank(row, [...this.#keys, this.#name]) && (!/\d/.test(textOf(row)) || namesOtherUnit(textOf(row)));
  }

  #hasFigure({ cells }: GridRow): boolean {
    return this.#figures.some((index) => isFigure(cells[index] ?? null));
  }

  /** Without anything in a column of figures: a row with a name and a figure is never a footnote. */
  #isFootnote(row: GridRow): boolean {
    return this.#isBlank(row, this.#figures) && isFootnote(row.cells.map(readTextCell), this.#firstColumn());
  }

  /** Below the last entry a text alone in the first column is one too, unless it may be a name without its figure. */
  #isClosingNote(row: GridRow): boolean {
    const first = this.#firstColumn();
    const isForName = this.#keys.length === 0 || first === this.#name;
    return this.#isBlank(row, this.#figures) && isClosingNote(row.cells.map(readTextCell), first, isForName);
  }

  /**
   * A row is a sum by its name or by what stands for its key, whatever else it says; if both are empty, by the only text
   * in it. One without any text is tried as a sum, since spreadsheets are summed without a word.
   */
  #isTotal(row: GridRow): boolean {
    if (!this.#hasSums || !this.#hasFigure(row)) return false;
    const keys = this.#keys.map((index) => textAt(row, index)).filter(isSaid);
    const name = textAt(row, this.#name);
    const isArea = keys.length > 0 && keys.every((key) => this.#areas.isArea(key));
    if (keys.length > 0 && !isArea && !keys.every(isLabel)) return false;
    if (isSaid(name)) return isArea || this.#isLabelledName(name);
    if (keys.length > 0) return true;
    const texts = row.cells.flatMap((cell, index) => (this.#figures.includes(index) ? [] : readTextCell(cell)));
    const [only, other] = texts.filter(isSaid);
    return other === undefined && (only === undefined ? this.#keys.length > 0 : namesSum(only));
  }

  /** The key of an area and no figure: what the rows below belong to. */
  #isSectionWithKey(row: GridRow): boolean {
    if (!this.#hasSums || !this.#isBlank(row, this.#figures)) return false;
    const keys = this.#keys.map((index) => textAt(row, index)).filter(isSaid);
    const name = textAt(row, this.#name);
    // Fewer digits may be what is left of a municipality's key; then its name has to say what it is.
    const isSaidSo = (key: string) => isLabel(name) || key.length > 5;
    return keys.length > 0 && keys.every((key) => this.#areas.isArea(key) && isSaidSo(key));
  }

  /** Where names stand for keys, an independent city is a municipality. */
  #isLabelledName(name: string): boolean {
    return isLabel(name) && !(this.#keys.length === 0 && namesCity(name));
  }
}

function textAt({ cells }: GridRow, index: number): string {
  return readTextCell(cells[index] ?? null);
}

/** Whether a text names a sum or an area. */
function isLabel(text: string): boolean {
  return namesSum(text) || namesArea(text);
}

/** Dashes stand for nothing. */
function isSaid(text: string): boolean {
  return !/^[-–—.]*$/.test(text);
}

/** The seven to twelve digits of a key, spaces between them or not. */
function isKeyLike(cell: Cell): boolean {
  const text = typeof cell === "string" ? cell : readTextCell(cell);
  return /^\d{8}$/.test(text) || (text.length < 40 && /^\d{7,12}$/.test(text.replace(/\s/g, "")));
}

function isFigure(cell: Cell): boolean {
  if (typeof cell === "number") return true;
  const isShort = typeof cell === "string" && cell.length <= LONGEST_LABEL;
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
  return texts.length === 1 && namesArea(texts[0] ?? "");
}

/** The line that tells Excel what separates the cells. */
function isDelimiterLine({ row, cells }: GridRow): boolean {
  return row === 1 && /^sep=[;,\t]?$/i.test(readTextCell(cells[0] ?? null));
}

function looksLikeEntry(row: GridRow): boolean {
  return row.cells.some(isKeyLike) && row.cells.filter((cell) => !isBlank(cell)).length > 1;
}
