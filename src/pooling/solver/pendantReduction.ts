import { type Component, connectedPieces, inducedComponent, type VertexSet, weightOf } from "./component";

/** A component without its pendant parts. */
export interface Reduction {
  /** Pools that some best plan contains; the first member is the anchor all the others hang on. */
  readonly pools: readonly VertexSet[];
  /** What remains: components of their own, each able to hold a pool. */
  readonly parts: readonly ReducedPart[];
}

/** One remaining component; its vertex `i` stands for the original vertices `groups[i]`, the first of them the anchor. */
export interface ReducedPart {
  readonly component: Component;
  readonly groups: readonly VertexSet[];
}

/**
 * Removes what hangs on a single municipality and is too light for a pool of its own.
 *
 * Let `u` be a vertex and B a piece of the graph without `u` that weighs less than the threshold. Every pool that
 * touches B holds `u`, so at most one pool touches B and `u` together. If B and `u` weigh enough, they may as well be
 * that pool; if not, a pool that holds `u` may hold all of B. On a tree this alone is the optimal bottom-up cutting.
 */
export function pendantReduction(component: Component): Reduction {
  const pools: VertexSet[] = [];
  const parts: ReducedPart[] = [];
  const open: ReducedPart[] = [{ component, groups: component.weights.map((_, vertex) => [vertex]) }];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (weightOf(part.component, allVertices(part.component)) < component.threshold) continue;
    const anchors = findAnchors(part.component);
    if (anchors.length === 0) parts.push(part);
    else open.push(...merged(part, anchors, pools));
  }
  parts.sort((a, b) => smallest(a) - smallest(b));
  return { pools, parts };
}

/** A vertex with the light pieces that hang on it. */
interface Anchor {
  readonly vertex: number;
  readonly hanging: VertexSet;
}

function allVertices(component: Component): VertexSet {
  return component.weights.map((_, vertex) => vertex);
}

function smallest({ groups }: ReducedPart): number {
  return Math.min(...groups.map(([first]) => first ?? 0));
}

/** The anchors that hang on no other anchor. What hangs on two of them has no vertex in common. */
function findAnchors(component: Component): Anchor[] {
  if (component.weights.length < 2) return [];
  const anchors: Anchor[] = [];
  for (const vertex of cutVertices(component)) {
    const rest = allVertices(component).filter((other) => other !== vertex);
    const light = connectedPieces(component, rest).filter((piece) => weightOf(component, piece) < component.threshold);
    if (light.length > 0) anchors.push({ vertex, hanging: light.flat() });
  }
  const chosen: Anchor[] = [];
  const taken = new Set<number>();
  for (const anchor of anchors.sort((a, b) => b.hanging.length - a.hanging.length || a.vertex - b.vertex)) {
    if (taken.has(anchor.vertex) || anchor.hanging.some((vertex) => taken.has(vertex))) continue;
    for (const vertex of [anchor.vertex, ...anchor.hanging]) taken.add(vertex);
    chosen.push(anchor);
  }
  return chosen;
}

/** The vertices whose removal can leave a piece: cut vertices, and the neighbours of a lone vertex. */
function cutVertices(component: Component): VertexSet {
  const all = allVertices(component);
  if (all.length === 2) return all;
  const low = new Array<number>(all.length).fill(-1);
  const depth = new Array<number>(all.length).fill(-1);
  const cut = new Set<number>();
  const stack: { vertex: number; parent: number; next: number }[] = [{ vertex: 0, parent: -1, next: 0 }];
  depth[0] = low[0] = 0;
  let rootChildren = 0;
  // Depth-first search without recursion (Hopcroft and Tarjan 1973).
  while (stack.length > 0) {
    const top = stack[stack.length - 1] as (typeof stack)[number];
    const next = component.neighbours[top.vertex]?.[top.next++];
    const own = depth[top.vertex] as number;
    if (next === undefined) {
      stack.pop();
      if (top.parent < 0) continue;
      low[top.parent] = Math.min(low[top.parent] as number, low[top.vertex] as number);
      if (top.parent === 0) rootChildren++;
      else if ((low[top.vertex] as number) >= (depth[top.parent] as number)) cut.add(top.parent);
    } else if ((depth[next] as number) < 0) {
      depth[next] = low[next] = own + 1;
      stack.push({ vertex: next, parent: top.vertex, next: 0 });
    } else if (next !== top.parent) low[top.vertex] = Math.min(low[top.vertex] as number, depth[next] as number);
  }
  if (rootChildren > 1) cut.add(0);
  return [...cut].sort((a, b) => a - b);
}

/** The parts that remain once every hanging piece is merged into its anchor or closed as a pool with it. */
function merged(part: ReducedPart, anchors: readonly Anchor[], pools: VertexSet[]): ReducedPart[] {
  const weights = [...part.component.weights];
  const groups = [...part.groups];
  const gone = new Set<number>();
  for (const { vertex, hanging } of anchors) {
    const members = [vertex, ...hanging];
    const group = members.flatMap((member) => part.groups[member] ?? []);
    for (const other of hanging) gone.add(other);
    weights[vertex] = weightOf(part.component, members);
    groups[vertex] = group;
    if (weights[vertex] < part.component.threshold) continue;
    pools.push(group);
    gone.add(vertex);
  }
  const component = { ...part.component, weights };
  const rest = allVertices(component).filter((vertex) => !gone.has(vertex));
  return connectedPieces(component, rest).map((piece) => ({
    component: inducedComponent(component, piece),
    groups: piece.map((vertex) => groups[vertex] ?? []),
  }));
}
