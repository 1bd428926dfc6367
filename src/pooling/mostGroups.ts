import type { PoolingMap } from "./poolingMap";
import { type FeasibleSet, lowest, Region } from "./region";

/** The most groups that a region can hold, whomever they leave out, and how few so many groups leave out. */
export interface MostGroups {
  readonly groups: number;
  readonly leftOut: number;
}

/** One more group outweighs all left out of a region, of whom there are fewer. */
const GROUP = 64;

/**
 * How many groups fit into a handful of municipalities at most; `bestGroups` leaves as few out as possible first, and
 * under wishes the two can be at odds.
 *
 * @param members a handful of positions, at most 16, ascending
 */
export function mostGroups(map: PoolingMap, members: readonly number[], requiredCents: number): MostGroups {
  const region = new Region(map, members);
  const value = bestValue(region, region.feasibleSets(requiredCents));
  const groups = Math.max(0, Math.ceil(value / GROUP));
  return { groups, leftOut: groups * GROUP - value };
}

/** Groups and left out in one number, of which more is better (dynamic programming over what is left). */
function bestValue(region: Region, sets: readonly (readonly FeasibleSet[])[]): number {
  const values = new Int32Array(region.everyone + 1);
  const valueWith = (left: number) => {
    const first = lowest(left);
    let best = (values[left ^ (1 << first)] ?? 0) - (region.isMissed(first) ? 1 : 0);
    for (const { mask } of sets[first] ?? []) {
      if ((mask & left) === mask) best = Math.max(best, GROUP + (values[left ^ mask] ?? 0));
    }
    return best;
  };
  // The first member is settled with everyone else still there: nothing remains that holds it.
  for (let left = 2; left < region.everyone; left += 2) values[left] = valueWith(left);
  return valueWith(region.everyone);
}
