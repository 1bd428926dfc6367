import type { Ags } from "../codes/ags";
import { keyProblem } from "../codes/keyProblem";
import type { KeyChange } from "../comparison/comparison";
import { issueAt } from "../result/issue";
import { issueList } from "../result/issueList";
import type { Note } from "../result/note";
import type { RestoredKey } from "../result/reading";
import { failure, type Result, success } from "../result/result";
import type { Layout } from "./columns";
import type { RowAccount } from "./grid";
import type { SheetOptions, TableSource } from "./readGrid";
import { type KeyOptions, readKey } from "./readKey";
import { inSheet, readTable } from "./readTable";

const LAYOUT: Layout<"from" | "to"> = {
  listName: "mapping",
  headings: {
    from: ["from", "agsfrom", "von", "agsalt", "alt", "vorher", "agsvorher", "old", "agsold", "before"],
    to: ["to", "agsto", "nach", "agsneu", "neu", "nachher", "agsnachher", "new", "agsnew", "after"],
  },
  isComplete: (fields) => fields.has("from") && fields.has("to"),
  keys: ["from", "to"],
  figures: [],
  name: null,
};

/** A table of changed keys that was read; whether it makes sense as a whole, `compare` says. */
export interface KeyChangeTable {
  /** In the order of the file. */
  readonly changes: readonly KeyChange[];
  readonly restored: readonly RestoredKey[];
  /** What became of every row of the source. */
  readonly rows: RowAccount;
  /** Hints that are no errors. */
  readonly notes: readonly Note[];
}

/**
 * Reads which municipality of an earlier table is which of a later one: two columns, `from` and `to`.
 *
 * Several rows with the same `to` are a merger. Keys beyond the tables are allowed, since lists of changed areas often
 * cover a whole state and many years.
 *
 * @param source the bytes of a file (CSV, .xlsx, .ods, JSON), its text, or a list of objects with `from` and `to`
 * @returns the rows, or everything that is not a key
 * @example
 * ```ts
 * import { readKeyChanges } from "planungsrahmen/input";
 *
 * const table = readKeyChanges("from,to\n08315084,08315132\n");
 * if (table.ok) table.value.changes.map(({ from, to }) => [from, to]); // → [["08315084", "08315132"]]
 * ```
 */
export function readKeyChanges(source: TableSource, options: KeyOptions & SheetOptions = {}): Result<KeyChangeTable> {
  const table = readTable(source, LAYOUT, { required: [["from"], ["to"]], sheet: options.sheet });
  if (!table.ok) return table;
  const { grid, columns } = table.value;
  const issues = issueList(table.value.issues);
  const restored: RestoredKey[] = [];
  const changes = grid.rows.map((gridRow, index): KeyChange => {
    const { row } = gridRow;
    const key = (field: "from" | "to"): Ags => {
      const read = readKey(columns.cell(gridRow, field), row, options);
      const problem = keyProblem(read.ags);
      const place = { path: ["mapping", index, field], row, column: columns.heading(field) };
      if (problem !== null) issues.add(issueAt(problem, place));
      if (read.restored !== null) restored.push(read.restored);
      return read.ags;
    };
    return { from: key("from"), to: key("to"), row };
  });
  if (!issues.isEmpty) return failure(inSheet(issues.toArray(), grid));
  return success({ changes, restored, rows: grid.account, notes: grid.notes });
}
