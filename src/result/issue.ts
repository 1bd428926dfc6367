export { quoted } from "./quoted";

/** What can be wrong with data that came from outside; stable names to switch on. */
export type IssueCode =
  | "unreadable"
  | "unsupported-format"
  | "password-protected"
  | "unsafe-file"
  | "ambiguous-sheet"
  | "unknown-sheet"
  | "empty-table"
  | "missing-column"
  | "duplicate-column"
  | "wrong-cell-count"
  | "malformed-quote"
  | "missing-value"
  | "lost-leading-zero"
  | "malformed-key"
  | "unknown-district"
  | "district-mismatch"
  | "not-a-district"
  | "missing-districts"
  | "duplicate-key"
  | "municipality-split"
  | "unknown-key"
  | "not-a-number"
  | "ambiguous-number"
  | "formula-without-value"
  | "total-mismatch"
  | "key-mismatch"
  | "unknown-name"
  | "ambiguous-name"
  | "unknown-basis"
  | "negative"
  | "fractional"
  | "too-large"
  | "out-of-range"
  | "off-rounding-step"
  | "frame-contradicts-persons"
  | "persons-exceed-total"
  | "frames-exceed-budget"
  | "needs-head-counts"
  | "no-persons"
  | "invalid-rule-set"
  | "missing-rule-value"
  | "no-threshold"
  | "no-pools"
  | "unknown-rule-set"
  | "no-two-year-figure"
  | "unknown-provenance"
  | "nothing-compared"
  | "not-comparable"
  | "amounts-disagree"
  | "too-few-members"
  | "not-self-sufficient"
  | "no-border-in-table"
  | "missing-coordinates"
  | "wishes-collide"
  | "not-in-pool"
  | "unknown-pool"
  | "foreign-plan"
  | "unknown-qualification"
  | "below-smallest-post"
  | "no-fixed-amounts"
  | "no-delegation"
  | "not-a-date"
  | "ends-before-start"
  | "malformed-geometry"
  | "unknown-layer";

/** One thing wrong with the data, said so that whoever keeps the file can mend it. */
export interface Issue {
  readonly code: IssueCode;
  /** Where in the data: list positions from 0 and field names, for example `["municipalities", 3, "ags"]`. */
  readonly path: readonly (string | number)[];
  /** The line in the file (its first line is 1) or the position in the list (from 1); null when the whole table is meant. */
  readonly row: number | null;
  /** The sheet of a workbook; left out where the source has no sheets. */
  readonly sheet?: string;
  /** The column's heading as the file writes it, or the field's name; null when the whole row is meant. */
  readonly column: string | null;
  /** What was found, as text. */
  readonly received: string;
  /** What was expected, in German. */
  readonly expected: string;
  /** The whole sentence in German, with row and column. */
  readonly message: string;
  /**
   * How many more problems of the same kind there are, which are not listed: of each kind (the same code in the same
   * column of a list) the first hundred are, and the last of them says how many follow. Left out where all are listed.
   */
  readonly more?: number;
}

/** What an issue is made of; the message is composed from it. */
export interface IssueParts extends Omit<Issue, "message" | "path" | "row" | "column"> {
  readonly path?: readonly (string | number)[];
  readonly row?: number | null;
  readonly column?: string | null;
}

/** Composes an issue and its sentence. */
export function issue(parts: IssueParts): Issue {
  const { code, path = [], row = null, column = null, sheet, received, expected, more } = parts;
  const place = [
    sheet === undefined ? "" : `Blatt ${sheet}`,
    row === null ? "" : `Zeile ${row}`,
    column === null ? "" : `Spalte ${column}`,
  ];
  const where = place.filter((part) => part !== "").join(", ");
  const message = `${where === "" ? "" : `${where}: `}gefunden ${received}; erwartet ${expected}`;
  const rest = more === undefined ? {} : { more };
  return { code, path, ...(sheet === undefined ? {} : { sheet }), row, column, received, expected, message, ...rest };
}
