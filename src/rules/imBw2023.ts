import { euros } from "../money/cents";
import { districtsOfBadenWuerttemberg } from "./districtsOfBadenWuerttemberg";
import { COUNT, DIVISION, PERIOD, POSTS, THRESHOLD } from "./requiredValues";
import type { RuleSetTemplate } from "./ruleSetTemplate";

const regulation = "VwV Integrationsmanagement 2023: 60.000 € und 47.000 €";
const order = `${regulation}; welcher Betrag zu welcher Qualifikation gehört, folgt aus der Reihenfolge von 2017`;

/** *Integrationsmanagement* in Baden-Württemberg by the VwV of 2023, of which only the two fixed amounts are known. */
export const imBw2023: RuleSetTemplate = {
  format: "planungsrahmen.rule-set-template/1",
  id: "im-bw-2023",
  version: "1.0.0",
  programme: "im-bw",
  title: "Integrationsmanagement Baden-Württemberg, VwV 2023",
  years: {
    value: { first: 2023, last: 2024 },
    basis: "inferred",
    source: "VwV 2023; ab 2025 beantragen nur noch die Stadt- und Landkreise",
  },
  known: {
    fixedAmounts: [
      { qualification: "degree", amountCents: { value: euros(60_000), basis: "inferred", source: order } },
      { qualification: "vocational-training", amountCents: { value: euros(47_000), basis: "inferred", source: order } },
    ],
    districts: districtsOfBadenWuerttemberg,
  },
  required: [
    ...PERIOD,
    { field: "recipients", question: "Wer erhält Planungsrahmen: Gemeinden (municipalities) oder Kreise (districts)?" },
    ...COUNT,
    { field: "budget.termCents", question: "Wie hoch ist der Mittelansatz der ganzen Laufzeit, in Cent?" },
    { field: "budget.years", question: "Für wie viele Jahre ist der Mittelansatz?" },
    { field: "budget.percentOfYear", question: "Welchen Teil eines Jahres deckt er (100, wenn keine Tranche)?" },
    ...DIVISION,
    THRESHOLD,
    ...POSTS,
    {
      field: "delegation",
      question: "Können Gemeinden die Aufgabe dem Landkreis übertragen (true oder false)?",
      onlyForPosts: true,
    },
  ],
};
