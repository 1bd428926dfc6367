import type { ChangedPostRule, RemarkParams, Side } from "../../comparison";
import type { RoundingMode } from "../../money/roundQuotient";
import type { ComparisonMessages } from "../comparison";
import { format } from "./format";

const { whole, euros } = format;

const SIDE: Readonly<Record<Side, string>> = { before: "Vorher", after: "Nachher" };

const MODE: Readonly<Record<RoundingMode, string>> = {
  "half-up": "kaufmännisch",
  "half-even": "halbe zur geraden Zahl",
  floor: "abgerundet",
  ceiling: "aufgerundet",
};

/** By what the amounts of one side are brought to a whole year. */
function sideText(side: string, of: "before" | "after", { percentOfYear, factor }: RemarkParams["whole-year"]): string {
  if (percentOfYear[of] === 100) return `${side} unverändert`;
  const { numerator, denominator } = factor[of];
  return `${side} × ${numerator}/${denominator}, denn die Beträge sind ${format.percent(percentOfYear[of])} eines Jahres`;
}

function changeText(change: ChangedPostRule): string {
  switch (change.rule) {
    case "fixed-amount": {
      const amount = (cents: number | null) => (cents === null ? "keiner" : euros(cents));
      return `Festbetrag ${change.qualification}: ${amount(change.before)} → ${amount(change.after)}`;
    }
    case "smallest-post":
      return `kleinste Stelle: ${whole(change.before)} → ${whole(change.after)} Hundertstel`;
    case "funding-months":
      return `Förderdauer: ${format.count(change.before, "Monat", "Monate")} → ${format.count(change.after, "Monat", "Monate")}`;
    case "delegation": {
      const word = (isPossible: boolean) => (isPossible ? "ja" : "nein");
      return `Übertragung auf den Landkreis: ${word(change.before)} → ${word(change.after)}`;
    }
  }
}

const remarks: ComparisonMessages["remarks"] = {
  "as-stated": ({ percentOfYear }) => {
    const span = percentOfYear === 100 ? "ein ganzes Jahr" : `${format.percent(percentOfYear)} eines Jahres`;
    return `Maßstab: beide Seiten gelten für ${span}; nichts wird umgerechnet.`;
  },
  "whole-year": (params) =>
    `Maßstab: ein ganzes Jahr. ${sideText("Vorher", "before", params)}, ${sideText("nachher", "after", params)}. ` +
    "Umgerechnet werden die gerundeten Beträge, wie sie galten, mit dem genauen Bruch; danach wird nicht mehr gerundet.",
  "modelled-persons": ({ side, count, of }) =>
    `ACHTUNG: ${SIDE[side]} ${count === 1 ? "ist" : "sind"} ${whole(count)} von ${whole(of)} Personenzahlen MODELLIERT, keine echten.`,
  "inferred-persons": ({ side, count, of }) =>
    `${SIDE[side]} ${count === 1 ? "ist" : "sind"} ${whole(count)} von ${whole(of)} Personenzahlen nicht veröffentlicht, sondern aus dem Betrag abgeleitet.`,
  effects: () =>
    "Wirkung für sich: nur diese eine Größe wie nachher, alle anderen wie vorher; was erst im Zusammenwirken entsteht, " +
    "steht als Wechselwirkung. Wirkung der Reihe nach: eine Größe nach der anderen, von oben nach unten; diese Beträge " +
    "hängen von der Reihenfolge ab. Beide Spalten ergeben genau den ganzen Unterschied. Die Zwischenstände sind nur " +
    "gerechnet, niemand hat sie beschlossen.",
  "state-without-effect": () =>
    "Ein Zwischenstand, auf den sich die Regeln nicht anwenden lassen, hat keine Wirkung für sich; der Reihe nach steckt " +
    "er in der nächsten Zeile.",
  undecomposed: ({ ags }) =>
    `Nicht zerlegbar, weil eine Personenzahl fehlt und aus dem Betrag nicht eindeutig folgt: ${ags.join(", ")}.`,
  "post-rules": ({ changes }) =>
    "Ebenfalls anders, aber ohne Wirkung auf Planungsrahmen und hier nicht verglichen: " +
    `${changes.map(changeText).join("; ")}. Was das für Stellen heißt, sagt staffing unter jedem der beiden Regelwerke.`,
  "only-one-side": () =>
    "Wer nur in einer der beiden Tabellen steht, wird genannt und nicht verglichen; verloren hat er damit nichts.",
  "merger-incomplete": () =>
    "Eine Zusammenlegung wird nur verglichen, wenn alle ihre Teile in der ersten Tabelle stehen.",
  "unused-changes": ({ changes }) =>
    `Zeilen der Zuordnung ohne Gemeinde in der ersten Tabelle: ${changes.map(({ from, to }) => `${from} → ${to}`).join(", ")}.`,
};

const values: ComparisonMessages["values"] = {
  budget: ({ termCents, years, percentOfYear }) => {
    const span = years === 1 ? "" : ` in ${years} Jahren`;
    const part = percentOfYear === 100 ? "" : ` (${format.percent(percentOfYear)} eines Jahres)`;
    return `${euros(termCents)}${span}${part}`;
  },
  "total-persons": ({ totalPersons }) => (totalPersons === null ? "Summe der Tabelle" : whole(totalPersons)),
  "head-counts": ({ persons, rows, unknown }) => {
    const rest = unknown === 0 ? "" : `, ${whole(unknown)} ohne bekannte Personenzahl`;
    const compared = format.count(rows, "verglichenen Zeile", "verglichenen Zeilen");
    return `${format.count(persons, "Person", "Personen")} in ${compared}${rest}`;
  },
  rounding: ({ stepCents, mode, remainder }) => {
    const step = stepCents === 100 ? "ganze Euro" : `Vielfache von ${euros(stepCents)}`;
    return `${MODE[mode]} auf ${step}${remainder === "none" ? "" : ", Rest nach Hare-Niemeyer"}`;
  },
  threshold: ({ amountCents, inclusive, measuredOn }) => {
    const held = { frame: "am Planungsrahmen", "whole-year": "am ganzen Jahr" };
    const measure = measuredOn === null ? "offen, woran gemessen" : `gemessen ${held[measuredOn]}`;
    return `${inclusive ? "mindestens" : "mehr als"} ${euros(amountCents)}, ${measure}`;
  },
};

/** What German says about two scenarios side by side. */
export const comparison: ComparisonMessages = { remarks, values };
