import { areaOf } from "./areaOf";
import { bestGroups } from "./bestGroups";
import { components } from "./components";
import { fewestLeftOut } from "./fewestLeftOut";
import { compareGroupings, type Improvement, improveGroups } from "./improveGroups";
import { keepsWishes } from "./keepsWishes";
import { formerGroups, keptGroups } from "./keptGroups";
import { mostGroups } from "./mostGroups";
import { type AreaBound, type AreaPlan, boundAfter, planArea } from "./planArea";
import { frameSum, municipalityAt, type PoolingMap } from "./poolingMap";
import { releaseUnneeded, takeIn } from "./settleMembers";
import type { SolverCall } from "./solver/solverLimits";

/** An area with its groups, everyone in them who can be, and what is proved about it. */
export interface SettledArea {
  /** Positions, ascending. */
  readonly area: readonly number[];
  readonly groups: readonly (readonly number[])[];
  /** Those with a frame who are in no group, ascending. */
  readonly leftOut: readonly number[];
  readonly leftOutAtLeast: number;
  /** What is known of the number of groups, by place in the area. */
  readonly bound: AreaBound;
  /** Whether the levels below the number of groups are the best of all. */
  readonly exact: boolean;
}

/**
 * Plans one area: as few left out as possible, as many groups as possible, and as good as they get on the lower levels.
 *
 * Without wishes nobody needs to be left out of an area that has a group, so the most groups come first. Under wishes
 * the groups may have to be fewer for fewer to be left out: the bound is on all plans, and where every way to group the
 * area was looked at it is known how many more would be left out with more groups.
 */
export function settleArea(
  map: PoolingMap,
  area: readonly number[],
  requiredCents: number,
  search: SolverCall,
): SettledArea {
  const plan = planArea(areaOf(map, area, requiredCents), search);
  if (plan.groupsAtMost === 0) return withoutGroups(map, area, plan);
  const most = plan.groups.map((group) => group.flatMap((place) => area[place] ?? []));
  const regionMembers = Math.min(search.limits.regionMembers, mostRegionMembers(map));
  const [first, ...others] = startsFor(map, area, most, requiredCents).map((start) => {
    const attached = takeIn(map, area, start).map((group) => releaseUnneeded(map, group));
    return improveGroups(map, area, attached, { requiredCents, regionMembers });
  });
  if (first === undefined) throw new Error("settleArea: no grouping to start from");
  const improved = others.reduce((best, other) => (compareGroupings(map, other, best) < 0 ? other : best), first);
  const further = groupsOfLeftOut(map, area, improved, { requiredCents, search });
  const groups = withRoomUsed(map, area, { ...improved, groups: [...improved.groups, ...further] });
  const leftOut = missedIn(map, area, groups);
  const { complete, exact } = improved;
  const leftOutAtLeast = complete ? leftOut.length : fewestLeftOut(map, area, leftOut, requiredCents);
  const asksForMost = complete && groups.length < plan.groupsAtMost;
  const bound = boundAfter(plan, groups.length, asksForMost ? mostGroups(map, area, requiredCents) : null);
  return {
    area,
    groups,
    leftOut,
    leftOutAtLeast,
    bound,
    exact: exact || isWithoutChoice(map, area, groups),
  };
}

/** Where everyone may share with everyone, nearly every set is a group: the ways to group them multiply. */
function mostRegionMembers({ neighbours }: PoolingMap): number {
  return neighbours === null ? 11 : 16;
}

/** One group that holds everyone has nobody to exchange members with; whether there could be two is another question. */
function isWithoutChoice(map: PoolingMap, area: readonly number[], groups: Improvement["groups"]): boolean {
  return groups.length === 1 && groups[0]?.length === area.length && map.wishes === null;
}

/**
 * The groupings to start from: the most groups, with as many former ones among them as can be; and under wishes, where
 * the most groups may leave too many out, also the former groups as they were.
 */
function startsFor(
  map: PoolingMap,
  area: readonly number[],
  most: readonly (readonly number[])[],
  requiredCents: number,
): (readonly (readonly number[])[])[] {
  const kept = keptGroups(map, area, most, requiredCents).filter((group) => keepsWishes(map, group));
  const former = map.wishes === null ? [] : formerGroups(map, area, requiredCents);
  return former.length === 0 ? [kept] : [former, kept];
}

/** Where no group is possible there is nothing to choose. */
function withoutGroups(map: PoolingMap, area: readonly number[], plan: AreaPlan): SettledArea {
  const leftOut = missedIn(map, area, []);
  return { area, groups: [], leftOut, leftOutAtLeast: leftOut.length, bound: boundAfter(plan, 0, null), exact: true };
}

/**
 * Those left out may be groups of their own, where there were too many in the area to look at every way to group them.
 * They are few: every way to group them is looked at, however small the regions are that may be grouped anew.
 */
function groupsOfLeftOut(
  map: PoolingMap,
  area: readonly number[],
  { groups, complete }: Improvement,
  { requiredCents, search }: { readonly requiredCents: number; readonly search: SolverCall },
): (readonly number[])[] {
  if (complete || map.wishes === null) return [];
  const inside = new Set(groups.flat());
  const left = area.filter((position) => !inside.has(position));
  return components(map, left).flatMap((piece) => {
    if (frameSum(map, piece) < requiredCents) return [];
    if (piece.length <= mostRegionMembers(map)) return bestGroups(map, piece, requiredCents).groups;
    const { groups: found } = planArea(areaOf(map, piece, requiredCents), search);
    return found
      .map((group) => group.flatMap((place) => piece[place] ?? []))
      .filter((group) => keepsWishes(map, group));
  });
}

/** The improvement may have made room in a group for somebody left out; where all groupings were seen there is none. */
function withRoomUsed(map: PoolingMap, area: readonly number[], { groups, complete }: Improvement) {
  let used = groups.map((group) => releaseUnneeded(map, group));
  if (complete) return used;
  // Whoever comes may be the bridge that another one was; then that one goes, and there may be room again.
  for (let missed = missedIn(map, area, used); missed.length > 0; ) {
    used = takeIn(map, area, used).map((group) => releaseUnneeded(map, group));
    const left = missedIn(map, area, used);
    if (left.length === missed.length) break;
    missed = left;
  }
  return used;
}

/** Those of an area with a frame who are in none of its groups. */
function missedIn(map: PoolingMap, area: readonly number[], groups: Improvement["groups"]): number[] {
  const inside = new Set(groups.flat());
  return area.filter((position) => !inside.has(position) && municipalityAt(map, position).frameCents > 0);
}
