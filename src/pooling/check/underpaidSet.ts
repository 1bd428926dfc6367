import { RuleBook, type SetRules } from "./ruleBook";

/** One unit of price: what every pool has to pay; prices are whole millionths of it. */
export const PRICE_UNIT = 1_000_000;

/** Prices of one area's positions: a set pays for its positions, and for every full pair that it holds of an odd set. */
interface Prices {
  readonly positions: readonly number[];
  readonly oddSets: readonly { readonly members: readonly number[]; readonly price: number }[];
}

/** An area as the check sees it; a set that breaks one of its rules need not pay. */
export interface PricedArea extends SetRules {
  readonly weights: readonly number[];
  readonly neighbours: readonly (readonly number[])[];
  readonly required: number;
  readonly prices: Prices;
}

/** What the search for a set that pays too little came to. */
export interface UnderpaidSearch {
  /** A connected set that obeys the rules, reaches the required frame and pays less: the prices prove nothing. */
  readonly found: readonly number[] | null;
  /** False when the search stopped at its limit without an answer. */
  readonly finished: boolean;
  readonly visited: number;
}

/**
 * Searches every connected set that obeys the rules and reaches the required frame for one that pays less than a unit.
 *
 * Sets are grown from their smallest position, each once; a branch is left when it already pays a unit, when it breaks
 * a rule that all larger sets break with it, or when even the cheapest way to buy the missing frame, taken by the piece
 * and without borders, would bring it to a unit. A set that holds a part of a group goes on growing past the required
 * frame until it holds all of it; the others of the group are paid for beforehand. All sums and comparisons are whole
 * numbers below 2^53. It shares nothing with the solver.
 *
 * @param mostVisits after so many partial sets the search gives up and says so
 */
export function findUnderpaidSet(area: PricedArea, mostVisits: number): UnderpaidSearch {
  const search = new Search(area, mostVisits);
  for (let root = 0; root < area.weights.length && search.goesOn(); root++) search.growFrom(root);
  return { found: search.found, finished: search.found !== null || search.goesOn(), visited: search.visited };
}

class Search {
  found: readonly number[] | null = null;
  visited = 0;
  private readonly chosen: number[] = [];
  private readonly isChosen: boolean[];
  /** Still to be had: not chosen, and not ruled out on the way here. */
  private readonly isOpen: boolean[];
  private readonly isWaiting: boolean[];
  /** Positions from the cheapest frame to the dearest. */
  private readonly byPrice: readonly number[];
  private readonly rules: RuleBook;
  private readonly heaviest: number;
  private readonly oddSetsOf: readonly (readonly { members: readonly number[]; price: number }[])[];

  constructor(
    private readonly area: PricedArea,
    private readonly mostVisits: number,
  ) {
    const { weights, prices } = area;
    const positions = weights.map((_, position) => position);
    this.isChosen = positions.map(() => false);
    this.isOpen = positions.map(() => true);
    this.isWaiting = positions.map(() => false);
    this.rules = new RuleBook(weights.length, area);
    this.heaviest = weights.reduce((most, weight) => Math.max(most, weight), 0);
    this.byPrice = positions
      .filter((position) => this.weight(position) > 0)
      .sort((a, b) => this.price(a) * this.weight(b) - this.price(b) * this.weight(a) || a - b);
    this.oddSetsOf = positions.map((position) => prices.oddSets.filter((odd) => odd.members.includes(position)));
  }

  goesOn(): boolean {
    return this.found === null && this.visited <= this.mostVisits;
  }

  /** Searches all sets with this root and none of the earlier ones. */
  growFrom(root: number): void {
    this.isWaiting[root] = true;
    this.take([root], 0, 0, 0);
    this.isOpen[root] = false;
  }

  /** Takes each waiting position in turn, with all that follows from it, and then rules it out for the others. */
  private grow(waiting: number[], from: number, sum: number, paid: number): void {
    for (let index = from; index < waiting.length && this.goesOn(); index++) {
      this.take(waiting, index, sum, paid);
      this.isOpen[at(waiting, index)] = false;
    }
    for (let index = from; index < waiting.length; index++) this.isOpen[at(waiting, index)] = true;
  }

  private take(waiting: number[], index: number, sumBefore: number, paidBefore: number): void {
    const position = at(waiting, index);
    this.visited += 1;
    const sum = sumBefore + this.weight(position);
    const paid = paidBefore + this.price(position) + this.pairsCompletedBy(position);
    if (paid >= PRICE_UNIT || this.rules.room < 1 || !this.rules.admits(position)) return;
    this.chosen.push(position);
    this.rules.take(position);
    this.isChosen[position] = true;
    this.isOpen[position] = false;
    const followers = this.rules.followers(this.isOpen);
    if (followers?.length === 0 && sum >= this.area.required) {
      this.found = [...this.chosen].sort((a, b) => a - b);
    } else if (followers !== null && !this.mustPayUnit(this.area.required - sum, paid, followers)) {
      this.goOn(waiting, index, sum, paid);
    }
    this.isChosen[position] = false;
    this.isOpen[position] = true;
    this.rules.giveBack();
    this.chosen.pop();
  }

  private goOn(waiting: number[], index: number, sum: number, paid: number): void {
    const position = at(waiting, index);
    const before = waiting.length;
    for (const next of this.area.neighbours[position] ?? []) {
      if (this.isWaiting[next] || !this.isOpen[next]) continue;
      this.isWaiting[next] = true;
      waiting.push(next);
    }
    this.grow(waiting, index + 1, sum, paid);
    for (const position of waiting.splice(before)) this.isWaiting[position] = false;
  }

  /** What the pairs cost that an odd set is full of only now. */
  private pairsCompletedBy(position: number): number {
    let paid = 0;
    for (const { members, price } of at(this.oddSetsOf, position)) {
      let inside = 0;
      for (const member of members) if (this.isChosen[member]) inside += 1;
      if (inside % 2 === 1) paid += price;
    }
    return paid;
  }

  /**
   * True where the set cannot become whole for less than a unit: when those who must follow are paid for, and then
   * even the cheapest frames still open, bought by the piece, cost too much, never suffice or are too many.
   */
  private mustPayUnit(missing: number, paid: number, followers: readonly number[]): boolean {
    const left = followers.reduce((rest, position) => rest - this.weight(position), missing);
    const cost = followers.reduce((sum, position) => sum + this.price(position), paid);
    const room = this.rules.room - followers.length;
    if (cost >= PRICE_UNIT || room < 0 || left > room * this.heaviest) return true;
    return left > 0 && this.isTooDear(left, cost, new Set(followers));
  }

  private isTooDear(missing: number, paid: number, followers: ReadonlySet<number>): boolean {
    let left = missing;
    let cost = paid;
    for (const position of this.byPrice) {
      if (!this.isOpen[position] || !this.rules.admits(position) || followers.has(position)) continue;
      const weight = this.weight(position);
      const price = this.price(position);
      if (weight >= left) return cost * weight + price * left >= PRICE_UNIT * weight;
      left -= weight;
      cost += price;
      if (cost >= PRICE_UNIT) return true;
    }
    return true;
  }

  private weight(position: number): number {
    return at(this.area.weights, position);
  }

  private price(position: number): number {
    return at(this.area.prices.positions, position);
  }
}

function at<T>(list: readonly T[], index: number): T {
  return list[index] as T; // SAFETY: every index comes from the same list's length
}
