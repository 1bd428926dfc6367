import highsLoader from "highs";
import { describe, expect, it } from "vitest";
import type { BranchTree } from "../../../src/pooling/solver/branchTree";
import type { Component } from "../../../src/pooling/solver/component";
import { minimalSets } from "../../../src/pooling/solver/connectedSets";
import { type PriceProof, provedBound } from "../../../src/pooling/solver/prices";
import { setAt } from "../../../src/pooling/solver/setList";
import { type ComponentSolution, solveComponent } from "../../../src/pooling/solver/solveComponent";
import { DEFAULT_LIMITS } from "../../../src/pooling/solver/solverLimits";
import { boundByHand, mostPaid, planFaults } from "../../support/bruteForcePools";
import { grownSets } from "./grownSets";
import { GRIDS, gridComponent } from "./sampleComponents";
import { stateComponents } from "./stateComponents";

/** HiGHS (Huangfu, Hall 2018) as WebAssembly, for tests only; where it is missing, this file fails to load. */
const highs = await highsLoader();

const MOST_SETS = 400;
const MOST_PARTIAL_SETS = 30_000;
const UNIT = 1_000_000;
const TIMEOUT = 60_000;

/** The largest number of disjoint sets, by HiGHS. A gap below one proves a whole number. */
function mostDisjoint(component: Component, sets: readonly (readonly number[])[]): number {
  const rows = component.weights.flatMap((_, vertex) => {
    const touching = sets.flatMap((set, index) => (set.includes(vertex) ? [`x${index}`] : []));
    return touching.length === 0 ? [] : [` r${vertex}: ${touching.join("\n + ")} <= 1`];
  });
  const names = sets.map((_, index) => `x${index}`);
  const objective = ` obj: ${names.join("\n + ")}`;
  const model = ["Maximize", objective, "Subject To", ...rows, "Binary", ` ${names.join("\n ")}`, "End"];
  const answer = highs.solve(model.join("\n"), { mip_abs_gap: 0.999, output_flag: false });
  if (answer.Status !== "Optimal") throw new Error(`HiGHS: ${answer.Status}`);
  return Math.round(answer.ObjectiveValue);
}

/** A component, its minimal sets, and what HiGHS says about them. */
interface Truth {
  readonly component: Component;
  readonly sets: readonly number[][];
  readonly optimum: number;
  readonly name: string;
}

/** Holds a solution against HiGHS over the sets, and its prices against every one of them. */
function expectAgreement(solution: ComponentSolution, { component, sets, optimum, name }: Truth): void {
  const { pools, upperBound, closedBy, proof } = solution;
  expect(planFaults(component, pools), name).toEqual([]);
  expect(closedBy, name).not.toBe("open");
  expect([pools.length, upperBound], name).toEqual([optimum, optimum]);
  if (proof === null) return;
  expect(Math.min(...sets.map((set) => mostPaid(proof, set))), name).toBeGreaterThanOrEqual(UNIT);
  expect(provedBound(component, proof), name).toBe(boundByHand(component, proof));
  expect(solution.branches !== null, name).toBe(closedBy === "branches");
  if (solution.branches !== null) {
    const most = totalOf(proof) - upperBound * UNIT;
    const payable = sets.filter((set) => mostPaid(proof, set) <= most);
    expect(branchFaults(solution.branches, payable, upperBound), name).toEqual([]);
    expect(countCases(solution.branches), name).toBeLessThanOrEqual(DEFAULT_LIMITS.certificateCases);
  } else if (closedBy !== "search") expect(boundByHand(component, proof), name).toBe(upperBound);
}

function totalOf({ vertices, oddSets }: PriceProof): number {
  const pairs = oddSets.map(({ members, price }) => price * Math.floor(members.length / 2));
  return [...vertices, ...pairs].reduce((sum, price) => sum + price, 0);
}

/** What is wrong with a proof by cases: a set that pays too little at an end, or an end where too much is paid. */
function branchFaults(tree: BranchTree, sets: readonly (readonly number[])[], bound: number): string[] {
  if ("proof" in tree) {
    const cheap = sets.filter((set) => mostPaid(tree.proof, set) < UNIT).map((set) => `${set.join()} pays too little`);
    return totalOf(tree.proof) < (bound + 1) * UNIT ? cheap : [...cheap, "the total is too high"];
  }
  const [a, b] = tree.pair;
  return [
    ...branchFaults(
      tree.together,
      sets.filter((set) => set.includes(a) === set.includes(b)),
      bound,
    ),
    ...branchFaults(
      tree.apart,
      sets.filter((set) => !(set.includes(a) && set.includes(b))),
      bound,
    ),
  ];
}

function countCases(tree: BranchTree): number {
  return "proof" in tree ? 1 : 1 + countCases(tree.together) + countCases(tree.apart);
}

describe("in the districts of fixtures/state", () => {
  const listed = stateComponents().flatMap((component) => {
    const sets = grownSets(component, MOST_PARTIAL_SETS);
    return sets === null || sets.length > MOST_SETS ? [] : [{ component, sets }];
  });

  it(
    "HiGHS finds as many pools in 66 of 67 components, and the prices hold for every minimal set",
    () => {
      expect([listed.length, stateComponents().length]).toEqual([66, 67]);
      for (const { component, sets } of listed) {
        const solution = solveComponent(component, { limits: DEFAULT_LIMITS, seed: 1 });
        expectAgreement(solution, { component, sets, optimum: mostDisjoint(component, sets), name: component.name });
      }
    },
    TIMEOUT,
  );

  it("the listing is the one that grows sets vertex by vertex", () => {
    for (const { component, sets } of listed) {
      const { sets: found, complete } = minimalSets(component, { visitLimit: 100_000, setLimit: MOST_SETS + 1 });
      const texts = Array.from({ length: found.count }, (_, index) => setAt(found, index).join()).sort();
      expect([complete, texts], component.name).toEqual([true, sets.map((set) => set.join()).sort()]);
    }
  });
});

describe("on grids of 36 squares with weights made up for tests", () => {
  it.each([
    [GRIDS[0], ["branches", "odd-sets", "prices"]],
    [GRIDS[1], ["odd-sets", "prices"]],
  ])(
    "HiGHS finds as many pools, whatever closes the gap (%j)",
    (kind, closings) => {
      const found = new Set<string>();
      for (let seed = 0; seed < 32; seed++) {
        const component = gridComponent(seed, 6, kind);
        const sets = grownSets(component, MOST_PARTIAL_SETS) ?? [];
        const optimum = mostDisjoint(component, sets);
        for (const cutRounds of [0, DEFAULT_LIMITS.cutRounds]) {
          const limits = { ...DEFAULT_LIMITS, exchangesPerVertex: 0, cutRounds };
          const solution = solveComponent(component, { limits, seed });
          expectAgreement(solution, { component, sets, optimum, name: `seed ${seed}` });
          found.add(solution.closedBy);
        }
      }
      expect([...found].sort()).toEqual(closings);
    },
    TIMEOUT,
  );
});
