import { type Component, connectedPieces, inducedComponent, sumBound, type VertexSet, weightOf } from "./component";
import type { WeightedSet } from "./packingProgram";
import { spanningTreeSearch } from "./spanningTreeSearch";

/**
 * A plan from a fractional solution: the sets with the largest fractions as long as they are disjoint, then pools
 * along spanning trees in what is left.
 */
export function roundedPlan(component: Component, fractions: readonly WeightedSet[], seed: number): VertexSet[] {
  const plan: VertexSet[] = [];
  const used = new Set<number>();
  const ordered = [...fractions].sort((x, y) => y.value - x.value || x.vertices.length - y.vertices.length);
  for (const { vertices } of ordered) {
    if (vertices.some((vertex) => used.has(vertex))) continue;
    plan.push(vertices);
    for (const vertex of vertices) used.add(vertex);
  }
  return completedPlan(component, plan, seed);
}

/** Adds pools in the vertices that no pool of `plan` uses. */
function completedPlan(component: Component, plan: readonly VertexSet[], seed: number): VertexSet[] {
  const used = new Set(plan.flat());
  const unused = component.weights.map((_, vertex) => vertex).filter((vertex) => !used.has(vertex));
  const completed = [...plan];
  for (const piece of connectedPieces(component, unused)) {
    if (weightOf(component, piece) < component.threshold) continue;
    const part = inducedComponent(component, piece);
    const found = spanningTreeSearch(part, { seed, exchanges: 10 * piece.length, target: sumBound(part) });
    for (const pool of found.pools) completed.push(pool.map((vertex) => piece[vertex] as number));
  }
  return completed;
}
