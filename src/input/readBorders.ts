import type { Ags } from "../codes/ags";
import { keyProblem } from "../codes/keyProblem";
import type { Border } from "../pooling/plan";
import { issueAt } from "../result/issue";
import { issueList } from "../result/issueList";
import type { Note } from "../result/note";
import type { RestoredKey } from "../result/reading";
import { failure, type Result, success } from "../result/result";
import type { Layout } from "./columns";
import type { RowAccount } from "./grid";
import type { SheetOptions, TableSource } from "./readGrid";
import { type KeyOptions, readKey } from "./readKey";
import { inSheet, readTable, type TableReading } from "./readTable";

/** What a list of borders looks like. */
export const BORDER_LAYOUT: Layout<"a" | "b"> = {
  listName: "borders",
  headings: {
    a: ["agsa", "ags1", "a", "from", "von", "gemeindea", "ags"],
    b: ["agsb", "ags2", "b", "to", "nach", "gemeindeb", "nachbar", "neighbour", "neighbor"],
  },
  isComplete: (fields) => fields.has("a") && fields.has("b"),
  keys: ["a", "b"],
  figures: [],
  name: null,
};

/** A list of borders that was read and found sound. */
export interface BorderTable {
  /** In the order of the file. */
  readonly borders: readonly Border[];
  readonly restored: readonly RestoredKey[];
  /** What became of every row of the source. */
  readonly rows: RowAccount;
  /** Hints that are no errors. */
  readonly notes: readonly Note[];
}

/**
 * Reads neighbours as pairs of keys, one pair a row; further columns such as the length of the border are passed over.
 *
 * Pairs may come in one direction, in both, or twice. Keys beyond the table are allowed, since lists of borders often
 * cover a whole state.
 *
 * @param source the bytes of a file (CSV, .xlsx, .ods, JSON), its text, a list of objects, or a list of pairs
 * @returns the pairs, or every row that is not one
 * @example
 * ```ts
 * import { readBorders } from "planungsrahmen/input";
 *
 * const table = readBorders("ags_a,ags_b\n08337013,08337116\n");
 * if (table.ok) table.value.borders; // → [["08337013", "08337116"]]
 * ```
 */
export function readBorders(source: TableSource, options: KeyOptions & SheetOptions = {}): Result<BorderTable> {
  const table = readTable(pairsAsObjects(source), BORDER_LAYOUT, { required: BORDER_KEYS, sheet: options.sheet });
  return table.ok ? bordersOf(table.value, options) : table;
}

/** Columns that a list of borders needs. */
export const BORDER_KEYS: readonly (readonly ("a" | "b")[])[] = [["a"], ["b"]];

/** Reads the rows of a list of borders whose columns are understood; see `readBorders`. */
export function bordersOf(table: TableReading<"a" | "b">, options: KeyOptions = {}): Result<BorderTable> {
  const { grid, columns } = table;
  const issues = issueList(table.issues);
  const restored: RestoredKey[] = [];
  const borders = grid.rows.map(({ row, cells }, index): Border => {
    const key = (field: "a" | "b"): Ags => {
      const read = readKey(columns.cell({ row, cells }, field), row, options);
      const problem = keyProblem(read.ags);
      const place = { path: ["borders", index, field], row, column: columns.heading(field) };
      if (problem !== null) issues.add(issueAt(problem, place));
      if (read.restored !== null) restored.push(read.restored);
      return read.ags;
    };
    return [key("a"), key("b")];
  });
  if (!issues.isEmpty) return failure(inSheet(issues.toArray(), grid));
  return success({ borders, restored, rows: grid.account, notes: grid.notes });
}

function pairsAsObjects(source: TableSource): TableSource {
  if (!Array.isArray(source)) return source;
  return source.map((pair: unknown) => (Array.isArray(pair) ? { a: pair[0], b: pair[1] } : pair));
}
