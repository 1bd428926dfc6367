import type { Component, VertexSet } from "./component";
import { minimalSets } from "./connectedSets";
import { PRICE_UNIT, type PriceDuals, type PriceProof, roundedProof } from "./prices";
import { pickSets, type SetList, setAt } from "./setList";

/** What a source says about some prices. */
export interface Pricing {
  /** What the cheapest set of all pays, in units; or a lower bound of it, never above one unit. */
  readonly cheapest: number;
  /** Sets that pay less than one unit, a varied choice. */
  readonly improving: readonly VertexSet[];
}

/** All minimal sets of a component, listed or implied. */
export interface SetSource {
  /** `null` when a limit was reached: then nothing is known. */
  price(duals: PriceDuals): Pricing | null;
  /** The prices as integers that every set is checked against, exactly; `null` when the check fails. */
  prove(duals: PriceDuals, cheapest: number): PriceProof | null;
}

const SLACK = 1e-7;

/** A source that holds every minimal set in memory. */
export class ListedSets implements SetSource {
  private readonly paid: Float64Array;
  private readonly affected = new WeakMap<readonly number[], { sets: Int32Array; counts: Uint8Array }>();

  constructor(
    readonly list: SetList,
    private readonly vertexCount: number,
  ) {
    this.paid = new Float64Array(list.count);
  }

  price(duals: PriceDuals): Pricing {
    const { starts, members, count } = this.list;
    const paid = this.payments(duals);
    const bestOf = new Int32Array(this.vertexCount).fill(-1);
    let cheapest = 1;
    // SAFETY: every member is a vertex, every index below `count` is a set.
    for (let s = 0; s < count; s++) {
      const price = paid[s]!;
      if (price >= 1 - SLACK) continue;
      if (price < cheapest) cheapest = price;
      for (let k = starts[s]!; k < starts[s + 1]!; k++) {
        const best = bestOf[members[k]!]!;
        if (best < 0 || price < paid[best]!) bestOf[members[k]!] = s;
      }
    }
    const chosen = [...new Set(bestOf)].filter((s) => s >= 0).sort((a, b) => a - b);
    return { cheapest, improving: chosen.map((s) => setAt(this.list, s)) };
  }

  prove(duals: PriceDuals, cheapest: number): PriceProof | null {
    const proof = roundedProof(duals, cheapest);
    const paid = this.payments(proof);
    for (let s = 0; s < this.list.count; s++) if ((paid[s] as number) < PRICE_UNIT) return null;
    return proof;
  }

  /** The sets that pay at most `limit` under a proof, in millionths: all that can be in a plan with few overpayments. */
  payingAtMost(proof: PriceProof, limit: number): SetList {
    const paid = this.payments(proof);
    const kept: number[] = [];
    for (let s = 0; s < this.list.count; s++) if ((paid[s] as number) <= limit) kept.push(s);
    return pickSets(this.list, kept);
  }

  /** What every set pays. The array is reused by the next call. */
  private payments(prices: { vertices: ArrayLike<number>; oddSets: PriceDuals["oddSets"] }): Float64Array {
    const { starts, members, count } = this.list;
    const { vertices } = prices;
    // SAFETY: every member is a vertex, every index below `count` is a set.
    for (let s = 0; s < count; s++) {
      let sum = 0;
      for (let k = starts[s]!; k < starts[s + 1]!; k++) sum += vertices[members[k]!]!;
      this.paid[s] = sum;
    }
    for (const { members: odd, price } of prices.oddSets) {
      const { sets, counts } = this.touching(odd);
      for (let k = 0; k < sets.length; k++) this.paid[sets[k]!]! += price * counts[k]!;
    }
    return this.paid;
  }

  /** The sets that hold at least one full pair of an odd set, and how many. */
  private touching(odd: readonly number[]): { sets: Int32Array; counts: Uint8Array } {
    const known = this.affected.get(odd);
    if (known !== undefined) return known;
    const { starts, members, count } = this.list;
    const isOdd = new Uint8Array(this.vertexCount);
    for (const vertex of odd) isOdd[vertex] = 1;
    const sets: number[] = [];
    const counts: number[] = [];
    for (let s = 0; s < count; s++) {
      let inside = 0;
      for (let k = starts[s]!; k < starts[s + 1]!; k++) inside += isOdd[members[k]!]!;
      if (inside < 2) continue;
      sets.push(s);
      counts.push(inside >> 1);
    }
    const found = { sets: Int32Array.from(sets), counts: Uint8Array.from(counts) };
    this.affected.set(odd, found);
    return found;
  }
}

/** A source that searches for cheap sets each time it is asked. */
export class SearchedSets implements SetSource {
  /** Partial sets visited so far. */
  visited = 0;

  constructor(
    private readonly component: Component,
    private readonly visitLimit: number,
  ) {}

  price(duals: PriceDuals): Pricing | null {
    const prices = roundedProof(duals, 1);
    const answer = minimalSets(this.component, {
      below: { prices, ceiling: PRICE_UNIT },
      perRoot: 2,
      visitLimit: this.visitLimit - this.visited,
      setLimit: Number.POSITIVE_INFINITY,
    });
    this.visited += answer.visited;
    const improving = Array.from({ length: answer.sets.count }, (_, s) => setAt(answer.sets, s));
    if (!answer.complete) return null;
    let cheapest = 1;
    for (const set of improving) {
      let paid = 0;
      for (const v of set) paid += prices.vertices[v] ?? 0;
      for (const { members, price } of prices.oddSets) {
        paid += price * (members.filter((v) => set.includes(v)).length >> 1);
      }
      cheapest = Math.min(cheapest, paid / PRICE_UNIT);
    }
    return { cheapest, improving };
  }

  prove(duals: PriceDuals, cheapest: number): PriceProof | null {
    const proof = roundedProof(duals, cheapest);
    const answer = minimalSets(this.component, {
      below: { prices: proof, ceiling: PRICE_UNIT },
      visitLimit: this.visitLimit - this.visited,
      setLimit: 1,
    });
    this.visited += answer.visited;
    return answer.complete && answer.sets.count === 0 ? proof : null;
  }
}
