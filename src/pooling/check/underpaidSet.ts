import { RuleBook, type SetRules } from "./ruleBook";
import { type Prices, Tariff } from "./tariff";

/** One unit of price: what every pool has to pay; prices are whole millionths of it. */
export const PRICE_UNIT = 1_000_000;

/** An area as the check sees it; a set that breaks one of its rules need not pay. */
export interface PricedArea extends SetRules {
  readonly weights: readonly number[];
  readonly neighbours: readonly (readonly number[])[];
  readonly required: number;
  readonly prices: Prices;
  /** A set that pays more than `most` by these other prices need not pay by the prices above. */
  readonly spared?: { readonly prices: Prices; readonly most: number };
  /** Only sets have to pay that nobody can leave: what remains would fall apart or miss the required frame. */
  readonly minimalOnly?: boolean;
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
  private readonly tariffs: readonly Tariff[];
  private readonly rules: RuleBook;
  private readonly heaviest: number;

  constructor(
    private readonly area: PricedArea,
    private readonly mostVisits: number,
  ) {
    const { weights, prices, spared } = area;
    this.isChosen = weights.map(() => false);
    this.isOpen = weights.map(() => true);
    this.isWaiting = weights.map(() => false);
    this.rules = new RuleBook(weights.length, area);
    this.heaviest = weights.reduce((most, weight) => Math.max(most, weight), 0);
    const others = spared === undefined ? [] : [new Tariff(spared.prices, weights, spared.most + 1)];
    this.tariffs = [new Tariff(prices, weights, PRICE_UNIT), ...others];
  }

  goesOn(): boolean {
    return this.found === null && this.visited <= this.mostVisits;
  }

  /** Searches all sets with this root and none of the earlier ones. */
  growFrom(root: number): void {
    this.isWaiting[root] = true;
    this.take([root], 0, 0);
    this.isOpen[root] = false;
  }

  /** Takes each waiting position in turn, with all that follows from it, and then rules it out for the others. */
  private grow(waiting: number[], from: number, sum: number): void {
    for (let index = from; index < waiting.length && this.goesOn(); index++) {
      this.take(waiting, index, sum);
      this.isOpen[at(waiting, index)] = false;
    }
    for (let index = from; index < waiting.length; index++) this.isOpen[at(waiting, index)] = true;
  }

  private take(waiting: number[], index: number, sumBefore: number): void {
    const position = at(waiting, index);
    this.visited += 1;
    if (this.rules.room < 1 || !this.rules.admits(position)) return;
    for (const tariff of this.tariffs) tariff.take(position, this.isChosen);
    if (!this.tariffs.some((tariff) => tariff.isReached)) {
      this.chosen.push(position);
      this.rules.take(position);
      this.isChosen[position] = true;
      this.isOpen[position] = false;
      this.judge(waiting, index, sumBefore + at(this.area.weights, position));
      this.isChosen[position] = false;
      this.isOpen[position] = true;
      this.rules.giveBack();
      this.chosen.pop();
    }
    for (const tariff of this.tariffs) tariff.giveBack();
  }

  /** What the chosen are: a set that pays too little, one that can grow, or neither. */
  private judge(waiting: number[], index: number, sum: number): void {
    const { required, minimalOnly = false } = this.area;
    const followers = this.rules.followers(this.isOpen);
    if (followers === null) return;
    if (sum >= required && (minimalOnly || followers.length === 0)) {
      const counts = followers.length === 0 && !(minimalOnly && this.canSpare(sum - required));
      if (counts) this.found = [...this.chosen].sort((a, b) => a - b);
      return;
    }
    const room = this.rules.room - followers.length;
    const left = followers.reduce((rest, position) => rest - at(this.area.weights, position), required - sum);
    if (room < 0 || left > room * this.heaviest) return;
    const canJoin = (position: number) => this.isOpen[position] === true && this.rules.admits(position);
    if (this.tariffs.some((tariff) => tariff.mustReach(required - sum, followers, canJoin))) return;
    this.goOn(waiting, index, sum);
  }

  private goOn(waiting: number[], index: number, sum: number): void {
    const position = at(waiting, index);
    const before = waiting.length;
    for (const next of this.area.neighbours[position] ?? []) {
      if (this.isWaiting[next] || !this.isOpen[next]) continue;
      this.isWaiting[next] = true;
      waiting.push(next);
    }
    this.grow(waiting, index + 1, sum);
    for (const position of waiting.splice(before)) this.isWaiting[position] = false;
  }

  /** Whether one of the chosen could leave, and the others would hang together. */
  private canSpare(spare: number): boolean {
    return this.chosen.some((leaving) => {
      if (at(this.area.weights, leaving) > spare) return false;
      const others = new Set(this.chosen.filter((position) => position !== leaving));
      const reached = [...others].slice(0, 1);
      for (const position of reached) others.delete(position);
      for (const position of reached) {
        for (const next of this.area.neighbours[position] ?? []) if (others.delete(next)) reached.push(next);
      }
      return others.size === 0;
    });
  }
}

function at<T>(list: readonly T[], index: number): T {
  return list[index] as T; // SAFETY: every index comes from the same list's length
}
