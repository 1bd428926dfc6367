import type { Assessment } from "../eligibility/eligibility";
import { formPools } from "./formPools";
import type { PoolingOptions, PoolPlan } from "./plan";
import { type WishKind, wishesMade, withoutWish } from "./wishes";

/** How many pools of members below the threshold a plan holds, and how many more nobody can exclude. */
export interface PoolCount {
  readonly pools: number;
  /** However many are left out; see `proposedPoolsAtMost` of the plan. */
  readonly poolsAtMost: number;
  /** Municipalities without a partner. */
  readonly leftOut: number;
}

/** What a plan would hold if one of its rules were dropped; null where the plan does not have that rule. */
export interface PriceOfRules {
  readonly asPlanned: PoolCount;
  readonly acrossDistricts: PoolCount | null;
  readonly withoutBorders: PoolCount | null;
  readonly withoutAgreements: PoolCount | null;
  readonly withoutWishes: PoolCount | null;
  /** Where several kinds of wishes are made, each dropped by itself. */
  readonly withoutWish: readonly { readonly wish: WishKind; readonly count: PoolCount }[];
}

/**
 * Shows what each rule of a plan costs: plans once more without it, everything else unchanged.
 *
 * Agreed pools may cost or gain: people may agree beyond districts and borders, the planner may not.
 *
 * @param plan from `formPools`
 * @param assessment the municipalities that it was made from
 * @param options what it was asked for; each dropped rule costs the time of a plan of its own
 * @example
 * ```ts
 * import { allocate, assess, formPools, imBw201801, priceOfRules, type PoolingOptions } from "planungsrahmen";
 *
 * const table = [
 *   { ags: "08337116", name: "Wehr", persons: 64 },
 *   { ags: "08337013", name: "Bad Säckingen", persons: 40 },
 * ];
 * const allocation = allocate(table, imBw201801);
 * if (allocation.ok) {
 *   const assessment = assess(allocation.value);
 *   const options: PoolingOptions = { borders: [["08337096", "08337116"]] };
 *   const plan = formPools(assessment, options);
 *   if (plan.ok) priceOfRules(plan.value, assessment, options).withoutBorders?.pools; // → 1
 * }
 * ```
 */
export function priceOfRules(plan: PoolPlan, assessment: Assessment, options: PoolingOptions): PriceOfRules {
  const { wishes = {}, agreed = [] } = options;
  const made = wishesMade(wishes);
  const count = (changed: Partial<PoolingOptions>): PoolCount | null => {
    const other = formPools(assessment, { ...options, ...changed });
    return other.ok ? countOf(other.value) : null;
  };
  return {
    asPlanned: countOf(plan),
    acrossDistricts: plan.scope === "state" ? null : count({ scope: "state" }),
    withoutBorders: plan.borders === "given" ? count({ borders: "off" }) : null,
    withoutAgreements: agreed.length > 0 ? count({ agreed: [] }) : null,
    withoutWishes: made.length > 0 ? count({ wishes: {} }) : null,
    withoutWish: (made.length > 1 ? made : []).flatMap((wish) => {
      const dropped = count({ wishes: withoutWish(wishes, wish) });
      return dropped === null ? [] : { wish, count: dropped };
    }),
  };
}

/** Pools around a municipality that reaches the threshold alone do not count. */
function countOf({ pools, places, proposedPoolsAtMost }: PoolPlan): PoolCount {
  const agreed = pools.filter((pool) => pool.origin === "agreed" && pool.selfSufficient.length === 0).length;
  const proposed = pools.filter((pool) => pool.origin === "proposed").length;
  const leftOut = places.filter((place) => place.place === "stranded").length;
  return { pools: agreed + proposed, poolsAtMost: agreed + proposedPoolsAtMost, leftOut };
}
