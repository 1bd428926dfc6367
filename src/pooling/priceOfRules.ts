import type { Assessment } from "../eligibility/eligibility";
import { type Result, success } from "../result/result";
import { formPools } from "./formPools";
import type { PoolingOptions, PoolPlan } from "./plan";

/** How many pools of members below the threshold a plan holds, and how many more nobody can exclude. */
export interface PoolCount {
  readonly pools: number;
  readonly poolsAtMost: number;
}

/** What a plan would hold if one of its rules were dropped; null where the plan does not have that rule. */
export interface PriceOfRules {
  readonly asPlanned: PoolCount;
  readonly acrossDistricts: PoolCount | null;
  readonly withoutBorders: PoolCount | null;
  readonly withoutAgreements: PoolCount | null;
}

/**
 * Shows what each rule of a plan costs: plans once more without it, everything else unchanged.
 *
 * Agreed pools may cost or gain: people may agree beyond districts and borders, the planner may not.
 *
 * @param assessment the municipalities, from `assess`
 * @param options as for `formPools`; a plan across districts may take as long as one asked for
 */
export function priceOfRules(assessment: Assessment, options: PoolingOptions): Result<PriceOfRules> {
  const plan = formPools(assessment, options);
  if (!plan.ok) return plan;
  const count = (changed: Partial<PoolingOptions>): PoolCount | null => {
    const other = formPools(assessment, { ...options, ...changed });
    return other.ok ? countOf(other.value) : null;
  };
  return success({
    asPlanned: countOf(plan.value),
    acrossDistricts: plan.value.scope === "district" ? count({ scope: "state" }) : null,
    withoutBorders: plan.value.borders === "given" ? count({ borders: "off" }) : null,
    withoutAgreements: (options.agreed ?? []).length > 0 ? count({ agreed: [] }) : null,
  });
}

/** Pools around a municipality that reaches the threshold alone do not count. */
function countOf({ pools, proposedPoolsAtMost }: PoolPlan): PoolCount {
  const agreed = pools.filter((pool) => pool.origin === "agreed" && pool.selfSufficient.length === 0).length;
  const proposed = pools.filter((pool) => pool.origin === "proposed").length;
  return { pools: agreed + proposed, poolsAtMost: agreed + proposedPoolsAtMost };
}
