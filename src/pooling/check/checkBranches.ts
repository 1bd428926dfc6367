import type { Ags } from "../../codes/ags";
import type { AreaBranch, AreaPrices, AreaProof } from "../plan";
import { checkPrices } from "./areaPrices";
import type { PoolingFacts } from "./poolingFacts";
import { positionsOf, pricesOf } from "./pricedArea";
import type { SetRules } from "./ruleBook";
import { findUnderpaidSet, PRICE_UNIT } from "./underpaidSet";

/** What the check of a proof by cases came to. */
interface BranchCheck {
  /** The first thing that is wrong with it, in German; null where nothing was found. */
  readonly problem: string | null;
  readonly finished: boolean;
}

/** The cases on the way to a branch, as positions. */
interface Cases extends SetRules {
  readonly apart: readonly (readonly [number, number])[];
  readonly together: readonly (readonly [number, number])[];
}

/** More cases than any planner writes; a forged plan could have them without end. */
const MOST_CASES = 2_000;

/**
 * Replays a proof by cases (see `AreaBranch`): every case has both its branches, and at each end every set that nobody
 * can leave, that obeys the cases and that the area's own prices do not rule out pays a unit.
 *
 * @param prices of the area; that every possible pool pays a unit by them has been checked before
 */
export function checkBranches(facts: PoolingFacts, area: AreaProof, prices: AreaPrices, mostVisits: number) {
  return new Replay(facts, area, prices, mostVisits).check(area.branches, { apart: [], together: [] });
}

class Replay {
  private readonly positions: ReturnType<typeof positionsOf>;
  private readonly spared: { prices: ReturnType<typeof pricesOf>; most: number };
  private cases = 0;

  constructor(
    facts: PoolingFacts,
    private readonly area: AreaProof,
    prices: AreaPrices,
    private visitsLeft: number,
  ) {
    this.positions = positionsOf(facts, area.municipalities);
    // One pool more than claimed: what the others must pay is not there for any one of them.
    const most = totalOf(prices) - area.poolsAtMost * PRICE_UNIT;
    this.spared = { prices: pricesOf(area.municipalities, prices), most };
  }

  check(branch: AreaBranch | null | undefined, cases: Cases): BranchCheck {
    this.cases += 1;
    if (this.cases > MOST_CASES) return broken("der Nachweis unterscheidet zu viele Fälle");
    if (branch === null || typeof branch !== "object") return broken("dem Nachweis fehlt ein Fall");
    if (!("pair" in branch)) return this.checkEnd(branch.prices, cases);
    const pair = this.positionsOfPair(branch.pair);
    if (pair === null) return broken("ein Fall unterscheidet nicht zwei Gemeinden des Gebiets");
    const together = this.check(branch.together, { ...cases, together: [...cases.together, pair] });
    if (together.problem !== null) return together;
    const apart = this.check(branch.apart, { ...cases, apart: [...cases.apart, pair] });
    return { problem: apart.problem, finished: together.finished && apart.finished };
  }

  private positionsOfPair(pair: readonly [Ags, Ags]): readonly [number, number] | null {
    if (!Array.isArray(pair)) return null;
    const [a, b] = pair.map((ags) => this.area.municipalities.indexOf(ags));
    return a === undefined || b === undefined || a < 0 || b < 0 || a === b ? null : [a, b];
  }

  private checkEnd(prices: AreaPrices | undefined, cases: Cases): BranchCheck {
    if (prices === undefined) return broken("dem Nachweis fehlt ein Fall");
    const malformed = checkPrices(this.area, prices);
    if (malformed !== null) return broken(malformed);
    const bound = Math.floor(totalOf(prices) / PRICE_UNIT);
    if (bound > this.area.poolsAtMost) {
      return broken(`die Preise eines Falls belegen ${bound}, genannt sind ${this.area.poolsAtMost}`);
    }
    const priced = {
      ...this.positions,
      ...cases,
      prices: pricesOf(this.area.municipalities, prices),
      spared: this.spared,
    };
    const { found, finished, visited } = findUnderpaidSet({ ...priced, minimalOnly: true }, this.visitsLeft);
    this.visitsLeft -= visited;
    if (found === null) return { problem: null, finished };
    const names = found.map((index) => this.area.municipalities[index]).join(", ");
    return broken(`${names} bilden einen Zusammenschluss, der in einem Fall zu wenig zahlt`);
  }
}

function broken(problem: string): BranchCheck {
  return { problem, finished: true };
}

/** Everything that disjoint pools can pay together. */
function totalOf({ millionths, oddSets }: AreaPrices): number {
  const pairs = oddSets.map((odd) => odd.millionths * Math.floor(odd.members.length / 2));
  return [...millionths, ...pairs].reduce((sum, price) => sum + price, 0);
}
