import type { RoundingMode } from "../../money/roundQuotient";
import type { CauseMessages } from "../causes";
import { format } from "./format";

const { whole, euros } = format;

const ROUNDED: Readonly<Record<RoundingMode, string>> = {
  "half-up": "kaufmännisch gerundet",
  "half-even": "zur geraden Ziffer gerundet",
  floor: "abgerundet",
  ceiling: "aufgerundet",
};

/** What was done to a rate; to the even digit comes to the same but for halves. */
const RATE: Readonly<Record<RoundingMode, string>> = {
  ...{ "half-up": "gerundet", "half-even": "gerundet" },
  ...{ floor: "abgeschnitten", ceiling: "aufgerundet" },
};

/** What became of 51.234 € where its dot was read as a decimal point. */
const MISREAD = { cents: 5_123, euros: 5_100 };

function stepText(stepCents: number): string {
  if (stepCents === 1) return "auf Cent";
  return stepCents === 100 ? "auf ganze Euro" : `auf Vielfache von ${euros(stepCents)}`;
}

function decimalsText(decimals: number): string {
  if (decimals === 0) return "keine Nachkommastelle";
  return decimals === 1 ? "eine Nachkommastelle" : `${decimals} Nachkommastellen`;
}

/** Why a table deviates, in German. */
export const causes: CauseMessages = {
  "rounded-rate": ({ decimals, mode, ratePerPerson, product }) => {
    const [euro = "", cents] = ratePerPerson.split(".");
    const rate = `${whole(Number(euro))}${cents === undefined ? "" : `,${cents}`} €`;
    const then = product === "rounded" ? "" : " und das Ergebnis auf Cent stehen gelassen";
    return `erst der Betrag je Person auf ${rate} ${RATE[mode]} (${decimalsText(decimals)}), dann mit den Personen malgenommen${then}`;
  },
  "other-rounding": ({ mode, stepCents }) => `Beträge ${stepText(stepCents)} ${ROUNDED[mode]}`,
  "doubled-before-rounding": ({ years, shownYears }) => {
    const shown = shownYears === years ? "" : "; die Jahresbeträge sind die Hälfte davon";
    return `erst für ${years} Jahre gerechnet und dann gerundet, statt den gerundeten Jahresbetrag zu nehmen${shown}`;
  },
  "two-years-in-one": ({ years, budgetYears }) => {
    const although = budgetYears === 1 ? ", obwohl die Mittel für ein Jahr sind" : "";
    return `Beträge für ${years} Jahre in einer Spalte für ein Jahr${although}`;
  },
  "one-year-in-two": () => "Jahresbeträge in einer Spalte für zwei Jahre",
  "persons-added-first": () =>
    "erst die Personen des Zusammenschlusses addiert und dann gerundet, statt gerundete Rahmen zu addieren",
  "other-rules": (params) =>
    "title" in params
      ? `nach einem anderen Regelwerk gerechnet: ${params.ruleSet} (${params.title})`
      : `${format.percent(params.percentOfYear)} eines Jahres verteilt statt ${format.percent(params.insteadOf)}`,
  "other-total": ({ from, to, insteadOf }) => {
    const range = from === to ? whole(from) : `${whole(from)} bis ${whole(to)}`;
    return `durch eine andere Gesamtzahl der Personen geteilt: ${range} statt ${whole(insteadOf)}`;
  },
  "left-out-of-total": ({ totalPersons, insteadOf, names, isMissing }) => {
    const who = names.join(" oder ");
    const whose = isMissing ? `so viele hat ${who}, dessen Zeile fehlt` : `es könnte ${who} sein`;
    const instead = `${whole(totalPersons)} statt ${whole(insteadOf)}, also ${whole(insteadOf - totalPersons)} zu wenig`;
    return `in der Gesamtzahl der Personen fehlt eine Gemeinde: ${instead}; ${whose}`;
  },
  "partial-table": ({ totalPersons, insteadOf }) =>
    `die Tabelle ist nur ein Teil: gerechnet ist mit ihren ${format.count(insteadOf, "Person", "Personen")}, ` +
    `die Beträge gehen von ${whole(totalPersons)} aus`,
  "two-years-in-second": ({ years }) => {
    const instead = years === 2 ? ", und wurden noch einmal verdoppelt" : "";
    return `die zweite Tabelle hat schon Beträge für zwei Jahre; erwartet sind dort Jahresbeträge${instead}`;
  },
  "shifted-rows": ({ offset, firstLine, lastLine }) => {
    const rows = Math.abs(offset) === 1 ? "eine Zeile" : `${Math.abs(offset)} Zeilen`;
    const lines = firstLine === lastLine ? `Zeile ${firstLine}` : `Zeilen ${firstLine} bis ${lastLine}`;
    return `Beträge stehen ${rows} zu ${offset > 0 ? "tief" : "hoch"} (${lines})`;
  },
  "swapped-rows": ({ names }) => `Beträge vertauscht: ${names.map(([one, other]) => `${one} mit ${other}`).join(", ")}`,
  "transposed-digits": ({ rows }) => {
    const slips = rows.map((row) => `${row.name} ${euros(row.officialCents)} statt ${euros(row.computedCents)}`);
    return `Zahlendreher: ${slips.join(", ")}`;
  },
  "thousands-as-decimals": ({ mode, stored }) => {
    const cut = mode === "floor" ? ", weitere Stellen abgeschnitten" : "";
    return `der Tausenderpunkt wurde als Komma gelesen (aus 51.234 € wurden ${euros(MISREAD[stored])})${cut}`;
  },
  "missing-row": ({ name, computedCents }) =>
    `eine einzige Gemeinde fehlt: ${name}${computedCents === null ? "" : ` mit ${euros(computedCents)}`}`,
};
