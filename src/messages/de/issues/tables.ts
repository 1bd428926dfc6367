import type { IssueParams } from "../../../result/issueParams";
import type {
  CellQuantity,
  Damage,
  DamagedWorkbook,
  EmptyTable,
  Excess,
  ForeignFormat,
  FoundHeadings,
  MismatchedSum,
  MissingColumn,
  NamedFault,
  NoList,
  OddCell,
  OversizedTable,
  SummedFigure,
  SumOrMunicipality,
  TooLargeForWorkbook,
  UnnamedFault,
  UnreadableTable,
  WrongCell,
  WrongHeadCount,
} from "../../../result/tableParams";
import type { FoundAndExpected } from "../../issueSentences";
import { format } from "../format";
import { quoted } from "./parts";

/** What is wrong with tables, workbooks and ranges, in German: the kinds of codes that others have too. */

const WITH_HEADER = "eine Tabelle mit Kopfzeile und mindestens einer Gemeinde";

const atMost = (most: number) => `höchstens ${format.whole(most)}`;
const above = (most: number) => `mehr als ${format.whole(most)}`;

export function unreadable(params: UnreadableTable): FoundAndExpected {
  switch (params.kind) {
    case "unit":
      return {
        found: `die Einheit ${quoted(params.text)}`,
        expected: "Euro und Personen ohne Tausender, Millionen oder Cent, die jeden Betrag zu einem anderen machen",
      };
    case "footnote-between":
      return {
        found: `${quoted(params.text)} zwischen den Gemeinden`,
        expected: "Fußnoten unter der Tabelle, oder eine Gemeinde mit AGS und Namen",
      };
    case "above-header":
      return {
        found: `${quoted(params.text)} über der Kopfzeile`,
        expected: `alle Gemeinden unter der Kopfzeile (Zeile ${params.headerRow})`,
      };
    case "encoding":
      return {
        found: ENCODINGS[params.encoding],
        expected: "eine Textdatei in einer einzigen Kodierung; ist sie abgeschnitten oder aus zweien zusammengesetzt?",
      };
    case "no-list":
      return noList(params);
    case "several-counts":
      return { found: `ein Bereich mit ${format.whole(params.rows)} Zeilen`, expected: "eine einzige Personenzahl" };
    case "damaged":
      return damaged(params);
  }
}

const ENCODINGS = {
  "utf-8": "Bytes, die weder durchweg UTF-8 noch durchweg Windows-1252 sind",
  "utf-16": "Bytes, die kein vollständiges UTF-16 sind",
  unclear: "Bytes, deren Kodierung nicht klar ist (nicht UTF-8, und weder Windows noch Mac noch DOS ergibt Wörter)",
} as const;

function noList({ received, listName }: NoList): FoundAndExpected {
  return {
    found: quoted(received),
    expected: `eine nicht leere Liste von Objekten oder ein Objekt mit dem Feld „${listName}“`,
  };
}

function damaged(damage: DamagedWorkbook): FoundAndExpected {
  return {
    found: damageText(damage),
    expected: "eine vollständige Arbeitsmappe; ist die Datei abgeschnitten oder beschädigt?",
  };
}

function damageText(damage: Damage): string {
  return "name" in damage ? NAMED_DAMAGE[damage.fault](damage.name) : DAMAGE[damage.fault];
}

const DAMAGE: Readonly<Record<UnnamedFault, string>> = {
  "directory-incomplete": "ein unvollständiges Verzeichnis",
  "directory-beyond-end": "ein Verzeichnis, das über das Ende reicht",
  "no-end": "eine gepackte Datei ohne Ende",
  "no-such-text": "ein Verweis auf einen Text, den es nicht gibt",
};

const NAMED_DAMAGE: Readonly<Record<NamedFault, (name: string) => string>> = {
  "part-missing": (name) => `eine Arbeitsmappe ohne „${name}“`,
  "sheet-missing": (name) => `eine Arbeitsmappe ohne ihr Blatt „${name}“`,
  checksum: (name) => `„${name}“ mit falscher Prüfsumme`,
  "unknown-packing": (name) => `„${name}“, das unbekannt gepackt ist`,
  misplaced: (name) => `„${name}“ an falscher Stelle`,
  "cut-off": (name) => `„${name}“, das abgeschnitten ist`,
  "cannot-unpack": (name) => `„${name}“, das sich nicht entpacken lässt`,
  "malformed-xml": (name) => `„${name}“ mit fehlerhaftem XML`,
  repetition: (name) => `die Wiederholung „${name}“`,
  "row-misplaced": (name) => `die Zeile „${name}“ an falscher Stelle`,
  cell: (name) => `die Zelle „${name}“`,
  "cell-misplaced": (name) => `die Zelle „${name}“ an falscher Stelle`,
};

