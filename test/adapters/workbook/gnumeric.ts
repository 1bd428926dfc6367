import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cellsOf, type Engine } from "./engine";

/** Debian's package `gnumeric` unless `SSCONVERT` names another command. */
const SSCONVERT = process.env.SSCONVERT ?? "ssconvert";

const AS_TEXT = `separator='\t' quote='"' quoting-mode=auto format=raw eol=unix`;

/** Gnumeric without a window: a second engine that shares no code with the first. */
export const gnumeric: Engine = {
  title: "Gnumeric",
  missing: isThere() ? null : `Gnumeric: there is no ${SSCONVERT}`,
  // It does not undo the escape that Excel and LibreOffice undo.
  shows: (text) => text.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, "_x005F_x"),
  recalculate(workbook) {
    const args = ["-S", "-T", "Gnumeric_stf:stf_assistant", "-O", AS_TEXT, "book.xlsx", "sheet-%s.txt"];
    return converted(workbook, args, (folder) => {
      const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
      return new Map(
        files.map((file) => [
          file.replace(/^sheet-/, "").replace(/\.txt$/, ""),
          cellsOf(readFileSync(join(folder, file), "utf8")),
        ]),
      );
    });
  },
  saved(workbook, format) {
    const exporter = { xlsx: "Gnumeric_Excel:xlsx2", ods: "Gnumeric_OpenCalc:openoffice" }[format];
    const args = ["-T", exporter, "book.xlsx", `saved.${format}`];
    return converted(workbook, args, (folder) => readFileSync(join(folder, `saved.${format}`)));
  },
};

/** Lets it open, recalculate and write a workbook in a folder that is gone afterwards. */
function converted<T>(workbook: Uint8Array, args: readonly string[], take: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "planungsrahmen-gnumeric-"));
  try {
    writeFileSync(join(folder, "book.xlsx"), workbook);
    execFileSync(SSCONVERT, ["--recalc", ...args], { cwd: folder, stdio: "ignore", timeout: 240_000 });
    return take(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isThere(): boolean {
  try {
    execFileSync(SSCONVERT, ["--version"], { stdio: "ignore", timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}
