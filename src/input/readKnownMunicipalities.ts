import { keyProblem } from "../codes/keyProblem";
import type { KnownMunicipality } from "../names/nameMatch";
import { issue, issueAt } from "../result/issue";
import { issueList } from "../result/issueList";
import type { Note } from "../result/note";
import { failure, type Result, success } from "../result/result";
import { DISTRICT_NAME_COLUMNS, type Layout, MUNICIPALITY_COLUMNS } from "./columns";
import type { RowAccount } from "./grid";
import { readTextCell } from "./readCells";
import type { SheetOptions, TableSource } from "./readGrid";
import { type KeyOptions, readKey } from "./readKey";
import { inSheet, readTable } from "./readTable";

const LAYOUT: Layout<"ags" | "name" | "district"> = {
  listName: "municipalities",
  headings: {
    ags: [...MUNICIPALITY_COLUMNS.ags, ...MUNICIPALITY_COLUMNS.ars],
    name: MUNICIPALITY_COLUMNS.name,
    district: DISTRICT_NAME_COLUMNS,
  },
  isComplete: (fields) => fields.has("ags") && fields.has("name"),
  keys: ["ags"],
  figures: [],
  name: "name",
};

/** Municipalities with their names, which were read and found sound. */
export interface NamesTable {
  /** In the order of the file. */
  readonly known: readonly KnownMunicipality[];
  /** What became of every row of the source. */
  readonly rows: RowAccount;
  /** Hints that are no errors. */
  readonly notes: readonly Note[];
}

/**
 * Reads a list of municipalities whose names may stand for their keys, to be given to `readMunicipalities` as `known`.
 *
 * @param source the bytes of a file (CSV, .xlsx, .ods, JSON), its text, or a list of objects with `ags` and `name`
 * @returns the municipalities, or every row that is not one
 * @example
 * ```ts
 * import { readKnownMunicipalities } from "planungsrahmen/input";
 *
 * const table = readKnownMunicipalities("ags,name\n08337116,Wehr\n");
 * if (table.ok) table.value.known.map(({ ags, name }) => [ags, name]); // → [["08337116", "Wehr"]]
 * ```
 */
export function readKnownMunicipalities(
  source: TableSource,
  options: KeyOptions & SheetOptions = {},
): Result<NamesTable> {
  const table = readTable(source, LAYOUT, { required: [["ags"], ["name"]], sheet: options.sheet });
  if (!table.ok) return table;
  const { grid, columns } = table.value;
  const issues = issueList(table.value.issues);
  const known = grid.rows.map((gridRow, index): KnownMunicipality => {
    const { row } = gridRow;
    const { ags } = readKey(columns.cell(gridRow, "ags"), row, options);
    const [name, district] = [columns.cell(gridRow, "name"), columns.cell(gridRow, "district")].map(readTextCell);
    const problem = keyProblem(ags);
    const path = ["municipalities", index];
    if (problem !== null) issues.add(issueAt(problem, { path, row, column: columns.heading("ags") }));
    if (!name) {
      const params = { kind: "name", received: "" } as const;
      issues.add(issue({ code: "missing-value", path, row, column: columns.heading("name"), params }));
    }
    return { ags, name: name ?? "", district: district || undefined };
  });
  if (!issues.isEmpty) return failure(inSheet(issues.toArray(), grid));
  return success({ known, rows: grid.account, notes: grid.notes });
}
