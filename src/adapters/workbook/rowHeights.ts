import { type BookSheet, contentOf, isFormula, type Look } from "./book";

const WRAPPED: readonly Look[] = ["wrapped", "heading", "headingNumber"];

/** The points of one line of text, and the most that a row may have. */
const LINE_HEIGHT = 13;
const TALLEST = 400;

/**
 * How high rows have to be whose text wraps, by their position; all others are one line high.
 *
 * Said in the file, because not every program works it out when it opens or prints one.
 */
export function rowHeights({ rows, columns }: BookSheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  rows.forEach((row, line) => {
    const lines = row.map((cell, index) => {
      const column = columns[index];
      const look = typeof cell === "object" && cell !== null && "look" in cell ? cell.look : column?.look;
      const content = contentOf(cell);
      const text = isFormula(content) ? content.value : content;
      if (column === undefined || look === undefined || !WRAPPED.includes(look) || typeof text !== "string") return 1;
      return linesOf(text, column.width - (look === "wrapped" ? 1 : 2));
    });
    const most = Math.max(1, ...lines);
    if (most > 1) heights.set(line, Math.min(TALLEST, most * LINE_HEIGHT + 3));
  });
  return heights;
}

/** Breaks at spaces, and inside words that are longer than a line. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= width) {
      used = needed;
      continue;
    }
    lines += (used === 0 ? 0 : 1) + Math.floor((word.length - 1) / width);
    used = ((word.length - 1) % width) + 1;
  }
  return lines;
}
