import type { Issue } from "../result/issue";
import type { Note } from "../result/note";
import type { CodePage } from "./codePage";
import type { OddValue } from "./oddValue";
import type { OwnParameters } from "./ownParameters";

/** A cell as it was found: text from a file, or a value from a workbook or from JSON. */
export type Cell = string | number | boolean | OddValue | null;

/** One row with where it stands: the line of a file, the row of a sheet or the position in a list, all from 1. */
export interface GridRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** A cell that shows something but holds no value that could be read. */
export interface CellFault {
  readonly row: number;
  /** The position of its column, from 0. */
  readonly index: number;
}

/** All rows of a file or of one sheet, before anyone knows where its header stands. */
export interface Sheet {
  /** Null for a file that has no sheets. */
  readonly name: string | null;
  /** True where the workbook does not show it. */
  readonly hidden: boolean;
  /** Rows with something in them. */
  readonly rows: readonly GridRow[];
  /** The numbers of rows that the workbook does not show. */
  readonly hiddenRows: readonly number[];
  /** Formulas without a stored value. */
  readonly faults: readonly CellFault[];
  /** How many cells are formulas whose stored value was read. */
  readonly formulas: number;
  /** The positions, from 0, of columns with formulas. */
  readonly formulaColumns: ReadonlySet<number>;
  /** True for delimited text, where a row of another length than the header is broken. */
  readonly fixedWidth: boolean;
}

/** Why a row is not one of the table's own. */
export type SkipReason =
  | "title"
  | "delimiter"
  | "header"
  | "repeated-header"
  | "column-numbers"
  | "units"
  | "section"
  | "total"
  | "footnote";

/** A row that was read and understood, but holds no entry of the table. */
export interface SkippedRow {
  readonly row: number;
  readonly reason: SkipReason;
  /** What it says, cut where it is very long; only „…“ for rows behind several million characters of such texts. */
  readonly text: string;
}

/** What became of every row that has something in it: `present` is `read` and all of `skipped`. */
export interface RowAccount {
  readonly present: number;
  readonly read: number;
  /** In the order of the file. */
  readonly skipped: readonly SkippedRow[];
}

/** What a table came as, as its content shows. */
export interface Origin {
  readonly format: "csv" | "xlsx" | "ods" | "json";
  /** How bytes became text; null for workbooks, and where the source was text already. */
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | CodePage | null;
  readonly delimiter: ";" | "," | "\t" | null;
  /** The sheet that was read; null where there are none. */
  readonly sheet: string | null;
}

/**
 * A table before anyone knows what its columns mean; every file format is read into one of these.
 */
export interface Grid {
  readonly header: readonly string[];
  readonly headerRow: number;
  /** The table's own rows. */
  readonly rows: readonly GridRow[];
  /** Rows of sums, which have to be held against the others; they are among `account.skipped`. */
  readonly totals: readonly GridRow[];
  readonly account: RowAccount;
  readonly faults: readonly CellFault[];
  readonly origin: Origin;
  /** Rows that could not be split into the header's columns; they are not among `rows`. */
  readonly issues: readonly Issue[];
  /** Something that is no error but that the reader should know. */
  readonly notes: readonly Note[];
  /** What a workbook of ours calculates by; left out for everything else. */
  readonly parameters?: OwnParameters;
}
