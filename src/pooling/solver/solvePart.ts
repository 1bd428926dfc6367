import { branchAndBound, overpayment } from "./branchAndBound";
import { type Component, sumBound, type VertexSet } from "./component";
import { minimalSets } from "./connectedSets";
import { neighbourhoodSearch } from "./neighbourhoodSearch";
import { PackingProgram } from "./packingProgram";
import { pricedBound } from "./pricedBound";
import { boundOf, PRICE_UNIT, type PriceProof, totalPrice } from "./prices";
import { roundedPlan } from "./roundedPlan";
import type { SetList } from "./setList";
import { SearchedSets } from "./setSource";
import type { SolverCall, SolverWork } from "./solverLimits";
import { spanningTreeSearch } from "./spanningTreeSearch";

/** What closed the gap between plan and bound. */
export type Closing = "sum" | "prices" | "odd-sets" | "branches" | "search" | "open";

/** How a part is solved. */
export interface PartOptions extends SolverCall {
  /** Packs a region of the neighbourhood search. */
  readonly repack: (region: Component, seed: number) => readonly VertexSet[];
}

/** The best plan of one part, and a bound with its proof. */
export interface PartSolution {
  readonly pools: readonly VertexSet[];
  readonly upperBound: number;
  readonly closedBy: Closing;
  readonly proof: PriceProof;
}

const CUTS_PER_ROUND = 60;
const ROUNDS_PER_WALK = 25;
/** Below this many vertices branching finds the best plan sooner than the neighbourhood search. */
const NEIGHBOURHOOD_FROM = 100;

/**
 * Solves a connected component without pendant parts, cheapest step first: spanning trees against the sum bound,
 * prices, prices with odd sets, neighbourhood search, branch and bound. It stops as soon as plan and bound agree.
 */
export function solvePart(component: Component, options: PartOptions, work: SolverWork): PartSolution {
  return new PartSolver(component, options, work).solve();
}

/** Prices by weight: any set of at least the threshold pays a unit. The proof behind the sum bound. */
function weightProof(component: Component): PriceProof {
  const price = (weight: number) => Math.ceil((weight * PRICE_UNIT) / component.threshold);
  return { vertices: component.weights.map(price), oddSets: [] };
}

class PartSolver {
  private readonly program: PackingProgram;
  private readonly sumBound: number;
  private proof: PriceProof;
  private plan: readonly VertexSet[] = [];
  private exhausted = false;
  /** Whether the searches by price came to an end; where they did not, listing by worse prices will not either. */
  private pricedOut = true;

  constructor(
    private readonly component: Component,
    private readonly options: PartOptions,
    private readonly work: SolverWork,
  ) {
    this.program = new PackingProgram(component.weights.length);
    this.proof = weightProof(component);
    this.sumBound = sumBound(component);
  }

  solve(): PartSolution {
    this.searchTrees();
    const { length } = this.component.weights;
    if (this.isOpen() && length <= this.options.limits.programVertices) this.priceOut();
    if (this.isOpen() && length >= NEIGHBOURHOOD_FROM) this.searchNeighbourhoods();
    if (this.isOpen() && length <= this.options.limits.programVertices && this.pricedOut) this.branch();
    this.work.pivots += this.program.pivots;
    const upperBound = this.exhausted ? this.plan.length : this.bound();
    return { pools: this.plan, upperBound, closedBy: this.closedBy(), proof: this.proof };
  }

  private bound(): number {
    return Math.min(this.sumBound, boundOf(this.proof));
  }

  private isOpen(): boolean {
    return this.plan.length < this.bound();
  }

  private closedBy(): Closing {
    if (this.plan.length === this.sumBound) return "sum";
    if (!this.isOpen()) return this.proof.oddSets.length > 0 ? "odd-sets" : "prices";
    return this.exhausted ? "search" : "open";
  }

