import { issue } from "../result/issue";
import { failure, type Result } from "../result/result";
import type { Grid } from "./grid";
import { readCsv } from "./readCsv";
import { readJsonRows } from "./readJsonRows";

/** Text of a file (CSV or JSON), or a list of objects that is already in memory. */
export type TableSource = string | readonly unknown[] | object;

/** Reads a table from whatever it came as; JSON begins with a bracket, everything else is delimited text. */
export function readGrid(source: TableSource, listName: string): Result<Grid> {
  if (typeof source !== "string") return readJsonRows(source, listName);
  const start = source.replace(/^\uFEFF/, "").trimStart();
  if (start.startsWith("PK\u0003\u0004") || start.includes("\u0000")) {
    const received = "eine Binärdatei, vielleicht eine Excel-Arbeitsmappe";
    return failure([issue({ code: "unreadable", received, expected: "Text: CSV (UTF-8) oder JSON" })]);
  }
  if (!start.startsWith("[") && !start.startsWith("{")) return readCsv(source);
  try {
    return readJsonRows(JSON.parse(start), listName);
  } catch {
    const received = "JSON, das nicht zu lesen ist";
    const expected = "vollständiges JSON; ist die Datei abgeschnitten?";
    return failure([issue({ code: "unreadable", received, expected })]);
  }
}
