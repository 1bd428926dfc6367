import { coverBins } from "./binCovering";
import type { Closing } from "./plan";
import { type PriceProof, provedBound } from "./solver/prices";
import { type ComponentSolution, solveComponent } from "./solver/solveComponent";
import type { SolverOptions } from "./solver/solverLimits";

/** One area of municipalities that may share: positions 0..n−1 in the order of the keys. */
export interface Area {
  /** Frames in whole cents, each below `required`. */
  readonly weights: readonly number[];
  /** Sorted, symmetric and connected; null where everyone may share with everyone. */
  readonly neighbours: readonly (readonly number[])[] | null;
  readonly required: number;
}

/** The groups of an area, and what is known about their number. */
export interface AreaPlan {
  /** Disjoint groups that each reach the required frame; who is left over can be attached to a neighbouring group. */
  readonly groups: readonly (readonly number[])[];
  readonly groupsAtMost: number;
  readonly closedBy: Closing;
  /** Prices that prove the bound; null where the sum does, or nothing. */
  readonly proof: PriceProof | null;
}

/** Without borders the exact method sees a complete graph; beyond this size only the sum bounds. */
const LARGEST_COMPLETE_AREA = 60;

/**
 * Finds the most disjoint groups of an area that each reach the required frame, and proves it where it can.
 *
 * With borders it is *max-p-regions* (Duque, Anselin, Rey 2012), without *bin covering*.
 */
export function planArea(area: Area, options: SolverOptions): AreaPlan {
  const sum = area.weights.reduce((total, weight) => total + weight, 0);
  const sumBound = Math.floor(sum / area.required);
  if (sumBound === 0) return { groups: [], groupsAtMost: 0, closedBy: "sum", proof: null };
  if (area.neighbours !== null) return fromSolution(area, area.neighbours, options);
  const bins = coverBins(area.weights, area.required, options.seed);
  if (bins.length === sumBound) return { groups: bins, groupsAtMost: sumBound, closedBy: "sum", proof: null };
  if (area.weights.length > LARGEST_COMPLETE_AREA) {
    return { groups: bins, groupsAtMost: sumBound, closedBy: "open", proof: null };
  }
  const positions = area.weights.map((_, position) => position);
  const everyone = positions.map((position) => positions.filter((other) => other !== position));
  const solved = fromSolution(area, everyone, options);
  // The bins may be more than an interrupted exact method has found.
  return bins.length <= solved.groups.length
    ? solved
    : { ...solved, groups: bins, closedBy: closed(bins.length, solved) };
}

function closed(groups: number, { groupsAtMost, proof }: AreaPlan): Closing {
  if (groups < groupsAtMost) return "open";
  if (proof === null) return "search";
  return proof.oddSets.length > 0 ? "odd-sets" : "prices";
}

function fromSolution(
  { weights, required }: Area,
  neighbours: readonly (readonly number[])[],
  options: SolverOptions,
): AreaPlan {
  const component = { weights, neighbours, threshold: required };
  const { pools, upperBound, closedBy, proof }: ComponentSolution = solveComponent(component, options);
  const proves = proof !== null && closedBy !== "sum" && provedBound(component, proof) === upperBound;
  return { groups: pools, groupsAtMost: upperBound, closedBy, proof: proves ? proof : null };
}
