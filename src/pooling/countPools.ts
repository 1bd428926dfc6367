import type { Pool, PoolPlan } from "./plan";

/** How many pools a plan holds by their origin, and how many municipalities are in them. */
export interface PoolCounts extends Readonly<Record<Pool["origin"], number>> {
  readonly all: number;
  /** Every member once, also those that reach the threshold alone. */
  readonly members: number;
}

/** Counts the pools of a plan and their members; whoever shows a count shows this one. */
export function countPools({ pools }: Pick<PoolPlan, "pools">): PoolCounts {
  const of = (origin: Pool["origin"]) => pools.filter((pool) => pool.origin === origin).length;
  return {
    all: pools.length,
    ...{ proposed: of("proposed"), agreed: of("agreed"), offered: of("offered") },
    members: pools.reduce((sum, { members }) => sum + members.length, 0),
  };
}
