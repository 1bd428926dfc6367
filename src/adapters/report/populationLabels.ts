import { englishWhole } from "../../messages/en/format";
import { formatWhole } from "../../money/formatGerman";
import type { Labels, ReportLanguage } from "./labels";

/** The labels under rules by which inhabitants count and no counted persons. */
export const POPULATION_LABELS: Readonly<Record<ReportLanguage, (labels: Labels) => Labels>> = {
  de: (labels) => ({
    ...labels,
    figures: { ...labels.figures, persons: "Einwohner" },
    table: { ...labels.table, persons: "Einwohner" },
    rules: {
      ...labels.rules,
      total: "Einwohner, durch die geteilt wird",
      nearPersons: (count) =>
        `höchstens der Anteil von ${formatWhole(count)} ${count === 1 ? "Einwohner" : "Einwohnern"} fehlt`,
    },
    signOff: {
      ...labels.signOff,
      persons: "Summe der Einwohner",
      inputNote:
        "über Regelwerk, Schlüssel, Namen, Einwohner und Rahmen; gleich in jeder Arbeitsmappe aus denselben Zahlen",
    },
  }),
  en: (labels) => ({
    ...labels,
    figures: { ...labels.figures, persons: "inhabitants" },
    table: { ...labels.table, persons: "Inhabitants" },
    rules: {
      ...labels.rules,
      total: "Inhabitants divided by",
      nearPersons: (count) =>
        `at most the share of ${englishWhole(count)} ${count === 1 ? "inhabitant" : "inhabitants"} is missing`,
    },
    signOff: {
      ...labels.signOff,
      persons: "Sum of inhabitants",
      inputNote: "of rules, keys, names, inhabitants and frames; the same in every workbook made from the same figures",
    },
  }),
};
