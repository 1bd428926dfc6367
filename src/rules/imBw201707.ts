import { euros } from "../money/cents";
import { imBw201801 } from "./imBw201801";
import type { RuleSet } from "./ruleSet";

/** *Integrationsmanagement* in Baden-Württemberg, first tranche of July 2017: 60 % of one year on provisional counts. */
export const imBw201707: RuleSet = {
  ...imBw201801,
  id: "im-bw-2017-07",
  version: "1.0.0",
  title: "Integrationsmanagement Baden-Württemberg, erste Tranche Juli 2017 (60 % eines Jahres)",
  validFrom: { value: "2017-07-24", basis: "published", source: "Bekanntgabe der ersten Tranche, Juli 2017" },
  validUntil: {
    value: "2018-01-04",
    basis: "inferred",
    source: "am 5. Januar 2018 folgte die endgültige Verteilung",
  },
  budget: {
    termCents: {
      value: euros(34_800_000),
      basis: "inferred",
      source: "60 % (veröffentlicht) von 58 Mio. € für 2017",
    },
    years: { value: 1, basis: "inferred", source: "die Tranche ist Teil eines einzigen Jahres" },
    percentOfYear: { value: 60, basis: "published", source: "Bekanntgabe der ersten Tranche, Juli 2017" },
  },
  totalPersons: {
    value: 46_828,
    basis: "inferred",
    source:
      "vorläufige Zählung; nur diese Gesamtzahl und ihre Vielfachen ergeben 110 von 112 veröffentlichten Beträgen",
  },
  rounding: {
    ...imBw201801.rounding,
    source: "kaufmännisches Runden auf ganze Euro ergibt 110 von 112 veröffentlichten Beträgen",
  },
  threshold: {
    ...imBw201801.threshold,
    measuredOn: {
      value: null,
      basis: "open",
      source: "keine Quelle sagt, ob die 51.000 € an der Tranche (60 %) oder am ganzen Jahr zu messen waren",
    },
  },
};
