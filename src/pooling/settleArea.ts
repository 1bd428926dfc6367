import { areaOf } from "./areaOf";
import { fewestLeftOut } from "./fewestLeftOut";
import { type Improvement, improveGroups } from "./improveGroups";
import { keepsWishes } from "./keepsWishes";
import { keptGroups } from "./keptGroups";
import { type AreaBound, type AreaPlan, boundAfter, planArea } from "./planArea";
import { municipalityAt, type PoolingMap } from "./poolingMap";
import { attachLeftovers, releaseUnneeded } from "./settleMembers";
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
 * the groups may have to be fewer for fewer to be left out; how many at least are, and what is the most, is said apart.
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
  const found = keptGroups(map, area, most, requiredCents).filter((group) => keepsWishes(map, group));
  const attached = attachLeftovers(map, area, found).map((group) => releaseUnneeded(map, group));
  const improved = improveGroups(map, area, attached, {
    requiredCents,
    // Where everyone may share with everyone, nearly every set is a group: the ways to group them multiply.
    regionMembers: Math.min(search.limits.regionMembers, map.neighbours === null ? 11 : 16),
  });
  const groups = withRoomUsed(map, area, improved).map((group) => releaseUnneeded(map, group));
  const leftOut = missedIn(map, area, groups);
  const { exact } = improved;
  const leftOutAtLeast = exact ? leftOut.length : fewestLeftOut(map, area, leftOut, requiredCents);
  return { area, groups, leftOut, leftOutAtLeast, bound: boundAfter(plan, groups.length, exact), exact };
}

/** Where no group is possible there is nothing to choose. */
function withoutGroups(map: PoolingMap, area: readonly number[], plan: AreaPlan): SettledArea {
  const leftOut = missedIn(map, area, []);
  return { area, groups: [], leftOut, leftOutAtLeast: leftOut.length, bound: boundAfter(plan, 0, true), exact: true };
}

/** The improvement may have made room in a group for somebody left out; where all groupings were seen there is none. */
function withRoomUsed(map: PoolingMap, area: readonly number[], { groups, exact }: Improvement) {
  return exact ? groups : attachLeftovers(map, [...groups.flat(), ...missedIn(map, area, groups)], groups);
}

/** Those of an area with a frame who are in none of its groups. */
function missedIn(map: PoolingMap, area: readonly number[], groups: Improvement["groups"]): number[] {
  const inside = new Set(groups.flat());
  return area.filter((position) => !inside.has(position) && municipalityAt(map, position).frameCents > 0);
}
