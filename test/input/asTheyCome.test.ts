import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { imBw201801 } from "../../src/index";
import { readMunicipalities } from "../../src/input/index";
import type { TableSource } from "../../src/input/readGrid";
import { codesOf, messagesOf, notesOf, unwrap } from "../support/fixtures";

const read = (source: TableSource) => unwrap(readMunicipalities(source, imBw201801));
const skipped = (source: TableSource) => read(source).rows.skipped.map(({ row, reason }) => `${row} ${reason}`);
const utf8 = (text: string) => new TextEncoder().encode(text);

/** Letters beyond Latin-1, where Windows-1252 has bytes of its own. */
const CP1252: Readonly<Record<string, number>> = { "€": 0x80, "„": 0x84, "–": 0x96, "“": 0x93, Ÿ: 0x9f };
const cp1252 = (text: string) => Uint8Array.from(text, (letter) => CP1252[letter] ?? letter.charCodeAt(0));
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  [...text].forEach((letter, index) => {
    view.setUint16(2 * index, letter.charCodeAt(0), littleEndian);
  });
  return new Uint8Array(view.buffer);
};

const TABLE = "AGS;Gemeinde;Planungsrahmen\r\n08337116;Wöhr „Süd“ – Ÿ;50.949 €\r\n";

describe("bytes of a text", () => {
  it.each([
    ["UTF-8", utf8(TABLE), "utf-8", []],
    ["UTF-8 with a mark", utf8(`\uFEFF${TABLE}`), "utf-8", []],
    ["UTF-16 LE with a mark", utf16(`\uFEFF${TABLE}`, true), "utf-16le", ["als UTF-16 gelesen"]],
    ["UTF-16 BE with a mark", utf16(`\uFEFF${TABLE}`, false), "utf-16be", ["als UTF-16 gelesen"]],
    ["UTF-16 LE", utf16(TABLE, true), "utf-16le", ["als UTF-16 gelesen"]],
    ["UTF-16 BE", utf16(TABLE, false), "utf-16be", ["als UTF-16 gelesen"]],
    ["Windows-1252", cp1252(TABLE), "windows-1252", ["als Windows-1252 gelesen"]],
  ] as const)("are read as %s", (_, bytes, encoding, notes) => {
    const table = read(bytes);
    expect(table.municipalities).toMatchObject([{ name: "Wöhr „Süd“ – Ÿ", frameCents: 5_094_900 }]);
    expect(table.origin).toEqual({ format: "csv", encoding, delimiter: ";", sheet: null });
    expect(notesOf(table)).toEqual(notes);
  });

  it("may be JSON, and a part of a larger buffer", () => {
    const bytes = utf8('xx[{"ags":"08337116","name":"Wehr","persons":64}]');
    expect(read(bytes.subarray(2)).origin).toMatchObject({ format: "json", encoding: "utf-8" });
  });
});

describe("figures as people write them", () => {
  it.each([
    "280.220",
    "280 220",
    "280\u00a0220",
    "280\u202f220",
    "280'220",
    "280’220",
    "280.220,00",
    "€ 280.220",
    "280.220,00 EUR",
    "280220",
  ])("%s", (text) => {
    expect(read(`AGS;Gemeinde;Planungsrahmen\n08226096;Weinheim;${text}\n`).municipalities[0]?.frameCents).toBe(
      28_022_000,
    );
  });
});

