import { describe, expect, it } from "vitest";
import type { Component } from "../../../src/pooling/solver/component";
import { randomFrom } from "../../../src/pooling/solver/random";
import { type ComponentSolution, solveComponent } from "../../../src/pooling/solver/solveComponent";
import { DEFAULT_LIMITS, type SolverLimits } from "../../../src/pooling/solver/solverLimits";
import { boundByHand, mostPools, planFaults, proofFaults } from "../../support/bruteForcePools";
import { knownOptima } from "./knownOptima";
import { GRIDS, gridComponent, renumbered, SHAPES, sampleComponent, shuffledOrder } from "./sampleComponents";
import { stateComponents } from "./stateComponents";

/** No work at all: one random tree. */
const NOTHING: SolverLimits = {
  exchangesPerVertex: 0,
  visits: 0,
  listedSets: 0,
  programVertices: 0,
  pivots: 0,
  cutRounds: 0,
  nodes: 0,
  certificateCases: 0,
  neighbourhoods: 0,
  regionMembers: 1,
};
const FEW_TREES: SolverLimits = { ...DEFAULT_LIMITS, exchangesPerVertex: 0 };

const TINY: readonly (readonly [string, SolverLimits])[] = [
  ["no work at all", NOTHING],
  ["3 visits", { ...FEW_TREES, visits: 3 }],
  ["40 visits and 10 pivots", { ...FEW_TREES, visits: 40, pivots: 10 }],
  ["1 pivot", { ...FEW_TREES, pivots: 1 }],
  ["4 pivots", { ...FEW_TREES, pivots: 4 }],
  ["no program", { ...FEW_TREES, programVertices: 0 }],
];

const known = knownOptima();
const small = Array.from({ length: 700 }, (_, seed) => {
  const shape = SHAPES[seed % SHAPES.length] ?? "tree";
  const component = sampleComponent(10_000 + seed, shape, 9);
  return { name: `${shape}, seed ${10_000 + seed}`, seed, component, optimum: mostPools(component) };
});

/** A plan is a plan, the optimum lies between plan and bound, and `open` is said exactly where they differ. */
function expectHonest(component: Component, solution: ComponentSolution, optimum: number, name: string): void {
  const { pools, upperBound, closedBy } = solution;
  expect(planFaults(component, pools), name).toEqual([]);
  expect(pools.length, name).toBeLessThanOrEqual(optimum);
  expect(upperBound, name).toBeGreaterThanOrEqual(optimum);
  expect(closedBy === "open", name).toBe(pools.length < upperBound);
}

describe.each(TINY)("with %s", (_, limits) => {
  it("small graphs end open or with a true proof, never with a wrong one", () => {
    let open = 0;
    for (const { name, seed, component, optimum } of small) {
      const solution = solveComponent(component, { limits, seed });
      expectHonest(component, solution, optimum, name);
      if (solution.closedBy === "open") open++;
      if (solution.proof === null) continue;
      expect(proofFaults(component, solution.proof), name).toEqual([]);
      expect(boundByHand(component, solution.proof), name).toBeGreaterThanOrEqual(optimum);
    }
    expect(open).toBeGreaterThan(20);
  });

  it("large graphs whose optimum is known end open or with that optimum", () => {
    for (const { name, component, optimum } of known) {
      expectHonest(component, solveComponent(component, { limits, seed: 3 }), optimum, name);
    }
  });
});

describe("branch and bound cut short", () => {
  // Their optimum is held against HiGHS in highs.test.ts.
  const grids = GRIDS.flatMap((kind) =>
    Array.from({ length: 40 }, (_, seed) => {
      const component = gridComponent(seed, 6, kind);
      const optimum = solveComponent(component, { limits: DEFAULT_LIMITS, seed }).upperBound;
      return { name: `grid, seed ${seed}`, seed, component, optimum };
    }),
  );

  it.each([
    ["1 node", { nodes: 1 }],
    ["no node", { nodes: 0 }],
    ["1 set listed", { listedSets: 1 }],
  ])("is open in some grids of squares, and honest in all (%s)", (_, limit) => {
    let open = 0;
    for (const { name, seed, component, optimum } of grids) {
      const solution = solveComponent(component, { limits: { ...FEW_TREES, cutRounds: 0, ...limit }, seed });
      expectHonest(component, solution, optimum, name);
      if (solution.closedBy === "open") open++;
    }
    expect(open).toBeGreaterThan(0);
  });
});

