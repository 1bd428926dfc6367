import { type CodeMessages, wordOr } from "../codes";

/** What a municipality may do with its frame. */
export const status: CodeMessages["status"] = {
  "apply-alone": "allein",
  "must-share": "gemeinsam",
  "nothing-to-apply-for": "nichts zu beantragen",
  "needs-decision": "offen",
};

const figureBasis: CodeMessages["figureBasis"] = {
  published: "veröffentlicht",
  inferred: "abgeleitet",
  modelled: "MODELLIERT",
  unstated: "wie angegeben",
};

/** How sure a value of the rules is. */
export const basis: CodeMessages["basis"] = {
  official: "amtlich",
  published: "veröffentlicht",
  inferred: "abgeleitet",
  assumed: "angenommen",
  open: "offen",
};

const rounding: CodeMessages["rounding"] = {
  "half-up": "kaufmännisch (halbe aufwärts)",
  "half-even": "mathematisch (halbe zur geraden Zahl)",
  floor: "abgerundet",
  ceiling: "aufgerundet",
};

/** A municipality's place in a plan. */
export const place: CodeMessages["place"] = {
  alone: "allein",
  host: "allein, nimmt andere auf",
  pool: "im Zusammenschluss",
  hosted: "aufgenommen",
  "without-frame": "ohne Planungsrahmen",
  stranded: "ohne Partner",
};

const origin: CodeMessages["origin"] = {
  proposed: "vorgeschlagen",
  agreed: "vereinbart",
  offered: "angebotene Aufnahme",
};

const scope: CodeMessages["scope"] = {
  district: "innerhalb der Kreise",
  state: "über Kreisgrenzen hinweg",
  rescue: "zuerst innerhalb der Kreise, dann über Kreisgrenzen hinweg für alle, die ohne Partner bleiben",
};

const fixedFirst: CodeMessages["fixedFirst"] = {
  district: "",
  state: "",
  rescue: ", wenn es bei der Planung innerhalb der Kreise bleibt",
};

const reason: CodeMessages["reason"] = {
  "no-neighbour": "ohne Nachbarn in der Tabelle",
  "all-neighbours-above": "alle erreichbaren Nachbarn liegen über der Schwelle",
  "area-below-threshold": "alle, die erreichbar und noch frei sind, bleiben zusammen unter der Schwelle",
  "agreed-pool-below-threshold": "der vereinbarte Zusammenschluss bleibt unter der Schwelle",
  wishes: "die Wünsche lassen keinen Platz",
};

const wish: CodeMessages["wish"] = {
  together: "zusammen",
  apart: "nie zusammen",
  mostMembers: "größte Mitgliederzahl",
  mostMetres: "größte Entfernung",
  seats: "Sitze",
};

const closedBy: CodeMessages["closedBy"] = {
  sum: "durch die Summe der Rahmen",
  prices: "durch Preise",
  "odd-sets": "durch Preise mit Dreiergruppen",
  branches: "durch Fallunterscheidung mit Preisen",
  search: "durch vollständige Suche",
  "fewest-left-out": "durch vollständige Suche (mehr nur mit mehr Übrigen)",
  open: "offen",
};

const notCounted: CodeMessages["notCounted"] = {
  "actual-pay": "Personalkosten über dem Festbetrag: sie hängen von der eingestellten Person ab",
  "material-costs": "Sachkosten: aus Rathäusern wird berichtet, dass sie nicht gefördert werden",
};

const qualification = {
  degree: "Hochschulabschluss",
  "vocational-training": "Berufsausbildung",
  any: "jede Qualifikation",
};

const withQualification = {
  degree: "mit Hochschulabschluss",
  "vocational-training": "mit Berufsausbildung",
  any: "jeder Qualifikation",
};

/** What the codes of the results are called in German. */
export const codes: CodeMessages = {
  ...{ status, figureBasis, basis, rounding, place, origin, scope, fixedFirst, reason, wish, closedBy, notCounted },
  qualification: (code) => wordOr(qualification, code),
  withQualification: (code) => wordOr(withQualification, code),
};
