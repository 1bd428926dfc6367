import { oneLine } from "../../result/oneLine";
import { LINE_WIDTH } from "./wrap";

/** A column of a printed table: its heading, and to which side it is aligned. */
export interface TextColumn {
  readonly heading: string;
  readonly align: "left" | "right";
}

/**
 * Prints rows as an aligned table; cells that are too wide are cut so that lines fit.
 *
 * @param widest the column that gives way, by position
 */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  widest: number,
): string {
  const cells = rows.map((row) => row.map(oneLine));
  const widths = columns.map(({ heading }, index) =>
    cells.reduce((most, row) => Math.max(most, (row[index] ?? "").length), heading.length),
  );
  const surplus = widths.reduce((sum, one) => sum + one + 2, -2) - LINE_WIDTH;
  if (surplus > 0) widths[widest] = Math.max(8, (widths[widest] ?? 0) - surplus);
  const print = (row: readonly string[]) =>
    columns
      .map(({ align }, index) => fitted(row[index] ?? "", widths[index] ?? 0, align))
      .join("  ")
      .trimEnd();
  const headings = columns.map((column) => column.heading);
  return [print(headings), ...cells.map(print)].map((text) => `${text}\n`).join("");
}

function fitted(text: string, width: number, align: TextColumn["align"]): string {
  const cut = text.length > width ? `${text.slice(0, width - 1)}…` : text;
  return align === "left" ? cut.padEnd(width) : cut.padStart(width);
}
