import type { AgreedPool } from "../pooling/plan";
import { issue, issueAt } from "../result/issue";
import { issueList } from "../result/issueList";
import type { Note } from "../result/note";
import type { RestoredKey } from "../result/reading";
import { failure, type Result, success } from "../result/result";
import { type Layout, MUNICIPALITY_COLUMNS } from "./columns";
import type { RowAccount } from "./grid";
import { MemberKeys, type MemberOptions } from "./memberKeys";
import { readTextCell } from "./readCells";
import type { SheetOptions, TableSource } from "./readGrid";
import { inSheet, readTable } from "./readTable";

const LAYOUT: Layout<"pool" | "ags" | "name"> = {
  listName: "agreed",
  headings: {
    pool: ["pool", "poolname", "zusammenschluss", "gruppe", "verbund", "group"],
    ags: ["ags", "amtlichergemeindeschluessel", "gemeindeschluessel", "ars", "regionalschluessel"],
    name: [...MUNICIPALITY_COLUMNS.name, "mitglied", "mitglieder", "mitgliedsgemeinde", "member", "members"],
  },
  isComplete: (fields) => fields.has("pool") && (fields.has("ags") || fields.has("name")),
  keys: ["ags"],
  figures: [],
  name: "pool",
};

/** Agreed pools that were read and found sound. */
export interface AgreedTable {
  /** In the order in which they first appear. */
  readonly agreed: readonly AgreedPool[];
  readonly restored: readonly RestoredKey[];
  /** What became of every row of the source. */
  readonly rows: RowAccount;
  /** Hints that are no errors. */
  readonly notes: readonly Note[];
}

/**
 * Reads agreed pools, one member a row: the name of the pool, and the key of the member or its name.
 *
 * Names are looked up in `inTable` first, then in `known`; each that is not written letter by letter is a note.
 *
 * @param source the bytes of a file (CSV, .xlsx, .ods, JSON), its text, or a list of objects with `pool` and `ags` or `name`
 * @returns the pools, or every row that is not a member of one
 * @example
 * ```ts
 * import { readAgreedPools } from "planungsrahmen/input";
 *
 * const table = readAgreedPools("pool,ags\nHochrhein,08337116\nHochrhein,08337013\n");
 * if (table.ok) table.value.agreed; // → [{ name: "Hochrhein", members: ["08337116", "08337013"] }]
 * ```
 */
export function readAgreedPools(source: TableSource, options: MemberOptions & SheetOptions = {}): Result<AgreedTable> {
  const table = readTable(source, LAYOUT, { required: [["pool"], ["ags", "name"]], sheet: options.sheet });
  if (!table.ok) return table;
  const { grid, columns } = table.value;
  const { cell, heading } = columns;
  const issues = issueList(table.value.issues);
  const restored: RestoredKey[] = [];
  const keys = new MemberKeys(options);
  const isByName = heading("ags") === null;
  const pools = new Map<string, string[]>();
  grid.rows.forEach((gridRow, index) => {
    const { row } = gridRow;
    const name = readTextCell(cell(gridRow, "pool"));
    const key = keys.read(cell(gridRow, "ags"), cell(gridRow, "name"), row);
    const place = (field: "pool" | "ags" | "name") => ({ path: ["agreed", index, field], row, column: heading(field) });
    if (key.problem !== null) issues.add(issueAt(key.problem, place(isByName ? "name" : "ags")));
    if (name === "") issues.add(issue({ code: "missing-value", ...place("pool"), params: { kind: "pool-name" } }));
    if (key.restored !== null) restored.push(key.restored);
    const members = pools.get(name);
    if (members === undefined) pools.set(name, [key.ags]);
    else members.push(key.ags);
  });
  if (!issues.isEmpty) return failure(inSheet(issues.toArray(), grid));
  const agreed = [...pools].map(([name, members]) => ({ name, members }));
  return success({ agreed, restored, rows: grid.account, notes: [...grid.notes, ...keys.notes] });
}
