import type { Component } from "./component";
import type { PriceProof } from "./prices";
import { type SetList, SetListBuilder } from "./setList";

/** Which minimal sets to look for. */
export interface SetQuery {
  /** With prices only sets that pay less than `ceiling` (millionths); without, all of them. */
  readonly below?: { readonly prices: PriceProof; readonly ceiling: number };
  /** Keep only this many of the cheapest sets per root; the cheapest set of all is always among them. */
  readonly perRoot?: number;
  /** Partial sets to visit before giving up. */
  readonly visitLimit: number;
  /** Sets to keep before giving up. */
  readonly setLimit: number;
}

/** The minimal sets found. */
export interface SetAnswer {
  readonly sets: SetList;
  readonly visited: number;
  /** False when a limit stopped the search: then sets may be missing. */
  readonly complete: boolean;
}

/**
 * Enumerates the inclusion-minimal connected sets of at least the threshold, each exactly once.
 *
 * Every connected set is grown from its first vertex in a fixed order, its root; a vertex that was passed over stays
 * excluded in the rest of that branch, so no set appears twice (the scheme "ESU" of Wernicke 2006, a reverse search
 * in the sense of Avis and Fukuda 1996). With prices, the order is price per weight, and a branch is left when even
 * the cheapest vertices still within reach make the set pay the ceiling. Rules of the component hold for all parts of a
 * set, so a branch that breaks one is left at once. All comparisons are on integers below 2^53.
 */
export function minimalSets(component: Component, query: SetQuery): SetAnswer {
  return new SetSearch(component, query).run();
}

/** An order of the vertices in which each set's root comes first. */
function rootOrder(component: Component, prices: PriceProof | undefined): number[] {
  const { weights } = component;
  const order = weights.map((_, vertex) => vertex);
  const price = (v: number) => prices?.vertices[v] ?? 0;
  const weight = (v: number) => weights[v] ?? 0;
  // Price per weight ascending, compared by cross products; a vertex without weight comes last.
  const ratio = (a: number, b: number) => {
    if (weight(a) === 0 || weight(b) === 0) return (weight(a) === 0 ? 1 : 0) - (weight(b) === 0 ? 1 : 0);
    return price(a) * weight(b) - price(b) * weight(a);
  };
  return order.sort((a, b) => ratio(a, b) || weight(b) - weight(a) || a - b);
}

const UNSEEN = 0;
const SEEN = 1;
const EXCLUDED = 2;

// SAFETY of the `!` in this class: vertices are renamed 0..n-1 by their place in the root order, adjacency and cut
// lists hold only such names and cut numbers, and every stack is as long as its deepest use.
class SetSearch {
  private readonly n: number;
  private readonly order: number[];
  private readonly weights: Float64Array;
  private readonly prices: Float64Array;
  private readonly adjacency: Int32Array[];
  private readonly cutsOf: Int32Array[];
  private readonly cutPrices: Float64Array;
  private readonly cutCounts: Int32Array;
  /** UNSEEN, SEEN (a member or in the frontier) or EXCLUDED (passed over, or a member already counted). */
  private readonly seen: Uint8Array;
  private readonly inside: Uint8Array;
  private readonly chosen: Int32Array;
  private readonly stamps: Int32Array;
  private readonly queue: Int32Array;
  private readonly named: Int32Array;
  private readonly apart: Int32Array[];
  private readonly sizes: Int32Array;
  private readonly mostMembers: number;
  /** How many members each vertex must stay apart from. */
  private readonly barred: Int32Array;
  private readonly builder = new SetListBuilder();
  private readonly threshold: number;
  private frontier = new Int32Array(4096);
  private candidates = new Int32Array(0);
  private candidateCount = 0;
  /** The end of the frontier in use. */
  private top = 0;
  private size = 0;
  private members = 0;
  private stamp = 0;
  private visited = 0;
  private stopped = false;
  private ceiling: number;
  private best: { price: number; members: number[] }[] = [];

