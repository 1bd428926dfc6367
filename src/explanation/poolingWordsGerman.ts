import type { Closing, Pool, Scope, StrandedReason } from "../pooling/plan";
import type { WishKind } from "../pooling/wishes";

const closedBy: Readonly<Record<Closing, string>> = {
  sum: "durch die Summe der Rahmen",
  prices: "durch Preise",
  "odd-sets": "durch Preise mit Dreiergruppen",
  branches: "durch Fallunterscheidung mit Preisen",
  search: "durch vollständige Suche",
  open: "offen",
};

const scope: Readonly<Record<Scope, string>> = {
  district: "innerhalb der Kreise",
  state: "über Kreisgrenzen hinweg",
  rescue: "über Kreisgrenzen hinweg nur, wer sonst ohne Partner bliebe",
};

const reason: Readonly<Record<StrandedReason, string>> = {
  "no-neighbour": "ohne Nachbarn in der Tabelle",
  "all-neighbours-above": "alle erreichbaren Nachbarn liegen über der Schwelle",
  "area-below-threshold": "alle, die erreichbar und noch frei sind, bleiben zusammen unter der Schwelle",
  "agreed-pool-below-threshold": "der vereinbarte Zusammenschluss bleibt unter der Schwelle",
  wishes: "die Wünsche lassen keinen Platz",
};

const origin: Readonly<Record<Pool["origin"], string>> = {
  proposed: "vorgeschlagen",
  agreed: "vereinbart",
  offered: "angebotene Aufnahme",
};

const wish: Readonly<Record<WishKind, string>> = {
  together: "zusammen",
  apart: "nie zusammen",
  mostMembers: "größte Mitgliederzahl",
  mostMetres: "größte Entfernung",
  seats: "Sitze",
};

/** What plans are made of, in German words. */
export const GERMAN_POOLING = { closedBy, scope, reason, origin, wish };
