import * as z from "zod";
import { issue, quoted } from "../result/issue";
import { failure, type Result, success } from "../result/result";
import type { Cell, Grid } from "./grid";

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const rows = z.array(z.record(z.string(), z.unknown()));

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
  const parsed = rows.safeParse(list);
  if (!parsed.success || parsed.data.length === 0) {
    const expected = `eine nicht leere Liste von Objekten oder ein Objekt mit dem Feld „${listName}“`;
    const code = Array.isArray(list) && list.length === 0 ? "empty-table" : "unreadable";
    return failure([issue({ code, path: [listName], received: quoted(value), expected })]);
  }
  const header = [...new Set(parsed.data.flatMap((row) => Object.keys(row)))];
  return success({
    header,
    headerRow: 0,
    rows: parsed.data.map((row, index) => ({ row: index + 1, cells: header.map((name) => cellOf(row[name])) })),
    totals: [],
    account: { present: parsed.data.length, read: parsed.data.length, skipped: [] },
    faults: [],
    origin: { format: "json", encoding: null, delimiter: null, sheet: null },
    issues: [],
    notes: [],
  });
}

function cellOf(value: unknown): Cell {
  const parsed = scalar.safeParse(value ?? null);
  return parsed.success ? parsed.data : JSON.stringify(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
