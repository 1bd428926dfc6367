import type { Cell } from "../grid";
import { LIMITS } from "../limits";
import { OddValue } from "../oddValue";
import { dayOfSerial } from "./dayOfSerial";
import { plainNumber } from "./plainNumber";
import { type Attributes, readXml } from "./readXml";
import { type Room, SheetBuilder } from "./sheetBuilder";
import { unescaped } from "./unescaped";
import { damaged, unsafe } from "./unreadable";
import type { CellFormat } from "./xlsxFormats";
import type { Zip } from "./zip";

/** What the cells of a workbook share. */
export interface SharedParts {
  readonly texts: readonly string[];
  readonly formats: readonly CellFormat[];
  /** Whether days are counted from 1904. */
  readonly from1904: boolean;
  /** What the sheets may hold together. */
  readonly room: Room;
}

/** The cell that is being read. */
interface OpenCell {
  readonly index: number;
  readonly type: string;
  readonly format: CellFormat;
  hasFormula: boolean;
  hasValue: boolean;
  value: string;
}

/** Reads the cells of one sheet of an Excel workbook; a formula counts by its stored value. */
export function readXlsxSheet(zip: Zip, part: string, shared: SharedParts): SheetBuilder {
  const reader = new SheetReader(shared);
  readXml(zip, part, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
    text: (piece) => reader.text(piece),
  });
  return reader.builder;
}

class SheetReader {
  readonly builder: SheetBuilder;
  readonly #shared: SharedParts;
  #row = 0;
  #hidden = false;
  #index = -1;
  #cell: OpenCell | null = null;
  #takesText = false;
  #phonetic = 0;

  constructor(shared: SharedParts) {
    this.builder = new SheetBuilder(shared.room);
    this.#shared = shared;
  }

  open(name: string, attributes: Attributes): void {
    this.#takesText = false;
    if (name === "row") this.#openRow(attributes);
    else if (name === "c") {
      this.#index = attributes.r === undefined ? this.#index + 1 : columnIndex(attributes.r, this.#index);
      this.#cell = openCell(this.#index, attributes, this.#shared);
    } else if (this.#cell !== null) this.#openInside(name, this.#cell);
  }

  close(name: string): void {
    this.#takesText = false;
    if (name === "rPh") this.#phonetic -= 1;
    else if (name === "row") this.builder.endRow(this.#row, { hidden: this.#hidden });
    else if (name === "c" && this.#cell !== null) {
      endCell(this.builder, this.#cell, { row: this.#row, shared: this.#shared });
      this.#cell = null;
    }
  }

  text(piece: string): void {
    if (!this.#takesText || this.#cell === null) return;
    this.#cell.value += piece;
    if (this.#cell.value.length > LIMITS.textLength) throw unsafe({ of: "cell-length", most: LIMITS.textLength });
  }

  #openRow({ r, hidden }: Attributes): void {
    this.#row = r === undefined ? this.#row + 1 : rowNumber(r, this.#row);
    this.#hidden = isTrue(hidden);
    this.#index = -1;
  }

  #openInside(name: string, cell: OpenCell): void {
    if (name === "rPh") this.#phonetic += 1;
    if (name === "f") cell.hasFormula = true;
    if (name === "v") cell.hasValue = true;
    this.#takesText = name === "v" || (name === "t" && this.#phonetic === 0);
  }
}

function openCell(index: number, { t = "n", s }: Attributes, { formats }: SharedParts): OpenCell {
  const format = s === undefined ? null : (formats[Number(s)] ?? null);
  return { index, type: t, format, hasFormula: false, hasValue: false, value: "" };
}

function endCell(
  builder: SheetBuilder,
  cell: OpenCell,
  { row, shared }: { readonly row: number; readonly shared: SharedParts },
): void {
  if (cell.hasFormula) {
    const isMissing = !cell.hasValue || (cell.value === "" && cell.type !== "str");
    builder.formula(cell.index, isMissing ? { row, index: cell.index } : null);
  }
  builder.put(cell.index, cellValue(cell, shared));
}

function cellValue({ type, value, format }: OpenCell, { texts, from1904 }: SharedParts): Cell {
  if (value === "") return null;
  if (type === "s") {
    const text = texts[Number(value)];
    if (text === undefined) throw damaged("no-such-text");
    return text;
  }
  if (type === "b") return isTrue(value);
  if (type !== "n") return unescaped(value);
  const number = plainNumber(value);
  if (number === null) return value;
  if (format === "date") return new OddValue("date", dayOfSerial(number, from1904));
  if (format !== null && Number.isInteger(number) && number >= 0) return String(number).padStart(format.digits, "0");
  // Fifteen digits are what workbooks show; the rest is the noise of binary fractions.
  return Number(number.toPrecision(15));
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** Rows may leave gaps but never go back, or one would stand in for another. */
function rowNumber(text: string, before: number): number {
  const row = Number(text);
  if (!Number.isInteger(row) || row <= before) throw damaged("row-misplaced", text);
  if (row > LIMITS.rows) throw unsafe({ of: "rows", most: LIMITS.rows });
  return row;
}

/** `C5` is the third column; columns may leave gaps but never go back. */
function columnIndex(reference: string, before: number): number {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(reference)?.[0];
  if (letters === undefined) throw damaged("cell", reference);
  const index = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  if (index <= before) throw damaged("cell-misplaced", reference);
  return index;
}
