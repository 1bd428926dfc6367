/**
 * One connected component of poolable municipalities.
 * Vertices are `0..n-1` in the order of their keys (AGS), so that every tie that goes by index goes by key.
 */
export interface Component {
  /** Integer cents, `0 <= w < threshold`. */
  readonly weights: readonly number[];
  /** Sorted, symmetric, no loops, no doubles. */
  readonly neighbours: readonly (readonly number[])[];
  /** Integer cents, positive. A pool is a connected set whose weights add up to at least this. */
  readonly threshold: number;
  /** What every set must obey besides; nothing where it is left out. */
  readonly rules?: SetRules;
}

/**
 * Rules that a set passes on to all its parts: who obeys them still does when a member leaves. That is why inclusion-
 * minimal sets are enough under them too. A vertex that is left over, however, may find no set that can take it in.
 */
interface SetRules {
  /** For each vertex those that never share a set with it, ascending, symmetric. */
  readonly apart: readonly VertexSet[];
  /** How many members each vertex counts for. */
  readonly sizes: readonly number[];
  /** As many members a set may have. */
  readonly mostMembers: number;
}

/** A set of vertices as ascending indices. */
export type VertexSet = readonly number[];

/** The sum of the weights of some vertices, in cents. */
export function weightOf(component: Component, vertices: VertexSet): number {
  let sum = 0;
  for (const vertex of vertices) sum += component.weights[vertex] ?? 0;
  return sum;
}

/** Says whether a set obeys the rules of its component. */
export function obeysRules({ rules }: Component, vertices: VertexSet): boolean {
  if (rules === undefined) return true;
  let members = 0;
  for (const vertex of vertices) members += rules.sizes[vertex] ?? 1;
  if (members > rules.mostMembers) return false;
  const inside = new Set(vertices);
  return vertices.every((vertex) => rules.apart[vertex]?.some((other) => inside.has(other)) !== true);
}

/** The bound that needs no borders: no plan has more pools than the total holds thresholds (bin covering). */
export function sumBound(component: Component): number {
  return Math.floor(component.weights.reduce((sum, weight) => sum + weight, 0) / component.threshold);
}

/** The connected pieces of the subgraph induced by `vertices`, each ascending, in the order of their smallest vertex. */
export function connectedPieces(component: Component, vertices: VertexSet): VertexSet[] {
  const open = new Set([...vertices].sort((a, b) => a - b));
  const pieces: VertexSet[] = [];
  for (const start of [...open]) {
    if (!open.delete(start)) continue;
    const piece = [start];
    for (const vertex of piece) {
      for (const next of component.neighbours[vertex] ?? []) if (open.delete(next)) piece.push(next);
    }
    pieces.push(piece.sort((a, b) => a - b));
  }
  return pieces;
}

/** The subgraph induced by `vertices` (ascending) as a component of its own; vertex `i` of it is `vertices[i]`. */
export function inducedComponent(component: Component, vertices: VertexSet): Component {
  const indexOf = new Map(vertices.map((vertex, index) => [vertex, index]));
  const inside = (lists: readonly VertexSet[]) =>
    vertices.map((vertex) => (lists[vertex] ?? []).flatMap((other) => indexOf.get(other) ?? []));
  const induced = {
    threshold: component.threshold,
    weights: vertices.map((vertex) => component.weights[vertex] ?? 0),
    neighbours: inside(component.neighbours),
  };
  if (component.rules === undefined) return induced;
  const { apart, sizes, mostMembers } = component.rules;
  return {
    ...induced,
    rules: { apart: inside(apart), sizes: vertices.map((vertex) => sizes[vertex] ?? 1), mostMembers },
  };
}
