/** What a formula puts into a cell; blank is `""`, since Excel knows no other. */
export type SheetValue = string | number;

/** What a formula puts into its cell and, where it spills, into those below and beside it. */
export type SheetAnswer = SheetValue | readonly (readonly SheetValue[])[];

/** Where answers stand: beside the rows that they belong to. */
interface Beside {
  /** Rows of the range as far as it is filled. */
  readonly length: number;
  /** 0 where the range has no header. */
  readonly headerRow: number;
  /** What stands beside the range's header. */
  readonly headings: readonly string[];
}

/** Lays answers beside the rows of a range, so that blank rows and the header keep their places. */
export function besideRows(
  { length, headerRow, headings }: Beside,
  answers: Iterable<readonly [row: number, cells: readonly SheetValue[]]>,
): SheetValue[][] {
  const rows = Array.from({ length }, () => headings.map((): SheetValue => ""));
  const place = (row: number, cells: readonly SheetValue[]) => {
    rows[row - 1] = [...cells];
  };
  if (headerRow > 0) place(headerRow, headings);
  for (const [row, cells] of answers) place(row, cells);
  return rows;
}
