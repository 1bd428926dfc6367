import { fieldOf, fieldsOf, type Layout } from "./columns";
import type { Cell, GridRow } from "./grid";
import { readTextCell } from "./readCells";

/** Where a header stands, and what it says. */
export interface FoundHeader {
  /** The position of its first row among the rows. */
  readonly start: number;
  /** Two where a heading is spread over two rows, as under merged cells. */
  readonly height: 1 | 2;
  readonly headings: readonly string[];
  /** Whether all columns are there that the layout needs. */
  readonly complete: boolean;
  /** How many different columns were recognised. */
  readonly recognised: number;
}

/** So many rows may stand above a header. */
const SEARCHED = 200;

/**
 * Finds the header of a table: the first row whose headings are complete, however many lines of title stand above it.
 *
 * Where merged cells spread the headings over two rows, each column takes the lower one if that is known, the upper one
 * if there is nothing below it, and otherwise both words together. If no row is complete the one with the most known
 * headings comes back, so that it can be said what is missing.
 *
 * @returns null where there is no row at all
 */
export function findHeader<Field extends string>(rows: readonly GridRow[], layout: Layout<Field>): FoundHeader | null {
  let best: FoundHeader | null = null;
  for (let start = 0; start < Math.min(rows.length, SEARCHED); start += 1) {
    const single = headerOf(textsOf(rows[start]), layout, { start, height: 1 });
    if (single.complete) return single;
    const double = doubleHeader(rows, start, layout);
    if (double !== null) return double;
    if (best === null || single.recognised > best.recognised) best = single;
  }
  return best;
}

/** Two rows that are a header only together; a title above a header is none. */
function doubleHeader<Field extends string>(
  rows: readonly GridRow[],
  start: number,
  layout: Layout<Field>,
): FoundHeader | null {
  const [upper, lower] = [textsOf(rows[start]), textsOf(rows[start + 1])];
  if (upper.length === 0 || lower.length === 0) return null;
  const below = headerOf(lower, layout, { start: start + 1, height: 1 });
  if (below.complete) return null;
  const width = Math.max(upper.length, lower.length);
  const headings = Array.from({ length: width }, (_, index) => merged(upper[index] ?? "", lower[index] ?? "", layout));
  const both = headerOf(headings, layout, { start, height: 2 });
  return both.complete ? both : null;
}

function merged<Field extends string>(upper: string, lower: string, { headings }: Layout<Field>): string {
  if (lower === "" || fieldOf(lower, headings) !== null) return lower === "" ? upper : lower;
  return `${upper} ${lower}`.trim();
}

/** No heading is longer. */
const LONGEST_HEADING = 200;

/** What a cell of a header says; line breaks inside it are as good as spaces. */
export function headingText(cell: Cell): string {
  return readTextCell(cell).slice(0, LONGEST_HEADING).replace(/\s+/g, " ");
}

function textsOf(row: GridRow | undefined): string[] {
  return (row?.cells ?? []).map(headingText);
}

function headerOf<Field extends string>(
  headings: readonly string[],
  layout: Layout<Field>,
  place: Pick<FoundHeader, "start" | "height">,
): FoundHeader {
  const fields = fieldsOf(headings, layout);
  return { ...place, headings, complete: layout.isComplete(fields), recognised: fields.size };
}
