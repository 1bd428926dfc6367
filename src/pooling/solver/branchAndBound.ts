import type { Component, VertexSet } from "./component";
import type { PackingProgram, WeightedSet } from "./packingProgram";
import { keeping, keeps, type PairRule, splittingPair } from "./pairRule";
import { type PricedBound, pricedBound } from "./pricedBound";
import { boundOf, PRICE_UNIT, type PriceProof, totalPrice } from "./prices";
import { roundedPlan } from "./roundedPlan";
import type { SetList } from "./setList";
import { ListedSets } from "./setSource";

const CUT_ROUNDS = 2;
const CUTS_PER_ROUND = 20;
const NODES_BETWEEN_REPORTS = 8;

/** Where the search starts and when it gives up. */
export interface BranchOptions {
  readonly component: Component;
  readonly program: PackingProgram;
  /** All minimal sets of the component, or all that can be in a better plan. */
  readonly sets: SetList;
  readonly plan: readonly VertexSet[];
  /** Stop as soon as a plan has this many pools. */
  readonly enough: number;
  readonly nodes: number;
  readonly pivots: number;
  readonly seed: number;
  /** Hears every few nodes the best plan so far. */
  readonly onNodes: (plan: readonly VertexSet[]) => void;
}

/** The best plan, and whether the search has seen everything. */
export interface BranchResult {
  readonly plan: readonly VertexSet[];
  /** True: no plan has more pools. */
  readonly exhausted: boolean;
  readonly nodes: number;
}

/**
 * Branch and bound over pairs of vertices (Ryan and Foster 1981): in a fractional solution two vertices share some of
 * the sets that hold them and not others; either every pool holds both or neither, or no pool holds both.
 *
 * At each node the sets shrink twice: by the pair rules, and by reduced cost: a set that overpays so much that the
 * total would not be enough for one more pool cannot be in a better plan. A node is left only on an integer proof.
 */
export function branchAndBound(options: BranchOptions): BranchResult {
  const search = new PairSearch(options);
  const exhausted = search.explore(options.sets, []);
  return { plan: search.plan, exhausted: exhausted || search.plan.length >= options.enough, nodes: search.nodes };
}

class PairSearch {
  plan: readonly VertexSet[];
  nodes = 0;
  private readonly pivotEnd: number;

  constructor(private readonly options: BranchOptions) {
    this.plan = options.plan;
    this.pivotEnd = options.program.pivots + options.pivots;
  }

  /** True when no plan made of `sets` that keeps `rules` beats the best plan known by then. */
  explore(sets: SetList, rules: readonly PairRule[]): boolean {
    const { program, component } = this.options;
    if (sets.count === 0 || this.plan.length >= this.options.enough) return true;
    if (this.nodes >= this.options.nodes) return false;
    if (this.nodes % NODES_BETWEEN_REPORTS === 0) this.options.onNodes(this.plan);
    this.nodes++;
    program.restrict((vertices) => rules.every((rule) => keeps(vertices, rule)));
    const source = new ListedSets(sets, component.weights.length);
    const { proof, solved } = this.bound(source);
    if (proof !== null && boundOf(proof) <= this.plan.length) return true;
    if (!solved || proof === null) return false;
    const fractions = program.fractions();
    // A set that the rules forbid can only be left over when rounding has spoilt the basis.
    if (!fractions.every(({ vertices }) => rules.every((rule) => keeps(vertices, rule)))) {
      program.restart();
      return this.explore(sets, rules);
    }
    this.consider(fractions);
    if (boundOf(proof) <= this.plan.length) return true;
    const pair = splittingPair(fractions);
    // Without a splitting pair the solution is integral up to rounding; it was considered, and nothing is left to split.
    if (pair === null) return false;
    const kept = source.payingAtMost(proof, overpayment(proof, this.plan.length + 1));
    const left = this.branch(kept, rules, { ...pair, together: true });
    return this.branch(kept, rules, { ...pair, together: false }) && left;
  }

  /** Prices out the sets of a node, with a few rounds of odd-set inequalities. */
  private bound(source: ListedSets): PricedBound {
    const { program } = this.options;
    for (let round = 0; ; round++) {
      const limits = { target: this.plan.length, pivots: this.pivotEnd - program.pivots };
      const result = pricedBound(program, source, limits);
      if (!result.solved || result.proof === null || boundOf(result.proof) <= this.plan.length) return result;
      if (round >= CUT_ROUNDS || program.sharpen(CUTS_PER_ROUND) === 0) return result;
    }
  }

  private branch(sets: SetList, rules: readonly PairRule[], rule: PairRule): boolean {
    return this.explore(keeping(sets, rule), [...rules, rule]);
  }

  private consider(fractions: readonly WeightedSet[]): void {
    const plan = roundedPlan(this.options.component, fractions, this.options.seed + this.nodes);
    if (plan.length > this.plan.length) this.plan = plan;
  }
}

/** The most a set can pay, in millionths, in a plan of `pools` pools: one unit and whatever the total leaves over. */
export function overpayment(proof: PriceProof, pools: number): number {
  return PRICE_UNIT + totalPrice(proof) - pools * PRICE_UNIT;
}
