import { type Ags, districtOf } from "../../codes/ags";
import type { Pool, PoolPlan } from "../plan";
import {
  acrossDistricts,
  companyOf,
  frameOfKey,
  freeKeys,
  type PoolingFacts,
  partsOf,
  sumOfKeys,
} from "./poolingFacts";

/** An area that the input gives, with the pools of the plan that lie in it. */
export interface ExpectedArea {
  readonly keys: readonly Ags[];
  /** The facts under which its members may share. */
  readonly facts: PoolingFacts;
  readonly rescue: boolean;
  readonly pools: readonly Pool[];
  /** Those with a frame who are in no proposed pool. */
  readonly leftOut: readonly Ags[];
  /** Everyone who is in a proposed pool, here or elsewhere. */
  readonly served: ReadonlySet<Ags>;
}

/** All areas, and the proposed pools that lie in none of them. */
export interface ExpectedAreas {
  readonly areas: readonly ExpectedArea[];
  readonly homeless: readonly Pool[];
}

/**
 * Works out which areas there are: those of the districts or the state, and for a rescue those across borders of
 * whoever the districts' own pools have left out.
 *
 * A pool lies in the area that it names, which has to hold all of it; in a rescue, where it may have taken in others
 * afterwards, enough of it to be a pool.
 */
export function expectedAreas({ pools, areas: claimed }: PoolPlan, facts: PoolingFacts): ExpectedAreas {
  const all = pools.filter((pool) => pool.origin === "proposed");
  const served = new Set(all.flatMap((pool) => pool.members));
  const free = freeKeys(facts);
  const isFree = new Set(free);
  const [proposed, unfree] = [true, false].map((wanted) =>
    all.filter(({ members }) => members.every((ags) => isFree.has(ags)) === wanted),
  ) as [Pool[], Pool[]]; // SAFETY: two lists were made
  const areaWith = (keys: readonly Ags[], among: readonly Pool[], rescue: boolean): ExpectedArea => {
    const within = rescue ? acrossDistricts(facts) : facts;
    const inside = new Set(keys);
    const canGrow = facts.scope === "rescue";
    return {
      keys,
      facts: within,
      rescue,
      served,
      pools: among.filter((pool) => {
        const area = claimed[pool.area ?? -1];
        return (
          area?.rescue === rescue && area.municipalities.join() === keys.join() && liesIn(pool, inside, within, canGrow)
        );
      }),
      leftOut: keys.filter((ags) => !served.has(ags) && frameOfKey(facts, ags) > 0),
    };
  };
  const inDistricts = facts.scope === "rescue" ? withoutSpanning(facts, free) : free;
  const regular = partsOf(facts, inDistricts).map((keys) => areaWith(keys, proposed, false));
  const homed = new Set(regular.flatMap((area) => area.pools));
  const rest = proposed.filter((pool) => !homed.has(pool));
  if (facts.scope !== "rescue") return { areas: regular, homeless: [...unfree, ...rest] };
  const settled = new Set(regular.flatMap((area) => settledIn(area)));
  const left = free.filter((ags) => !settled.has(ags));
  const across = partsOf(acrossDistricts(facts), left)
    .filter((keys) => sumOfKeys(facts, keys) >= facts.requiredCents && new Set(keys.map(districtOf)).size > 1)
    .map((keys) => areaWith(keys, rest, true));
  const rescued = new Set(across.flatMap((area) => area.pools));
  return { areas: [...regular, ...across], homeless: [...unfree, ...rest.filter((pool) => !rescued.has(pool))] };
}

/** Those of an area whom its own pools served before anybody came from elsewhere, and where there are such pools whoever has no frame. */
function settledIn({ keys, facts, pools }: ExpectedArea): readonly Ags[] {
  if (pools.length === 0) return [];
  const inside = new Set(keys);
  const served = new Set(pools.flatMap((pool) => coreOf(pool, inside, facts)));
  return keys.filter((ags) => served.has(ags) || frameOfKey(facts, ags) === 0);
}

/** Without those who are to stay together with somebody whom they do not reach inside the district. */
function withoutSpanning(facts: PoolingFacts, free: readonly Ags[]): readonly Ags[] {
  if (!facts.hasWishes) return free;
  const partOf = new Map(partsOf(facts, free).flatMap((part, index) => part.map((ags) => [ags, index] as const)));
  return free.filter((ags) => companyOf(facts, ags).every((other) => partOf.get(other) === partOf.get(ags)));
}

/** @param canGrow whether others may have joined the pool from outside of the area afterwards */
function liesIn({ members }: Pool, inside: ReadonlySet<Ags>, facts: PoolingFacts, canGrow: boolean): boolean {
  const within = members.filter((ags) => inside.has(ags));
  if (within.length === members.length) return within.length > 0;
  return canGrow && coreOf({ members }, inside, facts).length > 0;
}

/** The part of a pool that hangs together inside an area and is large enough to be a pool. */
export function coreOf(
  { members }: Pick<Pool, "members">,
  inside: ReadonlySet<Ags>,
  facts: PoolingFacts,
): readonly Ags[] {
  const within = members.filter((ags) => inside.has(ags));
  return partsOf(facts, within).find((part) => sumOfKeys(facts, part) >= facts.requiredCents) ?? [];
}
