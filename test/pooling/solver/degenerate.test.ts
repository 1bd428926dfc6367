import { describe, expect, it } from "vitest";
import { planArea } from "../../../src/pooling/planArea";
import { provedBound } from "../../../src/pooling/solver/prices";
import { solveComponent } from "../../../src/pooling/solver/solveComponent";
import { DEFAULT_LIMITS } from "../../../src/pooling/solver/solverLimits";
import { mostPools, planFaults, proofFaults } from "../../support/bruteForcePools";
import { gridEdges, neighboursOf } from "./sampleComponents";

type Edge = readonly [number, number];

// The threshold of VwV Integrationsmanagement, in cents; all components are made up for tests.
const T = 5_100_000;
const HALF = T / 2;

function solve(weights: readonly number[], edges: readonly Edge[], threshold = T) {
  const component = { threshold, weights, neighbours: neighboursOf(weights.length, edges) };
  const solution = solveComponent(component, { limits: DEFAULT_LIMITS, seed: 1 });
  expect(planFaults(component, solution.pools)).toEqual([]);
  if (solution.proof !== null && weights.length < 13) expect(proofFaults(component, solution.proof)).toEqual([]);
  return { ...solution, component };
}

const path = (size: number) => Array.from({ length: size - 1 }, (_, vertex): Edge => [vertex, vertex + 1]);
const star = (leaves: number) => Array.from({ length: leaves }, (_, leaf): Edge => [0, leaf + 1]);
const NONE = { pools: [], upperBound: 0, closedBy: "sum", proof: null };

describe("no pool is possible, and the sum says so", () => {
  it("without any municipality", () => {
    expect(solve([], [])).toMatchObject(NONE);
  });

  it.each([0, 1, T - 1])("with a single municipality of %i cents", (weight) => {
    expect(solve([weight], [])).toMatchObject(NONE);
  });

  it("where all weigh nothing", () => {
    expect(solve(new Array(6).fill(0), path(6))).toMatchObject(NONE);
    expect(solve([0, 0, 0], star(2), 1)).toMatchObject(NONE);
  });

  it("with T - 1 beside those who weigh nothing", () => {
    expect(solve([0, T - 1, 0, 0], path(4))).toMatchObject(NONE);
  });

  it("where the area is planned without borders", () => {
    const area = { weights: [HALF, HALF - 1], neighbours: null, required: T };
    const options = { limits: DEFAULT_LIMITS, seed: 1 };
    expect(planArea(area, options)).toEqual({
      groups: [],
      groupsBySum: 0,
      groupsAtMost: 0,
      leftOutWithMost: null,
      closedBy: "sum",
      proof: null,
      branches: null,
    });
    expect(planArea({ ...area, weights: [] }, options).groups).toEqual([]);
  });
});

describe("the threshold", () => {
  it.each([
    ["a cent below the total", T - 1, 1],
    ["the total", T, 1],
    ["a cent above the total", T + 1, 0],
  ])("%s of a path gives the pools it allows", (_, threshold, pools) => {
    const found = solve([HALF - 7, 0, HALF + 7], path(3), threshold);
    expect([found.pools.length, found.upperBound, found.closedBy]).toEqual([pools, pools, "sum"]);
  });

  it("far above the total gives none", () => {
    expect(solve([1, 2, 3], path(3), Number.MAX_SAFE_INTEGER)).toMatchObject(NONE);
  });

  it.each([
    ["just misses it", HALF - 1, 0],
    ["meets it exactly", HALF, 1],
    ["passes it", HALF + 1, 1],
  ])("a pair that %s", (_, weight, pools) => {
    const found = solve([HALF, weight], path(2));
    expect([found.pools.length, found.upperBound]).toEqual([pools, pools]);
  });
});

describe("weights of T - 1", () => {
  it.each([
    [1, 0],
    [2, 1],
    [3, 1],
    [4, 2],
    [5, 2],
    [9, 4],
  ])("%i of them, each beside each, make %i pools", (size, pools) => {
    const edges = Array.from({ length: size }, (_, a) => Array.from({ length: a }, (_, b): Edge => [a, b])).flat();
    const found = solve(new Array(size).fill(T - 1), edges);
    expect([found.pools.length, found.upperBound]).toEqual([pools, pools]);
    expect(found.closedBy).not.toBe("open");
  });

  it("a cent next door completes them", () => {
    expect(solve([T - 1, 1], path(2)).pools).toEqual([[0, 1]]);
    expect(solve([T - 1, 0, 1], path(3)).pools).toEqual([[0, 1, 2]]);
  });
});

