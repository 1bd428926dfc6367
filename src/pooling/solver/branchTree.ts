import { overpayment } from "./branchAndBound";
import type { Component } from "./component";
import { minimalSets } from "./connectedSets";
import { PackingProgram } from "./packingProgram";
import { keeping, keeps, type PairRule, splittingPair } from "./pairRule";
import { pricedBound } from "./pricedBound";
import { boundOf, type PriceProof } from "./prices";
import type { SetList } from "./setList";
import { ListedSets } from "./setSource";
import type { SolverCall, SolverWork } from "./solverLimits";

/** A proof by cases: a pair of vertices that share their pool or do not, or prices that settle the case. */
export type BranchTree =
  | { readonly pair: readonly [number, number]; readonly together: BranchTree; readonly apart: BranchTree }
  | { readonly proof: PriceProof };

const CUT_ROUNDS = 8;
const CUTS_PER_ROUND = 30;

/**
 * Proves by cases that no plan has more than `pools` pools, so that a second program can follow; `null` where that
 * takes more than the limits allow.
 *
 * Every pool can shrink to a minimal set, so only plans of minimal sets count. In such a plan two vertices either share
 * a pool, and then every pool holds both or neither of them, because pools are disjoint; or no pool holds both. So the
 * two cases cover every plan. A plan with one more pool holds only sets that `proof` leaves payable: each of its pools
 * pays a unit at least, hence none more than the total leaves. A case is settled by prices that every such set pays
 * which obeys the rules on the way to it. Unlike branch and bound it works on the component as it is, without merging
 * pendant vertices and without dropping more sets on the way, so that little is left to believe.
 *
 * @param proof prices that every set of the component pays
 */
export function branchTree(
  component: Component,
  proof: PriceProof,
  pools: number,
  { options, work }: { readonly options: SolverCall; readonly work: SolverWork },
): BranchTree | null {
  const { limits } = options;
  if (limits.certificateCases === 0) return null;
  const answer = minimalSets(component, {
    below: { prices: proof, ceiling: overpayment(proof, pools + 1) + 1 },
    visitLimit: limits.visits,
    setLimit: limits.listedSets,
  });
  work.visits += answer.visited;
  if (!answer.complete) return null;
  const builder = new TreeBuilder(component, pools, options);
  const tree = builder.prove(answer.sets, []);
  work.pivots += builder.program.pivots;
  return tree;
}

class TreeBuilder {
  readonly program: PackingProgram;
  private cases = 0;

  constructor(
    private readonly component: Component,
    private readonly pools: number,
    private readonly options: SolverCall,
  ) {
    this.program = new PackingProgram(component.weights.length);
  }

  prove(sets: SetList, rules: readonly PairRule[]): BranchTree | null {
    this.cases++;
    const proof = this.settled(sets, rules);
    if (proof !== null) return { proof };
    const fractions = this.program.fractions().filter(({ vertices }) => rules.every((rule) => keeps(vertices, rule)));
    const pair = splittingPair(fractions);
    // A case that splits makes two more.
    if (pair === null || this.cases + 2 > this.options.limits.certificateCases) return null;
    const together = this.branch(sets, rules, { ...pair, together: true });
    if (together === null) return null;
    const apart = this.branch(sets, rules, { ...pair, together: false });
    return apart === null ? null : { pair: [pair.a, pair.b], together, apart };
  }

  private branch(sets: SetList, rules: readonly PairRule[], rule: PairRule): BranchTree | null {
    return this.prove(keeping(sets, rule), [...rules, rule]);
  }

  /** Prices that settle a case, with odd sets until they no longer help; `null` where it has to be split. */
  private settled(sets: SetList, rules: readonly PairRule[]): PriceProof | null {
    const { program, options, pools } = this;
    if (sets.count === 0) return { vertices: this.component.weights.map(() => 0), oddSets: [] };
    const source = new ListedSets(sets, this.component.weights.length);
    program.restrict((vertices) => rules.every((rule) => keeps(vertices, rule)));
    for (let round = 0; ; round++) {
      options.listener?.({ pools, poolsAtMost: pools });
      const pivots = options.limits.pivots - program.pivots;
      const { proof, solved } = pricedBound(program, source, { target: pools, pivots });
      if (proof !== null && boundOf(proof) <= pools) return proof;
      if (!solved || round >= CUT_ROUNDS || program.sharpen(CUTS_PER_ROUND) === 0) return null;
    }
  }
}
