import type { PoolingMap } from "./poolingMap";
import { type Costs, type FeasibleSet, lowest, Region } from "./region";

/** Groups of a region, and who is in none. */
export interface Grouping {
  readonly groups: readonly (readonly number[])[];
  readonly leftOut: readonly number[];
}

/**
 * The best way of all to group a handful of municipalities: as few left out as possible, then as many groups, then the
 * levels in their order. Every set that may be a group is listed once; the best grouping of what remains is remembered
 * by what remains (dynamic programming over subsets).
 *
 * It is the best in every level as long as `largestPool`, which is no sum, comes last or not at all.
 *
 * @param members a handful of positions, at most 16, ascending
 */
export function bestGroups(map: PoolingMap, members: readonly number[], requiredCents: number): Grouping {
  const region = new Region(map, members);
  const search = new SubsetSearch(region, region.feasibleSets(requiredCents));
  const groups: number[][] = [];
  const leftOut: number[] = [];
  for (let left = region.everyone; left !== 0; ) {
    const set = search.groupOfFirst(left);
    if (set === 0) leftOut.push(members[lowest(left)] ?? 0);
    else groups.push(members.filter((_, index) => (set & (1 << index)) !== 0));
    left ^= set === 0 ? 1 << lowest(left) : set;
  }
  return { groups, leftOut };
}

/** The best way to go on from each set of members who are still without a group. */
class SubsetSearch {
  private readonly costs = new Map<number, Costs>();
  private readonly chosen = new Map<number, number>();

  constructor(
    private readonly region: Region,
    private readonly sets: readonly (readonly FeasibleSet[])[],
  ) {
    this.costs.set(0, new Float64Array(region.isMost.length));
    this.best(region.everyone);
  }

  /** The group of the first of those left, in their best grouping; 0 where it is in none. */
  groupOfFirst(left: number): number {
    return this.chosen.get(left) ?? 0;
  }

  /** The costs of the best grouping of those who are left. */
  private best(left: number): Costs {
    const known = this.costs.get(left);
    if (known !== undefined) return known;
    const first = lowest(left);
    let best = Float64Array.from(this.best(left ^ (1 << first)));
    if (this.region.isMissed(first)) best[0] = (best[0] ?? 0) + 1;
    let chosen = 0;
    for (const { mask, costs } of this.sets[first] ?? []) {
      if ((mask & left) !== mask) continue;
      const total = this.added(costs, this.best(left ^ mask));
      const difference = compareCosts(total, best);
      // Rather in a group than alone, and of equals the first.
      if (difference > 0 || (difference === 0 && chosen !== 0)) continue;
      best = total;
      chosen = mask;
    }
    this.costs.set(left, best);
    this.chosen.set(left, chosen);
    return best;
  }

  private added(a: Costs, b: Costs): Float64Array<ArrayBuffer> {
    const total = new Float64Array(a.length);
    for (let index = 0; index < a.length; index++) {
      const [x, y] = [a[index] ?? 0, b[index] ?? 0];
      total[index] = this.region.isMost[index] === true ? Math.max(x, y) : x + y;
    }
    return total;
  }
}

function compareCosts(a: Costs, b: Costs): number {
  for (let index = 0; index < a.length; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
