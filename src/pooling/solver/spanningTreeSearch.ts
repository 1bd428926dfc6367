import { type Component, obeysRules, type VertexSet } from "./component";
import { type Random, randomFrom } from "./random";

/** How long and for what the search looks. */
export interface TreeSearchOptions {
  readonly seed: number;
  /** Edge exchanges to try. */
  readonly exchanges: number;
  /** Stop as soon as this many pools are found; normally the sum bound. */
  readonly target: number;
}

/** What the search found. */
export interface TreeSearchResult {
  /** Disjoint connected sets of at least the threshold; vertices outside all of them are leftovers. */
  readonly pools: readonly VertexSet[];
  readonly exchanges: number;
}

const ROOT = -1;

/**
 * Packs pools along spanning trees.
 *
 * On a tree, cutting bottom-up as soon as a subtree reaches the threshold is optimal, and the optimum of the graph is
 * the maximum over its spanning trees (Duque, Anselin and Rey 2012 search the same space by growing and swapping).
 * So the search walks over spanning trees by edge exchange and accepts every exchange that loses no pool.
 * Where the component has rules, a subtree that breaks one is cut off all the same and does not count.
 */
export function spanningTreeSearch(component: Component, options: TreeSearchOptions): TreeSearchResult {
  const random = randomFrom(options.seed);
  const parents = randomTree(component, random);
  const edges = edgesOf(component);
  const cutter = new TreeCutter(component);
  let best = cutter.count(parents);
  let bestParents = parents.slice();
  let tried = 0;
  for (; tried < options.exchanges && best < options.target && edges.length > 0; tried++) {
    const [u, v] = edges[random.below(edges.length)] as [number, number];
    const undo = exchange(parents, u, v, random);
    if (undo === null) continue;
    const count = cutter.count(parents);
    if (count < best) undo();
    else if (count > best) {
      best = count;
      bestParents = parents.slice();
    }
  }
  return { pools: cutter.pools(bestParents), exchanges: tried };
}

function edgesOf(component: Component): [number, number][] {
  return component.neighbours.flatMap((list, u) => list.filter((v) => u < v).map((v): [number, number] => [u, v]));
}

/** A spanning tree grown from a random vertex along random edges, as parent pointers. */
function randomTree(component: Component, random: Random): Int32Array {
  const n = component.weights.length;
  const parents = new Int32Array(n).fill(-2);
  const root = random.below(n);
  parents[root] = ROOT;
  const frontier: [number, number][] = (component.neighbours[root] ?? []).map((v) => [v, root]);
  while (frontier.length > 0) {
    const pick = random.below(frontier.length);
    const [vertex, parent] = frontier[pick] as [number, number];
    frontier[pick] = frontier[frontier.length - 1] as [number, number];
    frontier.pop();
    if (parents[vertex] !== -2) continue;
    parents[vertex] = parent;
    for (const next of component.neighbours[vertex] ?? []) if (parents[next] === -2) frontier.push([next, vertex]);
  }
  return parents;
}

/** The vertices from `vertex` up to the root, both included. */
function pathUp(parents: Int32Array, vertex: number): number[] {
  const path: number[] = [];
  for (let v = vertex; v !== ROOT; v = parents[v] as number) path.push(v);
  return path;
}

/** Adds the edge `uv` and removes a random other edge of the cycle it closes; `null` when `uv` is in the tree. */
function exchange(parents: Int32Array, u: number, v: number, random: Random): (() => void) | null {
  if (parents[u] === v || parents[v] === u) return null;
  const up = pathUp(parents, u);
  const vp = pathUp(parents, v);
  while (up.length > 0 && up[up.length - 1] === vp[vp.length - 1]) {
    up.pop();
    vp.pop();
  }
  const pick = random.below(up.length + vp.length);
  const [path, outside, cut] = pick < up.length ? [up, v, pick] : [vp, u, pick - up.length];
  const turned = path.slice(0, cut + 1);
  const before = turned.map((vertex) => parents[vertex] as number);
  let above = outside;
  for (const vertex of turned) {
    parents[vertex] = above;
    above = vertex;
  }
  return () => {
    for (const [i, vertex] of turned.entries()) parents[vertex] = before[i] as number;
  };
}

/** Cuts trees bottom-up; keeps its arrays between trees. */
class TreeCutter {
  private readonly weights: Float64Array;
  private readonly carried: Float64Array;
  private readonly children: Int32Array;

  constructor(private readonly component: Component) {
    const n = component.weights.length;
    this.weights = Float64Array.from(component.weights);
    this.carried = new Float64Array(n);
    this.children = new Int32Array(n);
  }

  /** The number of pools of one tree. */
  count(parents: Int32Array): number {
    return this.component.rules === undefined ? this.cut(parents) : this.pools(parents).length;
  }

  /** The number of subtrees cut off; `onVertex` hears every vertex, children before parents. */
  private cut(parents: Int32Array, onVertex?: (vertex: number, cut: boolean) => void): number {
    // SAFETY: every index below is a vertex or the parent of one, hence inside the arrays.
    const { carried, children } = this;
    const { threshold } = this.component;
    const n = parents.length;
    carried.set(this.weights);
    children.fill(0);
    for (let v = 0; v < n; v++) if (parents[v] !== ROOT) children[parents[v]!]!++;
    let pools = 0;
    for (let v = 0; v < n; v++) {
      let leaf = v;
      while (children[leaf] === 0) {
        children[leaf] = -1;
        const cut = carried[leaf]! >= threshold;
        if (cut) pools++;
        onVertex?.(leaf, cut);
        const parent = parents[leaf]!;
        if (parent === ROOT) break;
        if (!cut) carried[parent]! += carried[leaf]!;
        children[parent]!--;
        if (parent > v) break;
        leaf = parent;
      }
    }
    return pools;
  }

  /** The pools of one tree. */
  pools(parents: Int32Array): VertexSet[] {
    const gathered: number[][] = Array.from({ length: parents.length }, (_, vertex) => [vertex]);
    const pools: VertexSet[] = [];
    this.cut(parents, (vertex, cut) => {
      const members = gathered[vertex] ?? [];
      const parent = parents[vertex] as number;
      if (cut) pools.push(members.sort((a, b) => a - b));
      else if (parent !== ROOT) gathered[parent]?.push(...members);
    });
    return pools.filter((pool) => obeysRules(this.component, pool));
  }
}
