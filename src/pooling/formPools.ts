import { compareAgs } from "../codes/ags";
import type { Assessment } from "../eligibility/eligibility";
import { cents } from "../money/cents";
import { type Issue, issue } from "../result/issue";
import { failure, type Result, success } from "../result/result";
import { districtsOf, sumOfFrames } from "./assessPool";
import { checkAgreements } from "./checkAgreements";
import { components } from "./components";
import { partitionArea } from "./partitionArea";
import type { AgreedPool, Place, Pool, PoolingOptions, PoolPlan, Stranded } from "./plan";
import { type PoolingMap, partnersOf, poolingMap } from "./poolingMap";
import { attachLeftovers, releaseUnneeded } from "./settleMembers";
import { type Arranged, describeStranded } from "./waysOut";

/** A group on its way into the plan, as positions. */
interface Group {
  readonly kind: Pool["kind"];
  readonly name: string | null;
  readonly positions: readonly number[];
}

/**
 * Proposes pools (*Zusammenschlüsse*) for all who must share, and gives everyone exactly one place.
 *
 * Pools are disjoint, reach the threshold, hang together through borders where neighbours are given, and stay inside
 * one district unless the scope is the state. Agreed pools are kept as they are and the rest is planned around them.
 * The number of pools is not proved to be the largest; how far it can be off `proposedPoolsAtMost` says.
 *
 * @param assessment the municipalities, from `assess`
 * @param options borders, scope, agreed pools, offers to host
 * @returns the plan, the same for any order of rows and pairs, or what is wrong with agreed pools, offers or borders
 * @legalSource VwV Integrationsmanagement; that pools hang together and stay inside a district is a preference of
 *   planners, no source demands it
 */
export function formPools(assessment: Assessment, options: PoolingOptions): Result<PoolPlan> {
  const { borders, scope = "district", agreed = [], offers = [] } = options;
  const { requiredCents } = assessment;
  const map = poolingMap(assessment.municipalities, borders, scope);
  const issues = [...checkAgreements(map, agreed, offers, requiredCents), ...checkBorders(map, borders)];
  if (issues.length > 0) return failure(issues);

  const agreedGroups = agreed.map((pool) => agreedGroup(map, pool, requiredCents));
  const kept = agreedGroups.filter((group) => sumAt(map, group.positions) >= requiredCents);
  const short = agreedGroups.filter((group) => !kept.includes(group)).map((group) => group.positions);
  const areas = components(map, freePositions(map, agreedGroups, requiredCents));
  const proposed = areas.flatMap((area) => proposeGroups(map, area, requiredCents));
  const placed = new Set(proposed.flatMap((group) => group.positions));
  const empty = areas.filter((area) => !area.some((position) => placed.has(position)));
  const hosted = hostedGroups(map, empty.flat(), offers);
  const taken = new Set(hosted.flatMap((group) => group.positions));
  const stranded = empty
    .filter((area) => !area.some((position) => taken.has(position)))
    .map((area) => area.filter((position) => frameAt(map, position) > 0))
    .filter((area) => area.length > 0);

  const { pools, poolAt } = numberPools(map, [...kept, ...proposed, ...hosted], requiredCents);
  const delegation = assessment.ruleSet.delegation.value;
  const arranged = { map, requiredCents, pools, poolAt, strandedGroups: [...stranded, ...short], delegation };
  return success({
    ruleSet: assessment.ruleSet,
    scope,
    borders: borders === "off" ? "off" : "given",
    requiredCents,
    pools,
    places: placesOf(arranged, describeAll(arranged, stranded, short)),
    proposedPoolsAtMost: areas.reduce((sum, area) => sum + Math.floor(sumAt(map, area) / requiredCents), 0),
  });
}

/** A border list that knows nobody of the table belongs to another table. */
function checkBorders(map: PoolingMap, borders: PoolingOptions["borders"]): Issue[] {
  if (borders === "off" || map.municipalities.length < 2) return [];
  if (borders.some((pair) => pair.some((ags) => map.positionOf.has(ags)))) return [];
  return [
    issue({
      code: "no-border-in-table",
      path: ["borders"],
      received: `${borders.length} Nachbarpaare, in denen keine Gemeinde der Tabelle vorkommt`,
      expected: "Nachbarpaare mit den Schlüsseln der Tabelle",
    }),
  ];
}

