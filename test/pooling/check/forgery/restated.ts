import { components } from "../../../../src/pooling/components";
import { countMoved } from "../../../../src/pooling/countMoved";
import { effectiveInPlan } from "../../../../src/pooling/effectiveLevels";
import { freePositions } from "../../../../src/pooling/freePositions";
import { agreedGroup, type Group, numberPools } from "../../../../src/pooling/groups";
import { keepsWishes } from "../../../../src/pooling/keepsWishes";
import { levelsOf } from "../../../../src/pooling/levels";
import { placesOf } from "../../../../src/pooling/places";
import type { AreaProof, Pool, PoolPlan } from "../../../../src/pooling/plan";
import { frameSum, municipalityAt, type PoolingMap, poolingMap } from "../../../../src/pooling/poolingMap";
import { strandedAgreed, strandedPieces } from "../../../../src/pooling/strandedGroups";
import { withoutSpanning } from "../../../../src/pooling/withinDistricts";
import type { Honest } from "./smallSituation";

/** What a forger decides of a pool; the rest follows. */
export type Draft = Pick<Pool, "origin" | "name" | "members">;

/** How a forger closes an area: as small as its pools, as open as the sum allows, or as the honest plan has it where it fits. */
export type Closed = "closed" | "open" | "kept";

/**
 * A plan with other pools in which everything else fits: sums, margins, seats, places, reasons, ways out, areas, levels.
 * The planner's own functions make it, so nothing but the pools and what is claimed of the areas can be wrong.
 *
 * @param mayTear whether a pool counts as one of its district although its part there would tear those who are to stay together
 */
export function restated(
  { assessment, options, plan }: Honest,
  drafts: readonly Draft[],
  closed: Closed,
  mayTear = false,
): PoolPlan {
  const { requiredCents, ruleSet } = assessment;
  const { scope = "district", agreed = [], wishes = {}, keep } = options;
  const map = poolingMap(assessment.municipalities, options);
  const reach: PoolingMap = scope === "rescue" ? { ...map, acrossDistricts: true } : map;
  const positions = (members: readonly string[]) =>
    [...new Set(members)].flatMap((ags) => map.positionOf.get(ags) ?? []).sort((a, b) => a - b);
  const agreedGroups = agreed.map((pool) => agreedGroup(map, pool));
  const free = freePositions(map, agreedGroups, requiredCents);
  const proposed = drafts.filter(({ origin }) => origin === "proposed").map(({ members }) => positions(members));
  const isPool = (part: readonly number[]) =>
    frameSum(map, part) >= requiredCents && (mayTear || keepsWishes(map, part));
  const areas = areasOf(map, free, proposed, { requiredCents, isPool, isRescue: scope === "rescue" });
  const groups = drafts.map(({ origin, name, members }): Group => {
    const own = positions(members);
    const at =
      origin === "proposed" ? areas.findIndex((area) => area.pools.some((pool) => pool.join() === own.join())) : -1;
    return { origin, name, positions: own, area: at < 0 ? null : at };
  });
  const numbered = numberPools(map, groups, { ...wishes, requiredCents });
  const left = free.filter((position) => !numbered.poolAt.has(position));
  const tooSmall = agreedGroups.filter((group) => frameSum(map, group.positions) < requiredCents);
  const strandedGroups = [...strandedPieces(reach, free, left, requiredCents), ...strandedAgreed(tooSmall)];
  const served = new Set(proposed.flat());
  const proofs = areas.map((area) => proofOf(map, area, { served, plan, closed, requiredCents }));
  return {
    ruleSet,
    scope,
    borders: options.borders === "off" ? "off" : "given",
    requiredCents,
    measure: ruleSet.threshold.measuredOn,
    pools: numbered.pools,
    places: placesOf({
      ...{ map: reach, requiredCents, ...numbered, strandedGroups, delegation: ruleSet.delegation.value },
    }),
    proposedPoolsAtMost: proofs.reduce((sum, { poolsAtMost }) => sum + poolsAtMost, 0),
    areas: proofs,
    wishes,
    levels: map.levels,
    effectiveLevels: effectiveInPlan(
      map.levels,
      areas
        .filter((_, index) => (proofs[index]?.poolsAtMost ?? 0) > 0)
        .map(({ members, rescue }) => ({
          ...{ ...map, members: members.map((position) => municipalityAt(map, position)) },
          acrossDistricts: map.acrossDistricts || rescue,
        })),
    ),
    moved: keep === undefined ? null : countMoved(map, numbered),
    search: plan.search,
  };
}

