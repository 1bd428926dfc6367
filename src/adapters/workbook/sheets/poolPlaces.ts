import type { PoolPlan } from "../../../pooling/plan";
import type { Draft } from "../draft";
import { placesIn, type TablePlaces } from "../tableSheet";

/** Lines above the pools: the state of the plan and the headings. */
export const FIRST_POOL = 3;

/** The columns of the pools, in their order. */
export const POOL_KEYS = [
  "pool",
  "names",
  "members",
  "origin",
  "seat",
  "planned",
  "now",
  "required",
  "margin",
  "reached",
  "state",
  "moved",
] as const;

/** A column of the pools. */
export type PoolKey = (typeof POOL_KEYS)[number];

/** Where pools stand. */
export function poolPlaces({ labels }: Draft, { pools }: PoolPlan): TablePlaces {
  return placesIn(
    labels.sheets.pools,
    POOL_KEYS.map((key) => ({ key })),
    { first: FIRST_POOL, count: pools.length },
  );
}
