import type { NoteMessages } from "../../commands/notes";
import { format } from "../format";
import { nounsOf } from "../nouns";

const MAP = {
  none: "ohne Karte",
  drawn: "mit Karte",
  "nobody-inside": "ohne Karte: Niemand aus der Tabelle liegt in den angegebenen Grenzen",
};

const pools = (count: number) => format.count(count, "Zusammenschluss", "Zusammenschlüsse");

export const notes: NoteMessages = {
  standardInput: "Standardeingabe",
  seeHelp: (command) => `planungsrahmen ${command === null ? "" : `${command} `}--help zeigt, wie es geht.`,
  problems: (source, count) =>
    `${source}: ${count === 1 ? "ein Problem" : `${format.whole(count)} Probleme`}, nichts wurde berechnet.`,
  unusableInput: "unbrauchbare Eingabe",
  restoredAlone: ({ row, found, ags }) => `Zeile ${row}: führende Null ergänzt, ${found} → ${ags}`,
  nearNeighbours: (count, pairs) => {
    const named = pairs.map(([a, b]) => `${a}–${b}`).join(", ");
    const all = pairs.length < count ? `${named}, …` : named;
    return `keine Nachbarn, aber vermutlich so gemeint: ${format.count(count, "Paar liegt", "Paare liegen")} dicht beieinander, ohne dass die Grenzen sich decken: ${all}`;
  },
  borders: (municipalities, borders) =>
    `${format.count(municipalities, "Gemeinde", "Gemeinden")}, ${format.count(borders, "gemeinsame Grenze", "gemeinsame Grenzen")}`,
  withoutBorder: (named) =>
    `ohne gemeinsame Grenze mit einer anderen: ${named.map(({ ags, name }) => (name === null ? ags : `${ags} ${name}`)).join(", ")}`,
  made: (file, { rows, terms, megabytes, ...has }) => {
    const { row } = nounsOf(terms);
    const parts = [
      format.count(rows, row.one, row.several),
      has.pools === null ? "ohne Plan" : pools(has.pools),
      ...(has.map === undefined ? [] : [MAP[has.map]]),
      ...(megabytes === undefined ? [] : [`${megabytes.toFixed(1).replace(".", ",")} MB`]),
    ];
    return `${file}: ${parts.join(", ")}`;
  },
  unwritten: (file, code) => `${file ?? "Standardausgabe"}: lässt sich nicht schreiben (${code})`,
};
