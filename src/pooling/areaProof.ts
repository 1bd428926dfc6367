import { levelsOf } from "./levels";
import { namedBranch, namedPrices } from "./namedProof";
import type { AreaProof } from "./plan";
import { municipalityAt, type PoolingMap } from "./poolingMap";
import type { SettledArea } from "./settleArea";

/** What the plan says about an area. */
export function areaProof(map: PoolingMap, settled: SettledArea, rescue: boolean): AreaProof {
  const { area, groups, leftOut, leftOutAtLeast, exact } = settled;
  const { groupsAtMost, closedBy, leftOutWithMost, proof, branches } = settled.bound;
  const municipalities = area.map((position) => municipalityAt(map, position).ags);
  return {
    municipalities,
    pools: groups.length,
    poolsAtMost: groupsAtMost,
    closedBy,
    prices: proof && namedPrices(municipalities, proof),
    branches: branches && namedBranch(municipalities, branches),
    leftOut: leftOut.length,
    leftOutAtLeast,
    leftOutWithMost,
    rescue,
    levels: levelsOf(
      groups.map((group) => group.map((position) => municipalityAt(map, position))),
      map.formerSeats,
    ),
    levelsExact: exact,
  };
}
