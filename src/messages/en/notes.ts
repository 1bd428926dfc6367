import type { BesideTable, OtherParameter, SomeRows } from "../../result/note";
import type { NoteMessages } from "../noteMessages";
import { format } from "./format";
import { quoted } from "./issues/parts";
import { totalMismatch } from "./issues/tables";

const ENCODINGS = {
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  "windows-1252": "Windows-1252",
  "mac-roman": "Mac Roman",
  dos: "DOS text (code page 850)",
} as const;

/** What rows beside the table are called, one and several. */
const BESIDE: Readonly<Record<BesideTable, readonly [one: string, several: string]>> = {
  title: ["title", "titles"],
  "repeated-header": ["repeated header", "repeated headers"],
  "column-numbers": ["column numbers", "column numbers"],
  units: ["row of units", "rows of units"],
  section: ["section heading", "section headings"],
  footnote: ["footnote", "footnotes"],
};

/** Row numbers as text, long lists cut. */
function rowList({ rows, count }: SomeRows): string {
  const more = count > rows.length ? ` and ${format.whole(count - rows.length)} more` : "";
  return `${count === 1 ? "row" : "rows"} ${rows.join(", ")}${more}`;
}

/** Some of many, with a hint that there are more. */
function first(shown: readonly (string | number)[], count: number): string {
  return `${shown.join(", ")}${count > shown.length ? " and more" : ""}`;
}

function parameter({ name, found, expected }: OtherParameter): string {
  return `${name} ${value(found)} instead of ${value(expected)}`;
}

function value(found: OtherParameter["found"]): string {
  if (typeof found !== "number") return quoted(String(found ?? ""));
  return Number.isInteger(found) ? format.whole(found) : String(found);
}

/** What whoever reads a file should know, in English. */
export const notes: NoteMessages = {
  "other-encoding": ({ encoding }) => `read as ${ENCODINGS[encoding]}`,
  "encoded-twice": () => "umlauts were encoded twice (UTF-8 of UTF-8) and are read as they were meant",
  "no-final-line-break": () => "The last row ends without a line break: is the file complete?",
  "one-sheet-of-several": ({ sheet, sheets }) => `read from the sheet ${quoted(sheet)}, one of ${sheets}`,
  "hidden-sheet": ({ sheet }) => `the sheet ${quoted(sheet)} is hidden`,
  "unread-hidden-sheet": ({ sheet }) => `the hidden sheet ${quoted(sheet)} has a table too, which is not read`,
  "rows-beside-table": ({ kinds }) => {
    const parts = kinds.map(({ reason, ...rows }) => `${BESIDE[reason][rows.count === 1 ? 0 : 1]} (${rowList(rows)})`);
    return `not counted as part of the table: ${parts.join(", ")}`;
  },
  "hidden-rows": ({ rows, count }) =>
    `${format.count(count, "hidden row is read too", "hidden rows are read too")}: ${first(rows, count)}`,
  "stored-results": ({ formulas }) => {
    const cells = formulas === 1 ? "one cell is a formula" : `${format.whole(formulas)} cells are formulas`;
    return `${cells}; the stored ${formulas === 1 ? "result is" : "results are"} read and not calculated again`;
  },
  "regional-keys": ({ count }) =>
    count === 1
      ? "one regional key (ARS) of twelve digits is read as a municipality key (AGS)"
      : `${format.whole(count)} regional keys (ARS) of twelve digits are read as municipality keys (AGS)`,
  "joined-by-name": ({ count }) =>
    `${format.count(count, "municipality is", "municipalities are")} found by name, since the table has no keys (AGS): please check`,
  "matched-name": ({ row, received, ags, name }) =>
    `${row === null ? "" : `row ${row}: `}${quoted(received)} read as ${ags} ${name}`,
  "sums-right": (rows) => `sums checked and right: ${rowList(rows)}`,
  "sums-of-rules": (rows) => `sums that are not those of the rows but those of the rule set: ${rowList(rows)}`,
  "sums-open": (rows) => `sums that cannot be checked, because rows above lack figures: ${rowList(rows)}`,
  "wrong-sum": ({ row, column, ...sum }) => {
    const place = `row ${row}${column === null ? "" : `, column ${column}`}`;
    const { found, expected } = totalMismatch(sum);
    return `sum: ${place}: found ${found}; expected ${expected}`;
  },
  "other-parameters": ({ ruleSet, differences }) =>
    `the parameters of the workbook do not apply, the rule set ${ruleSet} does: ` +
    `the workbook has ${differences.map(parameter).join(", ")}`,
  "restored-zeros": ({ count, found, restored }) =>
    `leading zero put back in ${format.count(count, "feature", "features")}, first ${found} → ${restored}`,
  "district-boundaries": ({ count, example }) =>
    `boundaries of ${format.count(count, "district", "districts")}: keys of five digits are read like ${example}`,
  "joined-parts": ({ keys, count }) => `several features read as parts of one municipality: ${first(keys, count)}`,
  "empty-parts": ({ keys, count }) =>
    `empty features left out because the municipality has another: ${first(keys, count)}`,
  "flat-parts": ({ keys, count }) =>
    `left out because they have shrunk to a line or a point: single parts of ${first(keys, count)}`,
  "near-neighbours": ({ pairs, count }) => {
    const shown = [...pairs.map(([a, b]) => `${a}–${b}`), ...(count > pairs.length ? ["…"] : [])].join(", ");
    const near = format.count(count, "pair lies", "pairs lie");
    return `not neighbours, but probably meant to be: ${near} close together without a common border: ${shown}`;
  },
  "doubtful-borders": ({ pairs, count }) => {
    const shown = [...pairs.map(([a, b]) => `${a}–${b}`), ...(count > pairs.length ? ["…"] : [])].join(", ");
    const near = format.count(count, "pair lies", "pairs lie");
    return `common border probably longer: ${near} side by side or overlapping for longer than exactly together: ${shown}`;
  },
};
