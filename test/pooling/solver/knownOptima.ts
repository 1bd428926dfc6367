import type { Component } from "../../../src/pooling/solver/component";
import { type Random, randomFrom } from "../../../src/pooling/solver/random";
import { gridEdges, neighboursOf, renumbered, shuffledOrder } from "./sampleComponents";

/** A component beyond brute force whose largest number of pools is known in another way. */
interface KnownOptimum {
  readonly name: string;
  readonly component: Component;
  readonly optimum: number;
}

const THRESHOLD = 5_100_000;

/** Trees, cycles and grids, made up for tests; the same at every call. */
export function knownOptima(): KnownOptimum[] {
  const sizes = [20, 35, 60, 90];
  return [
    ...sizes.map((size) => randomTree(size)),
    ...sizes.map((size) => randomCycle(size)),
    ...[4, 6, 8, 12].map((rows) => exactGrid(rows)),
  ];
}

/** On a tree, cutting bottom-up as soon as a subtree reaches the threshold is optimal. */
function randomTree(size: number): KnownOptimum {
  const random = randomFrom(size);
  const weights = smallWeights(size, random);
  const parents = weights.map((_, vertex) => (vertex === 0 ? 0 : random.below(vertex)));
  const carried = [...weights];
  let optimum = 0;
  for (let vertex = size - 1; vertex >= 0; vertex--) {
    const sum = carried[vertex] ?? 0;
    const parent = parents[vertex] ?? 0;
    if (sum >= THRESHOLD) optimum += 1;
    else if (vertex > 0) carried[parent] = (carried[parent] ?? 0) + sum;
  }
  const edges = parents.map((parent, vertex): [number, number] => [parent, vertex]);
  return mixed(`tree of ${size}`, weights, edges, optimum, random);
}

/** A cycle is the best of the paths it becomes when one edge is cut. */
function randomCycle(size: number): KnownOptimum {
  const random = randomFrom(size);
  const weights = smallWeights(size, random);
  const optimum = Math.max(...weights.map((_, cut) => pathOptimum([...weights.slice(cut), ...weights.slice(0, cut)])));
  const edges = weights.map((_, vertex): [number, number] => [vertex, (vertex + 1) % size]);
  return mixed(`cycle of ${size}`, weights, edges, optimum, random);
}

function pathOptimum(weights: readonly number[]): number {
  let pools = 0;
  let sum = 0;
  for (const weight of weights) {
    sum += weight;
    if (sum < THRESHOLD) continue;
    pools += 1;
    sum = 0;
  }
  return pools;
}

/** Every two rows of a grid are filled with pools of two by two squares that meet the threshold exactly. */
function exactGrid(rows: number): KnownOptimum {
  const random = randomFrom(rows);
  const columns = 10;
  const weights = new Array<number>(rows * columns).fill(0);
  for (let row = 0; row < rows; row += 2) {
    for (let column = 0; column < columns; column += 2) {
      const corner = row * columns + column;
      const cuts = [random.below(THRESHOLD), random.below(THRESHOLD), random.below(THRESHOLD)].sort((a, b) => a - b);
      const bounds = [0, ...cuts, THRESHOLD];
      [corner, corner + 1, corner + columns, corner + columns + 1].forEach((square, index) => {
        weights[square] = (bounds[index + 1] ?? 0) - (bounds[index] ?? 0);
      });
    }
  }
  const optimum = (rows * columns) / 4;
  return mixed(`grid of ${rows} by ${columns}`, weights, gridEdges(rows, columns), optimum, random);
}

function smallWeights(size: number, random: Random): number[] {
  return Array.from({ length: size }, () => random.below(random.below(3) === 0 ? THRESHOLD : THRESHOLD / 2));
}

function mixed(
  name: string,
  weights: readonly number[],
  edges: readonly (readonly [number, number])[],
  optimum: number,
  random: Random,
): KnownOptimum {
  const component = { threshold: THRESHOLD, weights, neighbours: neighboursOf(weights.length, edges) };
  return { name, component: renumbered(component, shuffledOrder(weights.length, random)), optimum };
}
