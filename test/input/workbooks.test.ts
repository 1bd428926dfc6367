import { describe, expect, it } from "vitest";
import { imBw201801 } from "../../src/index";
import { readAgreedPools, readBorders, readMunicipalities } from "../../src/input/index";
import type { ReadOptions } from "../../src/input/readMunicipalities";
import { codesOf, messagesOf, notesOf, unwrap } from "../support/fixtures";
import { ods, odsParts, packed, type TestCell, type TestSheet, xlsx, xlsxParts } from "../support/workbooks";

const read = (bytes: Uint8Array, options?: ReadOptions) => readMunicipalities(bytes, imBw201801, options);

const HEADER = ["AGS", "Gemeinde", "Personen"];
const TABLE: readonly TestCell[][] = [HEADER, ["08337116", "Wehr", 64], ["08226096", "Weinheim", 352]];
const sheet = (rows: readonly (readonly TestCell[])[] = TABLE, more: Partial<TestSheet> = {}): TestSheet => ({
  ...{ name: "Tabelle1", rows },
  ...more,
});
const FORMATS = [
  ["xlsx", xlsx],
  ["ods", ods],
] as const;

describe.each(FORMATS)("an %s workbook", (format, write) => {
  it("is read like a text, and says which sheet it was", () => {
    const table = unwrap(read(write(sheet())));
    expect(table.municipalities).toMatchObject([
      { ags: "08337116", name: "Wehr", persons: 64 },
      { ags: "08226096", name: "Weinheim", persons: 352 },
    ]);
    expect(table.origin).toEqual({ format, encoding: null, delimiter: null, sheet: "Tabelle1" });
    expect(table.rowNumbers).toEqual([2, 3]);
    expect(notesOf(table)).toEqual([]);
  });

  it("may come as an ArrayBuffer", () => {
    const bytes = write(sheet());
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    expect(unwrap(readMunicipalities(buffer, imBw201801)).municipalities).toHaveLength(2);
  });

  it("gives lists of borders and of agreed pools", () => {
    const pairs = [
      ["AGS", "Nachbar"],
      ["08337116", "08226096"],
    ];
    expect(unwrap(readBorders(write(sheet(pairs)))).borders).toEqual([["08337116", "08226096"]]);
    const agreed = [
      ["Zusammenschluss", "AGS"],
      ["Ost", "08337116"],
      ["Ost", "08226096"],
    ];
    expect(unwrap(readAgreedPools(write(sheet(agreed)))).agreed[0]?.members).toEqual(["08337116", "08226096"]);
  });

  it("has titles above, a header over two rows, sections, sums and footnotes", () => {
    const rows = [
      ["Planungsrahmen 2018"],
      [],
      ["AGS", "Gemeinde", "Integrationsmanagement", null],
      [null, null, "Personen", "Planungsrahmen in Euro"],
      [1, 2, 3, 4],
      ["Landkreis Waldshut"],
      ["08337116", "Wehr", 64, 50_949],
      [null, "Summe Landkreis Waldshut", 64, 50_949],
      ["Rhein-Neckar-Kreis"],
      ["08226096", "Weinheim", 352, 280_220],
      ["08226107", "Hirschberg", 30, 23_882],
      [null, "Zwischensumme", 382, 304_102],
      [null, "Gesamt", 446, 355_051],
      ["Quelle: Ministerium, Januar 2018"],
    ];
    const table = unwrap(read(write(sheet(rows))));
    expect(table.municipalities.map(({ ags }) => ags)).toEqual(["08337116", "08226096", "08226107"]);
    expect(table.rows).toMatchObject({ present: 13, read: 3 });
    expect(table.rows.skipped.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      ...["1 title", "3 header", "4 header", "5 column-numbers", "6 section", "8 total", "9 section", "12 total"],
      ...["13 total", "14 footnote"],
    ]);
    expect(notesOf(table)).toEqual([
      "nicht zur Tabelle gezählt: Titel (Zeile 1), Spaltennummern (Zeile 5), Zwischentitel (Zeilen 6, 9), Fußnote (Zeile 14)",
      "Summen nachgerechnet und richtig: Zeilen 8, 12, 13",
    ]);
  });

  it("names the sheet and the row in every message", () => {
    const rows = [...TABLE, ["8226107", "Hirschberg", 30], ["08115001", "Aidlingen", "viele"]];
    expect(messagesOf(read(write(sheet(rows))))).toEqual([
      expect.stringContaining("Blatt Tabelle1, Zeile 4, Spalte AGS: gefunden „8226107“ mit sieben Ziffern"),
      expect.stringContaining("Blatt Tabelle1, Zeile 5, Spalte Personen: gefunden „viele“"),
    ]);
    expect(messagesOf(read(write(sheet([HEADER.slice(1), ["Wehr", 64]]))))[0]).toContain("Blatt Tabelle1, Zeile 1");
    expect(messagesOf(read(write(sheet([HEADER]))))[0]).toContain("Blatt Tabelle1: gefunden eine Tabelle ohne Zeilen");
  });

  it("keeps keys that a number lost its zero of for the caller to repair", () => {
    const bytes = write(sheet([HEADER, [8_337_116, "Wehr", 64]]));
    expect(codesOf(read(bytes))).toEqual(["lost-leading-zero"]);
    expect(unwrap(read(bytes, { restoreLeadingZero: true })).restored).toEqual([
      { row: 2, found: "8337116", ags: "08337116" },
    ]);
  });

  it("reads hidden rows and says so", () => {
    const table = unwrap(read(write(sheet(TABLE, { hiddenRows: [3] }))));
    expect(table.municipalities).toHaveLength(2);
    expect(notesOf(table)).toEqual(["1 ausgeblendete Zeile ist mitgelesen: 3"]);
  });

  it("takes the only sheet with a header, and none of several", () => {
    const cover = { name: "Deckblatt", rows: [["Verteilung 2018"], ["Stand", "Januar"]] };
    const table = unwrap(read(write(cover, sheet())));
    expect(notesOf(table)).toEqual(["gelesen ist das Blatt „Tabelle1“ von 2"]);
    const two = write(cover, sheet(TABLE, { name: "2017" }), sheet(TABLE.slice(0, 2), { name: "2018" }));
    expect(codesOf(read(two))).toEqual(["ambiguous-sheet"]);
    expect(messagesOf(read(two))[0]).toContain("2 Blätter mit einer passenden Kopfzeile: „2017“, „2018“");
    expect(unwrap(read(two, { sheet: "2018" })).municipalities).toHaveLength(1);
    expect(unwrap(read(two, { sheet: "2" })).municipalities).toHaveLength(2);
    expect(messagesOf(read(two, { sheet: "2019" }))[0]).toContain("eines der Blätter „Deckblatt“, „2017“, „2018“");
    expect(messagesOf(read(write(cover, { ...cover, name: "Ende" })))[0]).toContain("kein Blatt mit einer passenden");
    expect(codesOf(read(two, { sheet: "Deckblatt" }))).toContain("missing-column");
  });

  it("takes the sheet whose keys somebody typed before one that repeats them by formulas", () => {
    const repeated = (key: string): TestCell =>
      format === "xlsx"
        ? { xml: `<c t="str"><f>Tabelle1!A2</f><v>${key}</v></c>` }
        : {
            xml: `<table:table-cell table:formula="of:=[.A2]" office:value-type="string"><text:p>${key}</text:p></table:table-cell>`,
          };
    const amounts: readonly TestCell[][] = [
      ["AGS", "Gemeinde", "Personen", "Betrag"],
      [repeated("08337116"), "Wehr", 64, 50_949],
    ];
    const two = write(sheet(), sheet(amounts, { name: "Rechnung" }));
    expect(unwrap(read(two)).origin.sheet).toBe("Tabelle1");
    expect(unwrap(read(two, { amounts: "as-printed" })).origin.sheet).toBe("Rechnung");
    expect(unwrap(read(write(sheet(amounts)))).municipalities).toHaveLength(1);
    const typed = amounts.map((row) => row.map((cell) => (typeof cell === "object" ? "08337116" : cell)));
    const both = write(sheet(), sheet(typed, { name: "Rechnung" }));
    expect(codesOf(read(both))).toEqual(["ambiguous-sheet"]);
    expect(unwrap(read(both, { amounts: "as-printed" })).origin.sheet).toBe("Rechnung");
  });

  it("prefers sheets that are shown, and says when it reads a hidden one", () => {
    const hidden = sheet(TABLE.slice(0, 2), { name: "alt", hidden: true });
    const table = unwrap(read(write(hidden, sheet())));
    expect(table.municipalities).toHaveLength(2);
    expect(notesOf(table)).toContain("das ausgeblendete Blatt „alt“ hat auch eine Tabelle und ist nicht gelesen");
    expect(notesOf(unwrap(read(write(hidden))))).toEqual(["das Blatt „alt“ ist ausgeblendet"]);
  });

  it("refuses an empty workbook and an empty sheet", () => {
    expect(codesOf(read(write({ name: "leer", rows: [] })))).toEqual(["empty-table"]);
    expect(codesOf(read(write({ name: "leer", rows: [] }, sheet()), { sheet: "leer" }))).toEqual(["empty-table"]);
  });

  it("reads the noise of binary fractions as what a workbook shows", () => {
    const rows = [
      ["AGS", "Gemeinde", "Planungsrahmen"],
      ["08337116", "Wehr", 50_949.000_000_000_01],
    ];
    expect(unwrap(read(write(sheet(rows)))).municipalities[0]?.frameCents).toBe(5_094_900);
    const exact = [
      ["AGS", "Gemeinde", "Planungsrahmen"],
      ["08337116", "Wehr", 50_949.1195],
    ];
    expect(codesOf(read(write(sheet(exact))))).toEqual(["fractional"]);
  });

  it("is refused whole when a byte of it has changed", () => {
    const bytes = write(sheet());
    bytes[Math.floor(bytes.length / 3)] = (bytes[Math.floor(bytes.length / 3)] ?? 0) ^ 0x55;
    expect(read(bytes).ok).toBe(false);
  });
});

