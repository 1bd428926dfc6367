import { bestGroups, type Grouping } from "./bestGroups";
import { companyOf, mayBeGroup } from "./keepsWishes";
import { compareLevels, type Levels, levelsOf } from "./levels";
import { frameSum, municipalityAt, type PoolingMap, partnersOf } from "./poolingMap";

/** How many regions are looked at in one area: a bound by work. */
const MOST_REGIONS = 20_000;

/** Groups after the improvement. */
export interface Improvement extends Grouping {
  /** True when every grouping was looked at: none leaves fewer out, and none that leaves as few out has more groups. */
  readonly complete: boolean;
  /** True when none is better on the levels either; false when this is the best found. */
  readonly exact: boolean;
}

/** Groups, and who is in none, that change while regions are grouped anew. */
interface Draft {
  groups: (readonly number[])[];
  leftOut: readonly number[];
  readonly tried: Set<string>;
  readonly limits: RegionLimits;
}

/** What each group has to reach, and up to how many municipalities every way to group them is looked at. */
export interface RegionLimits {
  readonly requiredCents: number;
  readonly regionMembers: number;
}

/**
 * Makes a grouping of an area better: fewer left out, then more groups, then the levels in their order.
 *
 * A small area is grouped in the best way of all. In a larger one the regions around whoever is left out, and
 * neighbouring groups two and three at a time, are grouped anew in their best way until none can be bettered.
 *
 * @param area all positions of the area, ascending
 * @param groups disjoint, each large enough, connected and as wished, ascending positions
 */
export function improveGroups(
  map: PoolingMap,
  area: readonly number[],
  groups: readonly (readonly number[])[],
  limits: RegionLimits,
): Improvement {
  if (area.length <= limits.regionMembers) {
    const exact = !map.levels.slice(0, -1).includes("largestPool");
    return { ...bestGroups(map, area, limits.requiredCents), complete: true, exact };
  }
  const draft: Draft = { groups: [...groups], leftOut: notIn(area, groups.flat()), tried: new Set(), limits };
  while (improveOnce(map, draft) && draft.tried.size < MOST_REGIONS);
  return { groups: draft.groups, leftOut: draft.leftOut, complete: false, exact: false };
}

function notIn(positions: readonly number[], taken: readonly number[]): number[] {
  const inside = new Set(taken);
  return positions.filter((position) => !inside.has(position));
}

/** Goes through all regions that have not been tried as they are; true when one was bettered. */
function improveOnce(map: PoolingMap, draft: Draft): boolean {
  let improved = false;
  for (const region of regionsOf(map, draft)) {
    if (draft.tried.size >= MOST_REGIONS) break;
    // An earlier region may have taken these groups apart, or found a place for those left out.
    if (!region.groups.every((group) => draft.groups.includes(group))) continue;
    if (!region.leftOut.every((position) => draft.leftOut.includes(position))) continue;
    const name = [...region.groups.map((group) => group.join()), `-${region.leftOut.join()}`].join("|");
    if (draft.tried.has(name)) continue;
    draft.tried.add(name);
    const better = betterRegion(map, region, draft.limits);
    if (better === null) continue;
    const gone = new Set([...region.groups.flat(), ...region.leftOut]);
    draft.groups = [...draft.groups.filter((group) => !region.groups.includes(group)), ...better.groups];
    draft.leftOut = [...draft.leftOut.filter((position) => !gone.has(position)), ...better.leftOut].sort(
      (a, b) => a - b,
    );
    improved = true;
  }
  return improved;
}

/** Whoever is left out with the groups within reach, then all neighbouring pairs and threes. */
function* regionsOf(map: PoolingMap, draft: Draft): Generator<Grouping> {
  const view = new GroupView(map, draft.groups);
  for (const position of draft.leftOut) {
    if (municipalityAt(map, position).frameCents > 0) yield* regionsAround(view, others(map, position, draft.leftOut));
  }
  for (const [a, near] of view.besideGroup.entries()) {
    for (const b of near.filter((other) => other > a)) {
      yield view.region([a, b], []);
      if (map.neighbours === null) continue; // everyone is beside everyone: too many threes
      const beyond = view.beside([a, b], []).filter((c) => c > b || (c > a && !near.includes(c)));
      for (const c of beyond) yield view.region([a, b, c], []);
    }
  }
}

