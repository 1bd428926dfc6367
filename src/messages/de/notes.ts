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
  dos: "DOS-Text (Codepage 850)",
} as const;

/** What rows beside the table are called, one and several. */
const BESIDE: Readonly<Record<BesideTable, readonly [one: string, several: string]>> = {
  title: ["Titel", "Titel"],
  "repeated-header": ["wiederholte Kopfzeile", "wiederholte Kopfzeilen"],
  "column-numbers": ["Spaltennummern", "Spaltennummern"],
  units: ["Zeile mit Einheiten", "Zeilen mit Einheiten"],
  section: ["Zwischentitel", "Zwischentitel"],
  footnote: ["Fußnote", "Fußnoten"],
};

/** Row numbers as text, long lists cut. */
function rowList({ rows, count }: SomeRows): string {
  const more = count > rows.length ? ` und ${format.whole(count - rows.length)} weitere` : "";
  return `${count === 1 ? "Zeile" : "Zeilen"} ${rows.join(", ")}${more}`;
}

/** Some of many, with a hint that there are more. */
function first(shown: readonly (string | number)[], count: number): string {
  return `${shown.join(", ")}${count > shown.length ? " und weitere" : ""}`;
}

function parameter({ name, found, expected }: OtherParameter): string {
  return `${name} ${value(found)} statt ${value(expected)}`;
}

function value(found: OtherParameter["found"]): string {
  if (typeof found !== "number") return quoted(String(found ?? ""));
  return Number.isInteger(found) ? format.whole(found) : String(found).replace(".", ",");
}

/** What whoever reads a file should know, in German. */
export const notes: NoteMessages = {
  "other-encoding": ({ encoding }) => `als ${ENCODINGS[encoding]} gelesen`,
  "encoded-twice": () => "Die Umlaute waren doppelt kodiert (UTF-8 zweimal) und sind zurückgewandelt",
  "no-final-line-break": () => "Die letzte Zeile endet ohne Zeilenumbruch: Ist die Datei vollständig?",
  "one-sheet-of-several": ({ sheet, sheets }) => `gelesen ist das Blatt ${quoted(sheet)} von ${sheets}`,
  "hidden-sheet": ({ sheet }) => `das Blatt ${quoted(sheet)} ist ausgeblendet`,
  "unread-hidden-sheet": ({ sheet }) =>
    `das ausgeblendete Blatt ${quoted(sheet)} hat auch eine Tabelle und ist nicht gelesen`,
  "rows-beside-table": ({ kinds }) => {
    const parts = kinds.map(({ reason, ...rows }) => `${BESIDE[reason][rows.count === 1 ? 0 : 1]} (${rowList(rows)})`);
    return `nicht zur Tabelle gezählt: ${parts.join(", ")}`;
  },
  "hidden-rows": ({ rows, count }) => {
    const what = count === 1 ? "ausgeblendete Zeile ist mitgelesen" : "ausgeblendete Zeilen sind mitgelesen";
    return `${format.whole(count)} ${what}: ${first(rows, count)}`;
  },
  "stored-results": ({ formulas }) => {
    const cells = formulas === 1 ? "eine Zelle ist eine Formel" : `${format.whole(formulas)} Zellen sind Formeln`;
    return `${cells}; gelesen ist das gespeicherte Ergebnis, nachgerechnet wird es nicht`;
  },
  "regional-keys": ({ count }) =>
    `${count === 1 ? "ein zwölfstelliger" : `${format.whole(count)} zwölfstellige`} Regionalschlüssel (ARS) als AGS gelesen`,
  "joined-by-name": ({ count }) =>
    `${format.count(count, "Gemeinde", "Gemeinden")} über ihren Namen zugeordnet, ohne AGS in der Tabelle: bitte prüfen`,
  "matched-name": ({ row, received, ags, name }) =>
    `${row === null ? "" : `Zeile ${row}: `}${quoted(received)} als ${ags} ${name} gelesen`,
  "sums-right": (rows) => `Summen nachgerechnet und richtig: ${rowList(rows)}`,
  "sums-of-rules": (rows) => `Summen nennen nicht die Summe der Zeilen, sondern die des Regelwerks: ${rowList(rows)}`,
  "sums-open": (rows) => `Summen nicht nachzurechnen, weil in Zeilen darüber Angaben fehlen: ${rowList(rows)}`,
  "wrong-sum": ({ row, column, ...sum }) => {
    const place = `Zeile ${row}${column === null ? "" : `, Spalte ${column}`}`;
    const { found, expected } = totalMismatch(sum);
    return `Summe: ${place}: gefunden ${found}; erwartet ${expected}`;
  },
  "other-parameters": ({ ruleSet, differences }) =>
    `die Parameter der Mappe gelten nicht, gerechnet wird nach dem Regelwerk ${ruleSet}: ` +
    `in der Mappe ${differences.map(parameter).join(", ")}`,
  "restored-zeros": ({ count, found, restored }) =>
    `führende Null ergänzt an ${count === 1 ? "einem Objekt" : `${format.whole(count)} Objekten`}, zuerst ${found} → ${restored}`,
  "district-boundaries": ({ count, example }) =>
    `Grenzen von ${format.count(count, "Kreis", "Kreisen")}: Schlüssel aus fünf Ziffern gelesen wie ${example}`,
  "joined-parts": ({ keys, count }) => `mehrere Objekte als Teile einer Gemeinde gelesen: ${first(keys, count)}`,
  "empty-parts": ({ keys, count }) =>
    `leere Objekte übergangen, weil die Gemeinde noch ein anderes hat: ${first(keys, count)}`,
  "flat-parts": ({ keys, count }) =>
    `übergangen, weil sie zu einer Linie oder einem Punkt geschrumpft sind: einzelne Teile von ${first(keys, count)}`,
  "near-neighbours": ({ pairs, count }) => {
    const shown = [...pairs.map(([a, b]) => `${a}–${b}`), ...(count > pairs.length ? ["…"] : [])].join(", ");
    const near = format.count(count, "Paar liegt", "Paare liegen");
    return `keine Nachbarn, aber vermutlich so gemeint: ${near} dicht beieinander, ohne dass die Grenzen sich decken: ${shown}`;
  },
  "doubtful-borders": ({ pairs, count }) => {
    const shown = [...pairs.map(([a, b]) => `${a}–${b}`), ...(count > pairs.length ? ["…"] : [])].join(", ");
    const near = format.count(count, "Paar liegt", "Paare liegen");
    return `gemeinsame Grenze vermutlich länger: ${near} auf größerer Strecke nebeneinander oder übereinander als genau aufeinander: ${shown}`;
  },
};