interface Area {
  readonly members: readonly number[];
  readonly pools: readonly (readonly number[])[];
  readonly rescue: boolean;
}

function areasOf(
  map: PoolingMap,
  free: readonly number[],
  proposed: readonly (readonly number[])[],
  {
    requiredCents,
    isPool,
    isRescue,
  }: {
    readonly requiredCents: number;
    readonly isPool: (part: readonly number[]) => boolean;
    readonly isRescue: boolean;
  },
): Area[] {
  const coreIn = (area: readonly number[], pool: readonly number[]) => {
    const within = pool.filter((position) => area.includes(position));
    return components(map, within).find(isPool) ?? [];
  };
  const regular = components(map, isRescue ? withoutSpanning(map, free) : free).map((members): Area => {
    const pools = proposed.filter((pool) => coreIn(members, pool).length > 0);
    return { members, pools, rescue: false };
  });
  if (!isRescue) return regular;
  const settled = new Set(regular.flatMap(({ members, pools }) => pools.flatMap((pool) => coreIn(members, pool))));
  const homed = new Set(regular.flatMap(({ pools }) => pools));
  const open = { ...map, acrossDistricts: true };
  const across = components(
    open,
    free.filter((position) => !settled.has(position)),
  )
    .filter((members) => frameSum(map, members) >= requiredCents)
    .filter((members) => new Set(members.map((position) => municipalityAt(map, position).district)).size > 1)
    .map((members): Area => {
      const isHere = (pool: readonly number[]) =>
        !homed.has(pool) && pool.some((position) => members.includes(position));
      return { members, pools: proposed.filter(isHere), rescue: true };
    });
  return [...regular, ...across];
}

function proofOf(
  map: PoolingMap,
  { members, pools, rescue }: Area,
  claim: {
    readonly served: ReadonlySet<number>;
    readonly plan: PoolPlan;
    readonly closed: Closed;
    readonly requiredCents: number;
  },
): AreaProof {
  const municipalities = members.map((position) => municipalityAt(map, position).ags);
  const left = members.filter((one) => !claim.served.has(one) && municipalityAt(map, one).frameCents > 0).length;
  const sum = Math.floor(frameSum(map, members) / claim.requiredCents);
  const honest = claim.plan.areas.find((area) => {
    return area.rescue === rescue && area.municipalities.join() === municipalities.join();
  });
  const fits = claim.closed === "kept" && honest?.pools === pools.length ? honest : undefined;
  const poolsAtMost = claim.closed === "closed" ? Math.min(sum, pools.length) : sum;
  const closedBy = pools.length < poolsAtMost ? "open" : poolsAtMost === sum ? "sum" : "search";
  return {
    // What the format may gain later is taken from the honest plan.
    ...(honest ?? claim.plan.areas[0]),
    ...{ municipalities, pools: pools.length, rescue, leftOut: left },
    ...(fits ?? {
      poolsAtMost,
      closedBy,
      prices: null,
      branches: null,
      leftOutAtLeast: claim.closed === "open" ? 0 : left,
    }),
    ...(map.wishes === null ? { leftOutAtLeast: left } : {}),
    leftOut: left,
    levels: levelsOf(
      pools.map((pool) => pool.map((position) => municipalityAt(map, position))),
      map.formerSeats,
    ),
    levelsExact: fits?.levelsExact ?? true,
    leftOutWithMost: fits?.leftOutWithMost ?? null,
  };
}
