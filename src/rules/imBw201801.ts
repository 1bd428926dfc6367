import { cents, euros } from "../money/cents";
import { districtsOfBadenWuerttemberg } from "./districtsOfBadenWuerttemberg";
import type { RuleSet } from "./ruleSet";

const ministry = "Ministerium, Januar 2018; VwV Integrationsmanagement";

/** *Integrationsmanagement* in Baden-Württemberg, final distribution of January 2018. */
export const imBw201801: RuleSet = {
  format: "planungsrahmen.rule-set/1",
  id: "im-bw-2018-01",
  version: "1.0.0",
  programme: "im-bw",
  title: "Integrationsmanagement Baden-Württemberg, endgültige Verteilung Januar 2018",
  validFrom: { value: "2018-01-05", basis: "published", source: ministry },
  validUntil: {
    value: "2018-12-31",
    basis: "assumed",
    source: "2019 wurde die Laufzeit verlängert; den Tag nennt keine vorliegende Quelle",
  },
  budget: {
    termCents: { value: euros(116_000_000), basis: "published", source: ministry },
    years: { value: 2, basis: "published", source: ministry },
    percentOfYear: { value: 100, basis: "published", source: ministry },
  },
  totalPersons: {
    value: 72_857,
    basis: "inferred",
    source:
      "einzige Gesamtzahl, die alle 33 veröffentlichten Beträge einer Sammlung (22 liegen bei) und die " +
      "veröffentlichten Personenzahlen ergibt",
  },
  rounding: {
    value: { stepCents: cents(100), mode: "half-up" },
    basis: "inferred",
    source:
      "kaufmännisches Runden auf ganze Euro ergibt 33 von 33 veröffentlichten Beträgen einer Sammlung; 22 liegen bei",
  },
  remainder: {
    value: "none",
    basis: "inferred",
    source: "jeder veröffentlichte Betrag ist für sich gerundet; ein Rest wird nicht verteilt",
  },
  threshold: {
    amountCents: { value: euros(51_000), basis: "published", source: ministry },
    inclusive: { value: true, basis: "published", source: `${ministry} („mindestens“)` },
    measuredOn: {
      value: "frame",
      basis: "inferred",
      source: "die 51.000 € gelten je Jahr, wie der Planungsrahmen; der Wortlaut sagt es nicht ausdrücklich",
    },
    nearMissPersons: {
      value: 1,
      basis: "assumed",
      source:
        "Wehr (64 Personen) stockte 51 € im Jahr auf und erhielt die Stelle; ob darauf ein Recht besteht, ist offen",
    },
  },
  fixedAmounts: [
    { qualification: "degree", amountCents: { value: euros(64_000), basis: "published", source: "Ministerium, 2017" } },
    {
      qualification: "vocational-training",
      amountCents: { value: euros(51_000), basis: "published", source: "Ministerium, 2017" },
    },
  ],
  minimumShareHundredths: { value: 25, basis: "published", source: ministry },
  fundingMonths: { value: 24, basis: "published", source: ministry },
  delegation: { value: true, basis: "published", source: ministry },
  districts: districtsOfBadenWuerttemberg,
};
