import { type DuplicateField, duplicateFields } from "../json/duplicateFields";
import { parseJson } from "../json/parseJson";
import { type Issue, issue, shown } from "../result/issue";
import type { Note } from "../result/note";
import { failure, type Result, success } from "../result/result";
import { fieldsOf, type Layout } from "./columns";
import { type DecodedText, decodeText } from "./decodeText";
import { type FoundHeader, findHeader } from "./findHeader";
import { foreignBytes, foreignText } from "./foreignFormat";
import type { Grid, GridRow, Origin, Sheet } from "./grid";
import { gridOf } from "./gridOf";
import { withoutInvisible } from "./invisible";
import { LIMITS } from "./limits";
import { type Delimiter, delimitersOf, readCsv } from "./readCsv";
import { readJsonRows } from "./readJsonRows";
import { readSheets } from "./readSheets";
import { isZip } from "./workbook/zip";

/** The bytes of a file, its text (CSV or JSON), or a list of objects that is already in memory. */
export type TableSource = Uint8Array | ArrayBuffer | string | readonly unknown[] | object;

/** Which sheet of a workbook is read. */
export interface SheetOptions {
  /** The name of the sheet, or its number from 1; needed only where several look like the table. */
  readonly sheet?: string | undefined;
}

/** Reads a table from whatever it came as; what it is its content says and never the name of a file. */
export function readGrid<Field extends string>(
  source: TableSource,
  layout: Layout<Field>,
  { sheet }: SheetOptions = {},
): Result<Grid> {
  const bytes = bytesOf(source);
  if (bytes !== null && isZip(bytes)) return readSheets(bytes, layout, sheet);
  const foreign = bytes === null ? null : foreignBytes(bytes);
  if (foreign !== null) return failure([foreign]);
  if (sheet !== undefined) return failure([noSheets(sheet)]);
  if (bytes !== null) {
    if (bytes.length > 2 * LIMITS.textFile) return failure([tooLong(bytes.length)]);
    const decoded = decodeText(bytes);
    return decoded.ok ? readText(decoded.value, layout) : decoded;
  }
  if (typeof source === "string") return readText({ text: source, encoding: null }, layout);
  return readJsonRows(source, layout.listName);
}

function bytesOf(source: TableSource): Uint8Array | null {
  if (ArrayBuffer.isView(source)) return new Uint8Array(source.buffer, source.byteOffset, source.byteLength);
  // An ArrayBuffer of another frame of a browser is none of this one's.
  const isBuffer = Object.prototype.toString.call(source) === "[object ArrayBuffer]";
  return isBuffer ? new Uint8Array(source as ArrayBuffer) : null; // SAFETY: its tag says so
}

function noSheets(sheet: string): Issue {
  return issue({ code: "unknown-sheet", params: { kind: "no-sheets", received: shown(sheet) } });
}

function tooLong(length: number): Issue {
  return issue({ code: "unsafe-file", params: { kind: "text", count: length, most: LIMITS.textFile } });
}

type FoundText = Pick<DecodedText, "text" | "wasTwice"> & { readonly encoding: Origin["encoding"] };

function readText<Field extends string>(found: FoundText, layout: Layout<Field>): Result<Grid> {
  const { text, encoding } = found;
  if (text.length > LIMITS.textFile) return failure([tooLong(text.length)]);
  const plain = withoutInvisible(text.replace(DOS_END, ""));
  if (plain.trim() === "") return failure([emptyTable("empty-file")]);
  const foreign = foreignText(plain);
  if (foreign !== null) return failure([foreign]);
  const grid = /^\s*[[{]/.test(plain) ? readBracketed(plain, layout) : readDelimited(plain, layout);
  if (!grid.ok) return grid;
  return success({
    ...grid.value,
    origin: { ...grid.value.origin, encoding },
    notes: [...encodingNotes(found), ...grid.value.notes],
  });
}

/** What DOS puts at the end of a text: Ctrl-Z, and zeros up to the end of its block. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is one
const DOS_END = /\u001A[\u001A\u0000\s]*$/;

function encodingNotes({ encoding, wasTwice }: FoundText): Note[] {
  if (wasTwice === true) return [{ code: "encoded-twice", params: {} }];
  return encoding === "utf-8" || encoding === null ? [] : [{ code: "other-encoding", params: { encoding } }];
}

/** JSON begins with a bracket, and so do titles such as „[Entwurf]“: what is no JSON may be a table all the same. */
function readBracketed<Field extends string>(text: string, layout: Layout<Field>): Result<Grid> {
  const json = parseJson(text, "table");
  if (json.ok) {
    const twice = [...duplicateFields(text)];
    return twice.length > 0 ? failure(twice.map(duplicateField)) : readJsonRows(json.value, layout.listName);
  }
  const table = readDelimited(text, layout);
  return table.ok && layout.isComplete(fieldsOf(table.value.header, layout)) ? table : json;
}

function duplicateField({ name, path }: DuplicateField): Issue {
  const index = path.slice(0, -1).find((step) => typeof step === "number");
  const row = typeof index === "number" ? index + 1 : null;
  return issue({ code: "duplicate-column", path, row, params: { kind: "field", received: shown(name) } });
}

interface Attempt {
  readonly delimiter: Delimiter;
  readonly rows: readonly GridRow[];
  readonly broken: Issue | null;
  readonly header: FoundHeader | null;
}

/** Takes the delimiter under which a sound header comes out; where none does, the one that comes closest. */
function readDelimited<Field extends string>(source: string, layout: Layout<Field>): Result<Grid> {
  let best: Attempt | null = null;
  for (const delimiter of delimitersOf(source)) {
    const { rows, broken } = readCsv(source, delimiter);
    const attempt: Attempt = { delimiter, rows, broken, header: findHeader(rows, layout) };
    if (best === null || closeness(attempt) > closeness(best)) best = attempt;
    if (broken?.code === "unsafe-file") return failure([broken]);
    if (best.header?.complete === true && best.broken === null) break;
  }
  if (best === null) throw new Error("readDelimited: there is always a delimiter to try");
  const { delimiter, rows, broken, header } = best;
  if (broken !== null) return failure([broken]);
  if (header === null) return failure([emptyTable("no-content")]);
  const origin: Origin = { format: "csv", encoding: null, delimiter, sheet: null };
  const isOpen = !/[\r\n]$/.test(source);
  const notes: readonly Note[] = isOpen ? [{ code: "no-final-line-break", params: {} }] : [];
  return success(gridOf({ ...TEXT_SHEET, rows }, { header, layout, origin, notes }));
}

function closeness({ header, broken }: Attempt): number {
  return (header?.recognised ?? 0) + (header?.complete === true ? 100 : 0) + (broken === null ? 0.5 : 0);
}

function emptyTable(kind: "empty-file" | "no-content"): Issue {
  return issue({ code: "empty-table", params: { kind } });
}

const TEXT_SHEET: Omit<Sheet, "rows"> = {
  ...{
    name: null,
    hidden: false,
    hiddenRows: [],
    faults: [],
    formulas: 0,
    formulaColumns: new Set<number>(),
    fixedWidth: true,
  },
};
