import type { RuleField, RuleParams, WantedOfRule } from "../../../result/issueParams";
import type { IssueSentences } from "../../issueSentences";
import { noJson } from "./json";
import { orNothing, quoted } from "./parts";

/** What is asked about a field that no source says. */
const QUESTIONS: Readonly<Record<RuleField, string>> = {
  id: "Wie heißt das ergänzte Regelwerk (ein eigener Name aus Kleinbuchstaben)?",
  version: "Welche Version hat es, zum Beispiel 1.0.0?",
  rounding: "Auf welche Beträge wird gerundet (stepCents, in Cent) und wie (mode)?",
  remainder: "Bleibt ein Rundungsrest stehen (none), oder wird er verteilt (largest-remainder, Hare-Niemeyer)?",
  validFrom: "Ab welchem Tag gilt dieser Wortlaut?",
  validUntil: "Bis zu welchem Tag gilt dieser Wortlaut (null, wenn kein Ende bekannt ist)?",
  measure: "Was zählt: Personen (counted-persons) oder Einwohner (population)?",
  totalPersons: "Durch welche Gesamtzahl wird geteilt (null: durch die Summe der Tabelle)?",
  recipients: "Wer erhält Planungsrahmen: Gemeinden (municipalities) oder Kreise (districts)?",
  "budget.termCents": "Wie hoch ist der Mittelansatz der ganzen Laufzeit, in Cent?",
  "budget.years": "Für wie viele Jahre ist der Mittelansatz?",
  "budget.percentOfYear": "Welchen Teil eines Jahres deckt er (100, wenn keine Tranche)?",
  threshold:
    "Ab welchem Betrag darf beantragt werden (amountCents, inclusive, measuredOn, nearMissPersons), oder gibt es keinen Schwellenwert (value: null)?",
  minimumShareHundredths: "Wie groß ist eine Stelle mindestens (Hundertstel eines VZÄ)?",
  fundingMonths: "Wie viele Monate wird eine Stelle gefördert?",
  delegation: "Können Gemeinden die Aufgabe dem Landkreis übertragen (true oder false)?",
};

/** What a field has to be. */
const VALUES: Readonly<Record<Exclude<WantedOfRule["is"], "one-of" | "at-least" | "at-most">, string>> = {
  integer: "eine ganze Zahl",
  number: "eine Zahl",
  text: "Text",
  boolean: "true oder false",
  object: "ein Objekt",
  list: "eine Liste",
  name: "einen Namen aus Kleinbuchstaben, Ziffern, Punkt und Bindestrich",
  version: "eine Version wie 1.0.0",
  date: "ein Datum JJJJ-MM-TT",
  "like-built-in": "einen Wert in der Form der mitgelieferten Regelwerke",
  "not-before-start": "einen Tag nicht vor validFrom",
  "one-year-of-tranche": "1, denn eine Tranche (percentOfYear unter 100) gehört zu einem einzigen Jahr",
  "floor-for-remainder": "„floor“, denn wo der Rest verteilt wird (largest-remainder), wird vorher abgerundet",
  "each-once": "jede Qualifikation nur einmal",
  "within-hundredfold": "als größten Festbetrag höchstens das Hundertfache des kleinsten",
  "own-name": "einen eigenen Namen, denn dieser gehört einem mitgelieferten Regelwerk",
};

/** What a limit counts. */
const COUNTED = { number: "", characters: " Zeichen", entries: " Einträge" } as const;

export const rules: IssueSentences<keyof RuleParams> = {
  "no-pools": ({ ruleSet, source }) => ({
    found: `${ruleSet}, nach dem nur Kreise etwas erhalten (${source})`,
    expected: "ein Regelwerk für Gemeinden, denn Kreise bilden keine Zusammenschlüsse",
  }),
  "no-two-year-figure": ({ ruleSet, years, isTranche }) => ({
    found: `Beträge für zwei Jahre zum Regelwerk ${ruleSet}`,
    expected:
      `Beträge für ein Jahr, denn dessen Mittel sind für ${years === 1 ? "ein Jahr" : `${years} Jahre`}` +
      (isTranche ? "; eine Tranche hat keinen Zweijahresbetrag" : ""),
  }),
  "no-fixed-amounts": ({ ruleSet }) => ({
    found: `keine Festbeträge in ${ruleSet}`,
    expected: "ein Regelwerk mit fixedAmounts, denn ohne Festbeträge gibt es keine Stellen zu rechnen",
  }),
  "no-delegation": () => ({
    found: "eine Übertragung auf den Landkreis",
    expected: "eine Gemeinde oder einen Zusammenschluss, denn dieses Regelwerk kennt keine Übertragung",
  }),
  "invalid-rule-set": (params) => {
    switch (params.kind) {
      case "json":
        return noJson(params);
      case "twice":
        return {
          found: `das Feld ${quoted(params.received)} zweimal`,
          expected: "jedes Feld einmal, sonst gilt nur das letzte",
        };
      case "not-an-object":
        return { found: quoted(params.received), expected: "ein Objekt mit den fehlenden Werten" };
      case "completes":
        return {
          found: quoted(params.received),
          expected: `eines der unvollständigen Regelwerke ${params.known.map(quoted).join(", ")}`,
        };
      case "surplus":
        return {
          found: quoted(params.received),
          expected:
            params.saidBy === null
              ? "kein Feld dieses Namens"
              : `keine Angabe, denn diesen Wert nennt ${params.saidBy} selbst; wer ihn ändern will, schreibt ein eigenes Regelwerk`,
        };
      case "field":
        return { found: orNothing(params.received), expected: wantedText(params.wanted) };
    }
  },
  "missing-rule-value": (params) => {
    switch (params.kind) {
      case "own":
        return { found: "nichts", expected: QUESTIONS[params.field] };
      case "unsaid":
        return {
          found: `nichts, und keine Quelle von ${params.ruleSet} nennt es`,
          expected: `einen Wert mit basis und source: ${QUESTIONS[params.field]}`,
        };
      case "incomplete":
        return {
          found: `${quoted(params.ruleSet)}, das unvollständig ist`,
          expected: `eine Datei mit "format": "planungsrahmen.rule-set-completion/1", "completes": "${params.ruleSet}" und jedem fehlenden Wert mit basis und source`,
        };
    }
  },
  "no-threshold": ({ ruleSet, source }) => ({
    found: `${ruleSet} ohne Schwellenwert${source === null ? "" : ` (${source})`}`,
    expected: "ein Regelwerk mit Schwellenwert und Stellen",
  }),
  "unknown-rule-set": ({ kind, received, known }) => ({
    found: kind === "argument" ? `das Regelwerk ${quoted(received)}` : quoted(received),
    expected: `eines von ${known.join(", ")}${kind === "argument" ? "" : " oder eine Datei auf .json"}`,
  }),
};

function wantedText(wanted: WantedOfRule): string {
  switch (wanted.is) {
    case "one-of":
      return `eines von ${wanted.values.map(quoted).join(", ")}`;
    case "at-least":
      return `mindestens ${wanted.limit}${COUNTED[wanted.of]}`;
    case "at-most":
      return `höchstens ${wanted.limit}${COUNTED[wanted.of]}`;
    default:
      return VALUES[wanted.is];
  }
}
