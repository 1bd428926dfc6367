import type { MunicipalityTable, WrongSum } from "../../input";
import { formatEuros, formatWhole } from "../../money/formatGerman";
import type { PrintedSum } from "../../verification/verification";

/** Parts what is wrong about printed sums, which speaks against a table, from what its reader else has to tell. */
export function partSums({ wrongSums, notes }: MunicipalityTable) {
  return {
    wrongSums: wrongSums.map(inWords),
    // The reader tells of each wrong sum among its notes as well.
    notes: notes.filter((note) => !note.startsWith("Summe: ")),
  };
}

function inWords({ row, column, label, figure, found, expected }: WrongSum): PrintedSum {
  const show = figure === "persons" ? formatWhole : formatEuros;
  const sum = expected === null ? "" : `, ${show(expected)}`;
  return {
    row,
    column: column ?? "",
    found: `${show(found)} in der Zeile „${label}“`,
    expected: `die Summe der Zeilen${sum}`,
  };
}
