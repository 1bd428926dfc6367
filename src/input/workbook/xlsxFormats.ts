import { readXml } from "./readXml";
import { hasPart, type Zip } from "./zip";

/** What the format of a cell does to its number: nothing, zeros put before it (how many digits), or a date. */
export type CellFormat = { readonly digits: number } | "date" | null;

/** Numbers of the built-in formats for dates and times (ECMA-376, 18.8.30). */
const BUILT_IN_DATES = [14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 36, 45, 46, 47, 50, 57];

/** Reads the formats that cells refer to by their position; a workbook may do without the part that has them. */
export function readCellFormats(zip: Zip, part: string): CellFormat[] {
  const codes = new Map<string, string>();
  const formats: CellFormat[] = [];
  let isInCells = false;
  if (!hasPart(zip, part)) return formats;
  readXml(zip, part, {
    open(name, { numFmtId = "0", formatCode = "" }) {
      if (name === "numFmt") codes.set(numFmtId, formatCode);
      if (name === "cellXfs") isInCells = true;
      if (name === "xf" && isInCells) formats.push(formatOf(numFmtId, codes));
    },
    close(name) {
      if (name === "cellXfs") isInCells = false;
    },
    text() {},
  });
  return formats;
}

/** A format of nothing but zeros, as in `00000000`, is how workbooks keep the zero of a key. */
function formatOf(id: string, codes: ReadonlyMap<string, string>): CellFormat {
  const code = codes.get(id);
  if (code === undefined) return BUILT_IN_DATES.includes(Number(id)) ? "date" : null;
  // What follows a backslash, „_“ (leave the width of a letter free) or „*“ (fill with it) is no code.
  const bare = code.slice(0, 200).replace(/"[^"]*"|[\\_*].|\[[^\]]*\]/g, "");
  if (/^0{2,}(;@)?$/.test(bare)) return { digits: bare.replace(/\D/g, "").length };
  return /[ymdhs]/i.test(bare.replace(/general|standard/gi, "")) ? "date" : null;
}
