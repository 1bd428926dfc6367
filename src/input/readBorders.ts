import { type Ags, isAgs } from "../codes/ags";
import type { Border } from "../pooling/plan";
import { type Issue, issue, quoted } from "../result/issue";
import { failure, type Result, success } from "../result/result";
import { readColumns } from "./columns";
import { readTextCell } from "./readCells";
import { readGrid, type TableSource } from "./readGrid";

const BORDER_COLUMNS = {
  a: ["agsa", "ags1", "a", "from", "von", "gemeindea", "ags"],
  b: ["agsb", "ags2", "b", "to", "nach", "gemeindeb", "nachbar", "neighbour", "neighbor"],
} as const;

/**
 * Reads neighbours as pairs of keys, one pair a row; further columns such as the length of the border are passed over.
 *
 * Pairs may come in one direction, in both, or twice. Keys beyond the table are allowed, since lists of borders often
 * cover a whole state.
 *
 * @param source CSV text, JSON text, a list of objects, or a list of pairs
 * @returns the pairs, or every malformed key
 */
export function readBorders(source: TableSource): Result<readonly Border[]> {
  const grid = readGrid(pairsAsObjects(source), "borders");
  if (!grid.ok) return grid;
  const columns = readColumns(grid.value, BORDER_COLUMNS, ["a", "b"]);
  if (!columns.ok) return columns;
  const issues: Issue[] = [];
  const borders = grid.value.rows.map((row, index): Border => {
    const key = (field: "a" | "b"): Ags => {
      const ags = readTextCell(columns.value.cell(row, field));
      const found = checkKey(ags, ["borders", index, field], row.row, columns.value.heading(field));
      if (found !== null) issues.push(found);
      return ags;
    };
    return [key("a"), key("b")];
  });
  return issues.length > 0 ? failure(issues) : success(borders);
}

/** Says what is wrong with a key in a list that refers to municipalities. */
export function checkKey(
  ags: string,
  path: readonly (string | number)[],
  row: number,
  column: string | null,
): Issue | null {
  if (isAgs(ags)) return null;
  const lost = /^\d{7}$/.test(ags);
  const expected = lost
    ? `acht Ziffern, vermutlich „0${ags}“: die führende Null ist verloren gegangen`
    : "einen AGS aus acht Ziffern";
  return issue({
    code: lost ? "lost-leading-zero" : "malformed-key",
    path,
    row,
    column,
    received: quoted(ags),
    expected,
  });
}

function pairsAsObjects(source: TableSource): TableSource {
  if (!Array.isArray(source)) return source;
  return source.map((pair: unknown) => (Array.isArray(pair) ? { a: pair[0], b: pair[1] } : pair));
}
