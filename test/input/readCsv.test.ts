import { describe, expect, it } from "vitest";
import { readCsv } from "../../src/input/readCsv";
import { unwrap } from "../support/fixtures";

const cells = (text: string) => unwrap(readCsv(text)).rows.map((row) => row.cells);

/** What is wrong with the text as a whole or with single rows. */
function issuesOf(text: string) {
  const grid = readCsv(text);
  return grid.ok ? grid.value.issues : grid.issues;
}

describe("readCsv", () => {
  it.each([
    ["a,b\n1,2\n", ["1", "2"]],
    ["a;b\n1,5;2\n", ["1,5", "2"]],
    ["a\tb\n1\t2\n", ["1", "2"]],
    ["\uFEFFa,b\r\n1,2\r\n", ["1", "2"]],
    ["a,b\r1,2\r", ["1", "2"]],
    ['a,b\n"1, und",""\n', ["1, und", ""]],
    ['a,b\n"sagt ""ja""",2\n', ['sagt "ja"', "2"]],
    ['a,b\n"zwei\nZeilen",2\n', ["zwei\nZeilen", "2"]],
    ["a,b\n1,2,,\n", ["1", "2", "", ""]],
    ['"a;b",c\n1,2\n', ["1", "2"]],
  ])("reads %j", (text, row) => {
    expect(cells(text)).toEqual([row]);
  });

  it("counts the lines of the file, through quoted line breaks and empty lines", () => {
    const grid = unwrap(readCsv('a,b\n\n"x\r\ny",1\nz,2\n'));
    expect(grid.headerRow).toBe(1);
    expect(grid.rows.map((row) => row.row)).toEqual([3, 5]);
  });

  it("notes a last line without a line break", () => {
    expect(unwrap(readCsv("a,b\n1,2")).notes).toEqual([expect.stringContaining("vollständig?")]);
    expect(unwrap(readCsv("a,b\n1,2\n")).notes).toEqual([]);
  });

  it.each([
    ["", "empty-table", "eine leere Datei"],
    ["  \n\n", "empty-table", "eine leere Datei"],
    ['a,b\n1,"2\n3,4\n', "malformed-quote", "Zeile 2: gefunden ein Anführungszeichen"],
    ['a,b\n"1"2,3\n', "malformed-quote", "Zeile 2: gefunden Text hinter dem schließenden Anführungszeichen von „1“"],
    ['a,b\n"1" ,3\n', "malformed-quote", "hinter dem schließenden"],
    ["a,b,c\n1,2,3\n4,5", "wrong-cell-count", "Zeile 3: gefunden 2 Felder („4 | 5“)"],
    ["a,b\n1,2,3\n", "wrong-cell-count", "Zeile 2: gefunden 3 Felder"],
    ["a\n1,2\n", "wrong-cell-count", "erwartet ein Feld wie"],
    [
      "Liste 2018\na,b\n1,2\n",
      "missing-column",
      "„Liste 2018“ als Kopfzeile, zu der keine der 2 Zeilen darunter passt",
    ],
  ])("refuses %j", (text, code, message) => {
    const found = issuesOf(text);
    expect(found.map((issue) => issue.code)).toEqual([code]);
    expect(found[0]?.message).toContain(message);
  });

  it("keeps the rows that fit beside those that do not", () => {
    const grid = unwrap(readCsv("a,b\n1\n2,3\n"));
    expect(grid.rows).toEqual([{ row: 3, cells: ["2", "3"] }]);
    expect(grid.issues).toMatchObject([{ code: "wrong-cell-count", row: 2 }]);
  });
});
