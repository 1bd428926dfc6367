import type { IssueParams } from "../../../result/issueParams";
import type {
  CellQuantity,
  Damage,
  DamagedWorkbook,
  EmptyTable,
  Excess,
  ForeignFormat,
  FoundHeadings,
  MismatchedSum,
  MissingColumn,
  NamedFault,
  NoList,
  OddCell,
  OversizedTable,
  SummedFigure,
  SumOrMunicipality,
  TooLargeForWorkbook,
  UnnamedFault,
  UnreadableTable,
  WrongCell,
  WrongHeadCount,
} from "../../../result/tableParams";
import type { FoundAndExpected } from "../../issueSentences";
import { format } from "../format";
import { quoted } from "./parts";

/** What is wrong with tables, workbooks and ranges, in English: the kinds of codes that others have too. */

const WITH_HEADER = "a table with a header row and at least one municipality";

const atMost = (most: number) => `at most ${format.whole(most)}`;
const above = (most: number) => `more than ${format.whole(most)}`;

export function unreadable(params: UnreadableTable): FoundAndExpected {
  switch (params.kind) {
    case "unit":
      return {
        found: `the unit ${quoted(params.text)}`,
        expected: "euros and persons, not thousands, millions or cents, which make every amount a different one",
      };
    case "footnote-between":
      return {
        found: `${quoted(params.text)} between the municipalities`,
        expected: "footnotes below the table, or a municipality with a key (AGS) and a name",
      };
    case "above-header":
      return {
        found: `${quoted(params.text)} above the header`,
        expected: `all municipalities below the header (row ${params.headerRow})`,
      };
    case "encoding":
      return {
        found: ENCODINGS[params.encoding],
        expected: "a text file in a single encoding; is it cut off, or put together from two files?",
      };
    case "no-list":
      return noList(params);
    case "several-counts":
      return { found: `a range of ${format.whole(params.rows)} rows`, expected: "a single head count" };
    case "damaged":
      return damaged(params);
  }
}

const ENCODINGS = {
  "utf-8": "bytes that are neither UTF-8 nor Windows-1252 throughout",
  "utf-16": "bytes that are no complete UTF-16",
  unclear: "bytes whose encoding is not clear (not UTF-8, and no code page of Windows, Mac or DOS makes words of them)",
} as const;

function noList({ received, listName }: NoList): FoundAndExpected {
  return {
    found: quoted(received),
    expected: `a list of objects that is not empty, or an object with the field “${listName}”`,
  };
}

function damaged(damage: DamagedWorkbook): FoundAndExpected {
  return { found: damageText(damage), expected: "a complete workbook; is the file cut off or damaged?" };
}

function damageText(damage: Damage): string {
  return "name" in damage ? NAMED_DAMAGE[damage.fault](damage.name) : DAMAGE[damage.fault];
}

const DAMAGE: Readonly<Record<UnnamedFault, string>> = {
  "directory-incomplete": "an incomplete directory",
  "directory-beyond-end": "a directory that runs past its end",
  "no-end": "a packed file without an end",
  "no-such-text": "a reference to a text that does not exist",
};

const NAMED_DAMAGE: Readonly<Record<NamedFault, (name: string) => string>> = {
  "part-missing": (name) => `a workbook without “${name}”`,
  "sheet-missing": (name) => `a workbook without its sheet “${name}”`,
  checksum: (name) => `“${name}” with a wrong checksum`,
  "unknown-packing": (name) => `“${name}”, packed in an unknown way`,
  misplaced: (name) => `“${name}” in the wrong place`,
  "cut-off": (name) => `“${name}”, which is cut off`,
  "cannot-unpack": (name) => `“${name}”, which cannot be unpacked`,
  "malformed-xml": (name) => `“${name}” with malformed XML`,
  repetition: (name) => `the repetition “${name}”`,
  "row-misplaced": (name) => `the row “${name}” in the wrong place`,
  cell: (name) => `the cell “${name}”`,
  "cell-misplaced": (name) => `the cell “${name}” in the wrong place`,
};

