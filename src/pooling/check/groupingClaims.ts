import type { AreaProof } from "../plan";
import { allGroupings } from "./allGroupings";
import type { ExpectedArea } from "./expectedAreas";

/** What every way to group a small area says of the plan's claims about it. */
export interface GroupingClaims {
  readonly problems: readonly string[];
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
  const faults: readonly (readonly [boolean, string])[] = [
    [all.most > poolsAtMost, `${all.most} Zusammenschlüsse sind möglich, genannt sind höchstens ${poolsAtMost}`],
    [
      area.closedBy === "fewest-left-out" && sparing > pools,
      `${sparing} Zusammenschlüsse sind möglich, ohne dass mehr übrig bleiben`,
    ],
    [
      area.closedBy === "fewest-left-out" && all.fewestLeftOut[poolsAtMost] !== area.leftOutWithMost,
      `wie viele bei ${poolsAtMost} Zusammenschlüssen übrig bleiben, stimmt nicht`,
    ],
  ];
  return {
    problems: faults.filter(([isFault]) => isFault).map(([, fault]) => fault),
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
