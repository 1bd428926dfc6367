import { keyProblem } from "../codes/keyProblem";
import { type Issue, issue, quoted } from "../result/issue";
import { failure, type Result, success } from "../result/result";
import type { KnownDeviation } from "../verification/verification";
import { readColumns } from "./columns";
import type { GridRow } from "./grid";
import { evidenceIn, type SeparatorEvidence } from "./numberText";
import { readNumberCell, readTextCell } from "./readCells";
import { readGrid, type TableSource } from "./readGrid";
import { type KeyOptions, type RestoredKey, readKey } from "./readKey";

const KNOWN_COLUMNS = {
  ags: ["ags", "amtlichergemeindeschluessel", "gemeindeschluessel"],
  official: ["officialeur", "amounteur", "official", "amtlich", "amtlicheur", "betrag"],
  computed: ["computedeur", "computed", "berechnet", "berechneteur"],
  reason: ["reason", "why", "grund", "begruendung"],
} as const;

type KnownColumn = keyof typeof KNOWN_COLUMNS;

/** Known deviations that were read and found sound. */
export interface KnownDeviationTable {
  readonly deviations: readonly KnownDeviation[];
  readonly restored: readonly RestoredKey[];
  /** Hints that are no errors, in German. */
  readonly notes: readonly string[];
}

/**
 * Reads known deviations (*bekannte Abweichungen*): key, official amount, computed amount, reason.
 *
 * The computed amount stays empty where no head count is known and none gives the official amount. An empty list under
 * `knownDeviations` is a list too.
 *
 * @param source CSV text, JSON text, or a list of objects; JSON may hold the list under `knownDeviations`
 * @returns the deviations in the order of the file, or everything that is wrong with them
 */
export function readKnownDeviations(source: TableSource, options: KeyOptions = {}): Result<KnownDeviationTable> {
  const grid = readGrid(source, "knownDeviations");
  if (!grid.ok) return isEmptyList(grid.issues) ? success({ deviations: [], restored: [], notes: [] }) : grid;
  const columns = readColumns<KnownColumn>(grid.value, KNOWN_COLUMNS, ["ags", "official", "reason"]);
  if (!columns.ok) return columns;
  const { cell, heading } = columns.value;
  const cells = grid.value.rows.flatMap((row) => [cell(row, "official"), cell(row, "computed")]);
  const found = cells.flatMap((one) => (typeof one === "string" ? evidenceIn(one, "euros") : []));
  const evidence: SeparatorEvidence = {
    german: grid.value.germanSeparators || found.some((one) => one.german),
    english: found.some((one) => one.english),
  };
  const issues: Issue[] = [...grid.value.issues];
  const restored: RestoredKey[] = [];
  const deviations = grid.value.rows.map((gridRow: GridRow, index): KnownDeviation => {
    const { row } = gridRow;
    const place = (column: KnownColumn) => ({
      ...{ path: ["knownDeviations", index, column], row },
      column: heading(column) ?? KNOWN_COLUMNS[column][0],
    });
    const amount = (column: KnownColumn) => {
      const reading = readNumberCell(cell(gridRow, column), "euros", evidence, place(column));
      if (reading.issue !== null) issues.push(reading.issue);
      return reading;
    };
    const key = readKey(cell(gridRow, "ags"), row, options);
    if (key.restored !== null) restored.push(key.restored);
    const problem = keyProblem(key.ags);
    if (problem !== null) issues.push(issue({ ...problem, ...place("ags") }));
    const official = amount("official");
    const missing = (column: KnownColumn, expected: string) =>
      issues.push(issue({ code: "missing-value", ...place(column), received: quoted(""), expected }));
    if (official.value === null && official.issue === null) missing("official", "den amtlichen Betrag");
    const reason = readTextCell(cell(gridRow, "reason"));
    if (reason === "") missing("reason", "einen Grund, denn ohne Grund ist nichts bekannt");
    const computedCents = amount("computed").value;
    return { ags: key.ags, officialCents: official.value ?? 0, computedCents, reason, row };
  });
  return issues.length > 0 ? failure(issues) : success({ deviations, restored, notes: grid.value.notes });
}

/** A list in JSON that says there is nothing known; an empty file says nothing at all. */
function isEmptyList(issues: readonly Issue[]): boolean {
  return issues.every(({ code, path }) => code === "empty-table" && path[0] === "knownDeviations");
}
