import {
  type Cell,
  type CellStyle,
  type ConditionalRule,
  type DataValidation,
  type WriteSheet,
  writeXlsx,
} from "hucre/xlsx";
import { onSheet } from "./address";
import { type Book, type BookCell, type BookSheet, type ColourRule, contentOf, isFormula, type Look } from "./book";
import { rowHeights } from "./rowHeights";

/**
 * Writes a book as an Excel workbook (.xlsx); the only place that knows the library which does it.
 *
 * The file holds no clock: the day of its making is always the same, so that the same book gives the same bytes.
 */
export async function writeBook(book: Book): Promise<Uint8Array> {
  return await writeXlsx({
    sheets: book.sheets.map((sheet) => writeSheet(sheet, book)),
    namedRanges: [
      ...book.names.map(({ name, range }) => ({ name, range })),
      ...book.sheets.filter(({ headerRows }) => headerRows > 0).map(repeatedRows),
    ],
    defaultFont: FONT,
    properties: { title: book.title, creator: "planungsrahmen", created: EPOCH, modified: EPOCH },
  });
}

/** The first day that a packed file can name. */
// biome-ignore lint/style/noRestrictedGlobals: a fixed day, because the library would take the clock otherwise
const EPOCH = new Date("1980-01-01T00:00:00Z");

const FONT = { name: "Arial", size: 10 } as const;

/** Headings on every printed page; said here because names of sheets need quotes. */
function repeatedRows({ name, headerRows }: BookSheet) {
  return { name: "_xlnm.Print_Titles", range: onSheet(name, `$1:$${headerRows}`), scope: name };
}