const FORMATS: Readonly<Record<ForeignFormat, string>> = {
  pdf: "ein PDF",
  gzip: "eine mit gzip gepackte Datei",
  rtf: "ein Textdokument (RTF)",
  xls: "eine Arbeitsmappe im alten Format .xls",
  "empty-zip": "eine leere gepackte Datei",
  "utf-32": "Text in UTF-32",
  html: "eine Webseite (HTML), auch wenn die Datei anders heißt",
  xml: "XML",
  binary: "eine Binärdatei",
  "old-office": "ein altes Office-Dokument",
  xlsb: "eine binäre Arbeitsmappe (.xlsb)",
  "other-zip": "eine gepackte Datei, die keine Arbeitsmappe ist",
  "odf-no-table": "ein OpenDocument, das keine Tabelle ist",
};

export function unsupportedFormat({ format: found }: { readonly format: ForeignFormat }): FoundAndExpected {
  return {
    found: FORMATS[found],
    expected: "CSV, JSON, .xlsx oder .ods (in Excel: „Speichern unter“, „Excel-Arbeitsmappe“)",
  };
}

export function passwordProtected({ kind }: IssueParams["password-protected"]): FoundAndExpected {
  const found = `eine mit Kennwort verschlüsselte ${kind === "workbook" ? "Arbeitsmappe" : "Datei"}`;
  return { found, expected: "eine Datei ohne Kennwort" };
}

export function oversized(params: OversizedTable): FoundAndExpected {
  switch (params.kind) {
    case "table": {
      const what = { rows: "Zeilen", columns: "Spalten", cells: "Feldern" }[params.of];
      return { found: `eine Tabelle mit ${above(params.most)} ${what}`, expected: "eine Tabelle von Gemeinden" };
    }
    case "objects":
      return {
        found:
          `${above(params.rows)} Objekte, oder solche mit ${above(params.columns)} Feldern ` +
          `oder zusammen ${format.whole(params.cells)} Werten`,
        expected: "eine Tabelle von Gemeinden",
      };
    case "text":
      return {
        found: `ein Text von ${format.whole(params.count)} Zeichen`,
        expected: `${atMost(params.most)} Zeichen`,
      };
    case "sums":
      return { found: `${format.whole(params.count)} Zeilen mit Summen`, expected: atMost(params.most) };
    case "workbook":
      return {
        found: excessText(params),
        expected: "eine gewöhnliche Arbeitsmappe, neu gespeichert und ohne weitere Inhalte",
      };
  }
}

function excessText(excess: Excess): string {
  switch (excess.of) {
    case "bytes":
      return `eine Datei von ${format.whole(excess.count)} Byte`;
    case "parts":
      return `eine Arbeitsmappe aus ${format.whole(excess.count)} Teilen`;
    case "unpacked-bytes":
      return `eine Arbeitsmappe von ${above(excess.most)} Byte`;
    case "sheets":
      return `eine Arbeitsmappe mit ${above(excess.most)} Blättern`;
    case "cells":
      return `eine Arbeitsmappe mit ${above(excess.most)} Zellen`;
    case "texts":
      return `eine Arbeitsmappe mit ${above(excess.most)} Texten`;
    case "text-length":
      return `einen Text von ${above(excess.most)} Zeichen`;
    case "cell-length":
      return `eine Zelle mit ${above(excess.most)} Zeichen`;
    case "rows":
      return `ein Blatt mit ${above(excess.most)} Zeilen`;
    case "filled-rows":
      return `ein Blatt mit ${above(excess.most)} Zeilen, in denen etwas steht`;
    case "columns":
      return `ein Blatt mit Werten in ${above(excess.most)} Spalten`;
    case "formulas-without-value":
      return `ein Blatt mit ${above(excess.most)} Formeln ohne Ergebnis`;
    case "same-name":
      return `zwei Teile des Namens „${excess.name}“`;
    case "undeclared-size":
      return `„${excess.name}“, das größer ist, als die Datei angibt`;
    case "document-type":
      return `„${excess.name}“ mit einer Dokumenttyp-Angabe (DOCTYPE)`;
    case "ratio":
      return `„${excess.name}“, das sich auf das ${format.whole(excess.count)}-fache entpackt`;
    case "nesting":
      return `„${excess.name}“ mit ${above(excess.count)} verschachtelten Elementen`;
    case "part-text":
      return `„${excess.name}“ mit einem Text von ${format.whole(excess.count)} Zeichen`;
  }
}

