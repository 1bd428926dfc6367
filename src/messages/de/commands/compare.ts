import type { CompareMessages } from "../../commands/compare";
import type { Terms } from "../../terms";
import { format } from "../format";
import { nounsOf } from "../nouns";

const { whole, euros } = format;

/** A label with a number behind it. */
const counting = (label: string) => (count: number) => `${label}: ${whole(count)}`;

const gain = (count: number) => format.count(count, "gewinnt", "gewinnen");

const crossings: CompareMessages["crossings"] = {
  down: counting("Fallen unter den Schwellenwert"),
  up: counting("Erreichen den Schwellenwert neu"),
  maybeDown: counting("Fallen nur in einer Lesart unter den Schwellenwert (offen)"),
  maybeUp: counting("Erreichen ihn nur in einer Lesart neu (offen)"),
};

const verdict: CompareMessages["verdict"] = {
  breaks: counting("Zerbrechen: reichen vorher, nachher nicht mehr"),
  "becomes-possible": counting("Werden möglich: reichen erst nachher"),
  open: counting("Offen, weil eine Seite nur in einer Lesart reicht"),
  "not-comparable": counting("Nicht vergleichbar, weil auf einer Seite ein Mitglied fehlt"),
};

const effects: Pick<CompareMessages, "effects" | "noEffect" | "effect" | "crossed"> = {
  effects: {
    ...{ what: "Was sich ändert", alone: "für sich" },
    ...{ inTurn: "der Reihe nach", crossings: "Schwelle für sich" },
  },
  noEffect: () => "Keine Größe ändert sich.",
  effect: {
    ...{ unknown: "nicht rechenbar", interaction: "Wechselwirkung" },
    ...{ undecomposed: "nicht zerlegbar", together: "zusammen" },
  },
  crossed: ({ up, down, open }) =>
    [
      ...(up === 0 ? [] : [format.count(up, "erreicht sie", "erreichen sie")]),
      ...(down === 0 ? [] : [format.count(down, "fällt darunter", "fallen darunter")]),
      ...(open === 0 ? [] : [`${whole(open)} offen`]),
    ].join(", "),
};

/** What `compare` prints in German. */
export const compare = (terms: Terms): CompareMessages => {
  const { row, head } = nounsOf(terms);
  return {
    head: ({ losers, winners, unchanged }) => {
      const lose = format.count(losers, `${row.one} verliert`, `${row.several} verlieren`);
      const all = whole(losers + winners + unchanged);
      return `VERGLEICH: ${lose}, ${gain(winners)}, ${whole(unchanged)} unverändert (${all} verglichen)`;
    },
    modelled: (count) => `ACHTUNG: ${whole(count)} davon mit MODELLIERTEN Zahlen (!), keine echten`,
    before: (file) => `Vorher: ${file}`,
    after: (file) => `Nachher: ${file}`,
    wholeYear: () => "Alle Beträge auf ein ganzes Jahr gebracht.",
    ranked: { loser: "Verlieren (das meiste zuerst)", winner: "Gewinnen (das meiste zuerst)" },
    columns: {
      ...{ key: "AGS", name: row.one, heads: head.several },
      ...{ before: "vorher", after: "nachher", difference: "Unterschied" },
    },
    crossings,
    noCrossing: () => "Niemand überschreitet den Schwellenwert in eine Richtung.",
    question: (question) => `Frage: ${question}`,
    sums: () => "Summen",
    sum: {
      compared: () => `verglichene ${row.several}`,
      winners: (count) => `davon ${gain(count)}`,
      losers: (count) => `davon ${format.count(count, "verliert", "verlieren")}`,
      onlyBefore: (count) => `nur vorher (${whole(count)})`,
      onlyAfter: (count) => `nur nachher (${whole(count)})`,
      whole: () => "ganze Tabellen",
    },
    parameter: {
      ...{ budget: "Mittelansatz", "total-persons": `Gesamtzahl der ${head.ofSeveral}` },
      ...{ "head-counts": `${head.heads} und Gebietsstand`, rounding: "Rundung", threshold: "Schwellenwert" },
    },
    ...effects,
    onlyBefore: counting("Nur vorher, nicht verglichen"),
    onlyAfter: counting("Nur nachher, nicht verglichen"),
    missing: (keys) => `es ${keys.length === 1 ? "fehlt" : "fehlen"} ${keys.join(", ")}`,
    notes: () => `Zu lesen (${head.several}: * aus dem Betrag abgeleitet, ! modelliert, ? unbekannt):`,
    poolsHold: (count) => `Zusammenschlüsse: ${format.count(count, "reicht", "reichen")} auf beiden Seiten`,
    poolsChanged: (gone, fresh, rows) => {
      const missing = `Im zweiten Plan ${gone === 1 ? "fehlt" : "fehlen"} ${whole(gone)}`;
      const added = `neu ${fresh === 1 ? "ist" : "sind"} ${whole(fresh)}`;
      return `${missing}, ${added}; in neuer Lage: ${format.count(rows, row.one, row.several)}`;
    },
    verdict,
    frameOfRequired: (frameCents, requiredCents) => `${euros(frameCents)} von ${euros(requiredCents)}`,
  };
};
