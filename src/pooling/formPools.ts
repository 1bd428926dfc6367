import type { Assessment } from "../eligibility/eligibility";
import { failure, type Result, success } from "../result/result";
import { checkPoolingOptions } from "./checkPoolingOptions";
import type { PoolingOptions, PoolPlan } from "./plan";
import { planPools } from "./planPools";

/**
 * Proposes pools (*Zusammenschlüsse*) for all municipalities that must share, and gives each one exactly one place.
 *
 * As few left out as possible; then as many pools as possible; among equally many, fewer across a district border, more
 * pairs of one association together, shorter distances, a smaller largest pool, or in whatever order is asked for. Pools
 * are disjoint, reach the threshold, are connected through borders where neighbours are given, stay inside one district
 * unless the scope says otherwise, and keep all wishes. Agreed pools are kept as they are, the rest is planned around
 * them.
 * The number of pools is the largest that is possible wherever `areas` says so, with a proof that `checkPlan` checks;
 * where a limit came first it says `open`, and how many more there could be.
 *
 * @param assessment the municipalities, from `assess`
 * @param options borders, scope, agreed pools, offers to host, wishes, former pools to keep
 * @returns the plan, the same for any order of rows and pairs, or what is wrong with agreed pools, offers, borders or
 *   wishes; wishes that cannot be kept together are named
 * @throws TypeError or RangeError when borders, scope, levels, seed or the shape of wishes are none of the above
 * @legalSource VwV Integrationsmanagement; that pools are connected and stay inside a district is a preference of
 *   planners, no source demands it
 * @example
 * ```ts
 * import { allocate, assess, formPools, imBw201801 } from "planungsrahmen";
 *
 * const table = [
 *   { ags: "08337116", name: "Wehr", persons: 64 },
 *   { ags: "08337013", name: "Bad Säckingen", persons: 40 },
 * ];
 * const allocation = allocate(table, imBw201801);
 * if (allocation.ok) {
 *   const assessment = assess(allocation.value);
 *   const plan = formPools(assessment, { borders: [["08337013", "08337116"]] });
 *   if (plan.ok) plan.value.pools.map(({ members }) => members); // → [["08337013", "08337116"]]
 * }
 * ```
 */
export function formPools(assessment: Assessment, options: PoolingOptions): Result<PoolPlan> {
  const issues = checkPoolingOptions(assessment, options);
  return issues.length > 0 ? failure(issues) : success(planPools(assessment, options));
}
