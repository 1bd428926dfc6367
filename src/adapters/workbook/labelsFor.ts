import type { RuleSet } from "../../rules/ruleSet";
import { LABELS, type Labels, type WorkbookLanguage } from "./labels";

/** Words and what stands for them, in the order in which they are looked for. */
type Wording = readonly (readonly [from: string, to: string])[];

/** Where inhabitants count and no counted persons. */
const INHABITANTS: Readonly<Record<WorkbookLanguage, Wording>> = {
  de: [
    ["anrechenbare Personen", "Einwohner"],
    ["Personen", "Einwohner"],
  ],
  en: [
    ["counted persons", "inhabitants"],
    ["Head counts", "Inhabitants"],
    ["head counts", "inhabitants"],
    ["Persons", "Inhabitants"],
    ["persons", "inhabitants"],
  ],
};

/** Where only districts receive money; they form no pools. */
const DISTRICTS: Readonly<Record<WorkbookLanguage, Wording>> = {
  de: [
    ["Zusammenschlüsse und Mitglieder: Mitgliedschaft wie geplant, Summen und Erreichen lebend.", ""],
    ["Der Rahmen eines Zusammenschlusses ist die Summe der gerundeten Rahmen seiner Mitglieder.", ""],
    ["Wer zu wem gehört, rechnet sie nicht neu: ändern sich Zahlen, meldet sie den Plan als veraltet.", ""],
    [", und ob der Plan noch zu den Zahlen passt", ""],
    ["Gemeinde oder Zusammenschluss", "Kreis"],
    ["AGS oder Nummer", "Kreisschlüssel"],
    ["AGS", "Kreisschlüssel"],
    ["jede Gemeinde", "jeder Kreis"],
    ["die Gemeinde", "der Kreis"],
    ["Gemeinden", "Kreise"],
    ["Gemeinde", "Kreis"],
  ],
  en: [
    ["Pools and Members: membership as planned; sums, and whether they are enough, live.", ""],
    ["The frame of a pool is the sum of the rounded frames of its members.", ""],
    ["It does not plan anew who belongs to whom: when figures change it calls the plan stale.", ""],
    [", and whether the plan still fits the figures", ""],
    ["Municipality or pool", "District"],
    ["AGS or number", "District code"],
    ["smaller AGS", "smaller code"],
    ["ties by AGS", "ties by code"],
    ["AGS", "District code"],
    ["Municipalities", "Districts"],
    ["municipalities", "districts"],
    ["Municipality", "District name"],
    ["municipality", "district"],
  ],
};

const BELOW: Readonly<Record<WorkbookLanguage, string>> = { de: "unter der Schwelle", en: "below the threshold" };

/**
 * The labels of a language as they fit the rules: who receives money and what counts is called by its name, in headings
 * as the reader knows them, so that the workbook stays a table.
 *
 * @throws RangeError when the language is not known
 */
export function labelsFor(language: WorkbookLanguage, { recipients, measure }: RuleSet): Labels {
  if (!Object.hasOwn(LABELS, language)) throw new RangeError(`workbook: language "${String(language)}" is not known`);
  const labels = measure?.value === "population" ? worded(LABELS[language], INHABITANTS[language]) : LABELS[language];
  if (recipients?.value !== "districts") return labels;
  const { status, ...others } = worded(labels, DISTRICTS[language]);
  return { ...others, status: { ...status, "below-threshold": BELOW[language] } };
}

/** The same labels in other words; a line of a list of which nothing is left is left out. */
function worded<T>(label: T, wording: Wording): T {
  // SAFETY: labels are texts, lists of texts and objects of them, and each part stays what it is
  return (typeof label === "string" ? textIn(label, wording) : partsIn(label, wording)) as T;
}

function textIn(text: string, wording: Wording): string {
  return wording.reduce((sum, [from, to]) => sum.replaceAll(from, to), text);
}

function partsIn(parts: unknown, wording: Wording): unknown {
  if (Array.isArray(parts)) return parts.map((part) => worded(part, wording)).filter((part) => part !== "");
  return Object.fromEntries(Object.entries(parts ?? {}).map(([key, part]) => [key, worded(part, wording)]));
}