/** Some left out by themselves, and with one, two or three groups, the smallest first. */
function* regionsAround(view: GroupView, company: readonly number[]): Generator<Grouping> {
  if (company.length > 1) yield view.region([], company);
  for (const a of view.beside([], company)) {
    yield view.region([a], company);
    const next = view.beside([a], company);
    for (const b of next) {
      yield view.region([a, b], company);
      for (const c of next.filter((other) => other > b)) yield view.region([a, b, c], company);
    }
  }
}

/** The groups as they are at the beginning of a round, by number. */
class GroupView {
  /** The groups beside each group. */
  readonly besideGroup: readonly (readonly number[])[];
  private readonly groups: readonly (readonly number[])[];
  private readonly groupOf: ReadonlyMap<number, number>;

  constructor(
    private readonly map: PoolingMap,
    groups: readonly (readonly number[])[],
  ) {
    this.groups = [...groups];
    this.groupOf = new Map(groups.flatMap((group, index) => group.map((position) => [position, index] as const)));
    this.besideGroup = groups.map((_, index) => this.beside([index], []));
  }

  region(indices: readonly number[], leftOut: readonly number[]): Grouping {
    return { groups: indices.map((index) => this.groups[index] ?? []), leftOut };
  }

  /** The groups beside some groups and positions, the smallest first. */
  beside(indices: readonly number[], positions: readonly number[]): number[] {
    const inside = [...indices.flatMap((index) => this.groups[index] ?? []), ...positions];
    const near = inside.flatMap((position) => partnersOf(this.map, position));
    const touched = new Set(near.flatMap((other) => this.groupOf.get(other) ?? []));
    for (const index of indices) touched.delete(index);
    const sizeOf = (index: number) => this.groups[index]?.length ?? 0;
    return [...touched].sort((a, b) => sizeOf(a) - sizeOf(b) || a - b);
  }
}

/** Somebody left out, with the others left out beside whom, or with whom, somebody wishes to be. */
function others(map: PoolingMap, position: number, leftOut: readonly number[]): number[] {
  const waiting = new Set(leftOut);
  const group = companyOf(map, position);
  const near = group.flatMap((member) => partnersOf(map, member));
  const company = new Set([...group, ...near].filter((other) => waiting.has(other)));
  return [...company].sort((a, b) => a - b);
}

/** The region in its best grouping, or null when it is as good as any that is looked at. */
function betterRegion(
  map: PoolingMap,
  region: Grouping,
  { requiredCents, regionMembers }: RegionLimits,
): Grouping | null {
  const members = [...region.groups.flat(), ...region.leftOut].sort((a, b) => a - b);
  const [a, b, ...more] = region.groups;
  if (members.length <= regionMembers) {
    const best = bestGroups(map, members, requiredCents);
    return compareGroupings(map, best, region) < 0 ? best : null;
  }
  if (a === undefined || b === undefined || more.length > 0 || region.leftOut.length > 0) return null;
  let best: Grouping | null = null;
  for (const groups of nearbySplits([a, b])) {
    const split = { groups, leftOut: [] };
    if (groups.some((group) => frameSum(map, group) < requiredCents)) continue;
    if (compareGroupings(map, split, best ?? region) < 0 && groups.every((group) => mayBeGroup(map, group)))
      best = split;
  }
  return best;
}

export /** Below zero where the first grouping is better: fewer left out, more groups, better levels. */
function compareGroupings(map: PoolingMap, a: Grouping, b: Grouping): number {
  const missed = ({ leftOut }: Grouping) => leftOut.filter((one) => municipalityAt(map, one).frameCents > 0).length;
  const levels = ({ groups }: Grouping): Levels =>
    levelsOf(
      groups.map((group) => group.map((position) => municipalityAt(map, position))),
      map.formerSeats,
    );
  return missed(a) - missed(b) || b.groups.length - a.groups.length || compareLevels(levels(a), levels(b), map.levels);
}

/** Two groups with one member moved to the other side, or two exchanged. */
function* nearbySplits([a, b]: readonly [readonly number[], readonly number[]]): Generator<number[][]> {
  const without = (list: readonly number[], position: number) => list.filter((other) => other !== position);
  const sorted = (list: readonly number[]) => [...list].sort((x, y) => x - y);
  for (const position of a) yield [without(a, position), sorted([...b, position])];
  for (const position of b) yield [sorted([...a, position]), without(b, position)];
  for (const x of a) {
    for (const y of b) yield [sorted([...without(a, x), y]), sorted([...without(b, y), x])];
  }
}
