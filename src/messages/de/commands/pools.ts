import type { LevelName } from "../../../pooling/levels";
import type { Closing, Pool } from "../../../pooling/plan";
import type { WishKind } from "../../../pooling/wishes";
import type { DroppedRule, NamedWayOut, PlanProof, PoolsMessages } from "../../commands/pools";
import type { Terms } from "../../terms";
import { codes } from "../codes";
import { format } from "../format";
import { nounsOf } from "../nouns";

const { whole, euros } = format;

const ORIGIN: Readonly<Record<Pool["origin"], string>> = {
  proposed: "",
  agreed: " (vereinbart)",
  offered: " (angebotene Aufnahme)",
};

const LEVEL: Readonly<Record<LevelName, string>> = {
  moved: "wenige Wechsel",
  poolsAcrossDistricts: "wenige Kreisgrenzen",
  associationPairs: "Verwaltungsgemeinschaften beisammen",
  distanceMetres: "kurze Wege",
  largestPool: "kein sehr großer",
};

const RULE: Readonly<Record<Exclude<DroppedRule, WishKind>, string>> = {
  acrossDistricts: "über Kreisgrenzen hinweg",
  withoutBorders: "ohne Rücksicht auf Nachbarschaft",
  withoutAgreements: "ohne die vereinbarten",
  withoutWishes: "ohne Wünsche",
};

const ruleWord = (rule: DroppedRule): string =>
  Object.hasOwn(RULE, rule) ? RULE[rule as keyof typeof RULE] : `ohne den Wunsch „${codes.wish[rule as WishKind]}“`;

const pools = (count: number) => format.count(count, "Zusammenschluss", "Zusammenschlüsse");
const proposed = (count: number) =>
  format.count(count, "vorgeschlagener Zusammenschluss", "vorgeschlagene Zusammenschlüsse");
const areas = (count: number) => format.count(count, "Gebiet", "Gebiete");
const inAreas = (count: number) => `In ${format.count(count, "Gebiet", "Gebieten")}`;
const levels = (names: readonly LevelName[]) => names.map((name) => LEVEL[name]).join(", ");
const inPools = (count: number) => (count === 0 ? "" : `, davon ${whole(count)} in einem Zusammenschluss`);

/** The wishes that a way out would not keep. */
const against = (breaks: readonly WishKind[]) => {
  const wishes = breaks.map((wish) => `„${codes.wish[wish]}“`).join(", ");
  if (breaks.length === 0) return "";
  return breaks.length === 1 ? `; widerspricht dem Wunsch ${wishes}` : `; widerspricht den Wünschen ${wishes}`;
};

const wayOut = (way: NamedWayOut): string => {
  const crossing = "crossesDistrict" in way && way.crossesDistrict ? ", über die Kreisgrenze" : "";
  switch (way.kind) {
    case "join-self-sufficient":
      return `sich ${way.name} anschließen (${way.ags}, über der Schwelle${crossing})${against(way.breaks)}`;
    case "join-pool":
      return `dem Zusammenschluss ${way.pool} beitreten${crossing}${against(way.breaks)}`;
    case "share-with-stranded":
      return `gemeinsam mit ${format.list(way.names)} (ebenfalls ohne Partner${crossing}): ${euros(way.frameCents)}`;
    case "delegate-to-district":
      return `Übertragung auf den Kreis: ${way.district}`;
    case "top-up":
      return `${euros(way.missingCents)} im Jahr selbst aufbringen (ob das genügt, entscheidet die Bewilligungsstelle)`;
  }
};

const proof = ({ isAll, most, scope, areas: closed }: PlanProof): string => {
  const kinds = Object.keys(codes.closedBy) as Closing[]; // SAFETY: every closing has a word and nothing else has
  const parts = kinds.flatMap((kind) => (closed[kind] === 0 ? [] : [`${whole(closed[kind])} ${codes.closedBy[kind]}`]));
  const all = kinds.reduce((sum, kind) => sum + closed[kind], 0);
  const claim = isAll ? "Mehr Vorschläge sind" : `Mehr als ${format.count(most, "Vorschlag ist", "Vorschläge sind")}`;
  return `${claim} unmöglich${codes.fixedFirst[scope]}, bewiesen (${areas(all)}: ${parts.join(", ")})`;
};

const wish: PoolsMessages["wish"] = {
  together: (names) => `Wunsch: zusammen ${names.join(", ")}`,
  apart: (names) => `Wunsch: nie zusammen ${names.join(", ")}`,
  mostMembers: (members) => `Wunsch: höchstens ${format.count(members, "Mitglied", "Mitglieder")}`,
  mostMetres: (metres) => `Wunsch: höchstens ${whole(metres)} m Entfernung zwischen Mitgliedern`,
  seats: (names) => `Wunsch: Sitz in ${names.join(", ")}`,
  preferred: (names) => `Vorzug unter gleich vielen Zusammenschlüssen: ${levels(names)}`,
  idle: (names) => `Vorzug ohne Wirkung bei dieser Tabelle: ${levels(names)}`,
};

