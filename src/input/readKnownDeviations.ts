import { keyProblem } from "../codes/keyProblem";
import { type Issue, issue, issueAt } from "../result/issue";
import { type IssueList, issueList } from "../result/issueList";
import type { Note } from "../result/note";
import type { RestoredKey } from "../result/reading";
import { failure, type Result, success } from "../result/result";
import type { KnownDeviation } from "../verification/verification";
import type { Columns, Layout } from "./columns";
import type { GridRow } from "./grid";
import type { SeparatorEvidence } from "./numberText";
import { readNumberCell, readTextCell } from "./readCells";
import type { SheetOptions, TableSource } from "./readGrid";
import { type KeyOptions, readKey } from "./readKey";
import { inSheet, readTable } from "./readTable";
import { separatorEvidence } from "./separatorEvidence";

const KNOWN_COLUMNS = {
  ags: ["ags", "amtlichergemeindeschluessel", "gemeindeschluessel"],
  official: ["officialeur", "amounteur", "official", "amtlich", "amtlicheur", "betrag"],
  computed: ["computedeur", "computed", "berechnet", "berechneteur"],
  reason: ["reason", "why", "grund", "begruendung"],
} as const;

type KnownColumn = keyof typeof KNOWN_COLUMNS;

const LAYOUT: Layout<KnownColumn> = {
  listName: "knownDeviations",
  headings: KNOWN_COLUMNS,
  isComplete: (fields) => fields.has("ags") && fields.has("official"),
  keys: ["ags"],
  figures: ["official"],
  name: null,
};

/** Known deviations that were read and found sound. */
export interface KnownDeviationTable {
  readonly deviations: readonly KnownDeviation[];
  readonly restored: readonly RestoredKey[];
  /** Hints that are no errors. */
  readonly notes: readonly Note[];
}

/**
 * Reads known deviations (*bekannte Abweichungen*): key, official amount, computed amount, reason.
 *
 * The computed amount stays empty where no head count is known and none gives the official amount. An empty list under
 * `knownDeviations` is a list too.
 *
 * @param source the bytes of a file (CSV, .xlsx, .ods, JSON), its text, or a list of objects; JSON may hold the list under `knownDeviations`
 * @returns the deviations in the order of the file, or everything that is wrong with them
 * @example
 * ```ts
 * import { readKnownDeviations } from "planungsrahmen/input";
 *
 * const table = readKnownDeviations("ags,official_eur,computed_eur,reason\n08337116,50950,50949,misprint\n");
 * if (table.ok) table.value.deviations.map(({ ags, officialCents }) => [ags, officialCents]); // → [["08337116", 5_095_000]]
 * ```
 */
export function readKnownDeviations(
  source: TableSource,
  options: KeyOptions & SheetOptions = {},
): Result<KnownDeviationTable> {
  const table = readTable(source, LAYOUT, { required: [["ags"], ["official"], ["reason"]], sheet: options.sheet });
  if (!table.ok) return isEmptyList(table.issues) ? success({ deviations: [], restored: [], notes: [] }) : table;
  const { grid, columns } = table.value;
  const evidence = separatorEvidence(grid, columns, [
    ["official", "euros"],
    ["computed", "euros"],
  ]);
  const issues = issueList(table.value.issues);
  const drafts = grid.rows.map((row, index) => readDeviation(row, index, { columns, evidence, options, issues }));
  if (!issues.isEmpty) return failure(inSheet(issues.toArray(), grid));
  return success({
    deviations: drafts.map((draft) => draft.deviation),
    restored: drafts.flatMap((draft) => draft.restored ?? []),
    notes: grid.notes,
  });
}

interface Reading {
  readonly columns: Columns<KnownColumn>;
  readonly evidence: SeparatorEvidence;
  readonly options: KeyOptions;
  readonly issues: IssueList;
}

function readDeviation(gridRow: GridRow, index: number, { columns, evidence, options, issues }: Reading) {
  const { row } = gridRow;
  const place = (column: KnownColumn) => ({
    ...{ path: ["knownDeviations", index, column], row },
    column: columns.heading(column) ?? KNOWN_COLUMNS[column][0],
  });
  const missing = (column: KnownColumn, kind: "deviation-amount" | "deviation-reason") =>
    issues.add(issue({ code: "missing-value", ...place(column), params: { kind } }));
  const amount = (column: KnownColumn) => {
    const reading = readNumberCell(columns.cell(gridRow, column), "euros", evidence, place(column));
    if (reading.issue !== null) issues.add(reading.issue);
    return reading;
  };
  const { ags, restored } = readKey(columns.cell(gridRow, "ags"), row, options);
  const problem = keyProblem(ags);
  if (problem !== null) issues.add(issueAt(problem, place("ags")));
  const official = amount("official");
  if (official.value === null && official.issue === null) missing("official", "deviation-amount");
  const reason = readTextCell(columns.cell(gridRow, "reason"));
  if (reason === "") missing("reason", "deviation-reason");
  const computedCents = amount("computed").value;
  const deviation: KnownDeviation = { ags, officialCents: official.value ?? 0, computedCents, reason, row };
  return { deviation, restored };
}

/** A list in JSON that says there is nothing known; an empty file says nothing at all. */
function isEmptyList(issues: readonly Issue[]): boolean {
  return issues.every(({ code, path }) => code === "empty-table" && path[0] === "knownDeviations");
}
