import type { AllocateMessages } from "../../commands/allocate";
import type { FrameSpan } from "../../commands/words";
import type { Terms } from "../../terms";
import { codes } from "../codes";
import { format } from "../format";
import { nounsOf } from "../nouns";

const SPAN: Readonly<Record<FrameSpan, string>> = { year: " im Jahr", tranche: " (Tranche)", sum: "" };

/** What `allocate` prints in German. */
export const allocate = (terms: Terms): AllocateMessages => {
  const { row, head, mayPool } = nounsOf(terms);
  return {
    columns: {
      ...{ key: "AGS", name: row.one, heads: head.several, frame: "Planungsrahmen", amount: "Betrag" },
      ...{ margin: "zur Schwelle", status: "Antrag", figure: "Zahl" },
    },
    groups: {
      published: "Veröffentlichte und daraus abgeleitete Zahlen",
      unstated: "Zahlen wie angegeben",
      modelled: "MODELLIERTE Zahlen: für Versuche erdacht, keine echten",
    },
    coverage: ({ rows, persons, isComplete, divisor }) => {
      const extent = `(${isComplete ? "vollständige Tabelle" : "Teil der Gesamtheit"})`;
      const heads = persons === null ? "" : `, ${format.count(persons, head.one, head.several)}`;
      const divided = divisor === null ? "" : `, geteilt durch ${format.count(divisor, head.one, head.several)}`;
      return `${format.count(rows, row.one, row.several)}${heads} ${extent}${divided}`;
    },
    perHead: (exact, span) =>
      `Je ${head.one} ${format.exactEuros(exact)}${SPAN[span]} (nur zur Anzeige, damit wird nicht gerechnet)`,
    sum: ({ cents, span, years, termCents }) => {
      const term = years === 1 ? "" : `, ${format.euros(termCents)} in ${format.whole(years)} Jahren`;
      return `Summe der ${span === "sum" ? "Beträge" : "Planungsrahmen"} ${format.euros(cents)}${SPAN[span]}${term}`;
    },
    difference: (cents) => `Mittelansatz weniger Summe der Laufzeit: ${format.euros(cents)}`,
    alone: (count, needed) => `Allein antragsberechtigt (${needed}): ${format.whole(count)}`,
    below: (count, nearMisses) => {
      const near = nearMisses === 0 ? "" : `, davon knapp (Rückfrage möglich): ${format.whole(nearMisses)}`;
      return `Unter der Schwelle${mayPool ? ", nur gemeinsam" : ""}: ${format.whole(count)}${near}`;
    },
    open: (count, source) => `Offen: ${format.whole(count)} (${source})`,
    withoutFrame: (count) => `Ohne Planungsrahmen: ${format.whole(count)}`,
    noThreshold: (basis, source) => `Kein Schwellenwert (${codes.basis[basis]}: ${source}).`,
    noApplication: () =>
      "Wer beantragen darf, Zusammenschlüsse und Stellen haben nach diesem Regelwerk keinen Gegenstand.",
  };
};