/** What `pools` prints in German; only municipalities form pools. */
export const poolPlan = (terms: Terms): PoolsMessages => ({
  columns: {
    ...{ key: "AGS", name: "Gemeinde", heads: nounsOf(terms).head.several },
    ...{ frame: "Planungsrahmen", remark: "Bemerkung" },
  },
  plan: (rows, scope, isFree) => {
    const touching = isFree ? "ohne Rücksicht auf Nachbarschaft" : "nur unter Nachbarn";
    return `Plan für ${format.count(rows, "Gemeinde", "Gemeinden")}, ${codes.scope[scope]}, ${touching}`;
  },
  trial: (modelled) => `ACHTUNG: ${whole(modelled)} davon mit MODELLIERTEN Zahlen; der Plan ist ein Versuch`,
  openMeasure: (source) => `OFFEN: ${source}; geplant ist nach der strengeren Lesart (Tranche)`,
  otherReading: (rows) => {
    const reached = format.count(rows, "weitere Gemeinde", "weitere Gemeinden");
    return `Nach der anderen Lesart ${rows === 1 ? "erreichte" : "erreichten"} ${reached} die Schwelle allein`;
  },
  alone: (count, members, needed) => `Allein antragsberechtigt (${needed}): ${whole(count)}${inPools(members)}`,
  counts: ({ all, proposed: made, agreed, offered }) => {
    if (all === made) return `Vorgeschlagene Zusammenschlüsse: ${whole(all)}`;
    const kinds = [[made, "vorgeschlagen"] as const, [agreed, "vereinbart"] as const, [offered, "angeboten"] as const];
    const parts = kinds.flatMap(([count, word]) => (count === 0 ? [] : [`${whole(count)} ${word}`]));
    return `Zusammenschlüsse: ${whole(all)} (${parts.join(", ")})`;
  },
  members: (count) => `Gemeinden in Zusammenschlüssen: ${whole(count)}`,
  stranded: (count) => `Ohne Partner: ${whole(count)}${count === 0 ? "" : " (der Plan nennt Auswege)"}`,
  withoutFrame: (count, members) => `Ohne Planungsrahmen: ${whole(count)}${inPools(members)}`,
  moved: (count) => `Nicht mehr beim früheren Sitz: ${whole(count)}`,
  proof,
  openAreas: (count) => `${inAreas(count)} ist offen, ob es mehr als die vorgeschlagenen gibt`,
  sparingAreas: (count) => `${inAreas(count)} gäbe es mehr nur, wenn dort mehr Gemeinden übrig blieben, bewiesen`,
  openWishes: (count) => `${inAreas(count)} ist offen, ob unter den Wünschen weniger ohne Partner bleiben könnten`,
  price: ({ rule, count, asPlanned, scope }) => {
    const fixed = rule === "acrossDistricts" ? "" : codes.fixedFirst[scope];
    const most = count.pools === count.poolsAtMost ? "" : ` (höchstens ${whole(count.poolsAtMost)}${fixed})`;
    const left =
      count.leftOut === asPlanned.leftOut
        ? "ebenso viele ohne Partner"
        : `${whole(count.leftOut)} statt ${whole(asPlanned.leftOut)} ohne Partner`;
    return `Zum Vergleich, ${ruleWord(rule)}: ${pools(count.pools)}${most} statt ${whole(asPlanned.pools)}, ${left}`;
  },
  short: ({ proposed: made, most, scope, others, stranded }) => {
    const more =
      others === 0 ? "" : `, ${format.count(others, "vereinbarter oder angebotener", "vereinbarte oder angebotene")}`;
    return `${proposed(made)} (höchstens ${whole(most)}${codes.fixedFirst[scope]})${more}, ${whole(stranded)} ohne Partner`;
  },
  progress: ({ done, areas: all, pools: found, most, scope }) => {
    const where = scope === "rescue" ? "innerhalb der Kreise " : "";
    const planned = `${whole(done)} von ${format.count(all, "Gebiet", "Gebieten")} geplant`;
    return `${planned}, ${pools(found)} gefunden, ${where}höchstens ${whole(most)} möglich`;
  },
  pool: ({ id, origin, name, districts, frameCents, marginCents }) => {
    const called = name === null ? "" : ` „${name}“`;
    const sum = `Planungsrahmen ${euros(frameCents)}, ${euros(marginCents)} über der Schwelle`;
    return `Zusammenschluss ${id}${called}${ORIGIN[origin]}: ${districts.join(", ")}; ${sum}`;
  },
  remark: { above: "über der Schwelle", seat: "Sitz", centre: "Mitte" },
  titles: {
    alone: (count) => `Können allein beantragen (${whole(count)})`,
    "without-frame": (count) => `Ohne Planungsrahmen (0 €, in keinem Zusammenschluss nötig) (${whole(count)})`,
    stranded: (count) => `Ohne Partner (${whole(count)})`,
  },
  strandedGroup: ({ reason, agreedName, wishes, missingCents, isModelled }) => {
    const agreed = agreedName === null ? "" : ` „${agreedName}“`;
    const colliding = wishes.length === 0 ? "" : ` (${wishes.map((one) => codes.wish[one]).join(", ")})`;
    const sum = `es fehlen ${euros(missingCents)} im Jahr${isModelled ? " (MODELLIERT)" : ""}`;
    const missing = missingCents === 0 ? "die Summe reichte, nur dürfen sie so nicht zusammen" : sum;
    return `${codes.reason[reason]}${agreed}${colliding}; ${missing}`;
  },
  wayOut,
  wish,
});