  constructor(
    component: Component,
    private readonly query: SetQuery,
  ) {
    const prices = query.below?.prices;
    const order = rootOrder(component, prices);
    const nameOf = new Int32Array(order.length);
    for (const [name, vertex] of order.entries()) nameOf[vertex] = name;
    this.n = order.length;
    this.order = order;
    this.threshold = component.threshold;
    this.ceiling = query.below?.ceiling ?? Number.POSITIVE_INFINITY;
    this.weights = Float64Array.from(order, (vertex) => component.weights[vertex]!);
    this.prices = Float64Array.from(order, (vertex) => prices?.vertices[vertex] ?? 0);
    this.adjacency = order.map((v) => Int32Array.from(component.neighbours[v]!, (u) => nameOf[u]!).sort());
    const { rules } = component;
    this.apart = order.map((v) => Int32Array.from(rules?.apart[v] ?? [], (u) => nameOf[u]!));
    this.sizes = Int32Array.from(order, (v) => rules?.sizes[v] ?? 1);
    this.mostMembers = rules?.mostMembers ?? Number.POSITIVE_INFINITY;
    this.barred = new Int32Array(this.n);
    const cuts = prices?.oddSets ?? [];
    const cutsOf: number[][] = order.map(() => []);
    for (const [number, cut] of cuts.entries()) {
      for (const vertex of cut.members) cutsOf[nameOf[vertex]!]!.push(number);
    }
    this.cutsOf = cutsOf.map((list) => Int32Array.from(list));
    this.cutPrices = Float64Array.from(cuts, (cut) => cut.price);
    this.cutCounts = new Int32Array(cuts.length);
    this.seen = new Uint8Array(this.n);
    this.inside = new Uint8Array(this.n);
    this.chosen = new Int32Array(this.n);
    this.stamps = new Int32Array(this.n);
    this.queue = new Int32Array(this.n);
    this.named = new Int32Array(this.n);
  }

  run(): SetAnswer {
    const priced = this.query.below !== undefined;
    if (priced) this.candidates = new Int32Array(this.n);
    for (let root = 0; root < this.n && !this.stopped; root++) {
      if (
        priced &&
        this.prices[root]! * this.threshold >= this.ceiling * this.weights[root]! &&
        this.weights[root]! > 0
      )
        break;
      if (this.sizes[root]! > this.mostMembers) continue;
      if (priced && !this.gatherCandidates(root)) continue;
      this.growFrom(root);
      this.keepBest();
    }
    return { sets: this.builder.build(), visited: this.visited, complete: !this.stopped };
  }

  private growFrom(root: number): void {
    this.seen[root] = SEEN;
    const price = this.add(root, 0);
    const end = this.pushNeighbours(root, root, 0);
    this.top = end;
    this.visited++;
    this.extend(root, 0, end, this.weights[root]!, price);
    for (let i = 0; i < end; i++) this.seen[this.frontier[i]!] = UNSEEN;
    this.remove(root);
    this.seen[root] = UNSEEN;
  }

  /** Tries every vertex of `frontier[start..end)` as the next member, last first, excluding it afterwards. */
  private extend(root: number, start: number, end: number, weight: number, price: number): void {
    for (let i = end - 1; i >= start && !this.stopped; i--) {
      const vertex = this.frontier[i]!;
      const newWeight = weight + this.weights[vertex]!;
      this.seen[vertex] = EXCLUDED;
      if (price + this.prices[vertex]! >= this.ceiling) continue;
      if (this.barred[vertex]! > 0 || this.members + this.sizes[vertex]! > this.mostMembers) continue;
      const newPrice = this.add(vertex, price);
      if (++this.visited > this.query.visitLimit) this.stopped = true;
      if (newPrice < this.ceiling) {
        if (newWeight >= this.threshold) this.report(newWeight, newPrice);
        else if (this.withinReach(root, newWeight, newPrice)) this.descend(root, vertex, start, i, newWeight, newPrice);
      }
      this.remove(vertex);
    }
    for (let i = start; i < end; i++) this.seen[this.frontier[i]!] = SEEN;
  }

  private descend(root: number, vertex: number, start: number, i: number, weight: number, price: number): void {
    const base = this.top;
    const length = i - start;
    this.ensureFrontier(base + length + this.adjacency[vertex]!.length + 1);
    this.frontier.copyWithin(base, start, i);
    const added = base + length;
    const end = this.pushNeighbours(root, vertex, added);
    this.top = end;
    this.extend(root, base, end, weight, price);
    for (let k = added; k < end; k++) this.seen[this.frontier[k]!] = UNSEEN;
    this.top = base;
  }

  private ensureFrontier(length: number): void {
    if (length <= this.frontier.length) return;
    const larger = new Int32Array(2 * length);
    larger.set(this.frontier);
    this.frontier = larger;
  }

  private pushNeighbours(root: number, vertex: number, at: number): number {
    const adjacency = this.adjacency[vertex]!;
    this.ensureFrontier(at + adjacency.length);
    let end = at;
    for (let k = 0; k < adjacency.length; k++) {
      const next = adjacency[k]!;
      if (next <= root || this.seen[next] !== UNSEEN) continue;
      this.seen[next] = SEEN;
      this.frontier[end++] = next;
    }
    return end;
  }

