import type { Listener } from "./progress";

/** How much work one component may cost. All limits count steps, never seconds, so results do not depend on the host. */
export interface SolverLimits {
  /** Edge exchanges of the spanning-tree search, per vertex. */
  readonly exchangesPerVertex: number;
  /** Partial sets to visit in the searches by price, for one part. */
  readonly visits: number;
  /** Minimal sets to list for branch and bound. */
  readonly listedSets: number;
  /** Vertices of a part beyond which no linear program is set up (its inverse grows with the square). */
  readonly programVertices: number;
  /** Simplex pivots, for one part. */
  readonly pivots: number;
  /** Rounds of odd-set inequalities before branching. */
  readonly cutRounds: number;
  /** Nodes of branch and bound. */
  readonly nodes: number;
  /** Cases, settled or split, of a proof by cases where only the search has closed a component; 0 for no such proof. */
  readonly certificateCases: number;
  /** Rounds of the neighbourhood search. */
  readonly neighbourhoods: number;
  /** Up to so many municipalities, at most 16, every way to group them is looked at; more than doubles with each. */
  readonly regionMembers: number;
}

/** How the solver runs. The same component, limits and seed give the same bytes. */
export interface SolverOptions {
  readonly limits: SolverLimits;
  readonly seed: number;
}

/** How the solver is called: who listens has no part in the result. */
export interface SolverCall extends SolverOptions {
  readonly listener?: Listener | undefined;
}

/** What one component did cost. */
export interface SolverWork {
  exchanges: number;
  visits: number;
  sets: number;
  pivots: number;
  cuts: number;
  nodes: number;
  neighbourhoods: number;
}

/** Limits that close all but a few districts of Germany within seconds. */
export const DEFAULT_LIMITS: SolverLimits = {
  exchangesPerVertex: 30,
  visits: 30_000_000,
  listedSets: 300_000,
  programVertices: 1_500,
  pivots: 250_000,
  cutRounds: 12,
  nodes: 4_000,
  certificateCases: 100,
  neighbourhoods: 50,
  regionMembers: 11,
};

/** Limits for a region of the neighbourhood search: good plans quickly, proofs do not matter there. */
export const REGION_LIMITS: SolverLimits = {
  exchangesPerVertex: 10,
  visits: 500_000,
  listedSets: 20_000,
  programVertices: 1_500,
  pivots: 6_000,
  cutRounds: 3,
  nodes: 20,
  certificateCases: 0,
  neighbourhoods: 0,
  regionMembers: 11,
};

/** A fresh account. */
export function noWork(): SolverWork {
  return { exchanges: 0, visits: 0, sets: 0, pivots: 0, cuts: 0, nodes: 0, neighbourhoods: 0 };
}
