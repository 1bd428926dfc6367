import type { Sheet } from "../grid";
import { LIMITS } from "../limits";
import { odsCell } from "./odsCell";
import { type Attributes, readXml } from "./readXml";
import { SheetBuilder, wholeRoom } from "./sheetBuilder";
import { damaged, foreign, locked, unsafe } from "./unreadable";
import { hasPart, type Zip } from "./zip";

/** Reads the sheets of an OpenDocument spreadsheet (ISO 26300), rows in groups and print headers included. */
export function readOds(zip: Zip): Sheet[] {
  refuseLocked(zip);
  const reader = new OdsReader();
  readXml(zip, "content.xml", {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
    text: (piece) => reader.text(piece),
  });
  if (!reader.isSpreadsheet) throw foreign("odf-no-table");
  return reader.sheets;
}

/** The list of parts says which are encrypted. */
function refuseLocked(zip: Zip): void {
  if (!hasPart(zip, "META-INF/manifest.xml")) return;
  readXml(zip, "META-INF/manifest.xml", {
    open(name) {
      if (name === "encryption-data") throw locked();
    },
    close() {},
    text() {},
  });
}

/** Elements inside a cell whose text does not belong to it. */
const ASIDE = ["annotation", "ruby-text", "shapes", "object", "tracked-changes"];

class OdsReader {
  readonly sheets: Sheet[] = [];
  isSpreadsheet = false;
  readonly #hiddenStyles = new Set<string>();
  #style = "";
  readonly #room = wholeRoom();
  #table: { readonly name: string; readonly hidden: boolean; readonly builder: SheetBuilder } | null = null;
  #tableDepth = 0;
  #row = 1;
  #rowAttributes: Attributes = {};
  #index = 0;
  #cell: Attributes | null = null;
  #paragraphs: string[] = [];
  #length = 0;
  #inParagraph = false;
  #aside = 0;

  open(name: string, attributes: Attributes): void {
    if (ASIDE.includes(name)) this.#aside += 1;
    if (this.#aside > 0) return;
    if (name === "spreadsheet") this.isSpreadsheet = true;
    else if (name === "style") this.#style = attributes.name ?? "";
    else if (name === "table-properties" && attributes.display === "false") this.#hiddenStyles.add(this.#style);
    else if (name === "table") this.#openTable(attributes);
    else if (this.#table !== null && this.#tableDepth === 1) this.#openInside(name, attributes);
  }

  close(name: string): void {
    if (ASIDE.includes(name)) this.#aside -= 1;
    else if (this.#aside > 0) return;
    else if (name === "table") this.#closeTable();
    else if (this.#table !== null && this.#tableDepth === 1) this.#closeInside(name, this.#table.builder);
  }

  text(piece: string): void {
    if (this.#inParagraph && this.#aside === 0) this.#append(piece);
  }

  #openTable({ name = "", "style-name": style = "" }: Attributes): void {
    this.#tableDepth += 1;
    if (this.#tableDepth > 1) return;
    if (this.sheets.length >= LIMITS.sheets) throw unsafe({ of: "sheets", most: LIMITS.sheets });
    this.#table = { name, hidden: this.#hiddenStyles.has(style), builder: new SheetBuilder(this.#room) };
    this.#row = 1;
  }

  #closeTable(): void {
    this.#tableDepth -= 1;
    if (this.#tableDepth > 0 || this.#table === null) return;
    const { name, hidden, builder } = this.#table;
    this.sheets.push(builder.sheet(name, hidden));
    this.#table = null;
  }

  #openInside(name: string, attributes: Attributes): void {
    if (name === "table-row") {
      this.#rowAttributes = attributes;
      this.#index = 0;
    } else if (name === "table-cell" || name === "covered-table-cell") {
      this.#cell = attributes;
      this.#paragraphs = [];
      this.#length = 0;
    } else if (this.#cell === null) return;
    else if (name === "p") {
      this.#paragraphs.push("");
      this.#lengthen(1);
      this.#inParagraph = true;
    } else if (name === "s") this.#append(" ".repeat(attributes.c === "0" ? 0 : Math.min(count(attributes.c), 100)));
    else if (name === "tab") this.#append("\t");
    else if (name === "line-break") this.#append("\n");
  }

  #closeInside(name: string, builder: SheetBuilder): void {
    if (name === "p") this.#inParagraph = false;
    else if ((name === "table-cell" || name === "covered-table-cell") && this.#cell !== null) {
      this.#closeCell(this.#cell, builder);
      this.#cell = null;
    } else if (name === "table-row") {
      const { visibility = "visible", "number-rows-repeated": repeated } = this.#rowAttributes;
      builder.endRow(this.#row, { hidden: visibility !== "visible", repeated: count(repeated) });
      this.#row += count(repeated);
    }
  }

  #closeCell(attributes: Attributes, builder: SheetBuilder): void {
    const repeated = count(attributes["number-columns-repeated"]);
    const { value, isMissing } = odsCell(attributes, this.#paragraphs.join("\n"));
    if (attributes.formula !== undefined) {
      builder.formula(this.#index, isMissing ? { row: this.#row, index: this.#index } : null);
    }
    if (value !== null) {
      for (let copy = 0; copy < repeated; copy += 1) builder.put(this.#index + copy, value);
    }
    this.#index += repeated;
  }

  #append(piece: string): void {
    const last = this.#paragraphs.length - 1;
    if (last >= 0) this.#paragraphs[last] += piece;
    this.#lengthen(piece.length);
  }

  /** Spaces are written with a count, and a cell can have any number of pieces. */
  #lengthen(by: number): void {
    this.#length += by;
    if (this.#length > LIMITS.textLength) throw unsafe({ of: "cell-length", most: LIMITS.textLength });
  }
}

/** How often something is repeated; a count that is none would move the rows and columns behind it. */
function count(text: string | undefined): number {
  if (text === undefined) return 1;
  if (!/^[1-9]\d{0,9}$/.test(text)) throw damaged("repetition", text);
  return Number(text);
}
