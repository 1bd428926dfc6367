import { describe, expect, it } from "vitest";
import { allocate, imBw201707, imBw201801 } from "../../src/index";
import { readMunicipalities } from "../../src/input/index";
import type { TableSource } from "../../src/input/readGrid";
import type { ReadOptions } from "../../src/input/readMunicipalities";
import { codesOf, fixture, messagesOf, unwrap } from "../support/fixtures";

const read = (source: TableSource, options?: ReadOptions) => readMunicipalities(source, imBw201801, options);
const rows = (source: TableSource) => unwrap(read(source)).municipalities;

describe("readMunicipalities", () => {
  it("reads the state's table as it is", () => {
    const { municipalities, ignoredColumns, notes } = unwrap(read(fixture("state/bw-2018-modelled.csv")));
    expect(municipalities).toHaveLength(1_101);
    expect(municipalities[0]).toEqual({
      ...{ ags: "08111000", name: "Stuttgart", persons: 4_108, frameCents: null, basis: "inferred" },
      ...{ association: "0000", latitude: 48.77455, longitude: 9.17206 },
    });
    expect(ignoredColumns).toEqual(["kreis"]);
    expect(notes).toEqual([]);
    const bases = municipalities.map((row) => row.basis);
    expect(bases.filter((basis) => basis === "modelled")).toHaveLength(1_061);
    expect(bases.filter((basis) => basis === "published")).toHaveLength(10);
  });

  it("reads the published tables as they are, head count or not", () => {
    const table = unwrap(readMunicipalities(fixture("official/im-bw-2017-07/amounts.csv"), imBw201707));
    expect(table.municipalities[0]).toMatchObject({ ags: "08116019", persons: null, frameCents: 21_402_600 });
    const [, , , , , mannheim] = rows(fixture("official/im-bw-2018-01/amounts.csv"));
    expect(mannheim).toMatchObject({ name: "Mannheim", persons: 668, frameCents: 53_178_100, basis: "published" });
  });

  it("reads German headings, semicolons, a byte order mark, thousands dots and € signs", () => {
    const text =
      "\uFEFFGemeinde;Amtlicher Gemeindeschlüssel;Planungsrahmen in Euro\r\n" +
      "Wehr;08337116;50.949 €\r\nWeinheim;08226096;280.220,00\r\nNeuort;08226001;51.000\r\n";
    expect(rows(text).map((row) => row.frameCents)).toEqual([5_094_900, 28_022_000, 5_100_000]);
  });

  it("reads columns in any order under English headings", () => {
    const text = "Head count,Municipality,Municipality key\n64,Wehr,08337116\n";
    expect(rows(text)).toMatchObject([{ ags: "08337116", name: "Wehr", persons: 64 }]);
  });

  it("reads JSON text, lists and the library's own JSON", () => {
    const list = [{ ags: "08337116", name: "Wehr", persons: 64 }];
    const expected = [expect.objectContaining({ ags: "08337116", persons: 64, basis: "unstated" })];
    for (const source of [
      list,
      JSON.stringify(list),
      { municipalities: list },
      JSON.stringify({ municipalities: list }),
    ]) {
      expect(rows(source)).toEqual(expected);
    }
    expect(rows([{ ags: "08337116", name: "Wehr", frameCents: 5_094_900 }])[0]?.frameCents).toBe(5_094_900);
    expect(rows([{ ags: "08337116", name: "Wehr", frame_eur: 50_949 }])[0]?.frameCents).toBe(5_094_900);
  });

  it("calls head counts of a column persons_modelled modelled", () => {
    expect(rows("ags,name,persons_modelled\n08337116,Wehr,64\n")[0]?.basis).toBe("modelled");
  });

  it("puts lost zeros back only on request, and lists every row", () => {
    const text = "ags,name,persons\n8337116,Wehr,64\n08226096,Weinheim,352\n";
    expect(codesOf(read(text))).toEqual(["lost-leading-zero"]);
    expect(messagesOf(read(text))[0]).toBe(
      "Zeile 2, Spalte ags: gefunden „8337116“ mit sieben Ziffern; " +
        "erwartet acht Ziffern, vermutlich „08337116“: die führende Null ist verloren gegangen",
    );
    const table = unwrap(read(text, { restoreLeadingZero: true }));
    expect(table.municipalities[0]?.ags).toBe("08337116");
    expect(table.restored).toEqual([{ row: 2, found: "8337116", ags: "08337116" }]);
  });

  it("settles 51.000 by any cell that can be read in one way only", () => {
    const text = (other: string) => `ags,name,frame_eur\n08337116,Wehr,51.000\n08226096,Weinheim,${other}\n`;
    expect(rows(text("280.225"))[0]?.frameCents).toBe(5_100_000);
    expect(rows(text("280220 €"))[0]?.frameCents).toBe(5_100_000);
    expect(codesOf(read(text("280220")))).toEqual(["ambiguous-number"]);
    expect(codesOf(read(text("280220.00")))).toEqual(["ambiguous-number"]);
  });
});

