import type { Ags } from "../../codes/ags";
import { companyOf, frameOfKey, mayTouch, type PoolingFacts, standApart } from "./poolingFacts";

/** What every way to put the municipalities of a small area into pools comes to. */
export interface AllGroupings {
  /** The most pools, however many are left out. */
  readonly most: number;
  /** By the number of pools: how many with a frame are left out at least; infinite where so many pools are impossible. */
  readonly fewestLeftOut: readonly number[];
}

/** Beyond so many municipalities nobody looks at every set of them. */
const MOST_MEMBERS = 16;

/**
 * Goes through every way to group a small area under its rules and wishes, written anew so that it shares nothing with the
 * planner: whoever comes first of those left is left out or is in one of the possible pools.
 *
 * @param mostVisits after so many steps it gives up
 * @returns null where the area is too large, or the steps did not suffice
 */
export function allGroupings(facts: PoolingFacts, keys: readonly Ags[], mostVisits: number): AllGroupings | null {
  if (keys.length > MOST_MEMBERS || 2 ** keys.length > mostVisits) return null;
  return new Enumeration(facts, keys, mostVisits).run();
}

class Enumeration {
  private readonly poolsOf: readonly (readonly number[])[];
  private readonly known = new Map<number, readonly number[]>([[0, [0]]]);
  private visits = 0;

  constructor(
    facts: PoolingFacts,
    private readonly keys: readonly Ags[],
    private readonly mostVisits: number,
  ) {
    const possible = possiblePools(facts, keys);
    this.poolsOf = keys.map((_, index) => possible.filter((pool) => firstOf(pool) === index));
    this.isMissed = keys.map((ags) => frameOfKey(facts, ags) > 0);
  }

  private readonly isMissed: readonly boolean[];

  run(): AllGroupings | null {
    const fewestLeftOut = this.fewest(2 ** this.keys.length - 1);
    return fewestLeftOut === null ? null : { most: fewestLeftOut.length - 1, fewestLeftOut };
  }

  /** By the number of pools: the fewest left out of some municipalities; null where the steps did not suffice. */
  private fewest(left: number): readonly number[] | null {
    const found = this.known.get(left);
    if (found !== undefined) return found;
    const first = firstOf(left);
    const without = this.fewest(left & ~(1 << first));
    if (without === null) return null;
    const best = without.map((count) => count + (this.isMissed[first] ? 1 : 0));
    for (const pool of this.poolsOf[first] ?? []) {
      this.visits += 1;
      if (this.visits > this.mostVisits) return null;
      if ((pool & left) !== pool) continue;
      const others = this.fewest(left & ~pool);
      if (others === null) return null;
      withOneMore(best, others);
    }
    this.known.set(left, best);
    return best;
  }
}

/** Notes what a pool and the best of all others come to, by their number. */
function withOneMore(best: number[], others: readonly number[]): void {
  for (const [pools, count] of others.entries()) {
    while (best.length <= pools + 1) best.push(Number.POSITIVE_INFINITY);
    best[pools + 1] = Math.min(best[pools + 1] ?? Number.POSITIVE_INFINITY, count);
  }
}

/** The place of the first municipality of a set, which is a bit mask. */
function firstOf(set: number): number {
  return 31 - Math.clz32(set & -set);
}

/** Every set that may be a pool. */
function possiblePools(facts: PoolingFacts, keys: readonly Ags[]): number[] {
  const masks = (test: (a: Ags, b: Ags) => boolean) =>
    keys.map((a) => keys.reduce((mask, b, index) => (a !== b && test(a, b) ? mask | (1 << index) : mask), 0));
  const touching = masks((a, b) => mayTouch(facts, a, b));
  const apart = masks((a, b) => standApart(facts, a, b));
  const company = keys.map((ags) => companyMask(facts, keys, ags));
  const frames = keys.map((ags) => frameOfKey(facts, ags));
  const { mostMembers = keys.length } = facts.wishes;
  const pools: number[] = [];
  for (let set = 1; set < 2 ** keys.length; set++) {
    const members = keys.flatMap((_, index) => ((set >> index) & 1 ? [index] : []));
    if (members.length > mostMembers) continue;
    if (members.reduce((sum, index) => sum + (frames[index] ?? 0), 0) < facts.requiredCents) continue;
    const isWished = members.every((index) => {
      const others = company[index];
      return others !== undefined && others !== null && (others & ~set) === 0 && ((apart[index] ?? 0) & set) === 0;
    });
    if (isWished && hangsTogether(set, touching)) pools.push(set);
  }
  return pools;
}

/** Everyone with whom a municipality is to stay together; null where one of them is not in the area. */
function companyMask(facts: PoolingFacts, keys: readonly Ags[], ags: Ags): number | null {
  const places = companyOf(facts, ags).map((other) => keys.indexOf(other));
  return places.includes(-1) ? null : places.reduce((mask, place) => mask | (1 << place), 0);
}

function hangsTogether(set: number, touching: readonly number[]): boolean {
  let reached = set & -set;
  for (let before = 0; before !== reached; ) {
    before = reached;
    for (const [index, near] of touching.entries()) if ((reached >> index) & 1) reached |= near & set;
  }
  return reached === set;
}
