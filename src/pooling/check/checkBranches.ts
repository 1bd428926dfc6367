import type { Ags } from "../../codes/ags";
import type { AreaBranch, AreaPrices, AreaProof } from "../plan";
import { checkPrices } from "./areaPrices";
import { firstOf, type PlanProblem, type PlanProblemParams, problem } from "./planProblem";
import type { PoolingFacts } from "./poolingFacts";
import { positionsOf, pricesOf } from "./pricedArea";
import type { SetRules } from "./ruleBook";
import { findUnderpaidSet, PRICE_UNIT } from "./underpaidSet";

/** What the check of a proof by cases came to. */
interface BranchCheck {
  /** The first thing that is wrong with it; null where nothing was found. */
  readonly problem: PlanProblem | null;
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
    if (this.cases > MOST_CASES) return this.malformed("too-many");
    if (branch === null || typeof branch !== "object") return this.malformed("missing");
    if (!("pair" in branch)) return this.checkEnd(branch.prices, cases);
    const pair = this.positionsOfPair(branch.pair);
    if (pair === null) return this.malformed("pair");
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
    if (prices === undefined) return this.malformed("missing");
    const of = firstOf(this.area);
    const fault = checkPrices(this.area, prices);
    if (fault !== null) return broken(problem("prices-form", { ...of, fault }));
    const bound = Math.floor(totalOf(prices) / PRICE_UNIT);
    const { poolsAtMost } = this.area;
    if (bound > poolsAtMost) return broken(problem("case-prices-differ", { ...of, proved: bound, poolsAtMost }));
    const priced = {
      ...this.positions,
      ...cases,
      prices: pricesOf(this.area.municipalities, prices),
      spared: this.spared,
    };
    const { found, finished, visited } = findUnderpaidSet({ ...priced, minimalOnly: true }, this.visitsLeft);
    this.visitsLeft -= visited;
    if (found === null) return { problem: null, finished };
    const members = found.flatMap((index) => this.area.municipalities[index] ?? []);
    return broken(problem("case-prices-too-low", { ...of, members }));
  }

  private malformed(fault: PlanProblemParams["cases-form"]["fault"]): BranchCheck {
    return broken(problem("cases-form", { ...firstOf(this.area), fault }));
  }
}

function broken(found: PlanProblem): BranchCheck {
  return { problem: found, finished: true };
}

/** Everything that disjoint pools can pay together. */
function totalOf({ millionths, oddSets }: AreaPrices): number {
  const pairs = oddSets.map((odd) => odd.millionths * Math.floor(odd.members.length / 2));
  return [...millionths, ...pairs].reduce((sum, price) => sum + price, 0);
}