  private tell(plan: readonly VertexSet[], proof: PriceProof | null): void {
    const pools = Math.max(plan.length, this.plan.length);
    const bound = Math.min(this.bound(), proof === null ? this.sumBound : boundOf(proof));
    this.options.listener?.({ pools, poolsAtMost: Math.max(bound, pools) });
  }

  private consider(plan: readonly VertexSet[]): void {
    if (plan.length > this.plan.length) this.plan = plan;
  }

  private searchTrees(): void {
    this.consider(this.freshTrees(this.options.seed));
  }

  private freshTrees(seed: number): readonly VertexSet[] {
    const exchanges = this.options.limits.exchangesPerVertex * this.component.weights.length;
    const found = spanningTreeSearch(this.component, { seed, exchanges, target: this.sumBound });
    this.work.exchanges += found.exchanges;
    return found.pools;
  }

  /** Solves the program over all sets, with more and more odd-set inequalities. */
  private priceOut(): void {
    const { limits, seed } = this.options;
    const source = new SearchedSets(this.component, limits.visits);
    for (const pool of this.plan) this.program.addSet(pool);
    for (let round = 0, before = Number.POSITIVE_INFINITY; ; round++) {
      const pivots = limits.pivots - this.program.pivots;
      const onRound = (proof: PriceProof | null) => this.tell(this.plan, proof);
      const { proof, solved } = pricedBound(this.program, source, { target: this.plan.length, pivots, onRound });
      if (proof !== null && boundOf(proof) <= boundOf(this.proof)) this.proof = proof;
      this.consider(roundedPlan(this.component, this.program.fractions(), seed + round));
      if (!this.isOpen() || !solved || round >= limits.cutRounds) break;
      // Tailing off: at this pace the rounds left do not reach the next whole number.
      const now = totalPrice(this.proof) / PRICE_UNIT;
      if ((before - now) * (limits.cutRounds - round) < now - this.bound()) break;
      before = now;
      const cuts = this.program.sharpen(CUTS_PER_ROUND);
      if (cuts === 0) break;
      this.work.cuts += cuts;
    }
    this.pricedOut = source.visited <= limits.visits;
    this.work.visits += source.visited;
  }

  /** Several walks: the first from the best plan, the others from fresh trees, because a walk can get stuck. */
  private searchNeighbourhoods(): void {
    const { limits, seed } = this.options;
    for (let used = 0; used < limits.neighbourhoods && this.isOpen(); used += ROUNDS_PER_WALK) {
      const start = used === 0 ? this.plan : this.freshTrees(seed + 1 + used);
      const found = neighbourhoodSearch(this.component, start, {
        seed: seed + used,
        rounds: Math.min(ROUNDS_PER_WALK, limits.neighbourhoods - used),
        target: this.bound(),
        proof: this.proof,
        repack: this.options.repack,
        onRound: (plan) => this.tell(plan, null),
      });
      this.work.neighbourhoods += found.rounds;
      this.consider(found.plan);
    }
  }

  /** Branch and bound over the sets that can still matter. */
  private branch(): void {
    const sets = this.setsThatMatter();
    if (sets === null) return;
    const { nodes, pivots } = this.options.limits;
    const result = branchAndBound({
      component: this.component,
      program: this.program,
      sets,
      plan: this.plan,
      enough: this.bound(),
      nodes,
      pivots: pivots - this.program.pivots,
      seed: this.options.seed,
      onNodes: (plan) => this.tell(plan, null),
    });
    this.work.nodes += result.nodes;
    this.consider(result.plan);
    this.exhausted = result.exhausted;
  }

  /** The sets that can be in a plan with one more pool than the best known; `null` when there are too many. */
  private setsThatMatter(): SetList | null {
    const limit = overpayment(this.proof, this.plan.length + 1);
    const answer = minimalSets(this.component, {
      below: { prices: this.proof, ceiling: limit + 1 },
      visitLimit: this.options.limits.visits,
      setLimit: this.options.limits.listedSets,
    });
    this.work.visits += answer.visited;
    this.work.sets += answer.sets.count;
    return answer.complete ? answer.sets : null;
  }
}
