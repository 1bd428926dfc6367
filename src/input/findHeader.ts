import { fieldsAt, fieldsOf, type Layout } from "./columns";
import type { Cell, GridRow } from "./grid";
import { readTextCell } from "./readCells";

/** Where a header stands, and what it says. */
export interface FoundHeader {
  /** The position of its first row among the rows. */
  readonly start: number;
  /** More than one where headings are spread over several rows, as under merged cells. */
  readonly height: number;
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
 * Where merged cells spread the headings over several rows, each column takes the lower one if that is known, the upper
 * one if there is nothing below it, and otherwise both words together; a heading over several columns counts for each of
 * them. If no row is complete the one with the most known headings comes back, so that it can be said what is missing.
 * A row with a key, or mostly of numbers, is data and no header.
 *
 * @returns null where there is no row at all
 */
export function findHeader<Field extends string>(rows: readonly GridRow[], layout: Layout<Field>): FoundHeader | null {
  let best: FoundHeader | null = null;
  for (let start = 0; start < Math.min(rows.length, SEARCHED); start += 1) {
    const texts = textsOf(rows[start]);
    if (looksLikeData(texts)) continue;
    const single = headerOf(texts, layout, { start, height: 1 });
    if (single.complete) return withSubheadings(single, rows, layout);
    const double = doubleHeader(rows, start, layout);
    if (double !== null) return withSubheadings(double, rows, layout);
    if (best === null || single.recognised > best.recognised) best = single;
  }
  const [first] = rows;
  return best ?? (first === undefined ? null : headerOf(textsOf(first), layout, { start: 0, height: 1 }));
}

/** Whether a row is one of the table's own: something like a key in it, or numbers in half of its cells; years are none. */
function looksLikeData(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  const isKey = (text: string) => /^(0\d{4}|\d{7,8}|\d{11,12})$/.test(text.replace(/\s/g, ""));
  const isNumber = (text: string) => /^[-−–]?\d[\d.,\s]*$/.test(text) && !isYear(text);
  return filled.some(isKey) || (filled.length > 1 && 2 * filled.filter(isNumber).length >= filled.length);
}

function isYear(text: string): boolean {
  return /^(19|20)\d\d$/.test(text);
}

/** Headings with what stands below them, where one is spread over several columns that the next row tells apart. */
function withSubheadings<Field extends string>(
  header: FoundHeader,
  rows: readonly GridRow[],
  layout: Layout<Field>,
): FoundHeader {
  const { start, height, headings } = header;
  const lower = textsOf(rows[start + height]);
  if (height >= MOST_ROWS || !isBelow(headings, lower, layout)) return header;
  const spread = spreadHeadings(headings, lower);
  const all = Array.from({ length: spread.length }, (_, index) =>
    merged(spread[index] ?? "", lower[index] ?? "", layout),
  );
  return withSubheadings(headerOf(all, layout, { start, height: height + 1 }), rows, layout);
}

/** A header has no more rows. */
const MOST_ROWS = 4;

/** Whether a row tells apart the columns that a heading above is spread over; keys and names have nothing there. */
function isBelow<Field extends string>(
  headings: readonly string[],
  lower: readonly string[],
  layout: Layout<Field>,
): boolean {
  if (looksLikeData(lower) && !lower.some(isYear)) return false;
  const fields = fieldsAt(headings, layout);
  const isText = (index: number) => {
    const field = fields[index] ?? null;
    return field !== null && (layout.keys.includes(field) || field === layout.name);
  };
  const filled = lower.flatMap((text, index) => (text === "" ? [] : index));
  if (filled.length === 0 || filled.some((index) => isText(index) && !isFieldName(lower[index] ?? "", layout)))
    return false;
  return filled.some((index) => (headings[index] ?? "") === "" && !/^\d{1,2}$/.test(lower[index] ?? ""));
}

function isFieldName<Field extends string>(text: string, layout: Layout<Field>): boolean {
  return fieldsAt([text], layout)[0] !== null;
}

/** The upper headings, each also over the empty cells to its right that have something below, as merged cells show them. */
function spreadHeadings(upper: readonly string[], lower: readonly string[]): string[] {
  let last = "";
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const [own, below] = [upper[index] ?? "", lower[index] ?? ""];
    if (own !== "") last = below === "" ? "" : own;
    else if (below === "") last = "";
    return own === "" ? last : own;
  });
}

/** Two rows that are a header only together; a title above a header is none. */
function doubleHeader<Field extends string>(
  rows: readonly GridRow[],
  start: number,
  layout: Layout<Field>,
): FoundHeader | null {
  const [above, lower] = [textsOf(rows[start]), textsOf(rows[start + 1])];
  // One text alone is a title, or belongs to the rows below.
  if (above.filter((text) => text !== "").length < 2 || lower.length === 0 || looksLikeData(lower)) return null;
  const below = headerOf(lower, layout, { start: start + 1, height: 1 });
  if (below.complete) return null;
  const upper = spreadHeadings(above, lower);
  const headings = upper.map((text, index) => merged(text, lower[index] ?? "", layout));
  const both = headerOf(headings, layout, { start, height: 2 });
  return both.complete ? both : null;
}

/** What two headings say together; the lower alone where the upper one takes its meaning away. */
function merged<Field extends string>(upper: string, lower: string, layout: Layout<Field>): string {
  if (lower === "" || upper === "") return lower === "" ? upper : lower;
  const [alone = null, both = null] = fieldsAt([lower], layout).concat(fieldsAt([`${upper} ${lower}`], layout));
  return alone !== null && both !== alone ? lower : `${upper} ${lower}`;
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