const FORMATS: Readonly<Record<ForeignFormat, string>> = {
  pdf: "a PDF",
  gzip: "a file packed with gzip",
  rtf: "a text document (RTF)",
  xls: "a workbook in the old format .xls",
  "empty-zip": "an empty packed file",
  "utf-32": "text in UTF-32",
  html: "a web page (HTML), even if the file is called otherwise",
  xml: "XML",
  binary: "a binary file",
  "old-office": "an old Office document",
  xlsb: "a binary workbook (.xlsb)",
  "other-zip": "a packed file that is no workbook",
  "odf-no-table": "an OpenDocument that is no spreadsheet",
};

export function unsupportedFormat({ format: found }: { readonly format: ForeignFormat }): FoundAndExpected {
  return { found: FORMATS[found], expected: "CSV, JSON, .xlsx or .ods (in Excel: “Save As”, “Excel Workbook”)" };
}

export function passwordProtected({ kind }: IssueParams["password-protected"]): FoundAndExpected {
  return { found: `a ${kind} encrypted with a password`, expected: "a file without a password" };
}

export function oversized(params: OversizedTable): FoundAndExpected {
  switch (params.kind) {
    case "table":
      return { found: `a table of ${above(params.most)} ${params.of}`, expected: "a table of municipalities" };
    case "objects":
      return {
        found:
          `${above(params.rows)} objects, or objects with ${above(params.columns)} fields ` +
          `or ${format.whole(params.cells)} values together`,
        expected: "a table of municipalities",
      };
    case "text":
      return {
        found: `a text of ${format.whole(params.count)} characters`,
        expected: `${atMost(params.most)} characters`,
      };
    case "sums":
      return { found: `${format.whole(params.count)} rows of sums`, expected: atMost(params.most) };
    case "workbook":
      return { found: excessText(params), expected: "an ordinary workbook, saved anew and without other contents" };
  }
}

function excessText(excess: Excess): string {
  switch (excess.of) {
    case "bytes":
      return `a file of ${format.whole(excess.count)} bytes`;
    case "parts":
      return `a workbook of ${format.whole(excess.count)} parts`;
    case "unpacked-bytes":
      return `a workbook of ${above(excess.most)} bytes`;
    case "sheets":
      return `a workbook with ${above(excess.most)} sheets`;
    case "cells":
      return `a workbook with ${above(excess.most)} cells`;
    case "texts":
      return `a workbook with ${above(excess.most)} texts`;
    case "text-length":
      return `a text of ${above(excess.most)} characters`;
    case "cell-length":
      return `a cell with ${above(excess.most)} characters`;
    case "rows":
      return `a sheet with ${above(excess.most)} rows`;
    case "filled-rows":
      return `a sheet with ${above(excess.most)} rows that hold something`;
    case "columns":
      return `a sheet with values in ${above(excess.most)} columns`;
    case "formulas-without-value":
      return `a sheet with ${above(excess.most)} formulas without a result`;
    case "same-name":
      return `two parts with the name “${excess.name}”`;
    case "undeclared-size":
      return `“${excess.name}”, which is larger than the file declares`;
    case "document-type":
      return `“${excess.name}” with a document type declaration (DOCTYPE)`;
    case "ratio":
      return `“${excess.name}”, which unpacks to ${format.whole(excess.count)} times its size`;
    case "nesting":
      return `“${excess.name}” with ${above(excess.count)} elements inside each other`;
    case "part-text":
      return `“${excess.name}” with a text of ${format.whole(excess.count)} characters`;
  }
}

export function ambiguousSheet({ kind, sheets }: IssueParams["ambiguous-sheet"]): FoundAndExpected {
  const names = sheets.map(quoted).join(", ");
  return {
    found:
      kind === "several"
        ? `${sheets.length} sheets with a header that fits: ${names}`
        : `no sheet with a header that fits among ${names}`,
    expected: "a single table, or the name of the sheet",
  };
}