describe("what stands around a table", () => {
  it("is told from it, whatever the delimiter of the titles", () => {
    const text = [
      "Planungsrahmen 2018, vorläufig, Stand: Januar",
      "(in Euro, je Jahr)",
      "",
      "Amtlicher Gemeinde-;Stadt/;Planungs-",
      "AGS;Gemeinde;Planungsrahmen 1)",
      ";;in Euro",
      "08337116;Wehr;50.949",
      "AGS;Gemeinde;Planungsrahmen 1)",
      "Planungsrahmen 2018, vorläufig, Stand: Januar",
      "08226096;Weinheim;280.220",
      "Summe;;331.169",
      "1) gerundet, ohne Gewähr",
      "* vorläufig",
      "Die Beträge gelten vorbehaltlich der Zustimmung des Landtags",
      "",
    ].join("\n");
    expect(skipped(text)).toEqual([
      ...["1 title", "2 title", "4 title", "5 header", "6 units", "8 repeated-header", "9 title", "11 total"],
      ...["12 footnote", "13 footnote", "14 footnote"],
    ]);
    expect(read(text).municipalities).toHaveLength(2);
  });

  it.each([";;in €", ";;(EUR)", ";;Euro", ";;EUR/Jahr"])("includes a row of harmless units: %s", (units) => {
    expect(skipped(`AGS;Gemeinde;Planungsrahmen\n${units}\n08337116;Wehr;50.949\n`)).toEqual(["1 header", "2 units"]);
  });

  it.each([
    [2, "AGS;Gemeinde;Planungsrahmen\n;;in Tsd. EUR\n08337116;Wehr;51\n"],
    [2, "AGS;Gemeinde;Planungsrahmen\n;;T€\n08337116;Wehr;51\n"],
    [2, "AGS;Gemeinde;Planungsrahmen\n;;Cent\n08337116;Wehr;51\n"],
    [2, "AGS;Gemeinde;Planungsrahmen\n;;USD\n08337116;Wehr;51\n"],
    [1, "Planungsrahmen 2018 (in Tsd. Euro)\nAGS;Gemeinde;Planungsrahmen\n08337116;Wehr;51\n"],
    [3, "AGS;Gemeinde;Planungsrahmen\n08337116;Wehr;51\nAngaben in 1.000 Euro;;\n"],
  ])("tells of units that are not euros, once, in row %i of %j", (row, text) => {
    const result = readMunicipalities(text, imBw201801, { amounts: "as-printed" });
    expect(result.ok ? [] : result.issues.map((found) => [found.row, found.code])).toEqual([[row, "unreadable"]]);
    expect(messagesOf(result)[0]).toContain("Euro und Personen ohne Tausender");
  });

  it("takes a budget in a title for no unit", () => {
    expect(skipped("58 Mio. Euro für 1.101 Gemeinden\nAGS;Gemeinde;Personen\n08337116;Wehr;64\n")[0]).toBe("1 title");
  });

  it("tells once of a footnote between the rows", () => {
    const text = "AGS;Gemeinde;Personen\n08337116;Wehr;64\n* vorläufig;;\n08226096;Weinheim;352\n";
    const result = readMunicipalities(text, imBw201801);
    expect(codesOf(result)).toEqual(["unreadable"]);
    expect(messagesOf(result)[0]).toContain("Zeile 3: gefunden „* vorläufig“ zwischen den Gemeinden");
  });

  it("includes the line that tells Excel the delimiter", () => {
    expect(skipped("sep=;\nAGS;Gemeinde;Personen\n08337116;Wehr;64\n")).toEqual(["1 delimiter", "2 header"]);
  });

  it("is text in quotes over several lines, and the row numbers stay those of the file", () => {
    const text = 'AGS;"Name der\nGemeinde";Gemeinde;Personen\n08337116;"x\ny";Wehr;64\n08226096;x;Weinheim;viele\n';
    expect(messagesOf(readMunicipalities(text, imBw201801))[0]).toContain("Zeile 5, Spalte Personen");
  });

  it("is never a row with a key in it, and never one that says nothing of itself", () => {
    const head = "AGS;Gemeinde;Personen\n08226096;Weinheim;352\n";
    expect(codesOf(readMunicipalities(`${head}08337116;Summe;viele\n`, imBw201801))).toEqual(["not-a-number"]);
    expect(codesOf(readMunicipalities(`${head};Wehr;\n`, imBw201801))).toEqual(["missing-value", "missing-value"]);
    expect(codesOf(readMunicipalities(`${head}Wehr;;\n`, imBw201801)).length).toBeGreaterThan(0);
  });
});

describe("headings", () => {
  it.each([
    ["AGS;Gemeinde;Personen (Stand 2017)", { persons: 64 }],
    ["AGS (8-stellig);Gemeinde;Personen [31.12.2017]", { persons: 64 }],
    ["AGS;Gemeinde;Personen 2017", { persons: 64 }],
    ["AGS;Gemeinde;Personen (Stand: 1. Juli 2017) 1)", { persons: 64 }],
    ["AGS;Gemeinde;Planungsrahmen 2018 (EUR)", { frameCents: 5_094_900 }],
    ["AGS;Gemeinde;Planungsrahmen (in Euro) 2018", { frameCents: 5_094_900 }],
    ["AGS;Gemeinde;Betrag [€]", { frameCents: 5_094_900 }],
  ])("with years and units are understood: %s", (header, expected) => {
    const figure = "persons" in expected ? "64" : "50.949";
    expect(read(`${header}\n08337116;Wehr;${figure}\n`).municipalities[0]).toMatchObject(expected);
  });

  it.each([
    "Planungsrahmen (in Tsd. EUR)",
    "Planungsrahmen (T€)",
    "Planungsrahmen (Cent)",
    "Planungsrahmen 2017/2018",
    "Planungsrahmen (zwei Jahre)",
    "Planungsrahmen (2017 und 2018)",
  ])("with other units, or for two years, are not: %s", (heading) => {
    const result = readMunicipalities(`AGS;Gemeinde;${heading}\n08337116;Wehr;51\n`, imBw201801);
    expect(codesOf(result)).toContain("missing-column");
  });

  it("of two years beside each other mean the same", () => {
    const text = "AGS;Gemeinde;Planungsrahmen 2017;Planungsrahmen 2018\n08337116;Wehr;40000;50949\n";
    expect(codesOf(readMunicipalities(text, imBw201801))).toEqual(["duplicate-column"]);
  });

  it.each(["[Entwurf] Planungsrahmen", "{vorläufig}", "[1] Entwurf"])("may stand below a title such as %s", (title) => {
    expect(skipped(`${title}\nAGS;Gemeinde;Personen\n08337116;Wehr;64\n`)).toEqual(["1 title", "2 header"]);
  });
});