describe("lost zeros", () => {
  it("are put back in the district's column with those of the key", () => {
    const text = "ags,name,kreis_code,persons\n8337116,Wehr,8337,64\n";
    expect(unwrap(read(text, { restoreLeadingZero: true })).municipalities[0]?.ags).toBe("08337116");
    expect(codesOf(read(text.replace("8337,", "8336,"), { restoreLeadingZero: true }))).toEqual(["district-mismatch"]);
  });
});

describe("readMunicipalities refuses", () => {
  const row = (ags: string, name: string, persons: string) =>
    `ags,name,persons\n08226096,Weinheim,352\n${ags},${name},${persons}\n`;

  it.each([
    [row("8337116", "Wehr", "64"), "lost-leading-zero", "Zeile 3, Spalte ags"],
    [row("083371", "Wehr", "64"), "malformed-key", "Zeile 3, Spalte ags: gefunden „083371“"],
    [row("09162000", "München", "64"), "unknown-district", "Kreis 09162"],
    [row("08226096", "Weinheim", "64"), "duplicate-key", "zuerst in Zeile 2"],
    [row("08337116", "", "64"), "missing-value", "Zeile 3, Spalte name"],
    [row("08337116", "Wehr", "-64"), "negative", "Zeile 3, Spalte persons: gefunden „-64“"],
    [row("08337116", "Wehr", "64.5"), "fractional", "gefunden „64.5“; erwartet eine ganze Zahl"],
    [row("08337116", "Wehr", ""), "missing-value", "weder Personen noch Planungsrahmen"],
    [row("08337116", "Wehr", "viele"), "not-a-number", "gefunden „viele“; erwartet eine Personenzahl"],
    [row("08337116", "Wehr", "64.000"), "ambiguous-number", "64000 ohne Trennzeichen oder 64,00"],
    [row("08337116", "Wehr", "72506"), "persons-exceed-total", "72.858 Personen"],
    ["ags,name,frame_eur\n08337116,Wehr,51.000\n", "ambiguous-number", "Zeile 2, Spalte frame_eur: gefunden „51.000“"],
    ["ags,name,frame_eur\n08337116,Wehr,50949.123\n", "fractional", "zwei Nachkommastellen"],
    ["ags,name,frame_eur\n08337116,Wehr,50949.12\n", "off-rounding-step", "erwartet ganze Euro"],
    ["ags,name,amount_eur\n08337116,Wehr,58000001\n", "frames-exceed-budget", "116.000.002 €"],
    ["ags;name;persons;Betrag\n08337116;Wehr;64;50.950\n", "frame-contradicts-persons", "Zeile 2, Spalte Betrag"],
    ["ags,name,persons,kreis_code\n08337116,Wehr,64,08336\n", "district-mismatch", "erwartet „08337“"],
    ["ags,name,persons,lat\n08337116,Wehr,64,95\n", "out-of-range", "Spalte lat"],
    ["ags,name,persons,lon\n08337116,Wehr,64,Ost\n", "not-a-number", "erwartet Grad"],
    ["ags,name\n08337116,Wehr\n", "missing-column", "„persons“ (Personen) oder „frame_eur“"],
    ["name,persons\nWehr,64\n", "missing-column", "eine Spalte „ags“"],
    ["ags,name,persons,Personen\n08337116,Wehr,64,64\n", "duplicate-column", "„Personen“ neben „persons“"],
    ["ags,name,persons\n", "empty-table", "ohne Zeilen"],
    ["", "empty-table", "eine leere Datei"],
    ["ags,name,persons\n08337116,Wehr\n", "wrong-cell-count", "Zeile 2"],
    ["ags,name,persons,basis\n08337116,Wehr,64,modelle\n", "unknown-basis", "Spalte basis: gefunden „modelle“"],
    ["ags,name,frame_eur,frameCents\n08337116,Wehr,50949,100\n", "duplicate-column", "„frameCents“ neben „frame_eur“"],
    ["ags;name;Betrag\n08337116;Wehr;51,234\n", "ambiguous-number", "gefunden „51,234“"],
    ["ags,name,persons\n08337116,Wehr,64 €\n", "not-a-number", "gefunden „64 €“"],
    ['[{"ags":"08337116","name":"Wehr","persons":{"n":3}}]', "not-a-number", "Spalte persons"],
    [
      "ags,name,persons,frame_eur\n08337116,Wehr,72857,\n08226096,W,,58000000\n",
      "frames-exceed-budget",
      "232.000.000 €",
    ],
    ["PK\u0003\u0004\u0014\u0000", "unsupported-format", "eine Binärdatei"],
    ['[{"ags":"08337116"', "unreadable", "ist die Datei abgeschnitten?"],
    ["[]", "empty-table", "nicht leere Liste"],
    ['{"rows":[]}', "unreadable", "„municipalities“"],
    ["Das ist ein Brief.\nMit freundlichen Grüßen\n", "missing-column", "„Das ist ein Brief.“"],
  ])("%j", (text, code, message) => {
    expect(codesOf(read(text))).toContain(code);
    expect(messagesOf(read(text)).join("\n")).toContain(message);
  });

  it("a JSON key that is a number, since its zero is lost", () => {
    expect(codesOf(read([{ ags: 8_337_116, name: "Wehr", persons: 64 }]))).toEqual(["lost-leading-zero"]);
    expect(codesOf(read([{ ags: "08337116", name: "Wehr", persons: true }]))).toEqual(["not-a-number"]);
  });

  it("bad rows beside rows that do not fit the header", () => {
    expect(codesOf(read("ags,name,persons\n08337116,Wehr\n8226096,Weinheim,-3\n"))).toEqual([
      ...["wrong-cell-count", "lost-leading-zero", "negative"],
    ]);
  });

  it("a head count that nothing can be divided by beside a given frame", () => {
    const text = "ags,name,persons,frame_eur\n08337116,Wehr,64,99999\n08226096,W,,280220\n";
    const table = read(text, { total: "table" });
    expect(codesOf(allocate(unwrap(table).municipalities, imBw201801, { total: "table" }))).toEqual([
      "needs-head-counts",
    ]);
    expect(codesOf(read(text))).toEqual(["frame-contradicts-persons"]);
  });

  it("all at once and each once, in the order of the file", () => {
    const text = "ags;name;Personen;Betrag\n8337116;;viele;1\n08226096;Weinheim;352;1.5.0\n08226096;Weinheim;-1;\n";
    const result = read(text);
    expect(result.ok ? [] : result.issues.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, "Personen", "not-a-number"],
      [2, "ags", "lost-leading-zero"],
      [2, "name", "missing-value"],
      [3, "Betrag", "not-a-number"],
      [4, "ags", "duplicate-key"],
      [4, "Personen", "negative"],
    ]);
  });
});
