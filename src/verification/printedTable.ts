import type { Municipality } from "../allocation/municipality";
import type { MismatchedSum } from "../result/tableParams";
import type { VerificationTable } from "./verification";

/** A printed sum that the rows do not give, as a reader of tables finds it. */
export interface FoundSum extends MismatchedSum {
  readonly row: number;
  /** The heading of its column. */
  readonly column: string | null;
}

/** What a reader makes of a printed table, such as `readMunicipalities` with `amounts: "as-printed"`. */
export interface TableAsRead {
  readonly municipalities: readonly Municipality[];
  readonly rowNumbers: readonly number[];
  readonly wrongSums: readonly FoundSum[];
}

/**
 * Turns a table that was read into one that can be verified, with its printed sums.
 *
 * The command line does the same, so that a wrong sum speaks against a table here as it does there.
 *
 * @param file the name that findings are told with
 * @param table rows, the lines that they stand on, and the sums that they do not give
 * @returns what `verify` takes
 * @example
 * ```ts
 * import { imBw201801 } from "planungsrahmen";
 * import { readMunicipalities } from "planungsrahmen/input";
 * import { printedTable, verdictOf, verify } from "planungsrahmen/verification";
 *
 * const text = "ags,name,persons,frame_eur\n08337116,Wehr,64,50950\n";
 * const table = readMunicipalities(text, imBw201801, { amounts: "as-printed" });
 * if (table.ok) {
 *   const verification = verify(printedTable("official.csv", table.value), null, imBw201801);
 *   if (verification.ok) verdictOf(verification.value); // → "deviates"
 * }
 * ```
 */
export function printedTable(file: string, { municipalities, rowNumbers, wrongSums }: TableAsRead): VerificationTable {
  const rows = municipalities.map((municipality, index) => ({ ...municipality, row: rowNumbers[index] ?? index + 1 }));
  return { file, rows, wrongSums: wrongSums.map(({ column, ...sum }) => ({ ...sum, column: column ?? "" })) };
}
