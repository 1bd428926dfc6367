import type { Ags } from "../codes/ags";
import { keyProblem } from "../codes/keyProblem";
import type { Border } from "../pooling/plan";
import { type Issue, issue } from "../result/issue";
import { failure, type Result, success } from "../result/result";
import { readColumns } from "./columns";
import { readGrid, type TableSource } from "./readGrid";
import { type KeyOptions, type RestoredKey, readKey } from "./readKey";

const BORDER_COLUMNS = {
  a: ["agsa", "ags1", "a", "from", "von", "gemeindea", "ags"],
  b: ["agsb", "ags2", "b", "to", "nach", "gemeindeb", "nachbar", "neighbour", "neighbor"],
} as const;

/** A list of borders that was read and found sound. */
export interface BorderTable {
  /** In the order of the file. */
  readonly borders: readonly Border[];
  readonly restored: readonly RestoredKey[];
  /** Hints that are no errors, in German. */
  readonly notes: readonly string[];
}

/**
 * Reads neighbours as pairs of keys, one pair a row; further columns such as the length of the border are passed over.
 *
 * Pairs may come in one direction, in both, or twice. Keys beyond the table are allowed, since lists of borders often
 * cover a whole state.
 *
 * @param source CSV text, JSON text, a list of objects, or a list of pairs
 * @returns the pairs, or every row that is not one
 */
export function readBorders(source: TableSource, options: KeyOptions = {}): Result<BorderTable> {
  const grid = readGrid(pairsAsObjects(source), "borders");
  if (!grid.ok) return grid;
  const columns = readColumns(grid.value, BORDER_COLUMNS, ["a", "b"]);
  if (!columns.ok) return columns;
  const issues: Issue[] = [...grid.value.issues];
  const restored: RestoredKey[] = [];
  const borders = grid.value.rows.map(({ row, cells }, index): Border => {
    const key = (field: "a" | "b"): Ags => {
      const read = readKey(columns.value.cell({ row, cells }, field), row, options);
      const problem = keyProblem(read.ags);
      const place = { path: ["borders", index, field], row, column: columns.value.heading(field) };
      if (problem !== null) issues.push(issue({ ...problem, ...place }));
      if (read.restored !== null) restored.push(read.restored);
      return read.ags;
    };
    return [key("a"), key("b")];
  });
  return issues.length > 0 ? failure(issues) : success({ borders, restored, notes: grid.value.notes });
}

function pairsAsObjects(source: TableSource): TableSource {
  if (!Array.isArray(source)) return source;
  return source.map((pair: unknown) => (Array.isArray(pair) ? { a: pair[0], b: pair[1] } : pair));
}
