import { euros } from "../money/cents";
import { districtsOfBadenWuerttemberg } from "./districtsOfBadenWuerttemberg";
import { asked, DIVISION, PERIOD } from "./requiredValues";
import type { RuleSetTemplate } from "./ruleSetTemplate";

const source = "Soforthilfe 2022: 8,0 Mio. € an die 44 Stadt- und Landkreise nach Einwohnern am 30. November 2021";

/**
 * *Soforthilfe* of 2022: 8.0 million euros to the 44 districts of Baden-Württemberg by population.
 *
 * It is a programme of its own beside the *Integrationsmanagement*, with no threshold and no posts.
 */
export const imBw2022Soforthilfe: RuleSetTemplate = {
  format: "planungsrahmen.rule-set-template/1",
  id: "im-bw-2022-soforthilfe",
  version: "1.0.0",
  programme: "im-bw-soforthilfe",
  title: "Soforthilfe Baden-Württemberg 2022 an die Stadt- und Landkreise, nach Einwohnern am 30. November 2021",
  titleOfCompleted:
    "Soforthilfe Baden-Württemberg 2022 an die Stadt- und Landkreise, nach Einwohnern am 30. November 2021, ergänzt",
  years: { value: { first: 2022, last: 2022 }, basis: "published", source },
  known: {
    recipients: { value: "districts", basis: "published", source },
    measure: { value: "population", basis: "published", source },
    budget: {
      termCents: { value: /* @__PURE__ */ euros(8_000_000), basis: "published", source },
      years: { value: 1, basis: "inferred", source: "genannt ist eine einzige Summe, keine je Jahr" },
      percentOfYear: { value: 100, basis: "inferred", source: "von einer Tranche oder einem Teil ist keine Rede" },
    },
    totalPersons: {
      value: null,
      basis: "inferred",
      source: "verteilt wird an alle 44 Kreise nach Einwohnern, also durch die Summe ihrer Einwohner",
    },
    threshold: {
      value: null,
      basis: "inferred",
      source: "alle 44 Kreise erhalten einen Betrag; von einem Schwellenwert ist keine Rede",
    },
    districts: districtsOfBadenWuerttemberg,
  },
  required: /* @__PURE__ */ asked(PERIOD, DIVISION),
};