describe("with the library's own limits", () => {
  it("large graphs whose optimum is known are closed with it", () => {
    for (const { name, component, optimum } of known) {
      const solution = solveComponent(component, { limits: DEFAULT_LIMITS, seed: 3 });
      expectHonest(component, solution, optimum, name);
      expect(solution.pools.length, name).toBe(optimum);
    }
  });
});

describe("the same input gives the same bytes", () => {
  const bytes = (component: Component, limits: SolverLimits, seed: number) =>
    JSON.stringify(solveComponent(component, { limits, seed }));

  it("for made-up graphs of up to 40 vertices, with and without interruption", () => {
    for (let seed = 0; seed < 140; seed++) {
      const component = sampleComponent(
        20_000 + seed,
        SHAPES[seed % SHAPES.length] ?? "tree",
        seed % 2 === 0 ? 40 : 16,
      );
      const limits = { ...DEFAULT_LIMITS, visits: 20_000, nodes: 20 };
      for (const one of [limits, NOTHING]) {
        expect(bytes(component, one, seed), `seed ${20_000 + seed}`).toBe(bytes(component, one, seed));
      }
    }
  });

  it("for the districts of fixtures/state", () => {
    for (const component of stateComponents()) {
      expect(bytes(component, DEFAULT_LIMITS, 1), component.name).toBe(bytes(component, DEFAULT_LIMITS, 1));
    }
  });

  it("where the neighbourhood search is at work", () => {
    const component = gridComponent(1, 11, GRIDS[1]);
    const limits = { ...FEW_TREES, visits: 200_000, cutRounds: 0, nodes: 2, neighbourhoods: 2 };
    const once = solveComponent(component, { limits, seed: 5 });
    expect(once.work.neighbourhoods).toBeGreaterThan(0);
    expect(bytes(component, limits, 5)).toBe(JSON.stringify(once));
    const whole = solveComponent(component, { limits: DEFAULT_LIMITS, seed: 5 });
    expect(whole.closedBy).not.toBe("open");
    expectHonest(component, once, whole.pools.length, "grid");
  });
});

describe("neither the order of the vertices nor the seed changes what is proved", () => {
  it("for small graphs", () => {
    for (const { name, seed, component, optimum } of small) {
      const order = shuffledOrder(component.weights.length, randomFrom(seed));
      for (const one of [component, renumbered(component, order)]) {
        for (const start of [seed, seed + 1]) {
          const { pools, upperBound, closedBy } = solveComponent(one, { limits: FEW_TREES, seed: start });
          expect([pools.length, upperBound], name).toEqual([optimum, optimum]);
          expect(closedBy, name).not.toBe("open");
        }
      }
    }
  });

  it("for the districts of fixtures/state, which hold 208 pools", () => {
    const components = stateComponents();
    const counts = [1, 2, 3].map((seed) =>
      components.map((component) => {
        const order = shuffledOrder(component.weights.length, randomFrom(seed));
        const one = seed === 1 ? component : renumbered(component, order);
        const { pools, upperBound, closedBy } = solveComponent(one, { limits: DEFAULT_LIMITS, seed });
        expect(closedBy, component.name).not.toBe("open");
        expect(upperBound, component.name).toBe(pools.length);
        return pools.length;
      }),
    );
    expect(counts[0]?.reduce((sum, count) => sum + count, 0)).toBe(208);
    expect(counts[1]).toEqual(counts[0]);
    expect(counts[2]).toEqual(counts[0]);
  });
});
