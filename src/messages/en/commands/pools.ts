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
  agreed: " (agreed)",
  offered: " (offered)",
};

const LEVEL: Readonly<Record<LevelName, string>> = {
  moved: "few changes",
  poolsAcrossDistricts: "few district borders",
  associationPairs: "associations kept together",
  distanceMetres: "short distances",
  largestPool: "no very large pool",
};

const RULE: Readonly<Record<Exclude<DroppedRule, WishKind>, string>> = {
  acrossDistricts: "across districts",
  withoutBorders: "whether neighbours or not",
  withoutAgreements: "without the agreed pools",
  withoutWishes: "without wishes",
};

const ruleWord = (rule: DroppedRule): string =>
  Object.hasOwn(RULE, rule) ? RULE[rule as keyof typeof RULE] : `without the wish “${codes.wish[rule as WishKind]}”`;

const municipalities = (count: number) => format.count(count, "municipality", "municipalities");
const pools = (count: number) => format.count(count, "pool", "pools");
const proposed = (count: number) => format.count(count, "proposed pool", "proposed pools");
const areas = (count: number) => format.count(count, "area", "areas");
const levels = (names: readonly LevelName[]) => names.map((name) => LEVEL[name]).join(", ");
const inPools = (count: number) => (count === 0 ? "" : `, of which in a pool: ${whole(count)}`);

/** The wishes that a way out would not keep. */
const against = (breaks: readonly WishKind[]) => {
  const wishes = breaks.map((wish) => `“${codes.wish[wish]}”`).join(", ");
  if (breaks.length === 0) return "";
  return `; contradicts the ${breaks.length === 1 ? "wish" : "wishes"} ${wishes}`;
};

const wayOut = (way: NamedWayOut): string => {
  const crossing = "crossesDistrict" in way && way.crossesDistrict ? ", across the district border" : "";
  switch (way.kind) {
    case "join-self-sufficient":
      return `join ${way.name} (${way.ags}, above the threshold${crossing})${against(way.breaks)}`;
    case "join-pool":
      return `join pool ${way.pool}${crossing}${against(way.breaks)}`;
    case "share-with-stranded":
      return `share with ${format.list(way.names)} (also without a partner${crossing}): ${euros(way.frameCents)}`;
    case "delegate-to-district":
      return `hand the task over to the district: ${way.district}`;
    case "top-up":
      return `add ${euros(way.missingCents)} a year from its own money (the authority decides whether that is enough)`;
  }
};

const proof = ({ isAll, most, scope, areas: closed }: PlanProof): string => {
  const kinds = Object.keys(codes.closedBy) as Closing[]; // SAFETY: every closing has a word and nothing else has
  const parts = kinds.flatMap((kind) => (closed[kind] === 0 ? [] : [`${whole(closed[kind])} ${codes.closedBy[kind]}`]));
  const all = kinds.reduce((sum, kind) => sum + closed[kind], 0);
  const claim = isAll ? "More proposals are" : `More than ${format.count(most, "proposal is", "proposals are")}`;
  return `${claim} impossible${codes.fixedFirst[scope]}, proved (${areas(all)}: ${parts.join(", ")})`;
};

const wish: PoolsMessages["wish"] = {
  together: (names) => `Wish: together ${names.join(", ")}`,
  apart: (names) => `Wish: never together ${names.join(", ")}`,
  mostMembers: (members) => `Wish: at most ${format.count(members, "member", "members")}`,
  mostMetres: (metres) => `Wish: members at most ${whole(metres)} m apart`,
  seats: (names) => `Wish: seat in ${names.join(", ")}`,
  preferred: (names) => `Preferred among plans with as many pools: ${levels(names)}`,
  idle: (names) => `Preferences without effect on this table: ${levels(names)}`,
};

