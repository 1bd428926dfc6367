import fc from "fast-check";
import { describe } from "vitest";
import type { Component } from "../../../src/pooling/solver/component";
import { solveComponent } from "../../../src/pooling/solver/solveComponent";
import { DEFAULT_LIMITS } from "../../../src/pooling/solver/solverLimits";
import { shuffled } from "../../support/generators";
import { property } from "../../support/property";
import { neighboursOf, renumbered } from "./sampleComponents";

type Edge = readonly [number, number];
type Count = (component: Component) => number;
type Bytes = (component: Component) => string;

/** A component with the edges its neighbours come from. */
interface Sample {
  readonly component: Component;
  readonly edges: readonly Edge[];
}

const most: Count = (component) => solveComponent(component, { limits: DEFAULT_LIMITS, seed: 1 }).pools.length;

/** Trees and graphs of up to ten vertices, thresholds large and small, weights around fractions of the threshold. */
const samples: fc.Arbitrary<Sample> = fc
  .record({
    threshold: fc.constantFrom(7, 10, 60, 5_100_000),
    permille: fc.array(fc.oneof(fc.constantFrom(0, 334, 500, 999), fc.nat(999)), { minLength: 2, maxLength: 10 }),
    parents: fc.array(fc.nat(9), { minLength: 10, maxLength: 10 }),
    more: fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 6 }),
  })
  .map(({ threshold, permille, parents, more }) => {
    const weights = permille.map((share) => Math.floor((share * threshold) / 1_000));
    const size = weights.length;
    const tree = parents.slice(1, size).map((parent, index): Edge => [parent % (index + 1), index + 1]);
    return sampleOf(threshold, weights, [...tree, ...more.map(([a, b]): Edge => [a % size, b % size])]);
  });

const furtherEdges = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 1, maxLength: 5 });

function sampleOf(threshold: number, weights: readonly number[], edges: readonly Edge[]): Sample {
  return { component: { threshold, weights, neighbours: neighboursOf(weights.length, edges) }, edges };
}

/** Makes pools of whole neighbourhoods, from the first vertex on: nobody beside a pool is left for another one. */
const byNeighbourhoods: Count = ({ threshold, weights, neighbours }) => {
  const free = new Set(weights.map((_, vertex) => vertex));
  let pools = 0;
  for (const start of [...free]) {
    if (!free.delete(start)) continue;
    let sum = weights[start] ?? 0;
    let ring = [start];
    while (sum < threshold && ring.length > 0) {
      ring = [...new Set(ring.flatMap((vertex) => neighbours[vertex] ?? []))].filter((vertex) => free.delete(vertex));
      sum += ring.reduce((total, vertex) => total + (weights[vertex] ?? 0), 0);
    }
    if (sum >= threshold) pools += 1;
  }
  return pools;
};

/** Sorts out as self-sufficient whoever reaches nine tenths of the threshold: their weight is lost to the others. */
const withoutTheLarge: Count = ({ threshold, weights, neighbours }) =>
  most({ threshold, neighbours, weights: weights.map((weight) => (10 * weight >= 9 * threshold ? 0 : weight)) });

describe("the largest number of pools", () => {
  property<Count>(
    "monotonicity in borders: further borders never lower it",
    (subject) =>
      fc.property(samples, furtherEdges, ({ component, edges }, further) => {
        const { threshold, weights } = component;
        const size = weights.length;
        const added = further.map(([a, b]): Edge => [a % size, b % size]);
        return subject(sampleOf(threshold, weights, [...edges, ...added]).component) >= subject(component);
      }),
    { right: most, wrong: byNeighbourhoods },
  );

  property<Count>(
    "monotonicity in weights: a weight raised below the threshold never lowers it",
    (subject) =>
      fc.property(samples, fc.nat(9), fc.integer({ min: 1, max: 1_000 }), ({ component }, pick, share) => {
        const { threshold, weights } = component;
        const raised = weights.map((weight, vertex) =>
          vertex === pick % weights.length ? weight + Math.floor((share * (threshold - 1 - weight)) / 1_000) : weight,
        );
        return subject({ ...component, weights: raised }) >= subject(component);
      }),
    { right: most, wrong: withoutTheLarge },
  );

  property<Count>(
    "superadditivity: two components joined by a border hold at least as many as apart",
    (subject) =>
      fc.property(samples, samples, fc.nat(9), fc.nat(9), (one, other, a, b) => {
        const { threshold, weights } = one.component;
        const size = weights.length;
        const scaled = other.component.weights.map((weight) => weight % threshold);
        const second = sampleOf(threshold, scaled, other.edges);
        const moved = other.edges.map(([from, to]): Edge => [from + size, to + size]);
        const border: Edge = [a % size, size + (b % scaled.length)];
        const joined = sampleOf(threshold, [...weights, ...scaled], [...one.edges, ...moved, border]);
        return subject(joined.component) >= subject(one.component) + subject(second.component);
      }),
    { right: most, wrong: byNeighbourhoods },
  );

  property<Count>(
    "anonymity: it does not depend on how the vertices are numbered",
    (subject) =>
      fc.property(
        samples.chain(({ component }) =>
          fc.tuple(fc.constant(component), shuffled(component.weights.map((_, vertex) => vertex))),
        ),
        ([component, order]) => subject(renumbered(component, order)) === subject(component),
      ),
    { right: most, wrong: byNeighbourhoods },
  );
});

describe("the solution", () => {
  property<Bytes>(
    "scale: weights and threshold times the same whole number change not a byte",
    (subject) =>
      fc.property(samples, fc.integer({ min: 2, max: 1_000 }), ({ component }, factor) => {
        const weights = component.weights.map((weight) => weight * factor);
        const scaled = { ...component, weights, threshold: component.threshold * factor };
        return subject(scaled) === subject(component);
      }),
    {
      right: (component) => JSON.stringify(solveComponent(component, { limits: DEFAULT_LIMITS, seed: 1 })),
      // A cent less counts as enough, as with sums in floating point and a tolerance.
      wrong: (component) => {
        const threshold = component.threshold - 1;
        const weights = component.weights.map((weight) => Math.min(weight, threshold - 1));
        return JSON.stringify(
          solveComponent({ ...component, weights, threshold }, { limits: DEFAULT_LIMITS, seed: 1 }).pools,
        );
      },
    },
  );
});