function agreedGroup(map: PoolingMap, { name, members }: AgreedPool, requiredCents: number): Group {
  const positions = members.flatMap((ags) => map.positionOf.get(ags) ?? []).sort((a, b) => a - b);
  const above = positions.some((position) => frameAt(map, position) >= requiredCents);
  return { kind: above ? "hosted" : "agreed", name, positions };
}

/** All below the threshold who are in no agreed pool; without a frame one is of use only as a bridge between others. */
function freePositions(map: PoolingMap, agreed: readonly Group[], requiredCents: number): number[] {
  const bound = new Set(agreed.flatMap((group) => group.positions));
  return map.municipalities.flatMap(({ frameCents }, position) => {
    const isFree = frameCents < requiredCents && !bound.has(position);
    return isFree && (frameCents > 0 || map.neighbours !== null) ? position : [];
  });
}

function proposeGroups(map: PoolingMap, area: readonly number[], required: number): Group[] {
  const localOf = new Map(area.map((position, local) => [position, local]));
  const neighbours =
    map.neighbours === null
      ? null
      : area.map((position) => partnersOf(map, position).flatMap((partner) => localOf.get(partner) ?? []));
  const found = partitionArea({ weights: area.map((position) => frameAt(map, position)), neighbours, required });
  const groups = found.map((group) => group.flatMap((local) => area[local] ?? []));
  return attachLeftovers(map, area, groups).map((positions) => {
    return { kind: "proposed", name: null, positions: releaseUnneeded(map, positions) };
  });
}

/** Whoever offers takes in the stranded beside it, and through them those behind; the smaller key first. */
function hostedGroups(map: PoolingMap, stranded: readonly number[], offers: PoolingOptions["offers"] = []): Group[] {
  const hosts = offers.flatMap((ags) => map.positionOf.get(ags) ?? []).sort((a, b) => a - b);
  const grown = attachLeftovers(
    map,
    stranded,
    hosts.map((host) => [host]),
  );
  return grown
    .map((positions): Group => ({ kind: "hosted", name: null, positions: releaseUnneeded(map, positions) }))
    .filter((group) => group.positions.length > 1);
}

function numberPools(map: PoolingMap, groups: readonly Group[], requiredCents: number) {
  const ordered = [...groups].sort((a, b) => (a.positions[0] ?? 0) - (b.positions[0] ?? 0));
  const poolAt = new Map<number, Pool>();
  const pools = ordered.map(({ kind, name, positions }, index): Pool => {
    const municipalities = positions.flatMap((position) => map.municipalities[position] ?? []);
    const members = municipalities.map(({ ags }) => ags).sort(compareAgs);
    const frameCents = sumOfFrames(municipalities);
    const marginCents = cents(frameCents - requiredCents);
    const pool = { id: index + 1, kind, name, members, frameCents, marginCents, districts: districtsOf(members) };
    for (const position of positions) poolAt.set(position, pool);
    return pool;
  });
  return { pools, poolAt };
}

function describeAll(
  arranged: Arranged,
  stranded: readonly (readonly number[])[],
  short: readonly (readonly number[])[],
) {
  const described = new Map<number, Stranded>();
  const note = (group: readonly number[], agreed: boolean) => {
    const description = describeStranded(arranged, group, agreed);
    for (const position of group) described.set(position, description);
  };
  for (const group of stranded) note(group, false);
  for (const group of short) note(group, true);
  return described;
}

function placesOf({ map, requiredCents, poolAt }: Arranged, described: ReadonlyMap<number, Stranded>): Place[] {
  return map.municipalities.map(({ ags, name, frameCents, basis }, position): Place => {
    const municipality = { ags, name, frameCents, basis };
    const pool = poolAt.get(position);
    const above = frameCents >= requiredCents;
    if (pool !== undefined) {
      const place = pool.kind !== "hosted" ? "pool" : above ? "host" : "hosted";
      return { ...municipality, place, pool: pool.id, stranded: null };
    }
    if (above) return { ...municipality, place: "alone", pool: null, stranded: null };
    const stranded = described.get(position) ?? null;
    return { ...municipality, place: stranded === null ? "without-frame" : "stranded", pool: null, stranded };
  });
}

function frameAt(map: PoolingMap, position: number): number {
  return map.municipalities[position]?.frameCents ?? 0;
}

function sumAt(map: PoolingMap, positions: readonly number[]): number {
  return positions.reduce((sum, position) => sum + frameAt(map, position), 0);
}
