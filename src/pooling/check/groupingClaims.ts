import type { AreaProof } from "../plan";
import { allGroupings } from "./allGroupings";
import type { ExpectedArea } from "./expectedAreas";
import { firstOf, type PlanProblem, problem, problemsOf } from "./planProblem";

/** What every way to group a small area says of the plan's claims about it. */
export interface GroupingClaims {
  readonly problems: readonly PlanProblem[];
  /** The most pools that the area can hold, however many are left out; null where not every way was looked at. */
  readonly poolsAtMost: number | null;
  /** So many are left out whatever the plan; null where that is not known. */
  readonly leftOutAtLeast: number | null;
}

/**
 * Holds what only an exhaustive search can know against every way to group the area, its bound and that more pools leave
 * more out, and says how many are left out at least.
 *
 * In a rescue whoever an area leaves out may be taken in across the border, so that nothing follows for them.
 */
export function groupingClaims(expected: ExpectedArea, area: AreaProof, options: ClaimOptions): GroupingClaims {
  const none = { problems: [], poolsAtMost: null, leftOutAtLeast: null };
  const { facts, keys } = expected;
  if (!isAsked(area, options, facts.hasWishes)) return none;
  const all = allGroupings(facts, keys, options.mostVisits);
  if (all === null) return none;
  const { pools, poolsAtMost, leftOut } = area;
  const sparing = all.fewestLeftOut.reduce((most, count, number) => (count <= leftOut ? number : most), 0);
  const of = firstOf(area);
  const isSparing = area.closedBy === "fewest-left-out";
  return {
    problems: problemsOf([
      [all.most <= poolsAtMost, problem("area-bound-too-low", { ...of, possible: all.most, poolsAtMost })],
      [!isSparing || sparing <= pools, problem("area-more-pools", { ...of, possible: sparing })],
      [
        !isSparing || all.fewestLeftOut[poolsAtMost] === area.leftOutWithMost,
        problem("area-left-out-with-most", { ...of, poolsAtMost }),
      ],
    ]),
    poolsAtMost: all.most,
    leftOutAtLeast: options.inRescue ? null : Math.min(...all.fewestLeftOut),
  };
}

/** What a check of claims depends on beside the area. */
export interface ClaimOptions {
  readonly inRescue: boolean;
  /** The bound of the sum, which needs no search. */
  readonly bySum: number;
  readonly mostVisits: number;
}

function isAsked(
  { closedBy, poolsAtMost, prices, leftOut }: AreaProof,
  { bySum }: ClaimOptions,
  hasWishes: boolean,
): boolean {
  if (closedBy === "fewest-left-out" || closedBy === "search") return true;
  return (hasWishes && leftOut > 0) || (poolsAtMost < bySum && prices === null);
}