export function ambiguousSheet({ kind, sheets }: IssueParams["ambiguous-sheet"]): FoundAndExpected {
  const names = sheets.map(quoted).join(", ");
  return {
    found:
      kind === "several"
        ? `${sheets.length} Blätter mit einer passenden Kopfzeile: ${names}`
        : `kein Blatt mit einer passenden Kopfzeile unter ${names}`,
    expected: "eine einzige Tabelle, oder die Angabe des Blattes",
  };
}

export function unknownSheet(params: IssueParams["unknown-sheet"]): FoundAndExpected {
  if (params.kind === "no-sheets") {
    const found = `eine Datei ohne Blätter, aber die Angabe ${quoted(params.received)}`;
    return { found, expected: "eine Arbeitsmappe oder keine Angabe eines Blattes" };
  }
  const expected = `eines der Blätter ${params.sheets.map(quoted).join(", ")} oder seine Nummer`;
  return { found: quoted(params.received), expected };
}

export function emptyTable(params: EmptyTable): FoundAndExpected {
  switch (params.kind) {
    case "no-rows":
      return { found: "eine Tabelle ohne Zeilen", expected: "mindestens eine Gemeinde unter der Kopfzeile" };
    case "empty-file":
      return { found: "eine leere Datei", expected: WITH_HEADER };
    case "no-content":
      return { found: "eine Datei ohne Inhalt", expected: WITH_HEADER };
    case "empty-workbook":
      return { found: "eine Arbeitsmappe ohne Inhalt", expected: WITH_HEADER };
    case "empty-sheet":
      return { found: `das leere Blatt ${quoted(params.sheet)}`, expected: WITH_HEADER };
    case "no-list":
      return noList(params);
    case "empty-range":
      return { found: "ein leerer Bereich", expected: "mindestens eine Personenzahl (auch 0 ist eine Angabe)" };
    case "heading-only":
      return { found: "nur eine Überschrift", expected: "mindestens eine Personenzahl (auch 0 ist eine Angabe)" };
    case "no-table":
      return { found: "ein leerer Bereich", expected: `eine Tabelle mit ${params.columns.join(", ")}` };
  }
}

export function missingColumn(params: MissingColumn): FoundAndExpected {
  switch (params.kind) {
    case "column": {
      const [own, ...others] = params.names;
      const also = others.length === 0 ? "" : ` (auch: ${others.join(", ")})`;
      return { found: `keine solche Spalte, sondern ${headingList(params)}`, expected: `eine Spalte „${own}“${also}` };
    }
    case "chosen":
      return {
        found: `${quoted(params.received)}, aber die Überschriften ${headingList(params)}`,
        expected: "eine der Überschriften, oder die Nummer einer Spalte ab 1",
      };
    case "figures": {
      const count = params.measure === "population" ? "„population“ (Einwohner)" : "„persons“ (Personen)";
      return {
        found: `nur die Spalten ${headingList(params)}`,
        expected: `eine Spalte ${count} oder „frame_eur“ (Planungsrahmen in Euro)`,
      };
    }
    case "no-header":
      return {
        found: `${format.count(params.width, "Spalte", "Spalten")} ohne Kopfzeile`,
        expected: `eine Kopfzeile wie ${params.columns.join(", ")}, oder nur diese Spalten in dieser Reihenfolge`,
      };
  }
}

function headingList({ headings, more }: FoundHeadings): string {
  if (headings.length === 0) return "keine Spalten";
  return `${headings.map(quoted).join(", ")}${more === 0 ? "" : ` und ${format.whole(more)} weitere`}`;
}

export function duplicateColumn(params: IssueParams["duplicate-column"]): FoundAndExpected {
  if (params.kind === "field") {
    const found = `das Feld ${quoted(params.received)} zweimal in einem Objekt`;
    return { found, expected: "jedes Feld einmal, sonst gilt nur das letzte" };
  }
  const found = `${quoted(params.received)} neben ${quoted(params.first)}`;
  return { found, expected: "nur eine Spalte dieser Bedeutung" };
}

export function wrongCellCount({ count, width, received }: IssueParams["wrong-cell-count"]): FoundAndExpected {
  return {
    found: `${fields(count)} (${quoted(received)})`,
    expected: `${fields(width)} wie in der Kopfzeile; ist die Zeile abgeschnitten oder fehlen Anführungszeichen?`,
  };
}

function fields(count: number): string {
  return count === 1 ? "ein Feld" : `${format.whole(count)} Felder`;
}

export function malformedQuote(params: IssueParams["malformed-quote"]): FoundAndExpected {
  if (params.kind === "open") {
    return {
      found: "ein Anführungszeichen, das nicht geschlossen wird",
      expected: "ein schließendes Anführungszeichen; ist die Datei abgeschnitten?",
    };
  }
  return {
    found: `Text hinter dem schließenden Anführungszeichen von ${quoted(params.received)}`,
    expected: "ein Trennzeichen oder das Ende der Zeile (Anführungszeichen im Text werden verdoppelt)",
  };
}