  /** Makes `vertex` a member and returns the price with it. */
  private add(vertex: number, price: number): number {
    this.chosen[this.size++] = vertex;
    this.inside[vertex] = 1;
    this.members += this.sizes[vertex]!;
    for (const other of this.apart[vertex]!) this.barred[other]!++;
    let sum = price + this.prices[vertex]!;
    const cuts = this.cutsOf[vertex]!;
    for (let k = 0; k < cuts.length; k++) {
      const cut = cuts[k]!;
      if ((++this.cutCounts[cut]! & 1) === 0) sum += this.cutPrices[cut]!;
    }
    return sum;
  }

  private remove(vertex: number): void {
    this.size--;
    this.inside[vertex] = 0;
    this.members -= this.sizes[vertex]!;
    for (const other of this.apart[vertex]!) this.barred[other]!--;
    const cuts = this.cutsOf[vertex]!;
    for (let k = 0; k < cuts.length; k++) this.cutCounts[cuts[k]!]!--;
  }

  /** The vertices that a set with this root can reach below the ceiling, cheapest per weight first; false if too light. */
  private gatherCandidates(root: number): boolean {
    const { n, prices, adjacency, ceiling } = this;
    const distance = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
    distance[root] = prices[root]!;
    const queue = [root];
    // Label correcting: a vertex re-enters when a cheaper way to it is found.
    for (let head = 0; head < queue.length; head++) {
      const vertex = queue[head]!;
      for (const next of adjacency[vertex]!) {
        const reached = distance[vertex]! + prices[next]!;
        if (next <= root || reached >= ceiling || reached >= distance[next]!) continue;
        distance[next] = reached;
        queue.push(next);
      }
    }
    let count = 0;
    let weight = 0;
    for (let v = root; v < n; v++) {
      if (distance[v] === Number.POSITIVE_INFINITY) continue;
      weight += this.weights[v]!;
      if (v > root) this.candidates[count++] = v;
    }
    this.candidateCount = count;
    return weight >= this.threshold;
  }

  /** Whether the missing weight, bought at the cheapest rates among the candidates, stays below the ceiling. */
  private withinReach(root: number, weight: number, price: number): boolean {
    if (this.query.below === undefined) return true;
    let missing = this.threshold - weight;
    const room = this.ceiling - price;
    if (this.prices[root]! * missing >= room * this.weights[root]! && this.weights[root]! > 0) return false;
    let spent = 0;
    for (let k = 0; k < this.candidateCount; k++) {
      const vertex = this.candidates[k]!;
      if (this.inside[vertex] !== 0 || this.seen[vertex] === EXCLUDED) continue;
      const available = this.weights[vertex]!;
      if (available >= missing) return available === 0 || this.prices[vertex]! * missing < (room - spent) * available;
      missing -= available;
      spent += this.prices[vertex]!;
      if (spent >= room) return false;
    }
    return false;
  }

  private report(weight: number, price: number): void {
    if (!this.isMinimal(weight)) return;
    const keep = this.query.perRoot;
    if (keep === undefined) {
      this.record(this.chosen, this.size);
      return;
    }
    this.best.push({ price, members: Array.from(this.chosen.subarray(0, this.size)) });
    this.best.sort((a, b) => a.price - b.price);
    if (this.best.length > keep) this.best.pop();
    if (this.best.length === keep) this.ceiling = Math.min(this.ceiling, this.best[keep - 1]!.price);
  }

  private keepBest(): void {
    for (const { members } of this.best) this.record(members, members.length);
    this.best = [];
    this.ceiling = this.query.below?.ceiling ?? Number.POSITIVE_INFINITY;
  }

  private record(members: ArrayLike<number>, size: number): void {
    for (let i = 0; i < size; i++) this.named[i] = this.order[members[i]!]!;
    this.builder.push(this.named, size);
    if (this.builder.count >= this.query.setLimit) this.stopped = true;
  }

  /** No single member can leave: what remains would be too light or fall apart. */
  private isMinimal(weight: number): boolean {
    const spare = weight - this.threshold;
    // The last member cannot leave, or the set would have been complete before it.
    for (let i = this.size - 2; i >= 0; i--) {
      const vertex = this.chosen[i]!;
      if (this.weights[vertex]! <= spare && this.isRemovable(vertex)) return false;
    }
    return true;
  }

  private isRemovable(vertex: number): boolean {
    const stamp = ++this.stamp;
    const { queue, stamps, inside } = this;
    const start = this.chosen[this.size - 1]!;
    stamps[start] = stamp;
    stamps[vertex] = stamp;
    queue[0] = start;
    let tail = 1;
    for (let head = 0; head < tail; head++) {
      const adjacency = this.adjacency[queue[head]!]!;
      for (let k = 0; k < adjacency.length; k++) {
        const next = adjacency[k]!;
        if (inside[next] === 0 || stamps[next] === stamp) continue;
        stamps[next] = stamp;
        queue[tail++] = next;
      }
    }
    return tail === this.size - 1;
  }
}
