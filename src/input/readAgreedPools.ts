import type { AgreedPool } from "../pooling/plan";
import { type Issue, issue, quoted } from "../result/issue";
import { failure, type Result, success } from "../result/result";
import { readColumns } from "./columns";
import { checkKey } from "./readBorders";
import { readTextCell } from "./readCells";
import { readGrid, type TableSource } from "./readGrid";

const AGREED_COLUMNS = {
  pool: ["pool", "zusammenschluss", "gruppe", "verbund", "group"],
  ags: ["ags", "amtlichergemeindeschluessel", "gemeindeschluessel"],
} as const;

/**
 * Reads agreed pools, one member a row: the name of the pool and the key of the member.
 *
 * @param source CSV text, JSON text, or a list of objects with `pool` and `ags`
 * @returns the pools in the order in which they first appear, or every malformed row
 */
export function readAgreedPools(source: TableSource): Result<readonly AgreedPool[]> {
  const grid = readGrid(source, "agreed");
  if (!grid.ok) return grid;
  const columns = readColumns(grid.value, AGREED_COLUMNS, ["pool", "ags"]);
  if (!columns.ok) return columns;
  const issues: Issue[] = [];
  const pools = new Map<string, string[]>();
  grid.value.rows.forEach((row, index) => {
    const name = readTextCell(columns.value.cell(row, "pool"));
    const ags = readTextCell(columns.value.cell(row, "ags"));
    const found = checkKey(ags, ["agreed", index, "ags"], row.row, columns.value.heading("ags"));
    if (found !== null) issues.push(found);
    if (name === "") issues.push(unnamed(index, row.row, columns.value.heading("pool")));
    pools.set(name, [...(pools.get(name) ?? []), ags]);
  });
  if (issues.length > 0) return failure(issues);
  return success([...pools].map(([name, members]) => ({ name, members })));
}

function unnamed(index: number, row: number, column: string | null): Issue {
  const path = ["agreed", index, "pool"];
  return issue({ code: "missing-value", path, row, column, received: quoted(""), expected: "den Namen der Gruppe" });
}
