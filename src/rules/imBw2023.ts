import { euros } from "../money/cents";
import { districtsOfBadenWuerttemberg } from "./districtsOfBadenWuerttemberg";
import { asked, BUDGET, COUNT, DELEGATION, DIVISION, PERIOD, POSTS, RECIPIENTS, THRESHOLD } from "./requiredValues";
import type { RuleSetTemplate } from "./ruleSetTemplate";

const order =
  "VwV Integrationsmanagement 2023: 60.000 € und 47.000 €; welcher Betrag zu welcher Qualifikation gehört, folgt aus der Reihenfolge von 2017";

/** *Integrationsmanagement* in Baden-Württemberg by the VwV of 2023, of which only the two fixed amounts are known. */
export const imBw2023: RuleSetTemplate = {
  format: "planungsrahmen.rule-set-template/1",
  id: "im-bw-2023",
  version: "1.0.0",
  programme: "im-bw",
  title: "Integrationsmanagement Baden-Württemberg, VwV 2023",
  titleOfCompleted: "Integrationsmanagement Baden-Württemberg, VwV 2023, ergänzt",
  years: {
    value: { first: 2023, last: 2024 },
    basis: "inferred",
    source: "VwV 2023; ab 2025 beantragen nur noch die Stadt- und Landkreise",
  },
  known: {
    fixedAmounts: [
      {
        qualification: "degree",
        amountCents: { value: /* @__PURE__ */ euros(60_000), basis: "inferred", source: order },
      },
      {
        qualification: "vocational-training",
        amountCents: { value: /* @__PURE__ */ euros(47_000), basis: "inferred", source: order },
      },
    ],
    districts: districtsOfBadenWuerttemberg,
  },
  required: /* @__PURE__ */ asked(PERIOD, RECIPIENTS, COUNT, BUDGET, DIVISION, THRESHOLD, POSTS, DELEGATION),
};
