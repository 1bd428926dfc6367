import type { PackingProgram } from "./packingProgram";
import { boundOf, type PriceProof } from "./prices";
import type { SetSource } from "./setSource";

/** What pricing out all sets has shown. */
export interface PricedBound {
  /** The proof of the best bound seen; `null` when no round could be finished. */
  readonly proof: PriceProof | null;
  /** Whether the program is solved over all sets of the source (and not only to the target). */
  readonly solved: boolean;
}

/** When to stop. */
export interface PricingLimits {
  /** A proved bound of at most this is enough. */
  readonly target: number;
  readonly pivots: number;
  /** Hears after each round the best proof so far. */
  readonly onRound?: (proof: PriceProof | null) => void;
}

/**
 * Column generation (Gilmore and Gomory 1961; Lübbecke and Desrosiers 2005): solve over the sets known, ask the
 * source for sets that pay less than one unit, repeat.
 *
 * Every round gives a bound, not only the last: dividing all prices by what the cheapest set pays makes them a proof
 * (Farley 1990). Most components are closed long before the program is solved.
 */
export function pricedBound(program: PackingProgram, source: SetSource, limits: PricingLimits): PricedBound {
  let proof: PriceProof | null = null;
  const pivotEnd = program.pivots + limits.pivots;
  for (;;) {
    if (!program.solve(pivotEnd - program.pivots)) return { proof, solved: false };
    const duals = program.duals();
    const pricing = source.price(duals);
    if (pricing === null) return { proof, solved: false };
    proof = better(proof, tryToProve(source, duals, pricing.cheapest, limits.target, pricing.improving.length === 0));
    limits.onRound?.(proof);
    if (proof !== null && boundOf(proof) <= limits.target) return { proof, solved: false };
    let added = 0;
    for (const set of pricing.improving) if (program.addSet(set)) added++;
    if (added === 0) return { proof, solved: true };
  }
}

/** A proof is worth its check when it would reach the target or when there will be no better one. */
function tryToProve(
  source: SetSource,
  duals: ReturnType<PackingProgram["duals"]>,
  cheapest: number,
  target: number,
  last: boolean,
): PriceProof | null {
  if (cheapest <= 0) return null;
  let total = 0;
  for (let v = 0; v < duals.vertices.length; v++) total += Math.max(0, duals.vertices[v] as number);
  for (const { members, price } of duals.oddSets) total += price * ((members.length - 1) / 2);
  return last || total / cheapest < target + 1 ? source.prove(duals, cheapest) : null;
}

function better(a: PriceProof | null, b: PriceProof | null): PriceProof | null {
  if (a === null || b === null) return a ?? b;
  return boundOf(b) < boundOf(a) ? b : a;
}
