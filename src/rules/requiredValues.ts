import type { RequiredValue } from "./ruleSetTemplate";

/** What has to be found out where a source names neither total, rounding nor what becomes of the remainder. */
export const DIVISION: readonly RequiredValue[] = [
  { field: "rounding", question: "Auf welche Beträge wird gerundet (stepCents, in Cent) und wie (mode)?" },
  {
    field: "remainder",
    question: "Bleibt ein Rundungsrest stehen (none), oder wird er verteilt (largest-remainder, Hare-Niemeyer)?",
  },
];

/** From and until which day the rules hold. */
export const PERIOD: readonly RequiredValue[] = [
  { field: "validFrom", question: "Ab welchem Tag gilt dieser Wortlaut?" },
  { field: "validUntil", question: "Bis zu welchem Tag gilt dieser Wortlaut (null, wenn kein Ende bekannt ist)?" },
];

/** What is counted, and how much of it there is. */
export const COUNT: readonly RequiredValue[] = [
  { field: "measure", question: "Was zählt: Personen (counted-persons) oder Einwohner (population)?" },
  { field: "totalPersons", question: "Durch welche Gesamtzahl wird geteilt (null: durch die Summe der Tabelle)?" },
];

/** Who may apply. */
export const THRESHOLD: RequiredValue = {
  field: "threshold",
  question:
    "Ab welchem Betrag darf beantragt werden (amountCents, inclusive, measuredOn, nearMissPersons), oder gibt es keinen Schwellenwert (value: null)?",
};

/** What posts need beside their fixed amounts. */
export const POSTS: readonly RequiredValue[] = [
  {
    field: "minimumShareHundredths",
    question: "Wie groß ist eine Stelle mindestens (Hundertstel eines VZÄ)?",
    onlyForPosts: true,
  },
  { field: "fundingMonths", question: "Wie viele Monate wird eine Stelle gefördert?", onlyForPosts: true },
];
