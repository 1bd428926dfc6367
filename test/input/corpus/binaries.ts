import { odsParts, packed, xlsx, xlsxParts } from "../../support/workbooks";
import { binary } from "./entry";

const SHEET = {
  name: "Tabelle1",
  rows: [
    ["AGS", "Gemeinde", "Personen"],
    ["08337116", "Wehr", 64],
  ],
};
const GOOD = xlsx(SHEET);
const CSV = "AGS;Gemeinde;Personen\n08337116;Wehr;64\n";

const bytes = (...values: number[]) => Uint8Array.from(values);
const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));

/** An OLE file with names in its directory; its inside is never looked at. */
const ole = (name: string) =>
  joined(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), new Uint8Array(504), utf16(name));

/** A workbook with one of its numbers overwritten: the last entry of the directory that matches. */
function forged(good: Uint8Array, part: string, offset: number, value: number): Uint8Array {
  const copy = good.slice();
  const view = new DataView(copy.buffer);
  const name = utf8(part);
  for (let at = 0; at + 46 + name.length < copy.length; at += 1) {
    const matches =
      view.getUint32(at, true) === 0x02014b50 && name.every((byte, index) => copy[at + 46 + index] === byte);
    if (matches) view.setUint32(at + offset, value, true);
  }
  return copy;
}

const PART = "xl/worksheets/sheet1.xml";
const inside = (xml: string) => packed(xlsxParts([SHEET], { [PART]: xml }));
const row = (xml: string) => inside(`<worksheet><sheetData>${xml}</sheetData></worksheet>`);
const entities = Array.from({ length: 20 }, (_, level) => `<!ENTITY a${level + 1} "&a${level};&a${level};">`).join("");
const encrypted =
  '<manifest:manifest xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';

/** The flag that says a part is encrypted, together with the method beside it. */
const LOCKED = 0x0008_0001;

