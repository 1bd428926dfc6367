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

/** Who is a row of the table. */
export const RECIPIENTS: readonly RequiredValue[] = [
  { field: "recipients", question: "Wer erhält Planungsrahmen: Gemeinden (municipalities) oder Kreise (districts)?" },
];

/** How much there is. */
export const BUDGET: readonly RequiredValue[] = [
  { field: "budget.termCents", question: "Wie hoch ist der Mittelansatz der ganzen Laufzeit, in Cent?" },
  { field: "budget.years", question: "Für wie viele Jahre ist der Mittelansatz?" },
  { field: "budget.percentOfYear", question: "Welchen Teil eines Jahres deckt er (100, wenn keine Tranche)?" },
];

/** Who may apply. */
export const THRESHOLD: readonly RequiredValue[] = [
  {
    field: "threshold",
    question:
      "Ab welchem Betrag darf beantragt werden (amountCents, inclusive, measuredOn, nearMissPersons), oder gibt es keinen Schwellenwert (value: null)?",
  },
];

/** What posts need beside their fixed amounts. */
export const POSTS: readonly RequiredValue[] = [
  {
    field: "minimumShareHundredths",
    question: "Wie groß ist eine Stelle mindestens (Hundertstel eines VZÄ)?",
    onlyForPosts: true,
  },
  { field: "fundingMonths", question: "Wie viele Monate wird eine Stelle gefördert?", onlyForPosts: true },
];

/** Whether the district may take the task over. */
export const DELEGATION: readonly RequiredValue[] = [
  {
    field: "delegation",
    question: "Können Gemeinden die Aufgabe dem Landkreis übertragen (true oder false)?",
    onlyForPosts: true,
  },
];

/** Several lists as one; callers mark it as pure, so that bundles without incomplete rule sets leave them out. */
export function asked(...lists: readonly (readonly RequiredValue[])[]): RequiredValue[] {
  return lists.flat();
}