export function unknownSheet(params: IssueParams["unknown-sheet"]): FoundAndExpected {
  if (params.kind === "no-sheets") {
    const found = `a file without sheets, while the sheet ${quoted(params.received)} is asked for`;
    return { found, expected: "a workbook, or no sheet to be named" };
  }
  const expected = `one of the sheets ${params.sheets.map(quoted).join(", ")}, or its number`;
  return { found: quoted(params.received), expected };
}

export function emptyTable(params: EmptyTable): FoundAndExpected {
  switch (params.kind) {
    case "no-rows":
      return { found: "a table without rows", expected: "at least one municipality below the header" };
    case "empty-file":
      return { found: "an empty file", expected: WITH_HEADER };
    case "no-content":
      return { found: "a file without content", expected: WITH_HEADER };
    case "empty-workbook":
      return { found: "a workbook without content", expected: WITH_HEADER };
    case "empty-sheet":
      return { found: `the empty sheet ${quoted(params.sheet)}`, expected: WITH_HEADER };
    case "no-list":
      return noList(params);
    case "empty-range":
      return { found: "an empty range", expected: "at least one head count (0 counts as a figure)" };
    case "heading-only":
      return { found: "only a heading", expected: "at least one head count (0 counts as a figure)" };
    case "no-table":
      return { found: "an empty range", expected: `a table with ${params.columns.join(", ")}` };
  }
}

export function missingColumn(params: MissingColumn): FoundAndExpected {
  switch (params.kind) {
    case "column": {
      const [own, ...others] = params.names;
      const also = others.length === 0 ? "" : ` (also: ${others.join(", ")})`;
      return { found: `no such column, but ${headingList(params)}`, expected: `a column “${own}”${also}` };
    }
    case "chosen":
      return {
        found: `${quoted(params.received)}, but the headings are ${headingList(params)}`,
        expected: "one of the headings, or the number of a column from 1",
      };
    case "figures": {
      const count = params.measure === "population" ? "“population” (inhabitants)" : "“persons”";
      return {
        found: params.headings.length === 0 ? "no columns" : `only the columns ${headingList(params)}`,
        expected: `a column ${count} or “frame_eur” (planning frame in euros)`,
      };
    }
    case "no-header":
      return {
        found: `${format.count(params.width, "column", "columns")} without a header`,
        expected: `a header such as ${params.columns.join(", ")}, or only these columns in this order`,
      };
  }
}

function headingList({ headings, more }: FoundHeadings): string {
  if (headings.length === 0) return "no columns at all";
  return `${headings.map(quoted).join(", ")}${more === 0 ? "" : ` and ${format.whole(more)} more`}`;
}

export function duplicateColumn(params: IssueParams["duplicate-column"]): FoundAndExpected {
  if (params.kind === "field") {
    const found = `the field ${quoted(params.received)} twice in one object`;
    return { found, expected: "each field once, otherwise only the last one counts" };
  }
  const found = `${quoted(params.received)} beside ${quoted(params.first)}`;
  return { found, expected: "only one column with this meaning" };
}

export function wrongCellCount({ count, width, received }: IssueParams["wrong-cell-count"]): FoundAndExpected {
  return {
    found: `${fields(count)} (${quoted(received)})`,
    expected: `${fields(width)} as in the header; is the row cut off, or are quotation marks missing?`,
  };
}

function fields(count: number): string {
  return count === 1 ? "one field" : `${format.whole(count)} fields`;
}

export function malformedQuote(params: IssueParams["malformed-quote"]): FoundAndExpected {
  if (params.kind === "open") {
    return {
      found: "a quotation mark that is never closed",
      expected: "a closing quotation mark; is the file cut off?",
    };
  }
  return {
    found: `text behind the closing quotation mark of ${quoted(params.received)}`,
    expected: "a delimiter or the end of the line (quotation marks inside a text are doubled)",
  };
}

