import { levelsOf } from "./levels";
import type { AreaProof } from "./plan";
import { municipalityAt, type PoolingMap } from "./poolingMap";
import type { SettledArea } from "./settleArea";

/** What the plan says about an area. */
export function areaProof(map: PoolingMap, settled: SettledArea, rescue: boolean): AreaProof {
  const { area, groups, leftOut, leftOutAtLeast, exact } = settled;
  const { groupsAtMost, closedBy, proof } = settled.bound;
  const municipalities = area.map((position) => municipalityAt(map, position).ags);
  const prices = proof && {
    millionths: proof.vertices,
    oddSets: proof.oddSets.map(({ members, price }) => {
      return { members: members.flatMap((place) => municipalities[place] ?? []), millionths: price };
    }),
  };
  return {
    municipalities,
    pools: groups.length,
    poolsAtMost: groupsAtMost,
    closedBy,
    prices,
    leftOut: leftOut.length,
    leftOutAtLeast,
    rescue,
    levels: levelsOf(
      groups.map((group) => group.map((position) => municipalityAt(map, position))),
      map.formerSeats,
    ),
    levelsExact: exact,
  };
}
