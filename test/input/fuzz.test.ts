import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { imBw201801 } from "../../src/index";
import { type RowAccount, readAgreedPools, readBorders, readMunicipalities } from "../../src/input/index";
import type { Note } from "../../src/result/note";
import type { Result } from "../../src/result/result";
import { fixture } from "../support/fixtures";
import { RUNS } from "../support/generators";
import { property } from "../support/property";
import { ods, xlsx } from "../support/workbooks";

type Reader = (bytes: Uint8Array) => Result<{ readonly rows: RowAccount; readonly notes: readonly Note[] }>;

const read: Reader = (bytes) => readMunicipalities(bytes, imBw201801);
const utf8 = (text: string) => new TextEncoder().encode(text);
const ROWS = fixture("state/bw-2018-modelled.csv")
  .trimEnd()
  .split("\n")
  .slice(0, 12)
  .map((line) => line.split(","));
const VALID: readonly (readonly [string, (rows: readonly (readonly string[])[]) => Uint8Array])[] = [
  ["CSV", (rows) => utf8(rows.map((row) => `${row.map(quotedCell).join(";")}\r\n`).join(""))],
  ["xlsx", (rows) => xlsx({ name: "T", rows })],
  ["ods", (rows) => ods({ name: "T", rows })],
];

function quotedCell(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Every row that has something in it is read or skipped with a reason, and no row is both. */
function accountsFor({ present, read: entries, skipped }: RowAccount, rows: readonly (readonly string[])[]): boolean {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== "")).length;
  const places = new Set(skipped.map(({ row }) => row));
  return present === filled && entries + skipped.length === filled && places.size === skipped.length;
}

/** What people leave in cells: nothing, words, figures, labels, line breaks, marks of every kind. */
const cells = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "Summe",
    "Gesamt",
    "Landkreis Böblingen",
    "* vorläufig",
    "Quelle: X",
    "ags",
    "persons",
    "-",
    "k. A.",
  ),
  fc.constantFrom(
    "64",
    "1.234",
    "51.000",
    "4,5",
    "08115001",
    "8115001",
    "O8115001",
    "8.115E+06",
    "*08115001",
    "Aidlingen gesamt",
    "081155001001",
    "08115",
    "1",
    "2",
    "3",
    "40 €",
    "−3",
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ maxLength: 8, unit: "grapheme" }),
);

/** A valid table with some cells replaced, rows taken out, doubled or put in. */
const edited = fc
  .array(
    fc.record({
      row: fc.nat(ROWS.length - 1),
      column: fc.nat(8),
      cell: cells,
      how: fc.constantFrom("cell", "cell", "cell", "drop", "double", "line"),
    }),
    { maxLength: 6 },
  )
  .map((edits) => {
    const rows = ROWS.map((row) => [...row]);
    for (const { row, column, cell, how } of edits) {
      const target = rows[row % Math.max(rows.length, 1)];
      if (target === undefined) continue;
      if (how === "cell") target[column] = cell;
      if (how === "drop") rows.splice(row % rows.length, 1);
      if (how === "double") rows.splice(row % rows.length, 0, [...target]);
      if (how === "line")
        rows.splice(
          row % rows.length,
          0,
          target.map((_, index) => (index === column ? cell : "")),
        );
    }
    return rows;
  })
  // XML has no control characters, so no workbook can hold them.
  .filter((rows) => rows.every((row) => row.every((cell) => /^[\t\n\u0020-\ud7ff\ue000-\ufffd]*$/.test(cell))));

describe("random bytes", () => {
  const readers: readonly Reader[] = [read, (bytes) => readBorders(bytes), (bytes) => readAgreedPools(bytes)];
  const SIGNATURES = [
    "",
    "PK\u0003\u0004",
    "ags,name,persons\n",
    'ags;name;persons\n"',
    "[{",
    "<?xml",
    "\u00ff\u00fe",
    "\u00d0\u00cf\u0011\u00e0",
    "sep=;\n",
  ];
  const bytes = fc
    .tuple(fc.constantFrom(...SIGNATURES), fc.uint8Array({ maxLength: 600 }))
    .map(([start, rest]) => Uint8Array.from([...[...start].map((letter) => letter.charCodeAt(0)), ...rest]));

  it("give issues or a table, never a crash", () => {
    fc.assert(
      fc.property(bytes, (source) => {
        for (const reader of readers) {
          const result = reader(source);
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        }
      }),
      { ...RUNS, numRuns: 1_000 },
    );
  });
});

describe.each(VALID)("a valid table as %s", (format, write) => {
  const whole = write(ROWS);

  property<(result: Result<{ readonly rows: RowAccount }>) => Result<{ readonly rows: RowAccount }>>(
    "with random edits: every row is read or skipped with a reason, or issues say what is wrong",
    (seen) =>
      fc.property(edited, (rows) => {
        const result = seen(read(write(rows)));
        return result.ok ? accountsFor(result.value.rows, rows) : result.issues.length > 0;
      }),
    {
      right: (result) => result,
      wrong: (result) =>
        result.ok ? { ok: true, value: { rows: { ...result.value.rows, read: result.value.rows.read - 1 } } } : result,
    },
  );

  property<Reader>(
    "with a changed cell in one row: that row or the table is told of, or there are all other rows as before",
    (reader) =>
      fc.property(fc.integer({ min: 1, max: ROWS.length - 1 }), fc.nat(8), cells, (at, changed, cell) => {
        const rows = ROWS.map((row, index) =>
          index === at ? row.map((old, column) => (column === changed ? cell : old)) : row,
        );
        if (!/^[\t\n\u0020-\ud7ff\ue000-\ufffd]*$/.test(cell)) return true;
        const result = reader(write(rows));
        if (result.ok) return result.value.rows.read === ROWS.length - 1;
        return result.issues.some(({ row }) => row === null || row === at + 1);
      }),
    {
      right: read,
      wrong: (bytes) => {
        const result = read(bytes);
        return result.ok ? result : { ok: false, issues: result.issues.map((found) => ({ ...found, row: 1 })) };
      },
    },
  );

  it("cut off anywhere: never a crash, and never a part of it without a word", () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => {
        const result = read(whole.slice(0, length));
        if (!result.ok) return result.issues.length > 0;
        // Delimited text can end where a row ends; what is missing then cannot be seen, an unfinished line can.
        return (
          format === "CSV" &&
          ([0x0a, 0x0d].includes(whole[length - 1] ?? 0) ||
            result.value.notes.some((note) => note.code === "no-final-line-break"))
        );
      }),
      RUNS,
    );
  });

  it("with bytes overwritten: never a crash", () => {
    const spots = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(spots, (changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        const result = read(bytes);
        return result.ok || result.issues.length > 0;
      }),
      { ...RUNS, numRuns: 500 },
    );
  });
});