describe("figures in messages", () => {
  it.each([
    ["Personen", "1.234,5"],
    ["Planungsrahmen", "50.949,12"],
    ["Personen", "−3"],
  ])("of %s stand there as in the file: %s", (heading, figure) => {
    const result = readMunicipalities(`AGS;Gemeinde;${heading}\n08337116;Wehr;${figure}\n`, imBw201801);
    expect(messagesOf(result).join("\n")).toContain(`„${figure}“`);
  });
});

describe("JSON", () => {
  it.each([
    ['[{"ags":"08337116","name":"Wehr","persons":64,"persons":65}]', "„persons“", 1],
    [
      '{"municipalities":[{"ags":"08226096","name":"W","persons":1},{"ags":"08337116","n\\u0061me":"Wehr","persons":6,"name":"x"}]}',
      "„name“",
      2,
    ],
    [
      '{"municipalities":[],"municipalities":[{"ags":"08337116","name":"Wehr","persons":64}]}',
      "„municipalities“",
      null,
    ],
  ])("with a field twice is refused: %s", (text, name, row) => {
    const result = readMunicipalities(text, imBw201801);
    expect(result.ok ? [] : result.issues.map((found) => [found.code, found.row])).toEqual([["duplicate-column", row]]);
    expect(messagesOf(result)[0]).toContain(name);
  });

  it("may have one field in many objects, and braces, quotes and backslashes in its texts", () => {
    const name = 'a"b":"{a\\"[\\';
    const list = [
      { ags: "08337116", name, persons: 64, more: { persons: 1, ags: [{ a: 1 }, { a: 1 }] } },
      { ags: "08226096", name: "name", persons: 64 },
    ];
    expect(read(JSON.stringify(list)).municipalities[0]?.name).toBe(name);
  });
});

