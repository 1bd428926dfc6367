import type { Cell } from "../../input/grid";
import { isBlank } from "../../input/readCells";
import { cellOf } from "./cellOf";

/** The filled part of a range: blank rows at its end and blank columns at its right are cut, those between stay. */
export type RangeRows = readonly (readonly Cell[])[];

/**
 * Reads a range as hosts hand it over: rows of cells, or for a single cell just its value.
 *
 * Whole columns have a million rows, nearly all of them blank: the end is found first, and only what is left is read.
 */
export function rangeRows(range: unknown): RangeRows {
  const rows = Array.isArray(range) ? range : [[range]];
  let end = rows.length;
  while (end > 0 && isBlankRow(rows[end - 1])) end -= 1;
  const filled = rows.slice(0, end).map((row) => rowOf(row).map(cellOf));
  const width = filled.reduce((most, cells) => Math.max(most, filledWidth(cells)), 0);
  return filled.map((cells) => cells.slice(0, width));
}

function filledWidth(cells: readonly Cell[]): number {
  let width = cells.length;
  while (width > 0 && isBlank(cells[width - 1] ?? null)) width -= 1;
  return width;
}

/** Whether nothing stands in any cell of a row. */
export function isBlankCells(cells: readonly Cell[]): boolean {
  return cells.every(isBlank);
}

/** A plain loop with the usual blanks first, for a million rows are asked. */
function isBlankRow(row: unknown): boolean {
  for (const value of rowOf(row)) {
    if (value !== "" && value !== null && !isBlank(cellOf(value))) return false;
  }
  return true;
}

function rowOf(row: unknown): readonly unknown[] {
  return Array.isArray(row) ? row : [row];
}
