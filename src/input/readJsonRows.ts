import { type Issue, issue, shown } from "../result/issue";
import { failure, type Result, success } from "../result/result";
import type { Cell, Grid } from "./grid";
import { withoutInvisible } from "./invisible";
import { LIMITS } from "./limits";
import { OddValue } from "./oddValue";

/**
 * Reads a list of objects, or an object that has such a list under one of the names, into a grid.
 *
 * Objects and lists inside a row become their JSON text, which no column of figures accepts and others pass over; so
 * what the library wrote can be read again and nothing is lost in silence.
 *
 * @param value parsed JSON
 * @param listName the field that may hold the list, for example `municipalities`
 */
export function readJsonRows(value: unknown, listName: string): Result<Grid> {
  const list = isRecord(value) ? value[listName] : value;
  if (!isListOfRecords(list)) {
    const path = [listName];
    const params = { kind: "no-list", received: shown(value), listName } as const;
    const isEmpty = Array.isArray(list) && list.length === 0;
    return failure([issue(isEmpty ? { code: "empty-table", path, params } : { code: "unreadable", path, params })]);
  }
  const header = headerOf(list);
  if (header === null || list.length > LIMITS.filledRows) return failure([tooManyFields()]);
  return success({
    header,
    headerRow: 0,
    rows: list.map((row, index) => ({ row: index + 1, cells: header.map((name) => cellOf(row[name])) })),
    totals: [],
    account: { present: list.length, read: list.length, skipped: [] },
    faults: [],
    origin: { format: "json", encoding: null, delimiter: null, sheet: null },
    issues: [],
    notes: [],
  });
}

/** All fields of all rows; null where there are more than a table has, since every row gets a cell for each. */
function headerOf(list: readonly Readonly<Record<string, unknown>>[]): string[] | null {
  const names = new Set<string>();
  for (const row of list) {
    for (const name of Object.keys(row)) names.add(name);
    if (names.size > LIMITS.columns || names.size * list.length > LIMITS.cells) return null;
  }
  return [...names];
}

function tooManyFields(): Issue {
  const { filledRows: rows, columns, cells } = LIMITS;
  return issue({ code: "unsafe-file", params: { kind: "objects", rows, columns, cells } });
}

function cellOf(value: unknown): Cell {
  switch (typeof value) {
    case "string":
      return withoutInvisible(value);
    case "boolean":
      return value;
    case "number":
      return Number.isFinite(value) ? value : String(value);
    case "object":
      return value === null ? null : textOf(value);
    default:
      return value === undefined ? null : new OddValue("unknown");
  }
}

/** What has no JSON, because it is too deep or a circle, is no text. */
function textOf(value: object): Cell {
  try {
    return JSON.stringify(value) ?? new OddValue("unknown");
  } catch {
    return new OddValue("unknown");
  }
}

function isListOfRecords(list: unknown): list is readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(list) && list.length > 0 && list.every(isRecord);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
