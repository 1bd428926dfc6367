import { keepsWishes } from "./keepsWishes";
import { distanceOf, isSameAssociation, type LevelName } from "./levels";
import { municipalityAt, type PoolingMap, withinScope } from "./poolingMap";

/** Groups of a region, and who is in none. */
export interface Grouping {
  readonly groups: readonly (readonly number[])[];
  readonly leftOut: readonly number[];
}

/** The costs of a set: its left out, its pools (negative), its levels in their order. */
type Costs = readonly number[];

/**
 * The best way of all to group a handful of municipalities: as few left out as possible, then as many groups, then the
 * levels in their order. Every set that may be a group is listed once; the best grouping of what remains is remembered
 * by what remains (dynamic programming over subsets).
 *
 * It is the best in every level as long as `largestPool`, which is no sum, comes last or not at all.
 *
 * @param members a handful of positions, ascending
 */
export function bestGroups(map: PoolingMap, members: readonly number[], requiredCents: number): Grouping {
  const search = new SubsetSearch(map, members, requiredCents);
  const everyone = 2 ** members.length - 1;
  search.best(everyone);
  return read(members, everyone, (left) => search.setFor(left));
}

/** The best way to go on from each set of members who are still without a group. */
class SubsetSearch {
  private readonly known = new Map<number, { readonly costs: Costs; readonly set: number }>();
  private readonly sets: ReturnType<typeof feasibleSets>;
  private readonly isMax: readonly boolean[];
  private readonly nothing: Costs;

  constructor(
    private readonly map: PoolingMap,
    private readonly members: readonly number[],
    requiredCents: number,
  ) {
    this.sets = feasibleSets(map, members, requiredCents);
    this.isMax = map.levels.map((level) => level === "largestPool");
    this.nothing = [0, 0, ...map.levels.map(() => 0)];
  }

  /** The costs of the best grouping of those who are left. */
  best(left: number): Costs {
    if (left === 0) return this.nothing;
    const found = this.known.get(left) ?? this.choose(left);
    this.known.set(left, found);
    return found.costs;
  }

  /** The group of the first of those left in their best grouping; 0 where it is in none. */
  setFor(left: number): number {
    return this.known.get(left)?.set ?? 0;
  }

  private choose(left: number) {
    const first = lowest(left);
    const rest = this.best(left ^ (1 << first));
    let chosen = { costs: leftAlone(this.map, this.members[first] ?? 0, rest), set: 0 };
    for (const { mask, costs } of this.sets[first] ?? []) {
      if ((mask & left) !== mask) continue;
      const total = added(costs, this.best(left ^ mask), this.isMax);
      const difference = compareCosts(total, chosen.costs);
      if (difference < 0 || (difference === 0 && chosen.set === 0)) chosen = { costs: total, set: mask };
    }
    return chosen;
  }
}

function read(members: readonly number[], everyone: number, setOf: (left: number) => number): Grouping {
  const groups: number[][] = [];
  const leftOut: number[] = [];
  for (let left = everyone; left !== 0; ) {
    const set = setOf(left);
    if (set === 0) leftOut.push(members[lowest(left)] ?? 0);
    else groups.push(members.filter((_, index) => (set & (1 << index)) !== 0));
    left ^= set === 0 ? 1 << lowest(left) : set;
  }
  return { groups, leftOut };
}

/** Nobody misses a municipality without a frame. */
function leftAlone(map: PoolingMap, position: number, rest: Costs): Costs {
  const missed = municipalityAt(map, position).frameCents > 0 ? 1 : 0;
  return [(rest[0] ?? 0) + missed, ...rest.slice(1)];
}

function lowest(mask: number): number {
  return 31 - Math.clz32(mask & -mask);
}

function added(a: Costs, b: Costs, isMax: readonly boolean[]): Costs {
  return a.map((cost, index) => {
    const other = b[index] ?? 0;
    return isMax[index - 2] === true ? Math.max(cost, other) : cost + other;
  });
}