/** What `pools` prints in English; only municipalities form pools. */
export const poolPlan = (terms: Terms): PoolsMessages => ({
  columns: {
    ...{ key: "AGS", name: "Municipality", heads: nounsOf(terms).head.Several },
    ...{ frame: "Frame", remark: "Remark" },
  },
  plan: (rows, scope, isFree) => {
    const touching = isFree ? "whether neighbours or not" : "only among neighbours";
    return `Plan for ${municipalities(rows)}, ${codes.scope[scope]}, ${touching}`;
  },
  trial: (modelled) => `WARNING: ${whole(modelled)} of them with MODELLED figures; the plan is a trial`,
  openMeasure: (source) => `OPEN: “${source}” (in German); planned by the stricter reading (tranche)`,
  otherReading: (rows) => {
    const more = format.count(rows, "more municipality", "more municipalities");
    return `By the other reading ${more} would reach the threshold alone`;
  },
  alone: (count, members, needed) => `May apply alone (${needed}): ${whole(count)}${inPools(members)}`,
  counts: ({ all, proposed: made, agreed, offered }) => {
    if (all === made) return `Proposed pools: ${whole(all)}`;
    const kinds = [[made, "proposed"] as const, [agreed, "agreed"] as const, [offered, "offered"] as const];
    const parts = kinds.flatMap(([count, word]) => (count === 0 ? [] : [`${whole(count)} ${word}`]));
    return `Pools: ${whole(all)} (${parts.join(", ")})`;
  },
  members: (count) => `Municipalities in pools: ${whole(count)}`,
  stranded: (count) => `Without a partner: ${whole(count)}${count === 0 ? "" : " (the plan names ways out)"}`,
  withoutFrame: (count, members) => `Without a frame: ${whole(count)}${inPools(members)}`,
  moved: (count) => `No longer with their former seat: ${whole(count)}`,
  proof,
  openAreas: (count) => `In ${areas(count)} it is open whether there are more pools than are proposed`,
  sparingAreas: (count) => `In ${areas(count)} there would be more only if more municipalities were left out, proved`,
  openWishes: (count) => `In ${areas(count)} it is open whether fewer could be without a partner under the wishes`,
  price: ({ rule, count, asPlanned, scope }) => {
    const fixed = rule === "acrossDistricts" ? "" : codes.fixedFirst[scope];
    const most = count.pools === count.poolsAtMost ? "" : ` (at most ${whole(count.poolsAtMost)}${fixed})`;
    const left =
      count.leftOut === asPlanned.leftOut
        ? "as many without a partner"
        : `${whole(count.leftOut)} instead of ${whole(asPlanned.leftOut)} without a partner`;
    return `For comparison, ${ruleWord(rule)}: ${pools(count.pools)}${most} instead of ${whole(asPlanned.pools)}, ${left}`;
  },
  short: ({ proposed: made, most, scope, others, stranded }) => {
    const more = others === 0 ? "" : `, ${whole(others)} agreed or offered`;
    return `${proposed(made)} (at most ${whole(most)}${codes.fixedFirst[scope]})${more}, ${whole(stranded)} without a partner`;
  },
  progress: ({ done, areas: all, pools: found, most, scope }) => {
    const where = scope === "rescue" ? " inside districts" : "";
    return `${whole(done)} of ${areas(all)} planned, ${pools(found)} found, at most ${whole(most)} possible${where}`;
  },
  pool: ({ id, origin, name, districts, frameCents, marginCents }) => {
    const called = name === null ? "" : ` “${name}”`;
    const sum = `frame ${euros(frameCents)}, ${euros(marginCents)} above the threshold`;
    return `Pool ${id}${called}${ORIGIN[origin]}: ${districts.join(", ")}; ${sum}`;
  },
  remark: { above: "above the threshold", seat: "seat", centre: "centre" },
  titles: {
    alone: (count) => `May apply alone (${whole(count)})`,
    "without-frame": (count) => `Without a frame (€0, needed in no pool) (${whole(count)})`,
    stranded: (count) => `Without a partner (${whole(count)})`,
  },
  strandedGroup: ({ reason, agreedName, wishes, missingCents, isModelled }) => {
    const agreed = agreedName === null ? "" : ` “${agreedName}”`;
    const colliding = wishes.length === 0 ? "" : ` (${wishes.map((one) => codes.wish[one]).join(", ")})`;
    const sum = `${euros(missingCents)} a year is missing${isModelled ? " (MODELLED)" : ""}`;
    const missing = missingCents === 0 ? "their sum would be enough, but they may not share like this" : sum;
    return `${codes.reason[reason]}${agreed}${colliding}; ${missing}`;
  },
  wayOut,
  wish,
});