/** Malformed tables of bytes: encodings, foreign formats, damaged and hostile workbooks. */
export const BINARIES = [
  binary(
    "UTF-8 with one byte of Windows-1252",
    joined(utf8("ags,name,persons\n08337116,Wöhr,64\n"), bytes(0xfc)),
    ["unreadable"],
    "weder durchweg UTF-8",
  ),
  binary(
    "UTF-8 that ends inside a letter",
    utf8("ags;name;persons\n08337116;Wöhr;64\n08226096;Ö").slice(0, -1),
    ["unreadable"],
    "abgeschnitten",
  ),
  binary(
    "UTF-16 that ends inside a letter",
    joined(bytes(0xff, 0xfe), utf16(CSV), bytes(0x41)),
    ["unreadable"],
    "UTF-16",
  ),
  binary("UTF-32", joined(bytes(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0)), ["unsupported-format"], "UTF-32"),
  binary(
    "bytes that Windows-1252 does not have",
    joined(utf8("ags;name;persons\n08337116;W"), bytes(0x81), utf8(";64\n")),
    ["unreadable"],
  ),
  binary(
    "text with zeros in it",
    joined(utf8("ags;name;persons\n08337116;W"), bytes(0, 1, 2), utf8(";64\n")),
    ["unsupported-format"],
    "Binärdatei",
  ),
  binary("a PDF", utf8("%PDF-1.7\n"), ["unsupported-format"], "PDF"),
  binary("a text document", utf8("{\\rtf1 ags}"), ["unsupported-format"], "RTF"),
  binary("a gzip file", bytes(0x1f, 0x8b, 8, 0), ["unsupported-format"], "gzip"),
  binary("an old .xls", ole("Workbook"), ["unsupported-format"], "alten Format .xls", ".xlsx"),
  binary("an older .xls", ole("Book"), ["unsupported-format"], "alten Format .xls"),
  binary("the oldest .xls", bytes(0x09, 0x08, 0x10, 0, 0, 6, 5, 0), ["unsupported-format"], "alten Format .xls"),
  binary("an old letter", ole("WordDocument"), ["unsupported-format"], "altes Office-Dokument"),
  binary("a workbook with a password", ole("EncryptedPackage"), ["password-protected"], "mit Kennwort"),
  binary(
    "a spreadsheet of LibreOffice with a password",
    packed(odsParts([SHEET], { "META-INF/manifest.xml": encrypted })),
    ["password-protected"],
    "mit Kennwort",
  ),
  binary("a package with a password", forged(GOOD, PART, 8, LOCKED), ["password-protected"], "mit Kennwort"),
  binary("a binary workbook", packed({ "xl/workbook.bin": "x" }), ["unsupported-format"], ".xlsb"),
  binary("a package of photographs", packed({ "1.jpg": "x" }), ["unsupported-format"], "keine Arbeitsmappe"),
  binary("an empty package", packed({}), ["unsupported-format"], "leere"),
  binary("half a workbook", GOOD.slice(0, GOOD.length / 2), ["unreadable"], "abgeschnitten"),
  binary("a workbook without its end", GOOD.slice(0, -4), ["unreadable"], "ohne Ende"),
  binary("a workbook with a hole in its directory", forged(GOOD, PART, 28, 0xffff), ["unreadable"], "Verzeichnis"),
  binary("a part that lies elsewhere", forged(GOOD, PART, 42, 7), ["unreadable"], "falscher Stelle"),
  binary("a part that is longer than the file", forged(GOOD, PART, 20, 0x00ff_ffff), ["unreadable"], "abgeschnitten"),
  binary("a part with another checksum", forged(GOOD, PART, 16, 1), ["unreadable"], "Prüfsumme"),
  binary(
    "a part that is packed in an unknown way",
    forged(GOOD, PART, 8, 0x0063_0000),
    ["unreadable"],
    "unbekannt gepackt",
  ),
  binary(
    "a part that says it is small",
    forged(GOOD, PART, 24, 10),
    ["unsafe-file"],
    "größer ist, als die Datei angibt",
  ),
  binary("a part that says it is huge", forged(GOOD, PART, 24, 0x7fff_ffff), ["unsafe-file"], "mehr als"),
  binary("a bomb of one letter", row(`<row>${" ".repeat(20_000_000)}</row>`), ["unsafe-file"], "-fache"),
  binary(
    "more parts than any workbook",
    packed(Object.fromEntries(Array.from({ length: 6_000 }, (_, index) => [`p${index}`, ""]))),
    ["unsafe-file"],
    "6.000 Teilen",
  ),
  binary(
    "entities that multiply",
    inside(`<!DOCTYPE w [<!ENTITY a0 "ha">${entities}]><worksheet>&a20;</worksheet>`),
    ["unsafe-file"],
    "DOCTYPE",
  ),
  binary(
    "an entity that fetches a file",
    inside('<!DOCTYPE w SYSTEM "file:///etc/passwd"><worksheet/>'),
    ["unsafe-file"],
    "DOCTYPE",
  ),
  binary(
    "XML inside XML inside XML",
    row(`${"<a>".repeat(200)}${"</a>".repeat(200)}`),
    ["unsafe-file"],
    "verschachtelten",
  ),
  binary("XML that does not close", inside("<worksheet><sheetData>"), ["unreadable"], "fehlerhaftem XML"),
  binary(
    "XML in another encoding",
    packed({ ...xlsxParts([SHEET]), [PART]: bytes(0xff, 0xfe, 0x3c, 0) }),
    ["unreadable"],
    "fehlerhaftem XML",
  ),
  binary("a row far below", row('<row r="9999999"><c><v>1</v></c></row>'), ["unsafe-file"], "Zeilen"),
  binary("a column far to the right", row('<row r="1"><c r="XFD1"><v>1</v></c></row>'), ["unsafe-file"], "Spalten"),
  binary(
    "two rows of the same number",
    row('<row r="2"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row>'),
    ["unreadable"],
    "Zeile „2“",
  ),
  binary("a cell without a column", row('<row r="1"><c r="??"><v>1</v></c></row>'), ["unreadable"], "„??“"),
  binary(
    "a workbook that lacks a sheet",
    packed(xlsxParts([SHEET], { "xl/_rels/workbook.xml.rels": "<Relationships/>" })),
    ["unreadable"],
    "Tabelle1",
  ),
  binary(
    "a workbook whose sheet is no part",
    packed(Object.fromEntries(Object.entries(xlsxParts([SHEET])).filter(([name]) => name !== PART))),
    ["unreadable"],
    PART,
  ),
  binary(
    "a row that repeats a million times",
    packed({
      "content.xml":
        '<o xmlns:t="t"><spreadsheet><t:table><t:table-row t:number-rows-repeated="9000000"><t:table-cell><p>1</p></t:table-cell></t:table-row></t:table></spreadsheet></o>',
    }),
    ["unsafe-file"],
    "Zeilen",
  ),
  binary(
    "a cell that repeats a million times",
    packed({
      "content.xml":
        '<o xmlns:t="t"><spreadsheet><t:table><t:table-row><t:table-cell t:number-columns-repeated="9000000"><p>1</p></t:table-cell></t:table-row></t:table></spreadsheet></o>',
    }),
    ["unsafe-file"],
    "Spalten",
  ),
  binary(
    "more sheets than anyone turns over",
    xlsx(...Array.from({ length: 501 }, (_, index) => ({ name: `B${index}`, rows: [] }))),
    ["unsafe-file"],
    "Blättern",
  ),
];
