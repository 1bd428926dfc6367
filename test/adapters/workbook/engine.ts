/** A spreadsheet program without a window: what it shows of every sheet after calculating everything anew. */
export interface Engine {
  readonly title: string;
  /** Why it cannot be used, or null where it can. */
  readonly missing: string | null;
  /** What it shows where a text holds an escaped character. */
  readonly shows: (text: string) => string;
  /** The cells of each sheet as text, by the name of the sheet. */
  recalculate(workbook: Uint8Array): ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The workbook as it saves it after calculating everything anew. */
  saved(workbook: Uint8Array, format: "xlsx" | "ods"): Uint8Array;
}

/** Splits tab-separated text whose cells may be quoted; quotes inside are doubled. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/gy;
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] !== "\t") {
      rows.push(row);
      row = [];
    }
    if (cell.lastIndex >= text.length) break;
  }
  return rows;
}