function compareCosts(a: Costs, b: Costs): number {
  for (const [index, cost] of a.entries()) {
    const difference = cost - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Every set that may be a group, by its first member, in the order of the members' lists. */
function feasibleSets(map: PoolingMap, members: readonly number[], requiredCents: number) {
  const beside = members.map((position) => maskBeside(map, members, position));
  const frames = members.map((position) => municipalityAt(map, position).frameCents as number);
  const pairs = pairCosts(map, members);
  const sets: { mask: number; costs: Costs }[][] = members.map(() => []);
  for (let mask = 1; mask < 2 ** members.length; mask++) {
    const indices = indicesOf(mask);
    if (indices.reduce((sum, index) => sum + (frames[index] ?? 0), 0) < requiredCents) continue;
    if (!hangsTogether(mask, beside)) continue;
    const positions = indices.map((index) => members[index] ?? 0);
    if (!keepsWishes(map, positions) || holdsIdle(map, members, mask, beside)) continue;
    sets[indices[0] ?? 0]?.push({ mask, costs: costsOf(map, indices, positions, pairs) });
  }
  const isBefore = (a: readonly number[], b: readonly number[]) => {
    const index = a.findIndex((value, place) => value !== b[place]);
    return index < 0 ? a.length - b.length : (a[index] ?? 0) - (b[index] ?? Number.NEGATIVE_INFINITY);
  };
  return sets.map((list) => list.sort((a, b) => isBefore(indicesOf(a.mask), indicesOf(b.mask))));
}

/** Whether a member without a frame is not needed to hold the set together, nor wished to be in it. */
function holdsIdle(map: PoolingMap, members: readonly number[], mask: number, beside: readonly number[]): boolean {
  return indicesOf(mask).some((index) => {
    const position = members[index] ?? 0;
    const isIdle = municipalityAt(map, position).frameCents === 0 && map.wishes?.groupOf.has(position) !== true;
    return isIdle && hangsTogether(mask ^ (1 << index), beside);
  });
}

function indicesOf(mask: number): number[] {
  const indices: number[] = [];
  for (let rest = mask; rest !== 0; rest &= rest - 1) indices.push(lowest(rest));
  return indices;
}

function maskBeside(map: PoolingMap, members: readonly number[], position: number): number {
  const beside = map.neighbours === null ? null : new Set(map.neighbours[position]);
  return members.reduce((mask, other, index) => {
    const touches = other !== position && beside?.has(other) !== false && withinScope(map, position, other);
    return touches ? mask | (1 << index) : mask;
  }, 0);
}

function hangsTogether(mask: number, beside: readonly number[]): boolean {
  let reached = mask & -mask;
  for (let fresh = reached; fresh !== 0; ) {
    const next = (beside[lowest(fresh)] ?? 0) & mask & ~reached;
    fresh = (fresh & (fresh - 1)) | next;
    reached |= next;
  }
  return reached === mask;
}

/** What each pair adds to the levels that count pairs. */
function pairCosts(map: PoolingMap, members: readonly number[]) {
  const pairs = (value: (a: number, b: number) => number) => members.map((a) => members.map((b) => value(a, b)));
  const at = (position: number) => municipalityAt(map, position);
  return {
    associationPairs: pairs((a, b) => (isSameAssociation(at(a), at(b)) ? -1 : 0)),
    distanceMetres: pairs((a, b) => distanceOf(at(a), at(b)) ?? 0),
  };
}

function costsOf(
  map: PoolingMap,
  indices: readonly number[],
  positions: readonly number[],
  pairs: ReturnType<typeof pairCosts>,
): Costs {
  const ofPairs = (table: readonly (readonly number[])[]) => {
    let sum = 0;
    for (const [place, a] of indices.entries()) {
      for (const b of indices.slice(place + 1)) sum += table[a]?.[b] ?? 0;
    }
    return sum;
  };
  const members = positions.map((position) => municipalityAt(map, position));
  const cost: Readonly<Record<LevelName, () => number>> = {
    moved: () => {
      const inside = new Set(members.map(({ ags }) => ags));
      return members.filter(({ ags }) => !inside.has(map.formerSeats.get(ags) ?? ags)).length;
    },
    poolsAcrossDistricts: () => (new Set(members.map(({ district }) => district)).size > 1 ? 1 : 0),
    associationPairs: () => ofPairs(pairs.associationPairs),
    distanceMetres: () => ofPairs(pairs.distanceMetres),
    largestPool: () => members.length,
  };
  return [0, -1, ...map.levels.map((level) => cost[level]())];
}
