import type { MunicipalityTable } from "../../input";
import { formatEuros, formatWhole } from "../../money/formatGerman";
import type { PrintedSum } from "../../verification/verification";

/** A wrong sum as a reader gives it as data. */
interface ReadSum {
  readonly row: number;
  readonly column: string | null;
  readonly label: string;
  readonly figure: "persons" | "frameCents";
  readonly found: number;
  readonly expected: number | null;
}

/** How the reader writes a wrong sum among its hints, where it does not give it as data. */
const HINT = /^Summe: Zeile (\d+)(?:, Spalte (.+?))?: gefunden (.+); erwartet (.+)$/s;

/** Parts what a reader found wrong about printed sums from its other hints. */
export function partSums(table: MunicipalityTable & { readonly wrongSums?: readonly ReadSum[] }) {
  const wrongSums: PrintedSum[] = (table.wrongSums ?? []).map(inWords);
  const notes: string[] = [];
  for (const note of table.notes) {
    const [, row, column = "", found = "", expected = ""] = HINT.exec(note) ?? [];
    if (row === undefined) notes.push(note);
    else wrongSums.push({ row: Number(row), column, found, expected });
  }
  return { wrongSums, notes };
}

function inWords({ row, column, label, figure, found, expected }: ReadSum): PrintedSum {
  const show = figure === "persons" ? formatWhole : formatEuros;
  const sum = expected === null ? "" : `, ${show(expected)}`;
  return {
    ...{ row, column: column ?? "" },
    found: `${show(found)} in der Zeile „${label}“`,
    expected: `die Summe der Zeilen${sum}`,
  };
}
