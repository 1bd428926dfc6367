import { type Ags, compareAgs } from "../codes/ags";
import type { Assessment } from "../eligibility/eligibility";
import { cents } from "../money/cents";
import { type Issue, issue } from "../result/issue";
import { failure, type Result, success } from "../result/result";
import { checkAgreements } from "./checkAgreements";
import { components } from "./components";
import { type Improvement, improveGroups } from "./improveGroups";
import { levelsOf } from "./levels";
import { districtsOf, sumOfFrames } from "./members";
import type { AgreedPool, AreaProof, Place, Pool, PoolingOptions, PoolPlan, Stranded } from "./plan";
import { type AreaPlan, planArea } from "./planArea";
import { frameSum, municipalityAt, type PoolingMap, partnersOf, poolingMap } from "./poolingMap";
import { seatOf } from "./seat";
import { attachLeftovers, releaseUnneeded } from "./settleMembers";
import { DEFAULT_LIMITS, type SolverOptions } from "./solver/solverLimits";
import { type Arranged, describeStranded, type StrandedGroup, strandedMembers } from "./waysOut";

/** A group on its way into the plan, as positions. */
interface Group {
  readonly origin: Pool["origin"];
  readonly name: string | null;
  readonly positions: readonly number[];
}

/** An area with its plan, and its groups with everyone in them. */
interface SettledArea {
  readonly area: readonly number[];
  readonly plan: AreaPlan;
  readonly settled: Improvement;
}

function proposedGroup(positions: readonly number[]): Group {
  return { origin: "proposed", name: null, positions };
}

/**
 * Proposes pools (*Zusammenschlüsse*) for all who must share, and gives everyone exactly one place.
 *
 * As many pools as possible; among equally many, fewer across a district border, more pairs of one association together,
 * shorter distances, a smaller largest pool. Pools are disjoint, reach the threshold, hang together through borders
 * where neighbours are given, and stay inside one district unless the scope is the state. Agreed pools are kept as they
 * are and the rest is planned around them.
 * The number of pools is the largest that is possible wherever `areas` says so, with a proof that `checkPlan` checks;
 * where a limit came first it says `open`, and how many more there could be.
 *
 * @param assessment the municipalities, from `assess`
 * @param options borders, scope, agreed pools, offers to host
 * @returns the plan, the same for any order of rows and pairs, or what is wrong with agreed pools, offers or borders
 * @throws TypeError or RangeError when borders or scope are none of the above
 * @legalSource VwV Integrationsmanagement; that pools hang together and stay inside a district is a preference of
 *   planners, no source demands it
 */
export function formPools(assessment: Assessment, options: PoolingOptions): Result<PoolPlan> {
  const { borders, scope = "district", agreed = [], offers = [] } = options;
  const issues = checkPoolingOptions(assessment, options);
  if (issues.length > 0) return failure(issues);
  const { requiredCents, ruleSet } = assessment;
  const map = poolingMap(assessment.municipalities, borders, scope);
  const agreedGroups = agreed.map((pool) => agreedGroup(map, pool)).sort(byFirstPosition);
  const kept = agreedGroups.filter((group) => frameSum(map, group.positions) >= requiredCents);
  const areas = components(map, freePositions(map, agreedGroups, requiredCents));
  const search = { seed: options.seed ?? 1, limits: options.limits ?? DEFAULT_LIMITS };
  const planned = areas.map((area, index): SettledArea => {
    if (options.signal?.aborted === true) throw options.signal.reason ?? new Error("formPools: aborted");
    const plan = planOf(map, area, requiredCents, search);
    options.onProgress?.(index + 1, areas.length);
    return { area, plan, settled: settleArea(map, area, plan, requiredCents) };
  });
  const proposed = planned.flatMap(({ settled }) => settled.groups.map((positions) => proposedGroup(positions)));
  const empty = planned.filter(({ settled }) => settled.groups.length === 0).map(({ area }) => area);
  const offered = offeredGroups(map, empty.flat(), offers);
  const taken = new Set(offered.flatMap((group) => group.positions));
  const strandedGroups = [
    ...empty
      .filter((area) => !area.some((position) => taken.has(position)))
      .map((reach) => ({ reach, agreedName: null })),
    ...agreedGroups
      .filter((group) => !kept.includes(group))
      .map((group) => ({ reach: group.positions, agreedName: group.name })),
  ].filter((group) => strandedMembers(map, group).length > 0);

  const { pools, poolAt } = numberPools(map, [...kept, ...proposed, ...offered], requiredCents);
  const arranged = { map, requiredCents, pools, poolAt, strandedGroups, delegation: ruleSet.delegation.value };
  return success({
    ruleSet,
    scope,
    borders: borders === "off" ? "off" : "given",
    requiredCents,
    measure: ruleSet.threshold.measuredOn,
    pools,
    places: placesOf(arranged),
    proposedPoolsAtMost: planned.reduce((sum, { plan }) => sum + plan.groupsAtMost, 0),
    areas: planned.map((one) => proofOf(map, one)),
    search,
  });
}