describe("cells of an Excel workbook", () => {
  const cell = (xml: string) => ({ xml });
  const persons = (xml: string) => xlsx(sheet([HEADER, ["08337116", "Wehr", cell(xml)]]));

  it("may be shared texts, texts in pieces, and numbers that are shown with their zeros", () => {
    const rows = [
      HEADER,
      [cell('<c s="1"><v>8337116</v></c>'), cell('<c t="s"><v>0</v></c>'), 64],
      ["08226096", cell('<c t="s"><v>1</v></c>'), cell('<c t="str"><v>352</v></c>')],
    ];
    expect(unwrap(read(xlsx(sheet(rows)))).municipalities).toMatchObject([
      { ags: "08337116", name: "Wehr", persons: 64 },
      { ags: "08226096", name: "Weinheim", persons: 352 },
    ]);
  });

  it("are read without the escapes of the format, wherever a text stands", () => {
    const name: TestCell = { xml: '<c t="str"><f>A1</f><v>_x005F_x0041_ Ort</v></c>' };
    const rows = [HEADER, ["08337116", "Weh_x0072_", 64], ["08226096", name, 352], ["08337126", "_x41_ _x00G1_", 7]];
    const names = unwrap(read(xlsx(sheet(rows)))).municipalities.map((row) => row.name);
    expect(names).toEqual(["Wehr", "_x0041_ Ort", "_x41_ _x00G1_"]);
    const shared = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>Weh_x0072_</t></si></sst>`;
    const parts = xlsxParts([sheet([HEADER, ["08337116", { xml: '<c t="s"><v>0</v></c>' }, 64]])], {
      "xl/sharedStrings.xml": shared,
    });
    expect(unwrap(read(packed(parts))).municipalities[0]?.name).toBe("Wehr");
  });

  it("give the stored value of a formula, and say so", () => {
    const table = unwrap(read(persons("<c><f>32*2</f><v>64</v></c>")));
    expect(table.municipalities[0]?.persons).toBe(64);
    expect(notesOf(table)).toEqual([
      "eine Zelle ist eine Formel; gelesen ist das gespeicherte Ergebnis, nachgerechnet wird es nicht",
    ]);
  });

  it.each(["<c><f>32*2</f></c>", "<c><f>32*2</f><v/></c>", "<c><f>32*2</f><v></v></c>"])(
    "are an issue where a formula has no value: %s",
    (xml) => {
      expect(codesOf(read(persons(xml)))).toContain("formula-without-value");
      expect(messagesOf(read(persons(xml)))[0]).toContain(
        "Blatt Tabelle1, Zeile 2, Spalte Personen: gefunden eine Formel",
      );
    },
  );

  it("are no issue where a formula without value stands in a column that is not used", () => {
    const rows = [
      [...HEADER, "Anteil"],
      ["08337116", "Wehr", 64, cell("<c><f>C2/2</f></c>")],
    ];
    expect(unwrap(read(xlsx(sheet(rows)))).municipalities).toHaveLength(1);
  });

  it("are no numbers where they are dates, errors or truth values", () => {
    for (const [xml, text] of [
      ['<c s="2"><v>43105</v></c>', "das Datum 5.1.2018"],
      ['<c t="e"><v>#REF!</v></c>', "„#REF!“"],
      ['<c t="b"><v>1</v></c>', "„true“"],
      ["<c><v>0x40</v></c>", "„0x40“"],
      ["<c><v>0b11</v></c>", "„0b11“"],
      ["<c><v>Infinity</v></c>", "„Infinity“"],
    ] as const) {
      expect(codesOf(read(persons(xml)))).toEqual(["not-a-number"]);
      expect(messagesOf(read(persons(xml)))[0]).toContain(text);
    }
  });

  it.each([
    ['<c t="s"><v>99</v></c>', "einen Text, den es nicht gibt"],
    ['<x r="?"/><c><v>1</v></c><c r="A1"><v>2</v></c>', "an falscher Stelle"],
  ])("are refused where they contradict themselves: %s", (xml, text) => {
    expect(messagesOf(read(persons(xml)))[0]).toContain(text);
  });

  it("may have another prefix, no references and another place of the parts", () => {
    const parts = xlsxParts([sheet()]);
    const inner =
      '<x:row><x:c t="inlineStr"><x:is><x:t>AGS</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>Name</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>Personen</x:t></x:is></x:c></x:row><x:row><x:c t="str"><x:v>08337116</x:v></x:c><x:c t="str"><x:v>Wehr &amp; <![CDATA[Co]]></x:v></x:c><x:c><x:v>64</x:v></x:c></x:row>';
    const moved = {
      ...parts,
      "data/a.xml": `<x:worksheet xmlns:x="u"><x:sheetData>${inner}</x:sheetData></x:worksheet>`,
    };
    const relations = parts["xl/_rels/workbook.xml.rels"]?.replace("worksheets/sheet1.xml", "./../data/a.xml") ?? "";
    const bytes = packed({ ...moved, "xl/_rels/workbook.xml.rels": relations });
    expect(unwrap(read(bytes)).municipalities).toMatchObject([{ ags: "08337116", name: "Wehr & Co", persons: 64 }]);
  });
});

describe("cells of an OpenDocument spreadsheet", () => {
  const cell = (xml: string) => ({ xml });

  it("may repeat, hold comments and breaks, and show zeros that their value lacks", () => {
    const rows = [
      HEADER,
      [
        cell(
          '<table:table-cell office:value-type="float" office:value="8337116"><text:p>08337116</text:p></table:table-cell>',
        ),
        cell(
          '<table:table-cell office:value-type="string"><office:annotation><text:p>geprüft</text:p></office:annotation><text:p>Wehr<text:s text:c="1"/>am<text:line-break/>Rhein</text:p></table:table-cell>',
        ),
        cell(
          '<table:table-cell office:value-type="float" office:value="64" table:number-columns-repeated="1"><text:p>64</text:p></table:table-cell>',
        ),
      ],
    ];
    expect(unwrap(read(ods(sheet(rows)))).municipalities).toMatchObject([
      { ags: "08337116", name: "Wehr am\nRhein", persons: 64 },
    ]);
  });

  it.each(["-1", "0", "1.5", "x", ""])("are refused where they repeat %j times", (times) => {
    const repeated = `<table:table-cell office:value-type="float" office:value="64" table:number-columns-repeated="${times}"/>`;
    const result = read(ods(sheet([HEADER, ["08337116", "Wehr", cell(repeated)]])));
    expect(codesOf(result)).toEqual(["unreadable"]);
    expect(messagesOf(result)[0]).toContain(`die Wiederholung „${times}“`);
  });

  it("are no numbers where their value is none", () => {
    const hex =
      '<table:table-cell office:value-type="float" office:value="0x40"><text:p>64</text:p></table:table-cell>';
    const result = read(ods(sheet([HEADER, ["08337116", "Wehr", cell(hex)]])));
    expect(messagesOf(result)[0]).toContain("„0x40“");
  });

  it("are an issue where a formula has no value", () => {
    const rows = [HEADER, ["08337116", "Wehr", cell('<table:table-cell table:formula="of:=1+1"/>')]];
    expect(codesOf(read(ods(sheet(rows))))).toContain("formula-without-value");
    const stored =
      '<table:table-cell table:formula="of:=32*2" office:value-type="float" office:value="64"><text:p>64</text:p></table:table-cell>';
    expect(unwrap(read(ods(sheet([HEADER, ["08337116", "Wehr", cell(stored)]])))).municipalities[0]?.persons).toBe(64);
  });

  it("are no numbers where they are dates or truth values", () => {
    for (const xml of [
      '<table:table-cell office:value-type="date" office:date-value="2018-05-04"><text:p>4.5.</text:p></table:table-cell>',
      '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAHR</text:p></table:table-cell>',
      '<table:table-cell office:value-type="float"><text:p>viele</text:p></table:table-cell>',
    ]) {
      expect(codesOf(read(ods(sheet([HEADER, ["08337116", "Wehr", cell(xml)]]))))).toEqual(["not-a-number"]);
    }
  });

  it("that are another kind of document are refused", () => {
    const text = odsParts([])["content.xml"].replaceAll("office:spreadsheet", "office:text");
    expect(messagesOf(read(packed({ "content.xml": text })))[0]).toContain("das keine Tabelle ist");
  });
});
