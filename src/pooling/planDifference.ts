import type { Ags } from "../codes/ags";
import type { PlaceKind, Pool, PoolPlan } from "./plan";

/** What is different between two plans. */
export interface PlanDifference {
  /** Pools of the first plan that the second does not hold with the same members. */
  readonly gone: readonly Pool[];
  /** Pools of the second plan that the first does not hold with the same members. */
  readonly fresh: readonly Pool[];
  /** Municipalities whose kind of place has changed, in the order of their keys; null where a plan does not know them. */
  readonly places: readonly {
    readonly ags: Ags;
    readonly before: PlaceKind | null;
    readonly after: PlaceKind | null;
  }[];
}

/** As much of a plan as is compared. */
type PoolsAndPlaces = Pick<PoolPlan, "pools" | "places">;

/**
 * Compares two plans by who shares with whom.
 *
 * @example
 * ```ts
 * import { allocate, assess, formPools, imBw201801, planDifference } from "planungsrahmen";
 *
 * const table = [
 *   { ags: "08337116", name: "Wehr", persons: 64 },
 *   { ags: "08337013", name: "Bad Säckingen", persons: 40 },
 * ];
 * const allocation = allocate(table, imBw201801);
 * if (allocation.ok) {
 *   const assessment = assess(allocation.value);
 *   const together = formPools(assessment, { borders: "off" });
 *   const apart = formPools(assessment, { borders: [["08337096", "08337116"]] });
 *   if (together.ok && apart.ok) planDifference(together.value, apart.value).gone.length; // → 1
 * }
 * ```
 */
export function planDifference(before: PoolsAndPlaces, after: PoolsAndPlaces): PlanDifference {
  const name = ({ members }: Pool) => members.join();
  const [former, later] = [new Set(before.pools.map(name)), new Set(after.pools.map(name))];
  const placeBefore = new Map(before.places.map(({ ags, place }) => [ags, place]));
  const placeAfter = new Map(after.places.map(({ ags, place }) => [ags, place]));
  const keys = [...new Set([...placeBefore.keys(), ...placeAfter.keys()])].sort();
  return {
    gone: before.pools.filter((pool) => !later.has(name(pool))),
    fresh: after.pools.filter((pool) => !former.has(name(pool))),
    places: keys
      .map((ags) => ({ ags, before: placeBefore.get(ags) ?? null, after: placeAfter.get(ags) ?? null }))
      .filter((place) => place.before !== place.after),
  };
}
