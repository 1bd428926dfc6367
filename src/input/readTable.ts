import { type Issue, issue } from "../result/issue";
import { issueList } from "../result/issueList";
import { failure, type Result, success } from "../result/result";
import { type Columns, type Layout, readColumns } from "./columns";
import type { Grid } from "./grid";
import { readGrid, type SheetOptions, type TableSource } from "./readGrid";

/** A grid with its columns, and what is wrong with it so far. */
export interface TableReading<Field extends string> {
  readonly grid: Grid;
  readonly columns: Columns<Field>;
  /** Rows that do not fit the header, and formulas without a value in columns that are used. */
  readonly issues: readonly Issue[];
}

/**
 * Reads a table from its bytes, its text or a list up to the point where its columns are understood.
 *
 * @param required columns of which there must be one each
 */
export function readTable<Field extends string>(
  source: TableSource,
  layout: Layout<Field>,
  { required, ...options }: SheetOptions & { readonly required: readonly (readonly Field[])[] },
): Result<TableReading<Field>> {
  const grid = readGrid(source, layout, options);
  return grid.ok ? understood(grid.value, layout, required) : grid;
}

/** Understands the columns of a grid; `required` as for `readTable`. */
export function understood<Field extends string>(
  grid: Grid,
  layout: Layout<Field>,
  required: readonly (readonly Field[])[],
): Result<TableReading<Field>> {
  const columns = readColumns(grid, layout, required);
  if (!columns.ok) return failure(inSheet(columns.issues, grid));
  return success({ grid, columns: columns.value, issues: withFaults(grid, columns.value) });
}

function withFaults<Field extends string>({ issues, faults, header }: Grid, columns: Columns<Field>): Issue[] {
  const all = issueList(issues);
  for (const { row, index } of faults) {
    if (!columns.isUsed(index)) continue;
    all.add(issue({ code: "formula-without-value", row, column: header[index] ?? null, params: {} }));
  }
  return all.toArray();
}

/** Names the sheet in every issue, where there is one. */
export function inSheet(issues: readonly Issue[], { origin }: Pick<Grid, "origin">): readonly Issue[] {
  const { sheet } = origin;
  return sheet === null ? issues : issues.map((found) => issue({ ...found, sheet }));
}
