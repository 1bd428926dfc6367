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

/**
 * The anchors that hang on no other anchor.
 *
 * The largest come first. Then whoever hangs on a smaller one that is not itself taken cannot be taken either: a piece
 * that holds a taken vertex but not its anchor lies inside a piece of that anchor, with which it would share the vertex
 * between them. So it is enough to look at the anchor, and the pieces of the others need not be written out.
 */
function findAnchors(component: Component): Anchor[] {
  if (component.weights.length < 2) return [];
  const tree = cutTree(component);
  const anchors = cutVertices(component, tree)
    .map((vertex) => ({ vertex, light: piecesWithout(component, tree, vertex).filter((piece) => piece.isLight) }))
    .filter(({ light }) => light.length > 0)
    .map(({ vertex, light }) => ({ vertex, light, size: light.reduce((sum, piece) => sum + piece.size, 0) }));
  const chosen: Anchor[] = [];
  const taken = new Set<number>();
  for (const { vertex, light } of anchors.sort((a, b) => b.size - a.size || a.vertex - b.vertex)) {
    if (taken.has(vertex)) continue;
    const pieces = light.map((piece) => piece.vertices().sort((a, b) => a - b));
    const hanging = pieces.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)).flat();
    for (const one of [vertex, ...hanging]) taken.add(one);
    chosen.push({ vertex, hanging });
  }
  return chosen;
}

/** The vertices whose removal can leave a piece: cut vertices, and the neighbours of a lone vertex. */
function cutVertices(component: Component, tree: CutTree): VertexSet {
  const all = allVertices(component);
  return all.length === 2 ? all : all.filter((vertex) => piecesWithout(component, tree, vertex).length > 1);
}

/** A piece of what is left without a vertex, written out only where it is wanted. */
interface Piece {
  readonly size: number;
  readonly isLight: boolean;
  readonly vertices: () => number[];
}

/** What falls apart without a vertex: subtrees that reach nothing above it, and all the rest. */
function piecesWithout(component: Component, tree: CutTree, vertex: number): Piece[] {
  const { order, place, sizes, sums } = tree;
  const own = place[vertex] ?? 0;
  const slice = (start: number, length: number) => order.slice(start, start + length);
  const below = (tree.cutOff[own] ?? []).map((start): Piece => {
    const size = sizes[start] ?? 0;
    return { size, isLight: (sums[start] ?? 0) < component.threshold, vertices: () => slice(start, size) };
  });
  const size = order.length - 1 - below.reduce((sum, piece) => sum + piece.size, 0);
  if (size === 0) return below;
  const cutOff = tree.cutOff[own] ?? [];
  const weight = cutOff.reduce(
    (rest, start) => rest - (sums[start] ?? 0),
    (sums[0] ?? 0) - weightOf(component, [vertex]),
  );
  const vertices = () => {
    const gone = new Set([vertex, ...cutOff.flatMap((start) => slice(start, sizes[start] ?? 0))]);
    return order.filter((other) => !gone.has(other));
  };
  return [...below, { size, isLight: weight < component.threshold, vertices }];
}

/** A depth-first tree; all lists but `place` are in the order in which vertices were met, where subtrees are slices. */
interface CutTree {
  readonly order: readonly number[];
  /** Where each vertex stands in `order`. */
  readonly place: readonly number[];
  /** Vertices and weight of each subtree. */
  readonly sizes: readonly number[];
  readonly sums: readonly number[];
  /** Where the children stand whose subtrees nothing but the vertex itself joins to the rest. */
  readonly cutOff: readonly (readonly number[])[];
}

/** Depth-first search without recursion (Hopcroft and Tarjan 1973), with the size and weight of every subtree. */
function cutTree({ weights, neighbours }: Component): CutTree {
  const place = weights.map(() => -1);
  const order: number[] = [0];
  const parents: number[] = [-1];
  place[0] = 0;
  const next = weights.map(() => 0);
  for (let at = 0; at >= 0; ) {
    const vertex = order[at] as number;
    const tried = next[vertex] as number;
    next[vertex] = tried + 1;
    const other = neighbours[vertex]?.[tried];
    if (other === undefined) at = parents[at] as number;
    else if ((place[other] as number) < 0) {
      place[other] = order.length;
      parents.push(at);
      at = order.length;
      order.push(other);
    }
  }
  return { order, place, ...subtrees(order, place, parents, { weights, neighbours }) };
}

/** From the last met to the first, so that every subtree is known before the vertex above it. */
function subtrees(
  order: readonly number[],
  place: readonly number[],
  parents: readonly number[],
  { weights, neighbours }: Pick<Component, "weights" | "neighbours">,
): Pick<CutTree, "sizes" | "sums" | "cutOff"> {
  const sizes = order.map(() => 1);
  const sums = order.map((vertex) => weights[vertex] as number);
  const lowest = order.map((vertex) => Math.min(...(neighbours[vertex] ?? []).map((other) => place[other] as number)));
  const cutOff = order.map((): number[] => []);
  for (let at = order.length - 1; at > 0; at--) {
    const above = parents[at] as number;
    sizes[above] = (sizes[above] as number) + (sizes[at] as number);
    sums[above] = (sums[above] as number) + (sums[at] as number);
    if ((lowest[at] as number) >= above) cutOff[above]?.push(at);
    lowest[above] = Math.min(lowest[above] as number, lowest[at] as number);
  }
  return { sizes, sums, cutOff };
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
