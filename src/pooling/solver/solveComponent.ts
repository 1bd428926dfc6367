import { type BranchTree, branchTree } from "./branchTree";
import { type Component, connectedPieces, sumBound, type VertexSet } from "./component";
import { pendantReduction, type ReducedPart, type Reduction } from "./pendantReduction";
import { PRICE_UNIT, type PriceProof, provedBound } from "./prices";
import type { Standing } from "./progress";
import { type Closing, type PartSolution, solvePart } from "./solvePart";
import { noWork, REGION_LIMITS, type SolverCall, type SolverWork } from "./solverLimits";

/** The best plan found for a component, and what is proved about it. */
export interface ComponentSolution {
  /** Disjoint connected sets of at least the threshold, each ascending, in the order of their first vertex. */
  readonly pools: readonly VertexSet[];
  /** No plan has more pools than this. */
  readonly upperBound: number;
  /**
   * What closed the gap: the sum of the weights, prices of vertices, prices of vertices and odd sets, cases with prices
   * each, or branch and bound alone; `open` when a limit came first.
   */
  readonly closedBy: Closing;
  /**
   * A proof of `provedBound(component, proof)`, which is `upperBound` unless only the search closed the gap;
   * `null` where the sum bound, or the work not done, makes a proof of its own pointless.
   */
  readonly proof: PriceProof | null;
  /** The proof by cases where `closedBy` is `branches`: `proof` leaves only the sets that its cases have to settle. */
  readonly branches: BranchTree | null;
  readonly work: SolverWork;
}

/**
 * The largest number of pools of one component (max-p-regions of Duque, Anselin and Rey 2012, leftovers ignored:
 * every leftover can be attached to a neighbouring pool).
 */
export function solveComponent(component: Component, options: SolverCall): ComponentSolution {
  const work = noWork();
  // What hangs on one municipality need not be free to join its pool once rules limit who may.
  const reduction = component.rules === undefined ? pendantReduction(component) : whole(component);
  const parts = solvedParts(reduction, options, work);
  const pools = [...reduction.pools, ...parts.flatMap(({ part, solution }) => expanded(part, solution.pools))];
  const partsBound = reduction.pools.length + parts.reduce((sum, { solution }) => sum + solution.upperBound, 0);
  const proof = wholeProof(component, reduction, parts);
  const upperBound = Math.min(sumBound(component), partsBound, provedBound(component, proof));
  const closedBy = closing(component, pools.length, upperBound, proof);
  const branches = closedBy === "search" ? branchTree(component, proof, pools.length, { options, work }) : null;
  return {
    pools: pools.map((pool) => [...pool].sort((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
    upperBound,
    closedBy: branches === null ? closedBy : "branches",
    proof: pools.length === sumBound(component) ? null : proof,
    branches,
    work,
  };
}

/** A component that is not reduced. */
function whole(component: Component): Reduction {
  return { pools: [], parts: [{ component, groups: component.weights.map((_, vertex) => [vertex]) }] };
}

/** Solves part after part; the listener hears how the whole component stands. */
function solvedParts({ pools, parts }: Reduction, options: SolverCall, work: SolverWork) {
  let found = pools.length;
  let atMost = parts.reduce((sum, { component }) => sum + sumBound(component), found);
  return parts.map((part) => {
    const others = atMost - sumBound(part.component);
    const listener = (standing: Standing) =>
      options.listener?.({ pools: found + standing.pools, poolsAtMost: others + standing.poolsAtMost });
    const solution = solvePart(part.component, { ...options, repack, listener }, work);
    found += solution.pools.length;
    atMost = others + solution.upperBound;
    return { part, solution };
  });
}

function expanded(part: ReducedPart, pools: readonly VertexSet[]): VertexSet[] {
  return pools.map((pool) => pool.flatMap((vertex) => part.groups[vertex] ?? []));
}

function closing(component: Component, pools: number, bound: number, proof: PriceProof): Closing {
  if (pools < bound) return "open";
  if (pools === sumBound(component)) return "sum";
  if (provedBound(component, proof) > pools) return "search";
  return proof.oddSets.length > 0 ? "odd-sets" : "prices";
}

/** The proofs of the parts side by side: every group is paid for at its anchor, every closed pool at its anchor. */
function wholeProof(
  component: Component,
  reduction: Reduction,
  parts: readonly { part: ReducedPart; solution: PartSolution }[],
): PriceProof {
  const vertices = component.weights.map(() => 0);
  for (const [anchor = 0] of reduction.pools) vertices[anchor] = PRICE_UNIT;
  const oddSets = parts.flatMap(({ part, solution }) => {
    const anchorOf = (vertex: number) => part.groups[vertex]?.[0] ?? 0;
    for (const [vertex, price] of solution.proof.vertices.entries()) vertices[anchorOf(vertex)] = price;
    return solution.proof.oddSets.map(({ members, price }) => ({
      members: members.map(anchorOf).sort((a, b) => a - b),
      price,
    }));
  });
  return { vertices, oddSets };
}

/** Packs a region of the neighbourhood search with this same solver; a region in pieces is left as it is. */
function repack(region: Component, seed: number): readonly VertexSet[] {
  const all = region.weights.map((_, vertex) => vertex);
  return connectedPieces(region, all).length === 1 ? solveComponent(region, { limits: REGION_LIMITS, seed }).pools : [];
}
