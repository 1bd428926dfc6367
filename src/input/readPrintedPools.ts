import { type Issue, issue, issueAt } from "../result/issue";
import { issueList } from "../result/issueList";
import type { Note } from "../result/note";
import type { RestoredKey } from "../result/reading";
import { failure, type Result, success } from "../result/result";
import type { PrintedPool } from "../verification/verification";
import { type Columns, type Layout, MUNICIPALITY_COLUMNS } from "./columns";
import type { GridRow } from "./grid";
import { MemberKeys, type MemberOptions } from "./memberKeys";
import type { SeparatorEvidence } from "./numberText";
import { readNumberCell, readTextCell } from "./readCells";
import type { SheetOptions, TableSource } from "./readGrid";
import { inSheet, readTable } from "./readTable";
import { separatorEvidence } from "./separatorEvidence";

const POOL_COLUMNS = {
  pool: ["pool", "poolname", "zusammenschluss", "gruppe", "verbund", "group"],
  ags: ["ags", "amtlichergemeindeschluessel", "gemeindeschluessel"],
  name: [...MUNICIPALITY_COLUMNS.name, "mitglied", "mitglieder", "mitgliedsgemeinde", "member", "members"],
  official: ["officialeur", "amounteur", "official", "amtlich", "amtlicheur", "betrag", "gemeinsamerplanungsrahmen"],
} as const;

type PoolColumn = keyof typeof POOL_COLUMNS;

const LAYOUT: Layout<PoolColumn> = {
  listName: "pools",
  headings: POOL_COLUMNS,
  isComplete: (fields) => (fields.has("ags") || fields.has("name")) && fields.has("official"),
  keys: ["ags"],
  figures: ["official"],
  name: null,
};

/** Printed amounts of pools that were read and found sound. */
export interface PrintedPoolTable {
  /** In the order in which they first appear. */
  readonly pools: readonly PrintedPool[];
  readonly restored: readonly RestoredKey[];
  /** Hints that are no errors. */
  readonly notes: readonly Note[];
}

interface Member {
  readonly pool: string;
  readonly ags: string;
  readonly officialCents: number | null;
  readonly row: number;
}

/**
 * Reads amounts that were printed for several municipalities together, one member a row: the name of the pool, the key
 * of the member or its name, and the pool's amount on any of its rows.
 *
 * @param source the bytes of a file (CSV, .xlsx, .ods, JSON), its text, or a list of objects with `pool`, `ags` and `official_eur`
 * @returns the pools, or everything that is wrong with them
 * @example
 * ```ts
 * import { readPrintedPools } from "planungsrahmen/input";
 *
 * const table = readPrintedPools("pool,ags,official_eur\nHochrhein,08337116,82792\nHochrhein,08337013,\n");
 * if (table.ok) table.value.pools.map(({ name, officialCents }) => [name, officialCents]); // → [["Hochrhein", 8_279_200]]
 * ```
 */
export function readPrintedPools(
  source: TableSource,
  options: MemberOptions & SheetOptions = {},
): Result<PrintedPoolTable> {
  const table = readTable(source, LAYOUT, {
    required: [["pool"], ["ags", "name"], ["official"]],
    sheet: options.sheet,
  });
  if (!table.ok) return table;
  const { grid, columns } = table.value;
  const issues = issueList(table.value.issues);
  const restored: RestoredKey[] = [];
  const evidence = separatorEvidence(grid, columns, [["official", "euros"]]);
  const keys = new MemberKeys(options);
  const members = grid.rows.map((row): Member => {
    const read = readMember(row, columns, evidence, keys);
    issues.addAll(read.issues);
    if (read.restored !== null) restored.push(read.restored);
    return read.member;
  });
  const pools = new Map<string, Member[]>();
  for (const member of members) {
    const pool = pools.get(member.pool);
    if (pool === undefined) pools.set(member.pool, [member]);
    else pool.push(member);
  }
  if (issues.isEmpty) for (const pool of pools.values()) issues.addAll(checkAmounts(pool));
  if (!issues.isEmpty) return failure(inSheet(issues.toArray(), grid));
  return success({ pools: [...pools.values()].map(poolOf), restored, notes: [...grid.notes, ...keys.notes] });
}

function readMember(
  gridRow: GridRow,
  { cell, heading }: Columns<PoolColumn>,
  evidence: SeparatorEvidence,
  keys: MemberKeys,
) {
  const { row } = gridRow;
  const place = (column: PoolColumn) => ({ path: ["pools", row], row, column: heading(column) ?? column });
  const { ags, restored, problem } = keys.read(cell(gridRow, "ags"), cell(gridRow, "name"), row);
  const pool = readTextCell(cell(gridRow, "pool"));
  const keyColumn = heading("ags") === null ? "name" : "ags";
  const amount = readNumberCell(cell(gridRow, "official"), "euros", evidence, place("official"));
  const issues = [
    ...(problem === null ? [] : [issueAt(problem, place(keyColumn))]),
    ...(pool === "" ? [issue({ code: "missing-value", ...place("pool"), params: { kind: "pool-name" } })] : []),
    ...(amount.issue === null ? [] : [amount.issue]),
  ];
  return { member: { pool, ags, officialCents: amount.value, row }, restored, issues };
}

function checkAmounts(members: readonly Member[]): Issue[] {
  const stated = members.filter((member) => member.officialCents !== null);
  const [first, other] = [stated[0], stated.find((member) => member.officialCents !== stated[0]?.officialCents)];
  const place = { path: ["pools"], row: (other ?? members[0])?.row ?? null, column: POOL_COLUMNS.official[0] };
  if (first === undefined) return [issue({ code: "missing-value", ...place, params: { kind: "pool-amount" } })];
  if (other === undefined) return [];
  return [issue({ code: "amounts-disagree", ...place, params: { firstRow: first.row } })];
}

function poolOf(members: readonly Member[]): PrintedPool {
  const stated = members.find((member) => member.officialCents !== null) ?? members[0];
  return {
    name: stated?.pool ?? "",
    members: members.map((member) => member.ags),
    officialCents: stated?.officialCents ?? 0,
    row: stated?.row ?? 0,
  };
}
