import { keyProblem } from "../codes/keyProblem";
import type { AgreedPool } from "../pooling/plan";
import { type Issue, issue, quoted } from "../result/issue";
import { failure, type Result, success } from "../result/result";
import { readColumns } from "./columns";
import { readTextCell } from "./readCells";
import { readGrid, type TableSource } from "./readGrid";
import { type KeyOptions, type RestoredKey, readKey } from "./readKey";

const AGREED_COLUMNS = {
  pool: ["pool", "poolname", "zusammenschluss", "gruppe", "verbund", "group"],
  ags: ["ags", "amtlichergemeindeschluessel", "gemeindeschluessel"],
} as const;

/** Agreed pools that were read and found sound. */
export interface AgreedTable {
  /** In the order in which they first appear. */
  readonly agreed: readonly AgreedPool[];
  readonly restored: readonly RestoredKey[];
  /** Hints that are no errors, in German. */
  readonly notes: readonly string[];
}

/**
 * Reads agreed pools, one member a row: the name of the pool and the key of the member.
 *
 * @param source CSV text, JSON text, or a list of objects with `pool` and `ags`
 * @returns the pools, or every row that is not a member of one
 */
export function readAgreedPools(source: TableSource, options: KeyOptions = {}): Result<AgreedTable> {
  const grid = readGrid(source, "agreed");
  if (!grid.ok) return grid;
  const columns = readColumns(grid.value, AGREED_COLUMNS, ["pool", "ags"]);
  if (!columns.ok) return columns;
  const { cell, heading } = columns.value;
  const issues: Issue[] = [...grid.value.issues];
  const restored: RestoredKey[] = [];
  const pools = new Map<string, string[]>();
  grid.value.rows.forEach((gridRow, index) => {
    const { row } = gridRow;
    const name = readTextCell(cell(gridRow, "pool"));
    const key = readKey(cell(gridRow, "ags"), row, options);
    const problem = keyProblem(key.ags);
    const place = (field: "pool" | "ags") => ({ path: ["agreed", index, field], row, column: heading(field) });
    if (problem !== null) issues.push(issue({ ...problem, ...place("ags") }));
    const expected = "den Namen der Gruppe";
    if (name === "") issues.push(issue({ code: "missing-value", ...place("pool"), received: quoted(""), expected }));
    if (key.restored !== null) restored.push(key.restored);
    pools.set(name, [...(pools.get(name) ?? []), key.ags]);
  });
  if (issues.length > 0) return failure(issues);
  const agreed = [...pools].map(([name, members]) => ({ name, members }));
  return success({ agreed, restored, notes: grid.value.notes });
}
