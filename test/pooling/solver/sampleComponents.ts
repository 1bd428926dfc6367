import type { Component } from "../../../src/pooling/solver/component";
import { type Random, randomFrom } from "../../../src/pooling/solver/random";

/** The shapes of the small graphs that are tried. */
export const SHAPES = ["path", "star", "cycle", "complete graph", "tree", "sparse graph", "dense graph"] as const;
export type Shape = (typeof SHAPES)[number];

/** The kinds of weights that are tried. */
export const WEIGHTS = ["any", "some zero", "just below the threshold", "equal", "many small", "mixed"] as const;
type Weights = (typeof WEIGHTS)[number];

// 51,000 euros in cents stand beside small numbers, where sums often meet the threshold exactly.
const THRESHOLDS = [7, 10, 100, 5_100_000];

/** A connected component made up for tests: the same seed gives the same one; its vertices are numbered at random. */
export function sampleComponent(seed: number, shape: Shape, most: number, weights?: Weights): Component {
  const random = randomFrom(0x5eed + seed);
  const kind = weights ?? pick(WEIGHTS, random);
  const size = 1 + random.below(most);
  const threshold = pick(THRESHOLDS, random);
  const equal = random.below(threshold);
  return renumbered(
    {
      threshold,
      weights: Array.from({ length: size }, () => (kind === "equal" ? equal : weightOf(kind, threshold, random))),
      neighbours: neighboursOf(size, edgesOf(shape, size, random)),
    },
    shuffledOrder(size, random),
  );
}

/** The component with rules made up for tests: some pairs apart, vertices that count for one to three, a largest size. */
export function withRules(component: Component, seed: number): Component {
  const random = randomFrom(0xa9a47 + seed);
  const size = component.weights.length;
  const pairs = Array.from({ length: random.below(size) }, (): [number, number] => [
    random.below(size),
    random.below(size),
  ]);
  const sizes = component.weights.map(() => (random.below(4) === 0 ? 1 + random.below(3) : 1));
  return { ...component, rules: { apart: neighboursOf(size, pairs), sizes, mostMembers: 1 + random.below(size + 1) } };
}

/** The weights of grids, as the least and the spread in parts of the threshold: on these the search has to branch. */
export const GRIDS = [
  { least: 6, spread: 2 },
  { least: 3, spread: 6 },
] as const;

/** A grid of squares with weights made up for tests: the same seed gives the same one. */
export function gridComponent(seed: number, side: number, { least, spread }: (typeof GRIDS)[number]): Component {
  const random = randomFrom(seed);
  const threshold = 5_100_000;
  return {
    threshold,
    weights: Array.from({ length: side * side }, () => threshold / least + random.below(threshold / spread)),
    neighbours: neighboursOf(side * side, gridEdges(side, side)),
  };
}

/** The same component with vertex `order[i]` as vertex `i`. */
export function renumbered({ threshold, weights, neighbours }: Component, order: readonly number[]): Component {
  const placeOf = new Map(order.map((vertex, place) => [vertex, place]));
  return {
    threshold,
    weights: order.map((vertex) => weights[vertex] ?? 0),
    neighbours: order.map((vertex) =>
      (neighbours[vertex] ?? []).flatMap((next) => placeOf.get(next) ?? []).sort((a, b) => a - b),
    ),
  };
}

/** Lists of neighbours from edges, sorted, symmetric, without loops and doubles. */
export function neighboursOf(size: number, edges: readonly (readonly [number, number])[]): number[][] {
  const sets = Array.from({ length: size }, () => new Set<number>());
  for (const [a, b] of edges) {
    if (a === b) continue;
    sets[a]?.add(b);
    sets[b]?.add(a);
  }
  return sets.map((set) => [...set].sort((a, b) => a - b));
}

/** All numbers below `size` in a random order. */
export function shuffledOrder(size: number, random: Random): number[] {
  const order = Array.from({ length: size }, (_, vertex) => vertex);
  for (let left = size; left > 1; left--) {
    const [taken = 0] = order.splice(random.below(left), 1);
    order.push(taken);
  }
  return order;
}

/** A grid of squares that share sides, `columns` wide, and the edges along which they touch. */
export function gridEdges(rows: number, columns: number): [number, number][] {
  const cells = Array.from({ length: rows * columns }, (_, cell) => cell);
  const right = cells.filter((cell) => cell % columns < columns - 1).map((cell): [number, number] => [cell, cell + 1]);
  const below = cells.filter((cell) => cell + columns < cells.length);
  return [...right, ...below.map((cell): [number, number] => [cell, cell + columns])];
}

function edgesOf(shape: Shape, size: number, random: Random): [number, number][] {
  const later = Array.from({ length: size - 1 }, (_, index) => index + 1);
  if (shape === "path") return later.map((v) => [v - 1, v]);
  if (shape === "star") return later.map((v) => [0, v]);
  if (shape === "cycle") return [...later.map((v): [number, number] => [v - 1, v]), [size - 1, 0]];
  if (shape === "complete graph") return later.flatMap((v) => later.map((u): [number, number] => [u - 1, v]));
  const tree = later.map((v): [number, number] => [random.below(v), v]);
  if (shape === "tree") return tree;
  const more = shape === "sparse graph" ? 1 + random.below(size) : size + random.below(2 * size);
  return [...tree, ...Array.from({ length: more }, (): [number, number] => [random.below(size), random.below(size)])];
}

function weightOf(kind: Exclude<Weights, "equal">, threshold: number, random: Random): number {
  if (kind === "some zero") return random.below(2) === 0 ? 0 : random.below(threshold);
  if (kind === "just below the threshold") return Math.max(0, threshold - 1 - random.below(2));
  if (kind === "many small") return random.below(Math.ceil(threshold / 2));
  if (kind === "any") return random.below(threshold);
  const marks = [0, 1, Math.floor(threshold / 3), Math.ceil(threshold / 3), Math.floor(threshold / 2), threshold - 1];
  return pick([...marks, Math.ceil(threshold / 2), random.below(threshold)], random) % threshold;
}

function pick<T>(list: readonly T[], random: Random): T {
  // SAFETY: every list here has an entry, and the number is below its length.
  return list[random.below(list.length)] as T;
}
