import type { VertexSet } from "./component";
import type { WeightedSet } from "./packingProgram";
import { pickSets, type SetList } from "./setList";

const TOLERANCE = 1e-4;

/** Two vertices that must share a pool or must not. */
export interface PairRule {
  readonly a: number;
  readonly b: number;
  readonly together: boolean;
}

/** Whether a set obeys a rule. */
export function keeps(vertices: VertexSet, { a, b, together }: PairRule): boolean {
  const hasA = vertices.includes(a);
  const hasB = vertices.includes(b);
  return together ? hasA === hasB : !(hasA && hasB);
}

/** The sets of a list that obey a rule. */
export function keeping(sets: SetList, { a, b, together }: PairRule): SetList {
  const kept: number[] = [];
  for (let s = 0; s < sets.count; s++) {
    let inside = 0;
    for (let k = sets.starts[s] as number; k < (sets.starts[s + 1] as number); k++) {
      if (sets.members[k] === a || sets.members[k] === b) inside++;
    }
    if (together ? inside !== 1 : inside !== 2) kept.push(s);
  }
  return pickSets(sets, kept);
}

/**
 * The pair whose shared fraction is nearest to one half among those that are really split: some sets in the solution
 * hold both, some only one. (Both alone is not enough in a packing, where a pair may share one half and nothing else.)
 */
export function splittingPair(fractions: readonly WeightedSet[]): { a: number; b: number } | null {
  const { covered, shared } = sharedFractions(fractions);
  let best: { a: number; b: number } | null = null;
  let distance = 0.5 - TOLERANCE;
  for (const { a, b, value } of shared) {
    const alone = (covered.get(a) ?? 0) + (covered.get(b) ?? 0) - 2 * value;
    if (alone < TOLERANCE || Math.abs(value - 0.5) >= distance - 1e-9) continue;
    distance = Math.abs(value - 0.5);
    best = { a, b };
  }
  return best;
}

/** How much of each vertex is covered, and how much of it together with another, pairs ascending. */
function sharedFractions(fractions: readonly WeightedSet[]) {
  const covered = new Map<number, number>();
  const pairs = new Map<string, { a: number; b: number; value: number }>();
  for (const { vertices, value } of fractions) {
    if (value > 1 - TOLERANCE) continue;
    for (const a of vertices) {
      covered.set(a, (covered.get(a) ?? 0) + value);
      for (const b of vertices) {
        if (a >= b) continue;
        const key = `${a},${b}`;
        pairs.set(key, { a, b, value: (pairs.get(key)?.value ?? 0) + value });
      }
    }
  }
  return { covered, shared: [...pairs.values()].sort((x, y) => x.a - y.a || x.b - y.b) };
}
