import type { BookCell, BookSheet } from "../book";

/** A sheet of text under headings, one or two columns wide. */
export function textSheet(name: string, widths: readonly number[], rows: readonly (readonly BookCell[])[]): BookSheet {
  return {
    ...{ name, rows, headerRows: 0, landscape: false, filter: null, colours: [], whole: [], chart: null },
    columns: widths.map((width) => ({ width, look: "wrapped" })),
  };
}
