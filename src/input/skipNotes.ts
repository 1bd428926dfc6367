import type { RowAccount, SkipReason } from "./grid";

/** What a skipped row is called, one and several; sums have a note of their own, once they are checked. */
const WORDS: Partial<Record<SkipReason, readonly [one: string, several: string]>> = {
  title: ["Titel", "Titel"],
  "repeated-header": ["wiederholte Kopfzeile", "wiederholte Kopfzeilen"],
  "column-numbers": ["Spaltennummern", "Spaltennummern"],
  units: ["Zeile mit Einheiten", "Zeilen mit Einheiten"],
  section: ["Zwischentitel", "Zwischentitel"],
  footnote: ["Fußnote", "Fußnoten"],
};

/** So many row numbers are listed. */
const LISTED = 8;

/** Says which rows were understood as something else than entries. */
export function skipNotes({ skipped }: RowAccount): string[] {
  const parts = Object.entries(WORDS).flatMap(([reason, [one, several]]) => {
    const rows = skipped.filter((row) => row.reason === reason).map(({ row }) => row);
    if (rows.length === 0) return [];
    return `${rows.length === 1 ? one : several} (${rowList(rows)})`;
  });
  return parts.length === 0 ? [] : [`nicht zur Tabelle gezählt: ${parts.join(", ")}`];
}

/** Row numbers as text, long lists cut. */
export function rowList(rows: readonly number[]): string {
  const listed = rows.slice(0, LISTED).join(", ");
  const more = rows.length > LISTED ? ` und ${rows.length - LISTED} weitere` : "";
  return `${rows.length === 1 ? "Zeile" : "Zeilen"} ${listed}${more}`;
}
