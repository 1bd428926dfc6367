import type { ReadingMessages } from "../reading";
import { format } from "./format";

/** What is said in German of how files were read. */
export const reading: ReadingMessages = {
  title: "Was beim Einlesen geschah",
  intro: "Bitte prüfen Sie, ob die folgenden Punkte so richtig sind. Die Zeilen sind die der eingelesenen Datei.",
  remarks: (count) => format.count(count, "Hinweis", "Hinweise"),
  restored: (count) => `führende Null ergänzt an ${format.count(count, "Stelle", "Stellen")}`,
  restoredRow: ({ row, found, ags }) => `Zeile ${row}: ${found} → ${ags}`,
  ignoredColumns: (columns) => `nicht verwendete Spalten: ${columns.join(", ")}`,
  matched: (count) =>
    `${format.count(count, "Name ist", "Namen sind")} in der Liste der Gemeinden anders geschrieben und so zugeordnet`,
  more: (count) => `${format.whole(count)} weitere`,
};
