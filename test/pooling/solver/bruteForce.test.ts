import { describe, expect, it } from "vitest";
import { coverBins } from "../../../src/pooling/binCovering";
import { planArea } from "../../../src/pooling/planArea";
import type { Component } from "../../../src/pooling/solver/component";
import { minimalSets } from "../../../src/pooling/solver/connectedSets";
import { pendantReduction } from "../../../src/pooling/solver/pendantReduction";
import { provedBound } from "../../../src/pooling/solver/prices";
import { setAt } from "../../../src/pooling/solver/setList";
import { type ComponentSolution, solveComponent } from "../../../src/pooling/solver/solveComponent";
import { solvePart } from "../../../src/pooling/solver/solvePart";
import { DEFAULT_LIMITS, noWork } from "../../../src/pooling/solver/solverLimits";
import { boundByHand, minimalFeasibleSets, mostPools, planFaults, proofFaults } from "../../support/bruteForcePools";
import { SHAPES, type Shape, sampleComponent, WEIGHTS, withRules } from "./sampleComponents";

const LARGEST = 9;
const SEEDS = Array.from({ length: 80 }, (_, seed) => seed);
/** Without exchanges the trees leave more to the program, the cuts and the branching. */
const FEW_TREES = { ...DEFAULT_LIMITS, exchangesPerVertex: 0 };

/** The graphs of one shape: all kinds of weights, all seeds. */
function graphs(shape: Shape): { name: string; seed: number; component: Component }[] {
  return WEIGHTS.flatMap((kind, index) =>
    SEEDS.map((count) => {
      const seed = count * WEIGHTS.length + index;
      return { name: `${shape}, ${kind}, seed ${seed}`, seed, component: sampleComponent(seed, shape, LARGEST, kind) };
    }),
  );
}

/** Everything a solution says, held against the truth. */
function expectTrue(component: Component, solution: ComponentSolution, name: string): void {
  const { pools, upperBound, closedBy, proof } = solution;
  const optimum = mostPools(component);
  const sum = component.weights.reduce((total, weight) => total + weight, 0);
  expect(planFaults(component, pools), name).toEqual([]);
  expect([pools.length, upperBound], name).toEqual([optimum, optimum]);
  expect(closedBy, name).not.toBe("open");
  expect(closedBy === "sum", name).toBe(optimum === Math.floor(sum / component.threshold));
  expect(proof === null, name).toBe(closedBy === "sum");
  if (proof === null) return;
  expect(proofFaults(component, proof), name).toEqual([]);
  const bound = boundByHand(component, proof);
  expect(provedBound(component, proof), name).toBe(bound);
  if (closedBy === "search") expect(bound, name).toBeGreaterThanOrEqual(optimum);
  else expect(bound, name).toBe(optimum);
  expect(closedBy === "odd-sets", name).toBe(closedBy !== "search" && proof.oddSets.length > 0);
}

