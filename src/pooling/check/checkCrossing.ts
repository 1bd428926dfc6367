import type { Ags } from "../../codes/ags";
import type { PoolPlan } from "../plan";
import { canJoin } from "./canJoin";
import type { ExpectedArea } from "./expectedAreas";
import { type PlanProblem, problem } from "./planProblem";
import { frameOfKey, type PoolingFacts } from "./poolingFacts";

/**
 * In a rescue nobody crosses a border whom a pool of the own district could have taken in: in an area with pools only
 * wishes may have left somebody to the rescue.
 */
export function checkCrossing({ pools }: PoolPlan, areas: readonly ExpectedArea[], facts: PoolingFacts): PlanProblem[] {
  if (facts.scope !== "rescue") return [];
  const served = new Set(pools.filter(({ origin }) => origin === "proposed").flatMap(({ members }) => members));
  return areas
    .filter(({ rescue }) => !rescue)
    .flatMap(({ keys, cores, facts: within }) => {
      const settled = new Set(cores.flat());
      const left: readonly Ags[] = keys.filter((ags) => !settled.has(ags));
      return left
        .filter((ags) => served.has(ags) && frameOfKey(facts, ags) > 0 && canJoin(ags, cores, left, within))
        .map((ags) => problem("crosses-border", { ags }));
    });
}
