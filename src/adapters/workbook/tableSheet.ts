import { letters, onSheet } from "./address";
import type { BookCell, BookSheet, Look } from "./book";

/** A column of a table whose cells are worked out row by row. */
export interface TableColumn<Row> {
  /** What other columns and sheets know it by. */
  readonly key: string;
  readonly heading: string;
  readonly width: number;
  readonly look: Look;
  /** The cell of a row; `line` is its number on the sheet. */
  readonly cell: (row: Row, line: number) => BookCell;
}

/** What a table sheet is made of. */
interface TableParts<Row> {
  readonly name: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** Lines above the headings. */
  readonly above?: readonly (readonly BookCell[])[];
}

/** Lays a table out: headings that stay in sight, one line for each row, buttons for filtering. */
export function tableSheet<Row>({ name, columns, rows, above = [] }: TableParts<Row>): BookSheet {
  const first = above.length + 2;
  const last = above.length + 1 + rows.length;
  const headings = columns.map(({ heading, look }): BookCell => {
    return { content: heading, look: NUMBERS.includes(look) ? "headingNumber" : "heading" };
  });
  return {
    name,
    columns: columns.map(({ width, look }) => ({ width, look })),
    rows: [...above, headings, ...rows.map((row, index) => columns.map(({ cell }) => cell(row, first + index)))],
    headerRows: above.length + 1,
    landscape: columns.reduce((sum, { width }) => sum + width, 0) > 100,
    filter: `A${above.length + 1}:${letters(columns.length - 1)}${last}`,
    colours: [],
    whole: [],
    chart: null,
  };
}

const NUMBERS: readonly Look[] = ["whole", "hundredths", "input"];

/** Where the cells of a table stand, for formulas. */
export interface TablePlaces {
  /** The cell of a column, on the same sheet. */
  here(key: string, line: number): string;
  /** The cell of a column, from another sheet. */
  there(key: string, line: number): string;
  /** All cells of a column, from another sheet. */
  all(key: string): string;
}

/** Finds columns by their keys, so that no formula counts letters. */
export function placesIn<Row>(
  name: string,
  columns: readonly Pick<TableColumn<Row>, "key">[],
  lines: { readonly first: number; readonly count: number },
): TablePlaces {
  const at = new Map(columns.map(({ key }, index) => [key, letters(index)]));
  const letter = (key: string) => {
    const found = at.get(key);
    if (found === undefined) throw new RangeError(`no column "${key}" on the sheet "${name}"`);
    return found;
  };
  const last = Math.max(lines.first, lines.first + lines.count - 1);
  return {
    here: (key, line) => `${letter(key)}${line}`,
    there: (key, line) => onSheet(name, `${letter(key)}${line}`),
    all: (key) => onSheet(name, `$${letter(key)}$${lines.first}:$${letter(key)}$${last}`),
  };
}
