import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { cellsOf, type Engine } from "./engine";

/** Debian's package `libreoffice-calc-nogui` unless `SOFFICE` names another command. */
const SOFFICE = process.env.SOFFICE ?? "soffice";

/** Without this it shows the values that stand in the file and calculates nothing. */
const RECALCULATE_ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
${["OOXMLRecalcMode", "ODFRecalcMode"]
  .map(
    (mode) =>
      `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="${mode}" oor:op="fuse"><value>0</value></prop></item>`,
  )
  .join("\n")}
</oor:items>
`;

/** Tab, quote, UTF-8, every sheet into a file of its own, numbers as they are and not as they are shown. */
const AS_TEXT = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,-1";

/** LibreOffice Calc without a window. */
export const libreOffice: Engine = {
  title: "LibreOffice",
  missing: isThere(SOFFICE) ? null : `LibreOffice: there is no ${SOFFICE} (libreoffice-calc-nogui)`,
  shows: (text) => text,
  recalculate(workbook) {
    return converted(workbook, AS_TEXT, (folder) => {
      const files = readdirSync(folder).filter((file) => file.endsWith(".csv"));
      return new Map(
        files.map((file) => [
          file.replace(/^book-/, "").replace(/\.csv$/, ""),
          cellsOf(readFileSync(join(folder, file), "utf8")),
        ]),
      );
    });
  },
  saved(workbook, format) {
    return converted(workbook, format, (folder) => readFileSync(join(folder, `book.${format}`)));
  },
};

/** Lets it open, recalculate and write a workbook in a folder that is gone afterwards. */
function converted<T>(workbook: Uint8Array, format: string, take: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "planungsrahmen-calc-"));
  try {
    const profile = join(folder, "profile", "user");
    const [from, to] = [join(folder, "from"), join(folder, "to")];
    for (const made of [profile, from, to]) mkdirSync(made, { recursive: true });
    writeFileSync(join(profile, "registrymodifications.xcu"), RECALCULATE_ALWAYS);
    writeFileSync(join(from, "book.xlsx"), workbook);
    const installation = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const args = [installation, "--headless", "--convert-to", format, "--outdir", to, join(from, "book.xlsx")];
    execFileSync(SOFFICE, args, { stdio: "ignore", timeout: 240_000 });
    return take(to);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isThere(command: string): boolean {
  try {
    execFileSync(command, ["--version"], { stdio: "ignore", timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}
