import type { AreaRules } from "./areaRules";
import { coverBins, LARGEST_COMPLETE_AREA } from "./binCovering";
import { connectedGroup, contractArea, joinedGroups, neighboursOf } from "./contractArea";
import type { MostGroups } from "./mostGroups";
import type { Closing } from "./plan";
import { solvePieces } from "./solvePieces";
import type { BranchTree } from "./solver/branchTree";
import { type PriceProof, provedBound } from "./solver/prices";
import { type ComponentSolution, solveComponent } from "./solver/solveComponent";
import type { SolverCall } from "./solver/solverLimits";
import { mergedGroups } from "./wishRules";

/** One area of municipalities that may share: places 0..n−1 in the order of the keys. */
export interface Area {
  /** Frames in whole cents, each below `required`. */
  readonly weights: readonly number[];
  /** Sorted, symmetric and connected; null where everyone may share with everyone. */
  readonly neighbours: readonly (readonly number[])[] | null;
  readonly required: number;
  /** What wishes demand; left out where they demand nothing. */
  readonly rules?: AreaRules | undefined;
}

/** What is known about the number of an area's groups. */
export interface AreaBound {
  /** However many the groups leave out. */
  readonly groupsAtMost: number;
  readonly closedBy: Closing;
  /** So many are left out at least where there are `groupsAtMost` groups; null where that is not known, or not asked. */
  readonly leftOutWithMost: number | null;
  /** Prices that prove the bound, alone or with `branches`; null where the sum does, or nothing. */
  readonly proof: PriceProof | null;
  readonly branches: BranchTree | null;
}

/** The groups of an area, and what is known about their number. */
export interface AreaPlan extends AreaBound {
  /**
   * Disjoint groups that each reach the required frame and obey the rules. Without rules, who is left over can be
   * attached to a neighbouring group; under rules it may find none that can take it in.
   */
  readonly groups: readonly (readonly number[])[];
  /** What the sum of the frames allows. */
  readonly groupsBySum: number;
}

/** No proof beside the sum. */
const NO_PROOF = { proof: null, branches: null };

/**
 * Finds the most disjoint groups of an area that each reach the required frame, and proves it where it can.
 *
 * With borders it is *max-p-regions* (Duque, Anselin, Rey 2012), without *bin covering*.
 */
export function planArea(area: Area, options: SolverCall): AreaPlan {
  const groupsBySum = sumBoundOf(area);
  const bySum = { groupsAtMost: groupsBySum, ...NO_PROOF };
  if (groupsBySum === 0) return withGroups(area, [], bySum);
  const { rules } = area;
  if (rules !== undefined) return planUnderRules(area, rules, options);
  if (area.neighbours !== null) return fromSolution(area, area.neighbours, options);
  const bins = coverBins(area.weights, area.required, options.seed);
  if (bins.length === groupsBySum || area.weights.length > LARGEST_COMPLETE_AREA) return withGroups(area, bins, bySum);
  const solved = fromSolution(area, neighboursOf(area), options);
  // The bins may be more than an interrupted exact method has found.
  return bins.length <= solved.groups.length ? solved : withGroups(area, bins, solved);
}

/** A plan of an area from some groups and a bound. */
function withGroups(
  area: Area,
  groups: AreaPlan["groups"],
  bound: Pick<AreaPlan, "groupsAtMost" | "proof" | "branches">,
): AreaPlan {
  const groupsBySum = sumBoundOf(area);
  const closedBy = closingOf(groups.length, { ...bound, groupsBySum });
  const proofs = closedBy === "sum" ? NO_PROOF : bound;
  return {
    leftOutWithMost: null,
    groups,
    groupsBySum,
    closedBy,
    groupsAtMost: bound.groupsAtMost,
    proof: proofs.proof,
    branches: proofs.branches,
  };
}

function sumBoundOf({ weights, required }: Area): number {
  return Math.floor(weights.reduce((total, weight) => total + weight, 0) / required);
}

