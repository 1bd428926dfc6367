/** Prices of one area's positions: a set pays for its positions, and for every full pair that it holds of an odd set. */
export interface Prices {
  readonly positions: readonly number[];
  readonly oddSets: readonly { readonly members: readonly number[]; readonly price: number }[];
}

/**
 * What a growing set pays by some prices, and whether it can still become whole for less than a ceiling.
 * All sums and comparisons are whole numbers below 2^53.
 */
export class Tariff {
  private paid = 0;
  private readonly before: number[] = [];
  /** Positions with a frame, from the cheapest frame to the dearest. */
  private readonly byPrice: readonly number[];
  private readonly oddSetsOf: readonly Prices["oddSets"][];

  constructor(
    private readonly prices: Prices,
    private readonly weights: readonly number[],
    private readonly ceiling: number,
  ) {
    const positions = weights.map((_, position) => position);
    this.byPrice = positions
      .filter((position) => this.weight(position) > 0)
      .sort((a, b) => this.price(a) * this.weight(b) - this.price(b) * this.weight(a) || a - b);
    this.oddSetsOf = positions.map((position) => prices.oddSets.filter((odd) => odd.members.includes(position)));
  }

  /** One more joins the members so far. */
  take(position: number, isMember: readonly boolean[]): void {
    this.before.push(this.paid);
    this.paid += this.price(position);
    for (const { members, price } of this.oddSetsOf[position] ?? []) {
      let inside = 0;
      for (const member of members) if (isMember[member]) inside += 1;
      if (inside % 2 === 1) this.paid += price;
    }
  }

  /** The last who joined leaves. */
  giveBack(): void {
    this.paid = this.before.pop() ?? 0;
  }

  get isReached(): boolean {
    return this.paid >= this.ceiling;
  }

  /**
   * True where the set must reach the ceiling or can never be whole: when those who have to follow are paid for, and
   * then even the cheapest frames still to be had, by the piece and without borders, cost too much or never suffice.
   */
  mustReach(missing: number, followers: readonly number[], canJoin: (position: number) => boolean): boolean {
    let left = missing;
    let cost = this.paid;
    for (const position of followers) {
      left -= this.weight(position);
      cost += this.price(position);
    }
    if (cost >= this.ceiling || left <= 0) return cost >= this.ceiling;
    for (const position of this.byPrice) {
      if (!canJoin(position) || followers.includes(position)) continue;
      const weight = this.weight(position);
      const price = this.price(position);
      if (weight >= left) return cost * weight + price * left >= this.ceiling * weight;
      left -= weight;
      cost += price;
      if (cost >= this.ceiling) return true;
    }
    return true;
  }

  private weight(position: number): number {
    return this.weights[position] ?? 0;
  }

  private price(position: number): number {
    return this.prices.positions[position] ?? 0;
  }
}
