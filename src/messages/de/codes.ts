import type { FigureBasis } from "../../allocation/municipality";
import type { EligibilityStatus } from "../../eligibility/eligibility";
import type { RoundingMode } from "../../money/roundQuotient";
import type { Closing, PlaceKind, Pool, Scope, StrandedReason } from "../../pooling/plan";
import type { WishKind } from "../../pooling/wishes";
import type { Basis } from "../../rules/ruleSet";

/** What a municipality may do with its frame, in one German word. */
export const status: Readonly<Record<EligibilityStatus, string>> = {
  "apply-alone": "allein",
  "must-share": "gemeinsam",
  "nothing-to-apply-for": "nichts zu beantragen",
  "needs-decision": "offen",
};

/** Where a figure of the table comes from; what is made up stands out. */
export const figureBasis: Readonly<Record<FigureBasis, string>> = {
  published: "veröffentlicht",
  inferred: "abgeleitet",
  modelled: "MODELLIERT",
  unstated: "wie angegeben",
};

/** How sure a value of the rules is. */
export const basis: Readonly<Record<Basis, string>> = {
  official: "amtlich",
  published: "veröffentlicht",
  inferred: "abgeleitet",
  assumed: "angenommen",
  open: "offen",
};

/** How is rounded, as an entry of a list. */
export const rounding: Readonly<Record<RoundingMode, string>> = {
  "half-up": "kaufmännisch (halbe aufwärts)",
  "half-even": "mathematisch (halbe zur geraden Zahl)",
  floor: "abgerundet",
  ceiling: "aufgerundet",
};

/** A municipality's place in a plan. */
export const place: Readonly<Record<PlaceKind, string>> = {
  alone: "allein",
  host: "allein, nimmt andere auf",
  pool: "im Zusammenschluss",
  hosted: "aufgenommen",
  "without-frame": "ohne Planungsrahmen",
  stranded: "ohne Partner",
};

/** How a pool came about. */
export const origin: Readonly<Record<Pool["origin"], string>> = {
  proposed: "vorgeschlagen",
  agreed: "vereinbart",
  offered: "angebotene Aufnahme",
};

/** Which borders pools may cross. */
export const scope: Readonly<Record<Scope, string>> = {
  district: "innerhalb der Kreise",
  state: "über Kreisgrenzen hinweg",
  rescue: "über Kreisgrenzen hinweg nur, wer sonst ohne Partner bliebe",
};

/** Why somebody finds no partner. */
export const reason: Readonly<Record<StrandedReason, string>> = {
  "no-neighbour": "ohne Nachbarn in der Tabelle",
  "all-neighbours-above": "alle erreichbaren Nachbarn liegen über der Schwelle",
  "area-below-threshold": "alle, die erreichbar und noch frei sind, bleiben zusammen unter der Schwelle",
  "agreed-pool-below-threshold": "der vereinbarte Zusammenschluss bleibt unter der Schwelle",
  wishes: "die Wünsche lassen keinen Platz",
};

/** What can be wished of pools. */
export const wish: Readonly<Record<WishKind, string>> = {
  together: "zusammen",
  apart: "nie zusammen",
  mostMembers: "größte Mitgliederzahl",
  mostMetres: "größte Entfernung",
  seats: "Sitze",
};

/** By what it is proved that an area holds no more pools. */
export const closedBy: Readonly<Record<Closing, string>> = {
  sum: "durch die Summe der Rahmen",
  prices: "durch Preise",
  "odd-sets": "durch Preise mit Dreiergruppen",
  branches: "durch Fallunterscheidung mit Preisen",
  search: "durch vollständige Suche",
  open: "offen",
};