export function formulaWithoutValue(): FoundAndExpected {
  return {
    found: "a formula without a stored result",
    expected: "a stored result; open the workbook in Excel or LibreOffice and save it once",
  };
}

/** A sum that the rows do not give; also told where it stops nothing. */
export function totalMismatch({ label, figure, found, expected }: MismatchedSum): FoundAndExpected {
  return {
    found: `${figureText(figure, found)} in the row ${quoted(label)}`,
    expected: `the sum of the rows${expected === null ? "" : `, ${figureText(figure, expected)}`}`,
  };
}

function figureText(figure: SummedFigure, value: number): string {
  return figure === "persons" ? format.whole(value) : format.euros(value);
}

export function sumOrMunicipality({ received, text, sum }: SumOrMunicipality): FoundAndExpected {
  return {
    found: `${quoted(received)} in the row ${quoted(text)}`,
    expected: `a municipality key (AGS) of eight digits${sum === null ? "" : `, or ${sumText(sum)}`}`,
  };
}

function sumText({ persons, frameCents }: NonNullable<SumOrMunicipality["sum"]>): string {
  const parts = [
    ...(persons === null ? [] : [figureText("persons", persons)]),
    ...(frameCents === null ? [] : [figureText("frameCents", frameCents)]),
  ];
  return `the sum of the rows${parts.length === 0 ? "" : `, ${format.list(parts)}`}`;
}

const CELLS: Readonly<Record<CellQuantity, string>> = {
  persons: "a head count",
  euros: "an amount in euros",
  degrees: "degrees",
};

export function wrongCell({ kind, received, quantity }: WrongCell): FoundAndExpected {
  if (kind === "several") {
    return { found: `${quoted(received)}, several numbers in one cell`, expected: `${CELLS[quantity]} in each cell` };
  }
  return { found: quoted(received), expected: CELLS[quantity] };
}

export function oddCell(params: OddCell): FoundAndExpected {
  return { found: oddValue(params), expected: CELLS[params.quantity] };
}

function oddValue(params: OddCell): string {
  if (params.kind === "unknown-value") return "a value that is neither a number nor text";
  return params.day === null ? "a date" : `the date ${format.date(params.day)}`;
}

export function ambiguousNumber({ received, quantity, digits }: IssueParams["ambiguous-number"]): FoundAndExpected {
  return {
    found: quoted(received),
    expected:
      `${CELLS[quantity]} that can be read in one way only: ${digits} without a separator, or ` +
      `${digits.slice(0, -3)}.00 with two decimals; nothing else in the file says what the mark means`,
  };
}

export function decimalsOfEuros({ received }: { readonly received: string }): FoundAndExpected {
  return { found: quoted(received), expected: "an amount with two decimals at most" };
}

export function wrongHeadCount({ received, most }: WrongHeadCount): FoundAndExpected {
  return { found: quoted(received), expected: `a whole number of persons from 0 to ${format.whole(most)}` };
}

export function poolExceedsTotal({ persons, total }: { readonly persons: number; readonly total: number }) {
  return {
    found: `members with ${format.count(persons, "person", "persons")} together`,
    expected: `${atMost(total)}, all persons counted; is there a sum in the column?`,
  };
}

export function tooLargeForWorkbook(params: TooLargeForWorkbook): FoundAndExpected {
  switch (params.kind) {
    case "rows":
      return {
        found: `${format.whole(params.count)} municipalities`,
        expected: `${atMost(params.most)}, spreadsheets hold no more`,
      };
    case "name-length":
      return {
        found: `a name of ${format.whole(params.count)} characters`,
        expected: `${atMost(params.most)}, no cell holds more`,
      };
    case "product":
      return {
        found: `amounts and persons whose product reaches ${format.whole(params.largest)}`,
        expected: `${atMost(params.most)} in every step; above that spreadsheets are no longer exact to the euro`,
      };
  }
}
