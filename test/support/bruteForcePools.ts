import type { Component } from "../../src/pooling/solver/component";
import type { PriceProof } from "../../src/pooling/solver/prices";

/**
 * The truth about a component of a dozen vertices at most, by trying all subsets as bit masks.
 * Nothing here uses the planner's own code: it shares only the shape of the data.
 */

const UNIT = 1_000_000;

/** Every connected set that reaches the threshold and obeys the rules, as bit masks, ascending. */
function feasibleMasks(component: Component): number[] {
  const { weights, threshold } = component;
  const beside = neighbourMasks(component);
  const feasible: number[] = [];
  for (let mask = 1; mask < 2 ** weights.length; mask++) {
    const sum = membersOf(mask).reduce((total, vertex) => total + (weights[vertex] ?? 0), 0);
    if (sum >= threshold && isInOnePiece(beside, mask) && isAllowed(component, mask)) feasible.push(mask);
  }
  return feasible;
}

function isAllowed({ rules }: Component, mask: number): boolean {
  if (rules === undefined) return true;
  const members = membersOf(mask);
  if (members.reduce((sum, vertex) => sum + (rules.sizes[vertex] ?? 0), 0) > rules.mostMembers) return false;
  return !members.some((a) => members.some((b) => rules.apart[a]?.includes(b)));
}

/** The feasible sets without a feasible proper subset, as ascending members. */
export function minimalFeasibleSets(component: Component): number[][] {
  const feasible = feasibleMasks(component);
  return feasible.filter((set) => !feasible.some((other) => other !== set && (other & set) === other)).map(membersOf);
}

/** The largest number of disjoint feasible sets: the best of every subset from the best of its subsets. */
export function mostPools(component: Component): number {
  const byLowest: number[][] = component.weights.map(() => []);
  for (const set of feasibleMasks(component)) byLowest[lowestOf(set)]?.push(set);
  const best = new Uint8Array(2 ** component.weights.length);
  for (let mask = 1; mask < best.length; mask++) {
    const lowest = lowestOf(mask);
    let most = best[mask ^ (1 << lowest)] ?? 0;
    for (const set of byLowest[lowest] ?? []) {
      if ((set & mask) === set) most = Math.max(most, 1 + (best[mask ^ set] ?? 0));
    }
    best[mask] = most;
  }
  return best[best.length - 1] ?? 0;
}

/** What is wrong with a plan: pools that are too light, in pieces, overlapping, out of order or beyond the component. */
export function planFaults(component: Component, pools: readonly (readonly number[])[]): string[] {
  const { weights, threshold } = component;
  const faults: string[] = [];
  const taken = new Set<number>();
  for (const pool of pools) {
    const sum = pool.reduce((total, vertex) => total + (weights[vertex] ?? Number.NaN), 0);
    if (!(sum >= threshold)) faults.push(`[${pool.join()}] weighs ${sum} of ${threshold}`);
    if (takeReach(component, new Set(pool), pool[0] ?? -1).length !== pool.length)
      faults.push(`[${pool.join()}] is in pieces`);
    if (pool.some((vertex, place) => place > 0 && vertex <= (pool[place - 1] ?? 0))) {
      faults.push(`[${pool.join()}] is not ascending`);
    }
    for (const vertex of pool) {
      if (taken.has(vertex)) faults.push(`${vertex} is in two pools`);
      taken.add(vertex);
    }
  }
  const firsts = pools.map(([first]) => first ?? -1);
  if (firsts.some((first, place) => first < (firsts[place - 1] ?? 0))) faults.push("the pools are not in order");
  return faults;
}

/** What is wrong with prices: not whole, negative, on no odd set, or a feasible set that pays less than a unit. */
export function proofFaults(component: Component, proof: PriceProof): string[] {
  const { vertices, oddSets } = proof;
  const faults: string[] = [];
  if (vertices.length !== component.weights.length) faults.push(`${vertices.length} prices`);
  for (const price of [...vertices, ...oddSets.map((odd) => odd.price)]) {
    if (!Number.isSafeInteger(price) || price < 0) faults.push(`price ${price}`);
  }
  for (const { members } of oddSets) {
    const known = new Set(members.filter((vertex) => vertex >= 0 && vertex < vertices.length));
    if (known.size !== members.length || known.size % 2 === 0) faults.push(`odd set [${members.join()}]`);
  }
  for (const mask of feasibleMasks(component)) {
    const members = membersOf(mask);
    const paid = mostPaid(proof, members);
    if (paid < UNIT) faults.push(`[${members.join()}] pays ${paid}`);
  }
  return faults;
}

/**
 * The bound that prices give, worked out by hand: one pool for each vertex that pays a unit alone, and in each piece
 * that is left the whole units that the piece can pay, if it reaches the threshold at all.
 */
export function boundByHand(component: Component, proof: PriceProof): number {
  const paying = proof.vertices.flatMap((price, vertex) => (price >= UNIT ? [vertex] : []));
  const open = new Set(component.weights.map((_, vertex) => vertex));
  for (const vertex of paying) open.delete(vertex);
  let bound = paying.length;
  for (const start of [...open]) {
    const piece = takeReach(component, open, start);
    const sum = piece.reduce((total, vertex) => total + (component.weights[vertex] ?? 0), 0);
    bound += Math.min(Math.floor(sum / component.threshold), Math.floor(mostPaid(proof, piece) / UNIT));
  }
  return bound;
}

/** Takes out of `waiting` what can be reached from `start` inside it, `start` included. */
function takeReach({ neighbours }: Component, waiting: Set<number>, start: number): number[] {
  const reached = waiting.delete(start) ? [start] : [];
  for (const vertex of reached)
    for (const next of neighbours[vertex] ?? []) if (waiting.delete(next)) reached.push(next);
  return reached;
}

/** What a set pays, or disjoint sets inside it together: its vertices, and for every odd set its full pairs. */
export function mostPaid({ vertices, oddSets }: PriceProof, members: readonly number[]): number {
  const ofVertices = members.reduce((sum, vertex) => sum + (vertices[vertex] ?? 0), 0);
  return oddSets.reduce((sum, odd) => {
    const inside = odd.members.filter((vertex) => members.includes(vertex)).length;
    return sum + odd.price * Math.floor(inside / 2);
  }, ofVertices);
}

function membersOf(mask: number): number[] {
  const members: number[] = [];
  for (let vertex = 0; mask >> vertex > 0; vertex++) if ((mask >> vertex) & 1) members.push(vertex);
  return members;
}

function lowestOf(mask: number): number {
  return 31 - Math.clz32(mask & -mask);
}

function neighbourMasks({ neighbours }: Component): number[] {
  return neighbours.map((list) => list.reduce((mask, vertex) => mask | (1 << vertex), 0));
}

function isInOnePiece(beside: readonly number[], mask: number): boolean {
  let reached = mask & -mask;
  for (let before = 0; before !== reached; ) {
    before = reached;
    for (const vertex of membersOf(reached)) reached |= (beside[vertex] ?? 0) & mask;
  }
  return reached === mask;
}
