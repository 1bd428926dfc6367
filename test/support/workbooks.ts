import { type Zippable, zipSync } from "fflate";

/** A cell of a test's sheet: a value, or an element of the workbook's own XML where a value does not say enough. */
export type TestCell = string | number | boolean | null | { readonly xml: string };

/** A sheet of a test's workbook. */
export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  /** Rows that are not shown, from 1. */
  readonly hiddenRows?: readonly number[];
  readonly hidden?: boolean;
}

/** Packs texts and bytes as a package does. */
export function packed(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === "string" ? new TextEncoder().encode(part) : part,
  ]);
  return zipSync(Object.fromEntries(entries) as Zippable, { mtime: new Date(2018, 0, 5) });
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of an Excel workbook; `more` replaces or adds some. */
export function xlsxParts(sheets: readonly TestSheet[], more: Readonly<Record<string, string>> = {}) {
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relations([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
      .map(({ name, hidden }, index) => {
        return `<sheet name="${escaped(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ""} r:id="rId${index + 1}"/>`;
      })
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, index) => [`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`] as const),
      ["rIdT", "sharedStrings", "sharedStrings.xml"],
      ["rIdS", "styles", "styles.xml"],
    ]),
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="00000000"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si><t>Wehr</t></si><si><r><t>Wein</t></r><r><t xml:space="preserve">heim</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>`,
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = xlsxSheet(sheet);
  });
  return { ...parts, ...more };
}

/** The bytes of an Excel workbook. */
export function xlsx(...sheets: readonly TestSheet[]): Uint8Array {
  return packed(xlsxParts(sheets));
}

function relations(list: readonly (readonly [string, string, string])[]): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

function xlsxSheet({ rows, hiddenRows = [] }: TestSheet): string {
  const lines = rows.map((cells, index) => {
    const row = index + 1;
    const inner = cells.map((cell, column) => xlsxCell(cell, `${columnName(column)}${row}`)).join("");
    return `<row r="${row}"${hiddenRows.includes(row) ? ' hidden="1"' : ""}>${inner}</row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

function xlsxCell(cell: TestCell, reference: string): string {
  if (cell === null) return "";
  if (typeof cell === "object") return cell.xml.replace("<c", `<c r="${reference}"`);
  if (typeof cell === "number") return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${reference}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

const ODF = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
].join(" ");

/** The parts of an OpenDocument spreadsheet; `more` replaces or adds some. */
export function odsParts(sheets: readonly TestSheet[], more: Readonly<Record<string, string>> = {}) {
  const styles = `<office:automatic-styles><style:style style:name="hid" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>`;
  const body = `<office:body><office:spreadsheet>${sheets.map(odsSheet).join("")}</office:spreadsheet></office:body>`;
  return {
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${ODF}>${styles}${body}</office:document-content>`,
    ...more,
  };
}

/** The bytes of an OpenDocument spreadsheet, with the header inside the group of rows that is printed on every page. */
export function ods(...sheets: readonly TestSheet[]): Uint8Array {
  return packed(odsParts(sheets));
}

function odsSheet({ name, rows, hiddenRows = [], hidden = false }: TestSheet): string {
  const [first = "", ...others] = rows.map((cells, index) => {
    const visibility = hiddenRows.includes(index + 1) ? ' table:visibility="collapse"' : "";
    return `<table:table-row${visibility}>${cells.map(odsCell).join("")}</table:table-row>`;
  });
  const style = hidden ? ' table:style-name="hid"' : "";
  const group = `<table:table-row-group>${others.join("")}</table:table-row-group>`;
  const end = `<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`;
  return `<table:table table:name="${escaped(name)}"${style}><table:table-header-rows>${first}</table:table-header-rows>${group}${end}</table:table>`;
}

function odsCell(cell: TestCell): string {
  if (cell === null) return "<table:table-cell/>";
  if (typeof cell === "object") return cell.xml;
  const shown = `<text:p>${escaped(String(cell)).replaceAll("\n", "</text:p><text:p>")}</text:p>`;
  if (typeof cell === "number")
    return `<table:table-cell office:value-type="float" office:value="${cell}">${shown}</table:table-cell>`;
  if (typeof cell === "boolean")
    return `<table:table-cell office:value-type="boolean" office:boolean-value="${cell}">${shown}</table:table-cell>`;
  return `<table:table-cell office:value-type="string">${shown}</table:table-cell>`;
}
