import type { VertexSet } from "./component";
import type { WeightedSet } from "./packingProgram";

/** A violated inequality and by how much. */
interface Violation {
  readonly members: VertexSet;
  readonly excess: number;
}

const MIN_EXCESS = 0.02;

/**
 * The most violated subset-row inequalities on three vertices (Jepsen et al. 2008), at most `limit`.
 *
 * A triple is violated when the fractions of the sets with two or more of its members add up to more than one.
 * Then each of its three pairs shares a set: otherwise all those sets would hold the pairs' common vertex.
 * So only triangles in the graph of shared pairs are looked at.
 */
export function violatedTriples(fractions: readonly WeightedSet[], limit: number): VertexSet[] {
  const shared = sharedPairs(fractions);
  const violations: Violation[] = [];
  for (const [a, ofA] of shared) {
    for (const [b, ab] of ofA) {
      for (const [c, bc] of shared.get(b) ?? []) {
        const ac = ofA.get(c);
        if (ac === undefined || ab + bc + ac <= 1 + MIN_EXCESS) continue;
        const excess = ab + bc + ac - 2 * heldTogether(fractions, [a, b, c]) - 1;
        if (excess > MIN_EXCESS) violations.push({ members: [a, b, c], excess });
      }
    }
  }
  return spread(violations, limit);
}

/** For every `a < b`: the total fraction of the sets that hold both. */
function sharedPairs(fractions: readonly WeightedSet[]): Map<number, Map<number, number>> {
  const shared = new Map<number, Map<number, number>>();
  for (const { vertices, value } of fractions) {
    if (value > 1 - 1e-6) continue;
    const sorted = [...vertices].sort((a, b) => a - b);
    sorted.forEach((a, i) => {
      const ofA = shared.get(a) ?? new Map<number, number>();
      shared.set(a, ofA);
      for (const b of sorted.slice(i + 1)) ofA.set(b, (ofA.get(b) ?? 0) + value);
    });
  }
  return shared;
}

function heldTogether(fractions: readonly WeightedSet[], triple: VertexSet): number {
  let sum = 0;
  for (const { vertices, value } of fractions) {
    if (triple.every((vertex) => vertices.includes(vertex))) sum += value;
  }
  return sum;
}

/** The largest violations first, but no vertex in more than five of them, so that one corner does not take all. */
function spread(violations: Violation[], limit: number): VertexSet[] {
  const used = new Map<number, number>();
  const chosen: VertexSet[] = [];
  violations.sort((x, y) => y.excess - x.excess || compare(x.members, y.members));
  for (const { members } of violations) {
    if (chosen.length >= limit) break;
    if (members.some((vertex) => (used.get(vertex) ?? 0) >= 5)) continue;
    for (const vertex of members) used.set(vertex, (used.get(vertex) ?? 0) + 1);
    chosen.push(members);
  }
  return chosen;
}

function compare(x: VertexSet, y: VertexSet): number {
  for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return (x[i] ?? 0) - (y[i] ?? 0);
  return 0;
}