describe("equal weights everywhere", () => {
  it("a grid of halves is covered in pairs", () => {
    const found = solve(new Array(36).fill(HALF), gridEdges(6, 6));
    expect([found.pools.length, found.closedBy]).toEqual([18, "sum"]);
  });

  it("a grid of thirds is covered in threes, and a cent less each needs fours", () => {
    const exact = solve(new Array(36).fill(T / 3), gridEdges(6, 6));
    expect([exact.pools.length, exact.closedBy]).toEqual([12, "sum"]);
    const less = solve(new Array(36).fill(T / 3 - 1), gridEdges(6, 6));
    expect([less.pools.length, less.upperBound, less.closedBy]).toEqual([9, 9, "prices"]);
  });

  it.each([3, 4, 5, 6, 7, 8, 9])("a cycle of %i halves is covered in pairs", (size) => {
    const found = solve(new Array(size).fill(HALF), [...path(size), [size - 1, 0]]);
    expect(found.pools.length).toBe(Math.floor(size / 2));
    expect(found.pools.length).toBe(mostPools(found.component));
  });
});

describe("weights of zero", () => {
  it("a star around nobody holds one pool, whatever its leaves add up to", () => {
    const found = solve([0, ...new Array(11).fill(HALF)], star(11));
    expect([found.pools.length, found.upperBound, found.closedBy]).toEqual([1, 1, "prices"]);
    expect(found.pools[0]).toContain(0);
    expect(found.proof === null ? null : provedBound(found.component, found.proof)).toBe(1);
  });

  it("two stars around nobody, joined by a leaf, hold two pools", () => {
    const found = solve(
      [0, 0, ...new Array(7).fill(HALF)],
      [...[2, 3, 4, 5].map((leaf): Edge => [0, leaf]), ...[5, 6, 7, 8].map((leaf): Edge => [1, leaf])],
    );
    expect([found.pools.length, found.upperBound]).toEqual([2, 2]);
  });

  it("they connect over any distance", () => {
    const found = solve([HALF, ...new Array(200).fill(0), HALF], path(202));
    expect(found.pools).toEqual([Array.from({ length: 202 }, (_, vertex) => vertex)]);
  });

  it("they are never required", () => {
    const found = solve([0, HALF, HALF, 0], path(4));
    expect([found.pools.length, found.upperBound, found.closedBy]).toEqual([1, 1, "sum"]);
  });
});

describe("long and thin", () => {
  it("a path of 600 is cut from one end", () => {
    // Weights that repeat: 0, 37, 74, ... of 100, so that pools overshoot by different amounts.
    const weights = Array.from({ length: 600 }, (_, vertex) => (37 * vertex) % 100);
    let pools = 0;
    let sum = 0;
    for (const weight of weights) {
      sum += weight;
      if (sum >= 100) {
        pools += 1;
        sum = 0;
      }
    }
    const found = solve(weights, path(600), 100);
    expect([found.pools.length, found.upperBound, found.closedBy]).toEqual([pools, pools, "prices"]);
    expect(found.proof === null ? null : provedBound(found.component, found.proof)).toBe(pools);
  });

  it("a path of one-cent municipalities reaches the threshold only as a whole", () => {
    const found = solve(new Array(300).fill(1), path(300), 300);
    expect([found.pools.length, found.pools[0]?.length, found.closedBy]).toEqual([1, 300, "sum"]);
  });
});

describe("proofs", () => {
  it("a part that its own sum closes is proved as well, though its prices are rounded up", () => {
    const threshold = 5_100_000;
    const component = {
      threshold,
      weights: [threshold - 1, threshold - 1, 3_400_000, 3_400_000, 3_399_999],
      neighbours: [[1], [0, 2], [1, 3, 4], [2, 4], [2, 3]],
    };
    const { upperBound, proof } = solveComponent(component, { limits: DEFAULT_LIMITS, seed: 1 });
    expect(proof && provedBound(component, proof)).toBe(upperBound);
  });
});