function closingOf(
  groups: number,
  { groupsAtMost, groupsBySum, proof, branches }: Omit<AreaPlan, "groups" | "closedBy" | "leftOutWithMost">,
): Closing {
  if (groups < groupsAtMost) return "open";
  if (groups === groupsBySum) return "sum";
  if (branches !== null) return "branches";
  if (proof === null) return "search";
  return proof.oddSets.length > 0 ? "odd-sets" : "prices";
}

/**
 * What is known of an area whose groups were changed after it was planned.
 *
 * @param groups how many there are now
 * @param most what every way to group the area has shown; null where not every way was looked at
 */
export function boundAfter(plan: AreaPlan, groups: number, most: MostGroups | null): AreaBound {
  const { groupsAtMost, groupsBySum, proof, branches, closedBy } = plan;
  const leftOutWithMost = null;
  if (groups === plan.groups.length && closedBy !== "open")
    return { groupsAtMost, closedBy, leftOutWithMost, proof, branches };
  const proofs = most === null || most.groups === groupsAtMost ? { proof, branches } : NO_PROOF;
  const bound = { groupsAtMost: most?.groups ?? groupsAtMost, ...proofs };
  if (most !== null && groups < most.groups)
    return { ...bound, closedBy: "fewest-left-out", leftOutWithMost: most.leftOut };
  const closing = closingOf(groups, { ...bound, groupsBySum });
  return { ...bound, ...(closing === "sum" ? NO_PROOF : proofs), closedBy: closing, leftOutWithMost };
}

function fromSolution(area: Area, neighbours: readonly (readonly number[])[], options: SolverCall): AreaPlan {
  const component = { weights: area.weights, neighbours, threshold: area.required };
  const { pools, upperBound, closedBy, proof, branches }: ComponentSolution = solveComponent(component, options);
  const alone = proof !== null && closedBy !== "sum" && provedBound(component, proof) === upperBound;
  const proves = alone || branches !== null;
  const groupsBySum = sumBoundOf(area);
  const known = { groupsAtMost: upperBound, closedBy, leftOutWithMost: null, branches };
  return { ...known, groups: pools, groupsBySum, proof: proves ? proof : null };
}

/**
 * The bound comes from the contracted area, where a group that hangs together only through others may be torn apart:
 * that allows more than was wished, so the bound holds. The groups come from an area in which such a group is joined
 * with whoever connects it.
 */
function planUnderRules(area: Area, rules: AreaRules, options: SolverCall): AreaPlan {
  const joined = joinedGroups(area, rules);
  const relaxed = contractArea(area, rules, joined);
  const bound = solvePieces(relaxed, options);
  const groupsAtMost = Math.min(bound.groupsAtMost, sumBoundOf(area));
  const component = { weights: area.weights, neighbours: neighboursOf(area), threshold: area.required };
  const proves = bound.proof !== null && provedBound(component, bound.proof) === groupsAtMost;
  const proof = proves ? bound.proof : null;
  if (relaxed.isWhole) return withGroups(area, bound.groups, { groupsAtMost, proof, branches: null });
  const loose = rules.together.filter((group) => !joined.includes(group));
  const connected = loose.map((group) => connectedGroup(area, rules, group)).filter((group) => group !== null);
  const tight = contractArea(area, rules, mergedGroups([...joined, ...connected]));
  const torn = new Set(loose.flat());
  const whole = solvePieces(tight, options).groups.filter((group) => keepsTogether(group, rules, torn));
  return withGroups(area, whole, { groupsAtMost, proof, branches: null });
}

function keepsTogether(group: readonly number[], { together }: AreaRules, torn: ReadonlySet<number>): boolean {
  if (!group.some((place) => torn.has(place))) return true;
  const inside = new Set(group);
  return together.every((one) => {
    const count = one.filter((place) => inside.has(place)).length;
    return count === 0 || count === one.length;
  });
}
