import type { Issue } from "../result/issue";

/** A cell as it was found: text from a file, or a value from JSON. */
export type Cell = string | number | boolean | null;

/** One row with where it stands: the line of a file or the position in a list, both from 1. */
export interface GridRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/**
 * A table before anyone knows what its columns mean; every file format is read into one of these.
 */
export interface Grid {
  readonly header: readonly string[];
  readonly headerRow: number;
  readonly rows: readonly GridRow[];
  /** True where the file's own separators are German: semicolons. */
  readonly germanSeparators: boolean;
  /** Rows that could not be split into the header's columns; they are not among `rows`. */
  readonly issues: readonly Issue[];
  /** Something that is no error but that the reader should know, in German. */
  readonly notes: readonly string[];
}
