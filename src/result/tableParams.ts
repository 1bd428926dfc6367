/** What issues of tables, workbooks and ranges know; see `IssueParams`. */

/** Headings as a file writes them, the first of them. */
export interface FoundHeadings {
  readonly headings: readonly string[];
  /** How many more there are. */
  readonly more: number;
}

/** What a number in a cell counts. */
export type CellQuantity = "persons" | "euros" | "degrees";

/** A cell that holds no number of its kind, or several numbers. */
export interface WrongCell {
  readonly kind: "cell" | "several";
  readonly received: string;
  readonly quantity: CellQuantity;
}

/** A cell that holds a date where a number should be, or something that is neither number nor text. */
export type OddCell =
  | {
      readonly kind: "date";
      /** `YYYY-MM-DD`; null where only the program that holds it knows. */
      readonly day: string | null;
      readonly quantity: CellQuantity;
    }
  | { readonly kind: "unknown-value"; readonly quantity: CellQuantity };

/** A head count that is none, or one of more than there are. */
export interface WrongHeadCount {
  readonly kind: "head-count";
  readonly received: string;
  readonly most: number;
}

/** Which figures rows of sums have. */
export type SummedFigure = "persons" | "frameCents";

/** Sums of rows; null where one of them lacks the figure. */
export type RowSums = Readonly<Record<SummedFigure, number | null>>;

/** A printed sum that the rows do not give. */
export interface MismatchedSum {
  /** How the row calls itself, such as „Summe“; its first digits where it has no word. */
  readonly label: string;
  readonly figure: SummedFigure;
  /** What is printed: persons, or cents. */
  readonly found: number;
  /** What the rows give; null where some of them lack the figure. */
  readonly expected: number | null;
}

/** A row that may be a municipality without its key, or a sum that is wrong. */
export interface SumOrMunicipality {
  readonly kind: "sum-or-municipality";
  /** The digits that it has for a key. */
  readonly received: string;
  /** What the row says. */
  readonly text: string;
  /** What it would have to be as a sum; null where it can be none. */
  readonly sum: RowSums | null;
}

/** Rows and texts that cannot be read as parts of a table. */
export type UnreadableTable =
  | { readonly kind: "unit" | "footnote-between"; readonly text: string }
  | { readonly kind: "above-header"; readonly text: string; readonly headerRow: number }
  | { readonly kind: "encoding"; readonly encoding: "utf-8" | "utf-16" | "unclear" }
  | NoList
  | { readonly kind: "several-counts"; readonly rows: number }
  | DamagedWorkbook;

/** Something in JSON that is no list of rows. */
export interface NoList {
  readonly kind: "no-list";
  readonly received: string;
  /** The field that may hold the list. */
  readonly listName: string;
}

/** What a damaged workbook has, or lacks; `name` is the part, the sheet, or the text in question. */
export type DamagedWorkbook = { readonly kind: "damaged" } & Damage;

/** What is damaged in a workbook. */
export type Damage =
  | { readonly fault: UnnamedFault }
  | {
      readonly fault: NamedFault;
      /** The part, the sheet, or what stands where something else should. */
      readonly name: string;
    };

export type UnnamedFault = "directory-incomplete" | "directory-beyond-end" | "no-end" | "no-such-text";

export type NamedFault =
  | ("part-missing" | "sheet-missing")
  | ("checksum" | "unknown-packing" | "misplaced" | "cut-off" | "cannot-unpack" | "malformed-xml")
  | ("repetition" | "row-misplaced" | "cell" | "cell-misplaced");

/** Formats that are none of the library's. */
export type ForeignFormat =
  | ("pdf" | "gzip" | "rtf" | "xls" | "empty-zip" | "utf-32" | "html" | "xml" | "binary" | "old-office")
  | ("xlsb" | "other-zip" | "odf-no-table");

/** Files that would take more time or memory than any table of municipalities. */
export type OversizedTable =
  | { readonly kind: "table"; readonly of: "rows" | "columns" | "cells"; readonly most: number }
  | { readonly kind: "objects"; readonly rows: number; readonly columns: number; readonly cells: number }
  | { readonly kind: "text" | "sums"; readonly count: number; readonly most: number }
  | ({ readonly kind: "workbook" } & Excess);

/** What there is too much of in a workbook, or in one of its parts. */
export type Excess =
  | { readonly of: "bytes" | "parts"; readonly count: number }
  | {
      readonly of:
        | ("unpacked-bytes" | "sheets" | "cells" | "texts" | "text-length" | "cell-length")
        | ("rows" | "filled-rows" | "columns" | "formulas-without-value");
      readonly most: number;
    }
  | { readonly of: "same-name" | "undeclared-size" | "document-type"; readonly name: string }
  | { readonly of: "ratio" | "nesting" | "part-text"; readonly name: string; readonly count: number };

/** Tables without anything in them. */
export type EmptyTable =
  | { readonly kind: "no-rows" | "empty-file" | "no-content" | "empty-workbook" | "empty-range" | "heading-only" }
  | { readonly kind: "empty-sheet"; readonly sheet: string }
  | { readonly kind: "no-table"; readonly columns: readonly string[] }
  | NoList;

/** Columns that a table lacks. */
export type MissingColumn =
  | ({
      readonly kind: "column";
      /** The column's name for the caller. */
      readonly field: string;
      /** How it may be called, the library's own name first. */
      readonly names: readonly string[];
    } & FoundHeadings)
  | ({
      readonly kind: "chosen";
      readonly field: string;
      /** The heading, or the number, that was said. */
      readonly received: string;
    } & FoundHeadings)
  | ({ readonly kind: "figures"; readonly measure: "counted-persons" | "population" } & FoundHeadings)
  | { readonly kind: "no-header"; readonly width: number; readonly columns: readonly string[] };

/** Tables that no workbook holds exactly. */
export type TooLargeForWorkbook =
  | { readonly kind: "rows" | "name-length"; readonly count: number; readonly most: number }
  | { readonly kind: "product"; readonly largest: number; readonly most: number };