describe("sums", () => {
  const head = "AGS;Gemeinde;Personen;Planungsrahmen\n";
  const [wehr, weinheim, hirschberg] = [
    "08337116;Wehr;64;50.949\n",
    "08226096;Weinheim;352;280.220\n",
    "08226107;Hirschberg;30;23.882\n",
  ];

  it.each([
    ["of all rows", `${head}${wehr}${weinheim};Gesamt;416;331.169\n`],
    ["above the rows", `${head};Insgesamt;416;331.169\n${wehr}${weinheim}`],
    ["without a word", `${head}${wehr}${weinheim};;416;331.169\n`],
    ["of one column", `${head}${wehr}${weinheim}Summe;;416;\n`],
    [
      "of blocks, and of blocks of blocks",
      `${head}${wehr};Zwischensumme;64;50.949\n${weinheim}${hirschberg};Zwischensumme;382;304.102\n;Regierungsbezirk Karlsruhe und Freiburg zusammen;446;355.051\n;Summe;446;355.051\n`,
    ],
    [
      "of a district by its key, wherever it stands",
      `${head}08226;Rhein-Neckar-Kreis;382;304.102\n${weinheim}${wehr}${hirschberg}8337;Landkreis Waldshut;64;50.949\n`,
    ],
    ["of a district by its name", `${head}${weinheim}${wehr}${hirschberg};Rhein-Neckar-Kreis;382;304.102\n`],
  ])("%s are held against the rows", (_, text) => {
    const table = read(text);
    expect(notesOf(table).at(-1)).toContain("Summen nachgerechnet und richtig: Zeile");
    expect(table.municipalities.every(({ name }) => ["Wehr", "Weinheim", "Hirschberg"].includes(name))).toBe(true);
  });

  it("may be those of the rules, as an excerpt keeps them", () => {
    expect(notesOf(read(`${head}${wehr};Land;72.857;58.000.000\n`))).toEqual([
      "Summen nennen nicht die Summe der Zeilen, sondern die des Regelwerks: Zeile 3",
    ]);
  });

  it("are open where a row lacks its figure", () => {
    expect(notesOf(read(`${head}${wehr}08226096;Weinheim;;280.220\n;Summe;416;331.169\n`))).toEqual([
      "Summen nicht nachzurechnen, weil in Zeilen darüber Angaben fehlen: Zeile 4",
    ]);
    expect(
      codesOf(readMunicipalities(`${head}${wehr}08226096;Weinheim;;280.220\n;Summe;416;331.170\n`, imBw201801)),
    ).toEqual(["total-mismatch"]);
  });

  it("must agree in all columns over the same rows", () => {
    const text = `${head}${wehr};Zwischensumme;64;50.949\n${weinheim};Summe;352;331.169\n`;
    expect(codesOf(readMunicipalities(text, imBw201801))).toEqual(["total-mismatch"]);
  });

  it.each([
    ["the last block under „Gesamtsumme“", `${wehr}${weinheim}${hirschberg};Gesamtsumme;382;304.102\n`],
    ["the last block under „Summe“", `${wehr};Zwischensumme;64;50.949\n${weinheim};Summe;352;280.220\n`],
    ["the last block under „Insgesamt“", `${wehr};Zwischensumme;64;50.949\n${weinheim};Insgesamt:;352;280.220\n`],
    ["a block under the name of another district", `${wehr}${weinheim};Rhein-Neckar-Kreis;64;50.949\n`],
    ["a district of which there is no row", `${wehr};Landkreis Karlsruhe;64;50.949\n`],
    ["a name that contradicts the key of the district", `${wehr}8337;Landkreis Karlsruhe;64;50.949\n`],
  ])("are wrong as those of %s", (_, rows) => {
    const result = readMunicipalities(head + rows, imBw201801);
    expect(result.ok ? [] : result.issues.map(({ row }) => row)).toContain(rows.split("\n").length);
  });

  it("may be those of blocks where several are called the same", () => {
    const text = `${head}${wehr};Summe;64;50.949\n${weinheim}${hirschberg};Summe;382;304.102\n`;
    expect(notesOf(read(text)).at(-1)).toContain("richtig: Zeilen 3, 6");
  });

  it("that are wrong come back as data where amounts are taken as printed", () => {
    const text = `${head}${wehr};Zwischensumme;65;50.949\n${weinheim};Summe;416;331.170\n`;
    const table = unwrap(readMunicipalities(text, imBw201801, { amounts: "as-printed" }));
    expect(table.wrongSums).toEqual([
      ...[{ row: 3, column: "Personen", label: "Zwischensumme", figure: "persons", found: 65, expected: 64 }],
      {
        ...{ row: 5, column: "Planungsrahmen", label: "Summe", figure: "frameCents" },
        ...{ found: 33_117_000, expected: 33_116_900 },
      },
    ]);
    expect(notesOf(table).filter((note) => note.startsWith("Summe: Zeile"))).toHaveLength(2);
    expect(read(`${head}${wehr};Summe;64;50.949\n`).wrongSums).toEqual([]);
  });

  it("that may be a municipality without its key are no sums, even where amounts are taken as printed", () => {
    for (const row of [";;30;23.883", ";Stadtkreis Karlsruhe;64;50.949", "08226;Weinheim;64;50.949"]) {
      const result = readMunicipalities(`${head}${wehr}${row}\n`, imBw201801, { amounts: "as-printed" });
      expect(result.ok ? [] : result.issues.map((found) => found.row)).toEqual([3]);
    }
  });

  it("are not looked at before every row can be read", () => {
    const text = `${head}08337116;Wehr;viele;50.949\n;Summe;64;50.949\n`;
    expect(codesOf(readMunicipalities(text, imBw201801))).toEqual(["not-a-number"]);
    expect(codesOf(readMunicipalities(`${head}${wehr};Summe;64;50,949\n`, imBw201801))).toEqual(["ambiguous-number"]);
  });
});

/** Written by LibreOffice 7.4 from one web page: merged header cells, a title, a sum, a source. */
describe("workbooks of LibreOffice", () => {
  const file = (name: string) => new Uint8Array(readFileSync(new URL(`corpus/files/${name}`, import.meta.url)));

  it.each(["tafel.xlsx", "tafel.ods"])("%s", (name) => {
    const table = unwrap(readMunicipalities(file(name), imBw201801, { restoreLeadingZero: true }));
    expect(table.municipalities).toMatchObject([
      { ags: "08337116", name: "Wehr", persons: 64, frameCents: 5_094_900 },
      { ags: "08226096", name: "Weinheim", persons: 352, frameCents: 28_022_000 },
    ]);
    expect(table.rows.skipped.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      ...["1 title", "3 header", "4 header", "7 total", "8 footnote"],
    ]);
    expect(table.rowNumbers).toEqual([5, 6]);
  });

  it("tafel.xls, which is the old format", () => {
    expect(messagesOf(readMunicipalities(file("tafel.xls"), imBw201801))[0]).toContain("alten Format .xls");
  });
});