function writeSheet(sheet: BookSheet, { title, warning, pageWord }: Book): WriteSheet {
  const { name, headerRows, landscape, filter } = sheet;
  const cells = new Map<string, Partial<Cell>>();
  const rows = sheet.rows.map((row, line) => row.map((cell, index) => writeCell(cell, `${line},${index}`, cells)));
  return {
    name,
    rows,
    cells,
    rowDefs: new Map([...rowHeights(sheet)].map(([line, height]) => [line, { height }])),
    columns: sheet.columns.map(({ width, look }) => ({ width, style: LOOKS[look] })),
    ...(headerRows > 0 ? { freezePane: { rows: headerRows } } : {}),
    ...(filter === null ? {} : { autoFilter: { range: filter } }),
    conditionalRules: sheet.colours.map(colourRule),
    dataValidations: sheet.whole.map(
      ({ range, least, message }): DataValidation => ({
        ...{ type: "whole", operator: "greaterThanOrEqual", formula1: String(least), allowBlank: true, range },
        ...{ showErrorMessage: true, errorStyle: "stop", errorMessage: message },
      }),
    ),
    pageSetup: {
      ...{ paperSize: "a4", orientation: landscape ? "landscape" : "portrait" },
      ...{ fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      margins: { left: 0.5, right: 0.5, top: 0.8, bottom: 0.7, header: 0.4, footer: 0.3 },
    },
    headerFooter: {
      oddHeader: `&L&"Arial,Bold"&10${printed(name)}&R&"Arial,Regular"&8 ${printed(warning)}`,
      oddFooter: `&L&"Arial,Regular"&8 ${printed(title)}&R&"Arial,Regular"&8${printed(pageWord)} &P/&N`,
    },
    ...(sheet.chart === null ? {} : { charts: [chartOf(sheet.chart)] }),
  };
}

/** In headers and footers an ampersand begins a command. */
function printed(text: string): string {
  return text.slice(0, 200).replace(/&/g, "&&");
}

/** Puts a plain value into the grid, and whatever needs more into `cells`. */
function writeCell(cell: BookCell, place: string, cells: Map<string, Partial<Cell>>): string | number | null {
  const content = contentOf(cell);
  const style = typeof cell === "object" && cell !== null && "look" in cell ? { style: LOOKS[cell.look] } : {};
  if (isFormula(content)) {
    const formulaResult = typeof content.value === "string" ? safe(content.value) : content.value;
    cells.set(place, { ...style, formula: content.formula, formulaResult });
    return null;
  }
  const value = typeof content === "string" ? safe(content) : content;
  // The library takes such text for an error of the sheet, unless it is rich text.
  const isError = typeof value === "string" && /^#[A-Z_/0-9]+[!?]?$/.test(value);
  if (isError) cells.set(place, { ...style, value, richText: [{ text: value }] });
  else if ("style" in style) cells.set(place, { ...style, value });
  return value;
}

/** What the format would read as an escaped character, and the two characters that XML has no way to say. */
function safe(text: string): string {
  return text.replace(/_x[0-9A-Fa-f]{4}_/g, "_x005F$&").replace(/[\uFFFE\uFFFF]/g, "\uFFFD");
}

const COLOURS: Readonly<Record<ColourRule["colour"], string>> = {
  green: "D9EAD3",
  amber: "FFE599",
  red: "F4CCCC",
  blue: "CFE2F3",
};

function colourRule({ range, formula, colour }: ColourRule, index: number): ConditionalRule {
  const rgb = COLOURS[colour];
  const fill = { type: "pattern", pattern: "solid", fgColor: { rgb }, bgColor: { rgb } } as const;
  return { type: "expression", priority: index + 1, formula, range, style: { fill } };
}

function chartOf(chart: NonNullable<BookSheet["chart"]>): NonNullable<WriteSheet["charts"]>[number] {
  const { title, categories, values, fromRow, toRow } = chart;
  return {
    type: "column",
    title,
    series: [{ name: title, values, categories, color: "3D6B99" }],
    anchor: { from: { row: fromRow, col: 0 }, to: { row: toRow, col: 3 } },
    legend: false,
    gapWidth: 40,
  };
}

const LINE = { style: "thin", color: { rgb: "BFBFBF" } } as const;
const SOFT = { border: { bottom: LINE } } as const;
const YELLOW = { type: "pattern", pattern: "solid", fgColor: { rgb: "FFF8DC" } } as const;
const GREY = { type: "pattern", pattern: "solid", fgColor: { rgb: "E7ECF2" } } as const;
/** Text keeps off the number to its left. */
const LEFT = { horizontal: "left", indent: 1, vertical: "center" } as const;
const MIDDLE = { vertical: "center" } as const;
const WRAP = { ...LEFT, wrapText: true } as const;
const EDGE = { bottom: { style: "medium", color: { rgb: "7F7F7F" } } } as const;
const BOLD = { ...FONT, bold: true } as const;

/** Keys and names are text (`@`), also after somebody has typed into their cells. */
const LOOKS: Readonly<Record<Look, CellStyle>> = {
  text: { font: FONT, numFmt: "@", alignment: LEFT, ...SOFT },
  wrapped: { font: FONT, numFmt: "@", alignment: WRAP, ...SOFT },
  whole: { font: FONT, numFmt: "#,##0", alignment: MIDDLE, ...SOFT },
  hundredths: { font: FONT, numFmt: "#,##0.00", alignment: MIDDLE, ...SOFT },
  plain: { font: FONT, alignment: LEFT, ...SOFT },
  input: { font: FONT, numFmt: "#,##0", fill: YELLOW, alignment: MIDDLE, ...SOFT },
  heading: { font: BOLD, fill: GREY, alignment: WRAP, border: EDGE },
  headingNumber: {
    font: BOLD,
    fill: GREY,
    alignment: { wrapText: true, horizontal: "right", vertical: "center" },
    border: EDGE,
  },
  title: { font: { ...FONT, size: 14, bold: true }, alignment: LEFT },
  strong: { font: BOLD, alignment: LEFT, ...SOFT },
  verdict: { font: BOLD, alignment: { horizontal: "center", vertical: "center" }, ...SOFT },
};