describe.each(SHAPES)("on 480 small graphs of the shape %s, against all subsets", (shape) => {
  it("the plan has the most pools, and what is said about it is true", () => {
    for (const { name, seed, component } of graphs(shape)) {
      expectTrue(component, solveComponent(component, { limits: DEFAULT_LIMITS, seed }), name);
    }
  });

  it("the same holds where the search along trees finds little", () => {
    for (const { name, seed, component } of graphs(shape)) {
      expectTrue(component, solveComponent(component, { limits: FEW_TREES, seed }), name);
    }
  });

  it("a part is solved without the reduction as well", () => {
    for (const { name, seed, component } of graphs(shape)) {
      const options = { limits: FEW_TREES, seed, repack: () => [] };
      const { pools, upperBound, closedBy, proof } = solvePart(component, options, noWork());
      const optimum = mostPools(component);
      expect([pools.length, upperBound], name).toEqual([optimum, optimum]);
      expect(closedBy, name).not.toBe("open");
      const ordered = pools.map((pool) => [...pool].sort((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
      expect(planFaults(component, ordered), name).toEqual([]);
      expect(proofFaults(component, proof), name).toEqual([]);
    }
  });

  it("under rules on pairs and sizes the plan has the most pools as well", () => {
    for (const { name, seed, component } of graphs(shape)) {
      const ruled = withRules(component, seed);
      expectTrue(ruled, solveComponent(ruled, { limits: seed % 2 === 0 ? DEFAULT_LIMITS : FEW_TREES, seed }), name);
    }
  });

  it("the listing finds each minimal set that obeys the rules once", () => {
    const unlimited = { visitLimit: Number.POSITIVE_INFINITY, setLimit: Number.POSITIVE_INFINITY };
    for (const { name, seed, component } of graphs(shape)) {
      const ruled = withRules(component, seed);
      const { sets, complete } = minimalSets(ruled, unlimited);
      const found = Array.from({ length: sets.count }, (_, index) => setAt(sets, index).join()).sort();
      const expected = minimalFeasibleSets(ruled).map((set) => set.join());
      expect([complete, found], name).toEqual([true, expected.sort()]);
    }
  });

  it("the reduction of pendant parts loses no pool", () => {
    for (const { name, component } of graphs(shape)) {
      const { pools, parts } = pendantReduction(component);
      const kept = parts.reduce((sum, part) => sum + mostPools(part.component), pools.length);
      expect(kept, name).toBe(mostPools(component));
    }
  });

  it("the listing finds each minimal set once", () => {
    const unlimited = { visitLimit: Number.POSITIVE_INFINITY, setLimit: Number.POSITIVE_INFINITY };
    for (const { name, component } of graphs(shape)) {
      const { sets, complete } = minimalSets(component, unlimited);
      const found = Array.from({ length: sets.count }, (_, index) => setAt(sets, index).join()).sort();
      const expected = minimalFeasibleSets(component).map((set) => set.join());
      expect([complete, found], name).toEqual([true, expected.sort()]);
    }
  });
});

describe("on thousands of small graphs", () => {
  it("every way to close a gap occurs", () => {
    const ways = SHAPES.flatMap((shape) =>
      graphs(shape).map(({ seed, component }) => solveComponent(component, { limits: FEW_TREES, seed }).closedBy),
    );
    expect([...new Set(ways)].sort()).toEqual(["odd-sets", "prices", "sum"]);
  });
});

describe("where everyone may share with everyone (bin covering), against all subsets", () => {
  /** Positive weights, as the planner gives them; neighbours only for the brute force. */
  const areas = WEIGHTS.flatMap((kind) =>
    SEEDS.map((seed) => {
      const component = sampleComponent(seed, "complete graph", LARGEST, kind);
      const weights = component.weights.map((weight) => Math.max(1, weight));
      return { name: `${kind}, seed ${seed}`, seed, component: { ...component, weights } };
    }),
  );

  it("the area has the most groups, and what is said about it is true", () => {
    for (const { name, seed, component } of areas) {
      const { weights, threshold } = component;
      const plan = planArea({ weights, neighbours: null, required: threshold }, { limits: DEFAULT_LIMITS, seed });
      const optimum = mostPools(component);
      const groups = plan.groups.map((group) => [...group].sort((a, b) => a - b));
      groups.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
      expect(planFaults(component, groups), name).toEqual([]);
      expect([plan.groups.length, plan.groupsAtMost], name).toEqual([optimum, optimum]);
      expect(plan.closedBy, name).not.toBe("open");
      const sum = weights.reduce((total, weight) => total + weight, 0);
      expect(plan.closedBy === "sum", name).toBe(optimum === Math.floor(sum / threshold));
      if (plan.closedBy === "prices" || plan.closedBy === "odd-sets") expect(plan.proof, name).not.toBeNull();
      if (plan.proof === null) continue;
      expect(proofFaults(component, plan.proof), name).toEqual([]);
      expect(boundByHand(component, plan.proof), name).toBe(optimum);
    }
  });

  it("an interrupted search claims nothing that is not true", () => {
    const limits = { ...FEW_TREES, visits: 1, pivots: 1, nodes: 0 };
    for (const { name, seed, component } of areas) {
      const { weights, threshold } = component;
      const plan = planArea({ weights, neighbours: null, required: threshold }, { limits, seed });
      const optimum = mostPools(component);
      expect(plan.groups.length, name).toBeLessThanOrEqual(optimum);
      expect(plan.groupsAtMost, name).toBeGreaterThanOrEqual(optimum);
      expect(plan.closedBy === "open", name).toBe(plan.groups.length < plan.groupsAtMost);
      if (plan.proof !== null) expect(proofFaults(component, plan.proof), name).toEqual([]);
    }
  });

  it("filling bin by bin gives groups that hold, never more than there can be", () => {
    let best = 0;
    for (const { name, seed, component } of areas) {
      const bins = coverBins(component.weights, component.threshold, seed);
      const optimum = mostPools(component);
      const groups = bins.map((bin) => [...bin].sort((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
      expect(planFaults(component, groups), name).toEqual([]);
      expect(bins.length, name).toBeLessThanOrEqual(optimum);
      if (bins.length === optimum) best++;
    }
    expect(best).toBeGreaterThan(areas.length * 0.9);
  });
});
