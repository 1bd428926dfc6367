import type { BesideTable, Note, SomeRows } from "../result/note";
import type { RowAccount } from "./grid";

/** What is told of rows beside the table; sums have notes of their own, once they are checked. */
const TOLD: readonly BesideTable[] = ["title", "repeated-header", "column-numbers", "units", "section", "footnote"];

/** So many row numbers are listed. */
const LISTED = 8;

/** Says which rows were understood as something else than entries. */
export function skipNotes({ skipped }: RowAccount): Note[] {
  const kinds = TOLD.flatMap((reason) => {
    const rows = skipped.filter((row) => row.reason === reason).map(({ row }) => row);
    return rows.length === 0 ? [] : [{ reason, ...someRows(rows) }];
  });
  return kinds.length === 0 ? [] : [{ code: "rows-beside-table", params: { kinds } }];
}

/** The first of some rows, and how many there are. */
export function someRows(rows: readonly number[]): SomeRows {
  return { rows: rows.slice(0, LISTED), count: rows.length };
}
