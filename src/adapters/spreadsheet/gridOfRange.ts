import type { Layout } from "../../input/columns";
import { findHeader } from "../../input/findHeader";
import type { Cell, Grid, GridRow, Origin, Sheet } from "../../input/grid";
import { gridOf } from "../../input/gridOf";
import { issue } from "../../result/issue";
import type { Note } from "../../result/note";
import { failure, type Result, success } from "../../result/result";
import { isBlankCells, type RangeRows } from "./rangeRows";

/**
 * Makes a range a grid as a file's sheet is made one: titles above its header, sums and footnotes below it are known.
 *
 * Where no header is found and the first row is already an entry, the columns stand in the order of `columns`, as if
 * that header stood in the row above the range.
 *
 * @param rows with something in them
 * @param columns headings for a range without any, in their order
 */
export function gridOfRange<Field extends string>(
  rows: RangeRows,
  layout: Layout<Field>,
  columns: readonly string[],
): Result<Grid> {
  const numbered = rows.map((cells, index): GridRow => ({ row: index + 1, cells }));
  const filled = numbered.filter(({ cells }) => !isBlankCells(cells));
  const [first] = filled;
  const own = findHeader(filled, layout);
  if (own === null || first === undefined) throw new RangeError("gridOfRange: there are no rows");
  if (own.complete || !isEntry(first)) return success(gridOf(sheetOf(filled), { ...READING, header: own, layout }));
  const width = first.cells.length;
  if (width > columns.length) {
    return failure([issue({ code: "missing-column", row: first.row, params: { kind: "no-header", width, columns } })]);
  }
  const headings = columns.slice(0, width);
  const header = { start: 0, height: 1, headings, complete: true, recognised: width } as const;
  const sheet = sheetOf([{ row: 0, cells: headings }, ...filled]);
  return success(gridOf(sheet, { ...READING, header, layout }));
}

/** What stands in a sheet, whoever keeps it. */
const READING: { readonly origin: Origin; readonly notes: readonly Note[] } = {
  origin: { format: "xlsx", encoding: null, delimiter: null, sheet: null },
  notes: [],
};

function sheetOf(rows: readonly GridRow[]): Sheet {
  const formulas = { formulas: 0, formulaColumns: new Set<number>() };
  return { name: null, hidden: false, rows, hiddenRows: [], faults: [], ...formulas, fixedWidth: false };
}

/** Whether a row has a figure or a key in it, which headings and titles begin with in no table. */
function isEntry({ cells }: GridRow): boolean {
  return cells.some((cell: Cell) => typeof cell === "number" || (typeof cell === "string" && /^\s*[\d−–-]/.test(cell)));
}
