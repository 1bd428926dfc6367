import { type Ags, compareAgs, districtOf } from "../../codes/ags";
import { cents } from "../../money/cents";
import { distanceOf } from "../levels";
import type { Pool, PoolPlan, StrandedReason, WayOut } from "../plan";
import { WISH_KINDS, type WishKind } from "../wishes";
import { frameOfKey, keepsWishes, onlyWish, type PoolingFacts, reachOf, sumOfKeys } from "./poolingFacts";
import type { LeftGroup } from "./strandedGroups";

/** What a stranded group is held against. */
export interface LeftInPlan {
  readonly plan: PoolPlan;
  readonly facts: PoolingFacts;
  readonly groups: readonly LeftGroup[];
}

/**
 * Why a group is stranded.
 *
 * @param isHindered whether everyone it could reach together would be enough for a pool, so that only wishes are in the way
 */
export function expectedReason(facts: PoolingFacts, group: LeftGroup, isHindered: boolean): StrandedReason {
  const { reach, members, agreedName } = group;
  if (agreedName !== null) return "agreed-pool-below-threshold";
  if (isHindered) return "wishes";
  if (facts.neighbours === null) return "area-below-threshold";
  const beside = keysBeside(facts, reach);
  if (beside.length === 0) return reach.length === 1 ? "no-neighbour" : "area-below-threshold";
  const districts = new Set(reach.map(districtOf));
  const near = reachOf(facts).scope === "state" ? beside : beside.filter((ags) => districts.has(districtOf(ags)));
  const areAbove = near.length > 0 && near.every((ags) => frameOfKey(facts, ags) >= facts.requiredCents);
  return areAbove && members.length === 1 ? "all-neighbours-above" : "area-below-threshold";
}

/** What a stranded group can do: kind by kind, inside the district first, then the nearest. */
export function expectedWaysOut(left: LeftInPlan, group: LeftGroup): WayOut[] {
  const { facts } = left;
  const { members } = group;
  const missingCents = Math.max(0, facts.requiredCents - sumOfKeys(facts, members));
  const districts = [...new Set(members.filter((ags) => !ags.endsWith("000")).map(districtOf))].sort(compareAgs);
  return [
    ...byDistance(facts, group, towardsHosts(left, group)),
    ...byDistance(facts, group, towardsPools(left, group)),
    ...byDistance(facts, group, towardsStranded(left, group)),
    ...(facts.delegation ? districts.map((district): WayOut => ({ kind: "delegate-to-district", district })) : []),
    ...(missingCents === 0 ? [] : [{ kind: "top-up" as const, missingCents: cents(missingCents) }]),
  ];
}

/** A way out, and the municipalities that it leads to. */
interface Towards {
  readonly way: Extract<WayOut, { readonly crossesDistrict: boolean }>;
  readonly goal: readonly Ags[];
}

function towardsHosts({ plan, facts }: LeftInPlan, { reach, members }: LeftGroup): Towards[] {
  const pooled = new Set(plan.pools.flatMap((pool) => pool.members));
  return keysBeside(facts, reach)
    .filter((ags) => frameOfKey(facts, ags) >= facts.requiredCents && !pooled.has(ags))
    .map((ags) => {
      const together = [ags, ...members];
      const way = {
        kind: "join-self-sufficient",
        ags,
        ...crossing(together),
        breaks: broken(facts, together),
      } as const;
      return { way, goal: [ags] };
    });
}

function towardsPools({ plan, facts }: LeftInPlan, { reach, members }: LeftGroup): Towards[] {
  const beside = new Set(keysBeside(facts, reach));
  const touched = plan.pools.filter((pool: Pool) => pool.members.some((ags) => beside.has(ags)));
  return touched.map(({ id, members: goal }) => {
    const together = [...goal, ...members];
    return { way: { kind: "join-pool", pool: id, ...crossing(together), breaks: broken(facts, together) }, goal };
  });
}

function towardsStranded({ facts, groups }: LeftInPlan, group: LeftGroup): Towards[] {
  const beside = new Set(keysBeside(facts, group.reach));
  const others = groups.filter((other) => other !== group && other.reach.some((ags) => beside.has(ags)));
  return others.flatMap(({ members: goal }): Towards[] => {
    const members = [...group.members, ...goal].sort(compareAgs);
    const frameCents = sumOfKeys(facts, members);
    if (frameCents < facts.requiredCents) return [];
    const together = { members, frameCents: cents(frameCents), ...crossing(members) };
    return [{ way: { kind: "share-with-stranded", ...together }, goal }];
  });
}

function crossing(keys: readonly Ags[]): { readonly crossesDistrict: boolean } {
  return { crossesDistrict: new Set(keys.map(districtOf)).size > 1 };
}

function broken(facts: PoolingFacts, keys: readonly Ags[]): WishKind[] {
  return WISH_KINDS.filter((kind) => !keepsWishes(onlyWish(facts, kind), keys));
}

function byDistance(facts: PoolingFacts, { members }: LeftGroup, ways: readonly Towards[]): WayOut[] {
  const metres = ({ goal }: Towards) =>
    Math.min(...goal.flatMap((to) => members.map((from) => metresBetween(facts, from, to))));
  const measured = ways.map((towards) => ({ way: towards.way, metres: metres(towards) }));
  measured.sort((a, b) => {
    const crossesFirst = Number(a.way.crossesDistrict) - Number(b.way.crossesDistrict);
    return crossesFirst || (a.metres === b.metres ? 0 : a.metres - b.metres);
  });
  return measured.map(({ way }) => way);
}

function metresBetween({ municipalities }: PoolingFacts, a: Ags, b: Ags): number {
  const [from, to] = [municipalities.get(a), municipalities.get(b)];
  return (from && to && distanceOf(from, to)) ?? Number.POSITIVE_INFINITY;
}

/** Everyone beside some municipalities, in any district and in the order of the keys; with borders off, the rest of their districts. */
function keysBeside({ municipalities, neighbours }: PoolingFacts, reach: readonly Ags[]): Ags[] {
  const inside = new Set(reach);
  const districts = new Set(reach.map(districtOf));
  const beside =
    neighbours === null
      ? [...municipalities.keys()].filter((ags) => districts.has(districtOf(ags)))
      : reach.flatMap((ags) => [...(neighbours.get(ags) ?? [])]);
  return [...new Set(beside)].filter((ags) => !inside.has(ags)).sort(compareAgs);
}
