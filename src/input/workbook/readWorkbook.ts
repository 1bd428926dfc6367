import { failure, type Result, success } from "../../result/result";
import type { Sheet } from "../grid";
import { readOds } from "./readOds";
import { readXlsx } from "./readXlsx";
import { foreign, Unreadable } from "./unreadable";
import { hasPart, openZip, type Zip } from "./zip";

/** The sheets of a workbook, in its own order. */
export interface Workbook {
  readonly format: "xlsx" | "ods";
  readonly sheets: readonly Sheet[];
}

/** Reads a workbook, whatever its file is called, or says why it cannot be read; time and memory are bounded. */
export function readWorkbook(bytes: Uint8Array): Result<Workbook> {
  try {
    return success(workbookOf(openZip(bytes)));
  } catch (error) {
    if (error instanceof Unreadable) return failure([error.issue]);
    throw error;
  }
}

function workbookOf(zip: Zip): Workbook {
  if (hasPart(zip, "xl/workbook.bin")) throw foreign("xlsb");
  if (hasPart(zip, "content.xml")) return { format: "ods", sheets: readOds(zip) };
  if ([...zip.parts.keys()].some((name) => /workbook\d*\.xml$/.test(name)))
    return { format: "xlsx", sheets: readXlsx(zip) };
  throw foreign("other-zip");
}