/** What is wrong with the borders, agreed pools and offers that a plan is asked for; throws on a caller's mistake. */
export function checkPoolingOptions(assessment: Assessment, options: PoolingOptions): Issue[] {
  checkCall(options);
  const { borders, scope = "district", agreed = [], offers = [] } = options;
  const map = poolingMap(assessment.municipalities, borders, scope);
  return [...checkAgreements(map, agreed, offers, assessment.requiredCents), ...checkBorders(map, borders)];
}

function byFirstPosition(a: Group, b: Group): number {
  return (a.positions[0] ?? 0) - (b.positions[0] ?? 0);
}

/** What only a caller can do wrong, in a language without types. */
function checkCall({ borders, scope }: PoolingOptions): void {
  if (borders !== "off" && !Array.isArray(borders)) {
    throw new TypeError(`formPools: borders must be a list of pairs or "off", ${String(borders)} was given`);
  }
  if (scope !== undefined && scope !== "district" && scope !== "state") {
    throw new RangeError(`formPools: scope must be "district" or "state", "${String(scope)}" was given`);
  }
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

function agreedGroup(map: PoolingMap, { name, members }: AgreedPool): Group {
  const positions = members.flatMap((ags) => map.positionOf.get(ags) ?? []).sort((a, b) => a - b);
  return { origin: "agreed", name, positions };
}

/** All below the threshold who are in no agreed pool; without a frame one is of use only as a bridge between others. */
function freePositions(map: PoolingMap, agreed: readonly Group[], requiredCents: number): number[] {
  const bound = new Set(agreed.flatMap((group) => group.positions));
  return map.municipalities.flatMap(({ frameCents }, position) => {
    const isFree = frameCents < requiredCents && !bound.has(position);
    return isFree && (frameCents > 0 || map.neighbours !== null) ? position : [];
  });
}

function planOf(map: PoolingMap, area: readonly number[], required: number, search: SolverOptions): AreaPlan {
  const localOf = new Map(area.map((position, local) => [position, local]));
  const neighbours =
    map.neighbours === null
      ? null
      : area.map((position) => partnersOf(map, position).flatMap((partner) => localOf.get(partner) ?? []));
  const weights = area.map((position) => municipalityAt(map, position).frameCents);
  return planArea({ weights, neighbours, required }, search);
}

/** The planned groups with everyone of the area in them who is of use, as good as they get on the lower levels. */
function settleArea(map: PoolingMap, area: readonly number[], plan: AreaPlan, requiredCents: number): Improvement {
  const found = plan.groups.map((group) => group.flatMap((local) => area[local] ?? []));
  const settled = attachLeftovers(map, area, found).map((positions) => releaseUnneeded(map, positions));
  const improved = improveGroups(map, settled, requiredCents);
  // Whoever has no frame may be a bridge to groups that were not tried.
  const exact = improved.exact && area.every((position) => municipalityAt(map, position).frameCents > 0);
  const groups = improved.groups.map((group) => releaseUnneeded(map, group));
  return { groups, exact: exact || groups.length === 0 };
}

function proofOf(map: PoolingMap, { area, plan, settled }: SettledArea): AreaProof {
  const municipalities = area.map((position) => municipalityAt(map, position).ags);
  const prices = plan.proof && {
    millionths: plan.proof.vertices,
    oddSets: plan.proof.oddSets.map(({ members, price }) => {
      return { members: members.flatMap((local) => municipalities[local] ?? []), millionths: price };
    }),
  };
  const { groups, groupsAtMost, closedBy } = plan;
  const levels = levelsOf(settled.groups.map((group) => group.map((position) => municipalityAt(map, position))));
  return {
    ...{ municipalities, pools: groups.length, poolsAtMost: groupsAtMost, closedBy, prices },
    ...{ levels, levelsExact: settled.exact },
  };
}

/** Whoever offers takes in the stranded beside it, and through them those behind; the smaller key first. */
function offeredGroups(map: PoolingMap, stranded: readonly number[], offers: readonly Ags[]): Group[] {
  const hosts = offers.flatMap((ags) => map.positionOf.get(ags) ?? []).sort((a, b) => a - b);
  const grown = attachLeftovers(
    map,
    stranded,
    hosts.map((host) => [host]),
  );
  return grown
    .map((positions): Group => ({ origin: "offered", name: null, positions: releaseUnneeded(map, positions) }))
    .filter((group) => group.positions.length > 1);
}

function numberPools(map: PoolingMap, groups: readonly Group[], requiredCents: number) {
  const ordered = [...groups].sort(byFirstPosition);
  const poolAt = new Map<number, Pool>();
  const pools = ordered.map(({ origin, name, positions }, index): Pool => {
    const municipalities = positions.map((position) => municipalityAt(map, position));
    const members = municipalities.map(({ ags }) => ags).sort(compareAgs);
    const above = municipalities.filter(({ frameCents }) => frameCents >= requiredCents);
    const frameCents = sumOfFrames(municipalities);
    const pool: Pool = {
      ...{ id: index + 1, origin, name, members, selfSufficient: above.map(({ ags }) => ags), frameCents },
      seat: seatOf(municipalities),
      ...{ marginCents: cents(frameCents - requiredCents), districts: districtsOf(members) },
    };
    for (const position of positions) poolAt.set(position, pool);
    return pool;
  });
  return { pools, poolAt };
}

function describeAll(arranged: Arranged): ReadonlyMap<number, Stranded> {
  const entries = arranged.strandedGroups.flatMap((group: StrandedGroup) => {
    const description = describeStranded(arranged, group);
    return strandedMembers(arranged.map, group).map((position) => [position, description] as const);
  });
  return new Map(entries);
}

function placesOf(arranged: Arranged): Place[] {
  const { map, requiredCents, poolAt } = arranged;
  const described = describeAll(arranged);
  return map.municipalities.map(({ ags, name, frameCents, basis, questions }, position): Place => {
    const municipality = { ags, name, frameCents, basis };
    const pool = poolAt.get(position);
    if (pool !== undefined)
      return { ...municipality, place: placeIn(pool, ags), pool: pool.id, stranded: null, questions };
    const above = frameCents >= requiredCents;
    const stranded = described.get(position) ?? null;
    const place = above ? "alone" : stranded === null ? "without-frame" : "stranded";
    return { ...municipality, place, pool: null, stranded, questions };
  });
}

/** One hosts where some members reach the threshold alone and others do not. */
function placeIn({ selfSufficient, members }: Pool, ags: Ags): Place["place"] {
  if (selfSufficient.length === 0 || selfSufficient.length === members.length) return "pool";
  return selfSufficient.includes(ags) ? "host" : "hosted";
}
