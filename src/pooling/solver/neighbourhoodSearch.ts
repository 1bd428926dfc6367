import { type Component, inducedComponent, type VertexSet } from "./component";
import { PRICE_UNIT, type PriceProof, priceWithin } from "./prices";
import { type Random, randomFrom } from "./random";
import { spanningTreeSearch } from "./spanningTreeSearch";

/** How long and how far the search looks. */
export interface NeighbourhoodOptions {
  readonly seed: number;
  /** Rounds of one large region and several small ones. */
  readonly rounds: number;
  /** Stop at this many pools. */
  readonly target: number;
  /** Proved prices: a region can hold at most what its vertices pay. */
  readonly proof: PriceProof;
  /** Packs a large region as well as it can; the region need not be connected to anything else. */
  readonly repack: (region: Component, seed: number) => readonly VertexSet[];
  /** Hears before each round the plan so far. */
  readonly onRound: (plan: readonly VertexSet[]) => void;
}

/** The plan after the search. */
export interface NeighbourhoodResult {
  readonly plan: readonly VertexSet[];
  readonly rounds: number;
}

const LARGE_REGION = 140;
const REGIONS_COMPARED = 8;
const SMALL_REGION = 22;
const SMALL_REGIONS_PER_ROUND = 10;
const EXCHANGES_PER_VERTEX = 10;

/**
 * Large neighbourhood search (Shaw 1998): packs a region of neighbouring pools anew and keeps the result when it has
 * no fewer pools. Accepting equally many is what makes it work: leftovers wander until they meet.
 * Large regions go to an exact method, small ones between them to the spanning-tree search, which shuffles cheaply.
 */
export function neighbourhoodSearch(
  component: Component,
  plan: readonly VertexSet[],
  options: NeighbourhoodOptions,
): NeighbourhoodResult {
  const random = randomFrom(options.seed);
  const largeSize = Math.min(LARGE_REGION, Math.ceil(0.7 * component.weights.length));
  let current = plan;
  let rounds = 0;
  for (; rounds < options.rounds && current.length < options.target; rounds++) {
    options.onRound(current);
    for (let i = 0; i < SMALL_REGIONS_PER_ROUND; i++) {
      const small = pickRegion(component, current, SMALL_REGION, random);
      current = repacked(component, current, small, (region) => shuffled(region, random));
    }
    if (current.length >= options.target) break;
    const large = promisingRegion(component, current, largeSize, random, options.proof);
    if (large === null) continue;
    current = repacked(component, current, large, (region) => options.repack(region, random.below(0x7fffffff)));
  }
  return { plan: current, rounds };
}

/**
 * Of some large regions the one with the most price that its pools do not use; `null` when none has a unit to spare,
 * because then no region can gain a pool.
 */
function promisingRegion(
  component: Component,
  plan: readonly VertexSet[],
  size: number,
  random: Random,
  proof: PriceProof,
): VertexSet | null {
  let best: VertexSet | null = null;
  let most = PRICE_UNIT - 1;
  for (let i = 0; i < REGIONS_COMPARED; i++) {
    const region = pickRegion(component, plan, size, random);
    const inside = new Set(region);
    const pools = plan.filter((pool) => inside.has(pool[0] ?? -1)).length;
    const spare = priceWithin(proof, inside) - pools * PRICE_UNIT;
    if (spare <= most) continue;
    most = spare;
    best = region;
  }
  return best;
}

function shuffled(region: Component, random: Random): readonly VertexSet[] {
  const exchanges = EXCHANGES_PER_VERTEX * region.weights.length;
  const target = Number.POSITIVE_INFINITY;
  return spanningTreeSearch(region, { seed: random.below(0x7fffffff), exchanges, target }).pools;
}

/** The plan with one region packed anew, or as it was when that would lose a pool. */
function repacked(
  component: Component,
  plan: readonly VertexSet[],
  region: VertexSet,
  repack: (region: Component) => readonly VertexSet[],
): readonly VertexSet[] {
  const inside = new Set(region);
  const kept = plan.filter((pool) => !inside.has(pool[0] ?? -1));
  const found = repack(inducedComponent(component, region));
  if (kept.length + found.length < plan.length) return plan;
  return [...kept, ...found.map((pool) => pool.map((vertex) => region[vertex] as number))];
}

/** A connected union of whole pools and leftovers around a random vertex, ascending. */
function pickRegion(component: Component, plan: readonly VertexSet[], size: number, random: Random): VertexSet {
  const poolOf = new Map<number, VertexSet>();
  for (const pool of plan) for (const vertex of pool) poolOf.set(vertex, pool);
  const region = new Set<number>();
  const queue = [random.below(component.weights.length)];
  for (let head = 0; head < queue.length && region.size < size; head++) {
    const vertex = queue[head] as number;
    if (region.has(vertex)) continue;
    for (const member of poolOf.get(vertex) ?? [vertex]) {
      region.add(member);
      for (const next of component.neighbours[member] ?? []) if (!region.has(next)) queue.push(next);
    }
  }
  return [...region].sort((a, b) => a - b);
}
