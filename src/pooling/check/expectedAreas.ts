import { type Ags, districtOf } from "../../codes/ags";
import type { Pool, PoolPlan } from "../plan";
import {
  acrossDistricts,
  companyOf,
  frameOfKey,
  freeKeys,
  keepsWishes,
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
  /** What of each pool hangs together inside the area and is a pool by itself: in a rescue others may have joined it. */
  readonly cores: readonly (readonly Ags[])[];
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
 * afterwards, enough of it to be a pool. Whoever stands in an area across borders too came afterwards: those without a
 * frame could have belonged to the pool of their district as well, and the fewer it had, the more pools may be possible.
 */
export function expectedAreas({ pools, areas: claimed }: PoolPlan, facts: PoolingFacts): ExpectedAreas {
  const all = pools.filter((pool) => pool.origin === "proposed");
  const served = new Set(all.flatMap((pool) => pool.members));
  const free = freeKeys(facts);
  const isFree = new Set(free);
  const [proposed, unfree] = [true, false].map((wanted) =>
    all.filter(({ members }) => members.every((ags) => isFree.has(ags)) === wanted),
  ) as [Pool[], Pool[]]; // SAFETY: two lists were made
  const elsewhere = new Set(claimed.filter(({ rescue }) => rescue).flatMap(({ municipalities }) => municipalities));
  const areaWith = (keys: readonly Ags[], among: readonly Pool[], rescue: boolean): ExpectedArea => {
    const within = rescue ? acrossDistricts(facts) : facts;
    const inside = new Set(rescue ? keys : keys.filter((ags) => !elsewhere.has(ags)));
    const found = among.flatMap((pool) => {
      const area = claimed[pool.area ?? -1];
      if (area?.rescue !== rescue || area.municipalities.join() !== keys.join()) return [];
      const core = facts.scope === "rescue" ? coreOf(pool, inside, within) : pool.members;
      return core.length > 0 && core.every((ags) => inside.has(ags)) ? [{ pool, core }] : [];
    });
    return {
      keys,
      facts: within,
      rescue,
      served,
      pools: found.map(({ pool }) => pool),
      cores: found.map(({ core }) => core),
      leftOut: keys.filter((ags) => !served.has(ags) && frameOfKey(facts, ags) > 0),
    };
  };
  const inDistricts = facts.scope === "rescue" ? withoutSpanning(facts, free) : free;
  const regular = partsOf(facts, inDistricts).map((keys) => areaWith(keys, proposed, false));
  const homed = new Set(regular.flatMap((area) => area.pools));
  const rest = proposed.filter((pool) => !homed.has(pool));
  if (facts.scope !== "rescue") return { areas: regular, homeless: [...unfree, ...rest] };
  const settled = new Set(regular.flatMap(({ cores }) => cores.flat()));
  const left = free.filter((ags) => !settled.has(ags));
  const across = partsOf(acrossDistricts(facts), left)
    .filter((keys) => sumOfKeys(facts, keys) >= facts.requiredCents && new Set(keys.map(districtOf)).size > 1)
    .map((keys) => areaWith(keys, rest, true));
  const rescued = new Set(across.flatMap((area) => area.pools));
  return { areas: [...regular, ...across], homeless: [...unfree, ...rest.filter((pool) => !rescued.has(pool))] };
}

/** Without those who are to stay together with somebody whom they do not reach inside the district. */
function withoutSpanning(facts: PoolingFacts, free: readonly Ags[]): readonly Ags[] {
  if (!facts.hasWishes) return free;
  const partOf = new Map(partsOf(facts, free).flatMap((part, index) => part.map((ags) => [ags, index] as const)));
  return free.filter((ags) => companyOf(facts, ags).every((other) => partOf.get(other) === partOf.get(ags)));
}

/** The part of a pool that hangs together inside an area and would be a pool without the others; nobody where there is none. */
function coreOf({ members }: Pool, inside: ReadonlySet<Ags>, facts: PoolingFacts): readonly Ags[] {
  const within = members.filter((ags) => inside.has(ags));
  const isPool = (part: readonly Ags[]) => sumOfKeys(facts, part) >= facts.requiredCents && keepsWishes(facts, part);
  return partsOf(facts, within).find(isPool) ?? [];
}
