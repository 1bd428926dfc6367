import type { MunicipalityTable } from "../../input";
import type { PrintedSum } from "../../verification/verification";

/** How the reader writes a wrong sum among its hints. */
const HINT = /^Summe: Zeile (\d+)(?:, Spalte (.+?))?: gefunden (.+); erwartet (.+)$/s;

/** Parts what a reader found wrong about printed sums from its other hints. */
export function partSums(table: MunicipalityTable): { wrongSums: PrintedSum[]; notes: string[] } {
  const wrongSums: PrintedSum[] = [];
  const notes: string[] = [];
  for (const note of table.notes) {
    const [, row, column = "", found = "", expected = ""] = HINT.exec(note) ?? [];
    if (row === undefined) notes.push(note);
    else wrongSums.push({ row: Number(row), column, found, expected });
  }
  return { wrongSums, notes };
}
