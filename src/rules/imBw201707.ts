import { cents, euros } from "../money/cents";
import { districtsOfBadenWuerttemberg } from "./districtsOfBadenWuerttemberg";
import type { RuleSet } from "./ruleSet";

const announcement = "Bekanntgabe der ersten Tranche, Juli 2017";
const regulation = "VwV Integrationsmanagement";

/** *Integrationsmanagement* in Baden-Württemberg, first tranche of July 2017: 60 % of one year on provisional counts. */
export const imBw201707: RuleSet = {
  format: "planungsrahmen.rule-set/1",
  id: "im-bw-2017-07",
  version: "1.0.0",
  programme: "im-bw",
  title: "Integrationsmanagement Baden-Württemberg, erste Tranche Juli 2017 (60 % eines Jahres)",
  validFrom: { value: "2017-07-24", basis: "published", source: announcement },
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
    percentOfYear: { value: 60, basis: "published", source: announcement },
  },
  totalPersons: {
    value: 46_828,
    basis: "inferred",
    source:
      "vorläufige Zählung; nur diese Gesamtzahl und ihre Vielfachen ergeben 110 von 112 veröffentlichten Beträgen " +
      "einer Sammlung; von den 75, die beiliegen, sind es 73",
  },
  rounding: {
    value: { stepCents: cents(100), mode: "half-up" },
    basis: "inferred",
    source:
      "kaufmännisches Runden auf ganze Euro ergibt 110 von 112 veröffentlichten Beträgen einer Sammlung; " +
      "von den 75, die beiliegen, sind es 73",
  },
  remainder: {
    value: "none",
    basis: "inferred",
    source: "jeder veröffentlichte Betrag ist für sich gerundet; ein Rest wird nicht verteilt",
  },
  threshold: {
    amountCents: { value: euros(51_000), basis: "published", source: regulation },
    inclusive: { value: true, basis: "published", source: `${regulation} („mindestens“)` },
    measuredOn: {
      value: null,
      basis: "open",
      source: "keine Quelle sagt, ob die 51.000 € an der Tranche (60 %) oder am ganzen Jahr zu messen waren",
    },
    nearMissPersons: {
      value: 1,
      basis: "assumed",
      source:
        "wie 2018, als Wehr 51 € im Jahr aufstockte und die Stelle erhielt; ob darauf ein Recht besteht, ist offen",
    },
  },
  fixedAmounts: [
    { qualification: "degree", amountCents: { value: euros(64_000), basis: "published", source: "Ministerium, 2017" } },
    {
      qualification: "vocational-training",
      amountCents: { value: euros(51_000), basis: "published", source: "Ministerium, 2017" },
    },
  ],
  minimumShareHundredths: { value: 25, basis: "published", source: regulation },
  fundingMonths: { value: 24, basis: "published", source: regulation },
  delegation: { value: true, basis: "published", source: regulation },
  districts: districtsOfBadenWuerttemberg,
};