export function formulaWithoutValue(): FoundAndExpected {
  return {
    found: "eine Formel ohne gespeichertes Ergebnis",
    expected: "ein gespeichertes Ergebnis; die Mappe einmal in Excel oder LibreOffice öffnen und speichern",
  };
}

/** A sum that the rows do not give; also told where it stops nothing. */
export function totalMismatch({ label, figure, found, expected }: MismatchedSum): FoundAndExpected {
  return {
    found: `${figureText(figure, found)} in der Zeile ${quoted(label)}`,
    expected: `die Summe der Zeilen${expected === null ? "" : `, ${figureText(figure, expected)}`}`,
  };
}

function figureText(figure: SummedFigure, value: number): string {
  return figure === "persons" ? format.whole(value) : format.euros(value);
}

export function sumOrMunicipality({ received, text, sum }: SumOrMunicipality): FoundAndExpected {
  return {
    found: `${quoted(received)} in der Zeile ${quoted(text)}`,
    expected: `einen AGS aus acht Ziffern${sum === null ? "" : `, oder ${sumText(sum)}`}`,
  };
}

function sumText({ persons, frameCents }: NonNullable<SumOrMunicipality["sum"]>): string {
  const parts = [
    ...(persons === null ? [] : [figureText("persons", persons)]),
    ...(frameCents === null ? [] : [figureText("frameCents", frameCents)]),
  ];
  return `die Summe der Zeilen${parts.length === 0 ? "" : `, ${format.list(parts)}`}`;
}

const CELLS: Readonly<Record<CellQuantity, string>> = {
  persons: "eine Personenzahl",
  euros: "einen Betrag in Euro",
  degrees: "Grad",
};

export function wrongCell({ kind, received, quantity }: WrongCell): FoundAndExpected {
  if (kind === "several") {
    return { found: `${quoted(received)}, mehrere Zahlen in einer Zelle`, expected: `${CELLS[quantity]} je Zelle` };
  }
  return { found: quoted(received), expected: CELLS[quantity] };
}

export function oddCell(params: OddCell): FoundAndExpected {
  return { found: oddValue(params), expected: CELLS[params.quantity] };
}

function oddValue(params: OddCell): string {
  if (params.kind === "unknown-value") return "ein Wert, der weder Zahl noch Text ist";
  return params.day === null ? "ein Datum" : `das Datum ${format.date(params.day)}`;
}

export function ambiguousNumber({ received, quantity, digits }: IssueParams["ambiguous-number"]): FoundAndExpected {
  return {
    found: quoted(received),
    expected:
      `${CELLS[quantity]}, ${quantity === "euros" ? "der" : "die"} sich nur auf eine Weise lesen lässt: ` +
      `${digits} ohne Trennzeichen oder ${digits.slice(0, -3)},00 mit zwei Nachkommastellen; ` +
      "die Datei entscheidet nicht eindeutig, was das Zeichen bedeutet",
  };
}

export function decimalsOfEuros({ received }: { readonly received: string }): FoundAndExpected {
  return { found: quoted(received), expected: "einen Betrag mit höchstens zwei Nachkommastellen" };
}

export function wrongHeadCount({ received, most }: WrongHeadCount): FoundAndExpected {
  return { found: quoted(received), expected: `eine ganze Personenzahl von 0 bis ${format.whole(most)}` };
}

export function poolExceedsTotal({ persons, total }: { readonly persons: number; readonly total: number }) {
  return {
    found: `Mitglieder mit zusammen ${format.count(persons, "Person", "Personen")}`,
    expected: `${atMost(total)}, alle gezählten; steht eine Summe mit in der Spalte?`,
  };
}

export function tooLargeForWorkbook(params: TooLargeForWorkbook): FoundAndExpected {
  switch (params.kind) {
    case "rows":
      return {
        found: `${format.whole(params.count)} Gemeinden`,
        expected: `${atMost(params.most)}, mehr fassen Tabellenkalkulationen nicht`,
      };
    case "name-length":
      return {
        found: `einen Namen aus ${format.whole(params.count)} Zeichen`,
        expected: `${atMost(params.most)}, mehr fasst keine Zelle`,
      };
    case "product":
      return {
        found: `Beträge und Personen, deren Produkt ${format.whole(params.largest)} erreicht`,
        expected: `${atMost(params.most)} in jedem Zwischenschritt; darüber rechnen Tabellenkalkulationen nicht mehr auf den Euro genau`,
      };
  }
}
