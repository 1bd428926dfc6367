import type { ReconstructMessages } from "../../commands/reconstruct";
import { format } from "../format";

const { whole, euros, count } = format;

const rounding: ReconstructMessages["rounding"] = {
  "half-up": "kaufmännisch",
  "half-even": "halbe zur geraden Zahl",
  floor: "abgerundet",
  ceiling: "aufgerundet",
};

const family: ReconstructMessages["found"] = ({ count: totals, least }) =>
  totals === 1 ? whole(least) : `${whole(least)} oder ein Vielfaches davon (${whole(totals)} Möglichkeiten)`;

/** The short answer and what speaks for it. */
const answers = {
  nothingFits: (mostTotal, { rows, of }, mostWrong) =>
    `Keine Gesamtzahl bis ${whole(mostTotal)} passt: die beste erklärt ${whole(rows)} von ${whole(of)} Beträgen, und höchstens ${whole(mostWrong)} dürften falsch sein.`,
  nothingFitsHint: () =>
    "Stimmt der Mittelansatz? Gelten die Beträge für zwei Jahre (--years 2)? Wurde anders gerundet oder verteilt?",
  several: ({ count: totals }, mostTotal, examples) =>
    `Nicht eindeutig: ${whole(totals)} Gesamtzahlen bis ${whole(mostTotal)} passen gleich gut, darunter ${examples.map(whole).join(", ")}.`,
  severalHint: (least) =>
    `Am wenigsten zufällig passt ${whole(least)}, doch das beweist nichts. Mehr Beträge, eine kleinere Grenze (--most-total) oder der richtige Mittelansatz können entscheiden.`,
  couldBeChance: (totals) => `Nicht belegt: am besten passt ${family(totals)}, doch das kann Zufall sein.`,
  couldBeChanceHint: () =>
    "So wenige oder so kleine Beträge passen immer zu irgendeiner Gesamtzahl, oder ein einziger falscher Betrag ließe eine andere zu. Mehr Beträge, Personenzahlen (--use-persons) oder eine kleinere Grenze (--most-total) können entscheiden; stimmt der Mittelansatz?",
  found: (totals) => `Gesamtzahl der Personen: ${family(totals)}`,
  explains: ({ each, rows, of, distinct, modes }) => {
    const words = modes.map((mode) => rounding[mode]).join(" oder ");
    const rounded = modes.length > 1 ? `${words} (nicht zu unterscheiden)` : words;
    const who = each ? "Jede erklärt mindestens" : "Sie erklärt";
    return `${who} ${whole(rows)} von ${whole(of)} Beträgen (${count(distinct, "verschiedener", "verschiedene")}), Rundung: ${rounded}.`;
  },
  withPersons: (fromAmounts, persons, left) => {
    const published = count(persons, "veröffentlichten Personenzahl", "veröffentlichten Personenzahlen");
    const rest = left === 1 ? "bleibt eine" : `bleiben ${whole(left)}`;
    return `Die Beträge allein lassen ${count(fromAmounts, "Gesamtzahl", "Gesamtzahlen")} zu; mit ${published} ${rest}.`;
  },
  others: (mostTotal, unexplained, runnerUp) => {
    const nearest = runnerUp === null ? "" : ` (am nächsten: ${whole(runnerUp)})`;
    return `Jede andere bis ${whole(mostTotal)} lässt mindestens ${count(unexplained, "Betrag", "Beträge")} unerklärt${nearest}.`;
  },
} satisfies Partial<ReconstructMessages>;

/** What `reconstruct` prints in German. */
export const reconstruct: ReconstructMessages = {
  title: (amounts, years) =>
    `Rekonstruktion aus ${count(amounts, "veröffentlichten Betrag", "veröffentlichten Beträgen")}${years === 1 ? "" : ", Beträge für zwei Jahre"}`,
  budget: (cents) => `Mittelansatz ${euros(cents)} im Jahr; alles Weitere ist abgeleitet, nichts davon veröffentlicht`,
  ...answers,
  proof: () => "Zum Nachrechnen: zwei Beträge schließen die Gesamtzahl ein.",
  bound: ({ name, cents, persons }, sum) =>
    `${name}, ${euros(cents)} für ${count(persons, "Person", "Personen")}: ${sum}`,
  atMost: (total) => `also höchstens ${whole(total)}`,
  atLeast: (total) => `also mindestens ${whole(total)}`,
  rounding,
  rules: () => "Was jede Art zu runden bestenfalls erklärt:",
  underTotal: (total) => `bei ${whole(total)}`,
  persons: (total) => `Personen je Gemeinde, wenn es insgesamt ${whole(total)} sind:`,
  misfits: (amounts) => `${count(amounts, "Betrag passt", "Beträge passen")} nicht, vielleicht ein Druckfehler:`,
  range: (least, most) => (least === most ? whole(least) : `${whole(least)} bis ${whole(most)}`),
  words: { noTotal: "keine", noAmount: "nichts" },
  columns: {
    ...{
      rounding: "Rundung",
      total: "Gesamtzahl",
      explained: "erklärt",
      rateFrom: "Satz je Person von",
      rateTo: "bis",
    },
    ...{ key: "AGS", name: "Gemeinde", amount: "Betrag", persons: "Personen" },
    ...{ fitsBelow: "darunter passt", fitsAbove: "darüber passt", fromPersons: "nach Personen" },
  },
};
