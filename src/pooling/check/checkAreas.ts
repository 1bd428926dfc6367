import type { Ags } from "../../codes/ags";
import { levelsOf } from "../levels";
import type { AreaPrices, AreaProof, Closing, PoolPlan } from "../plan";
import { checkPrices, searchUnderpaid } from "./areaPrices";
import { checkBranches } from "./checkBranches";
import { checkCrossing } from "./checkCrossing";
import { type ExpectedArea, expectedAreas } from "./expectedAreas";
import { type GroupingClaims, groupingClaims } from "./groupingClaims";
import { firstOf, type PlanProblem, problem, problemsOf } from "./planProblem";
import { type PoolingFacts, partsOf, sumOfKeys, withoutWishes } from "./poolingFacts";
import { possiblePool } from "./possiblePool";
import { sameJson } from "./sameJson";
import type { UncheckedCode } from "./unchecked";
import { PRICE_UNIT } from "./underpaidSet";

/** How an area's bound came through the check. */
export type AreaVerdict =
  | "sum"
  | "prices"
  | "branches"
  | "groupings"
  | "fewest-left-out"
  | "search"
  | "open"
  | "unfinished";

/** What the check of one area found. */
export interface AreaCheck {
  readonly problems: readonly PlanProblem[];
  readonly verdict: AreaVerdict;
  /** What the check itself can vouch for. */
  readonly poolsAtMost: number;
  /** So many are left out whatever the plan, as far as the check can show; those of a rescue are counted in their districts. */
  readonly leftOutAtLeast: number;
  /** Whether the frames of the area suffice for a pool. */
  readonly canHoldPools: boolean;
  /** What the plan states of the area and the check does not vouch for. */
  readonly unchecked: readonly UncheckedCode[];
  /** The first municipality. */
  readonly first: Ags | undefined;
}

/** How much of the check may be searched, and who is left out for certain. */
export interface AreaLimits {
  readonly mostVisits: number;
  readonly unplaceable: ReadonlySet<Ags>;
  /** Whether whoever the districts leave over may cross their borders. */
  readonly inRescue: boolean;
}

/** Checks that the areas are those of the input, and the bound of each. */
export function checkAreas(plan: PoolPlan, facts: PoolingFacts, limits: AreaLimits): AreaCheck[] {
  const { areas, homeless } = expectedAreas(plan, facts);
  const nameOf = (rescue: boolean, keys: readonly Ags[]) => JSON.stringify([rescue, keys]);
  // As JSON, since a forged key may hold any character that would join keys.
  const claimed = new Map(plan.areas.map((area) => [nameOf(area.rescue, area.municipalities), area]));
  const repeated = plan.areas.length - claimed.size;
  const checks = areas.map((expected) => {
    const name = nameOf(expected.rescue, expected.keys);
    const area = claimed.get(name);
    claimed.delete(name);
    return area === undefined ? missingArea(expected) : checkArea(expected, area, limits);
  });
  const invented = [...claimed.values()].map((area): AreaCheck => {
    return { ...NOTHING, problems: [problem("area-invented", firstOf(area))], verdict: "open" };
  });
  const problems = [
    ...homeless.map(({ id }) => problem("pool-homeless", { pool: id })),
    ...problemsOf([[repeated === 0, problem("area-twice", {})]]),
    ...checkCrossing(plan, areas, facts),
  ];
  return [...checks, ...invented, { ...NOTHING, problems }];
}

const NOTHING: AreaCheck = {
  ...{ problems: [], verdict: "sum", poolsAtMost: 0, leftOutAtLeast: 0, canHoldPools: false },
  ...{ unchecked: [], first: undefined },
};

function missingArea({ facts, keys }: ExpectedArea): AreaCheck {
  const problems = [problem("area-missing", firstOf({ municipalities: keys }))];
  const poolsAtMost = sumBound(facts, keys);
  return { ...NOTHING, problems, verdict: "open", poolsAtMost, canHoldPools: poolsAtMost > 0, first: keys[0] };
}

function sumBound(facts: PoolingFacts, keys: readonly Ags[]): number {
  return Math.floor(sumOfKeys(facts, keys) / facts.requiredCents);
}

function checkArea(expected: ExpectedArea, area: AreaProof, limits: AreaLimits): AreaCheck {
  const { facts, pools } = expected;
  const { mostVisits, unplaceable, inRescue } = limits;
  const bySum = sumBound(facts, expected.keys);
  const levels = levelsOf(
    pools.map((pool) => pool.members.flatMap((ags) => facts.municipalities.get(ags) ?? [])),
    facts.formerSeats,
  );
  const more = possiblePool(facts, keysBesidePools(expected), mostVisits);
  const counts = [area.pools, area.poolsAtMost, area.leftOut, area.leftOutAtLeast];
  const claims = groupingClaims(expected, area, { inRescue, bySum, mostVisits });
  const lost = expected.leftOut.filter((ags) => unplaceable.has(ags)).length;
  const unavoidable = Math.max(lost, claims.leftOutAtLeast ?? 0);
  const of = firstOf(area);
  const { poolsAtMost, closedBy, leftOutAtLeast } = area;
  const isSparing = closedBy === "fewest-left-out";
  const isLeftOut = facts.hasWishes ? !claimsTooMuch(area, claims, unavoidable) : leftOutAtLeast === unavoidable;
  const hasSurplus =
    (closedBy === "sum" && area.prices !== null) || (closedBy !== "branches" && area.branches !== null);
  const left = { found: area.leftOut, expected: expected.leftOut.length };
  const problems = problemsOf([
    [pools.length === area.pools, problem("area-pools", { ...of, found: area.pools, expected: pools.length })],
    [counts.every(isCount), problem("area-counts", of)],
    [poolsAtMost >= area.pools, problem("area-bound-below-pools", { ...of, poolsAtMost, pools: area.pools })],
    [
      closedBy === closingFor(area, bySum),
      problem("area-closing", { ...of, closedBy, pools: area.pools, poolsAtMost }),
    ],
    [sameJson(levels, area.levels), problem("area-levels", of)],
    [left.found === left.expected, problem("area-left-out", { ...of, ...left })],
    [isLeftOut, problem("area-left-out-at-least", { ...of, leftOutAtLeast, leftOut: area.leftOut })],
    [isSparing === ((area.leftOutWithMost ?? null) !== null), problem("area-left-out-with-most-misplaced", of)],
    [!(inRescue && isSparing), problem("area-left-out-of-rescue", of)],
    [poolsAtMost <= bySum, problem("area-bound-above-sum", { ...of, poolsAtMost, bySum })],
    [more.found === null, problem("area-pool-of-left-out", { ...of, members: more.found ?? [] })],
    [!hasSurplus, problem("area-surplus-proof", { ...of, closedBy })],
  ]);
  const bound = withClaims(checkBound(facts, area, { bySum, mostVisits }), area, claims);
  return {
    problems: [...problems, ...claims.problems, ...(bound.problem === null ? [] : [bound.problem])],
    verdict: bound.verdict,
    poolsAtMost: bound.poolsAtMost,
    leftOutAtLeast: expected.rescue ? 0 : unavoidable,
    canHoldPools: bySum > 0,
    unchecked: uncheckedIn(expected, area, { bound, unavoidable, allSeen: more.finished }),
    first: expected.keys[0],
  };
}

/** What the plan states of an area and the check does not vouch for. */
function uncheckedIn(
  { facts, pools, rescue }: ExpectedArea,
  area: AreaProof,
  { bound, unavoidable, allSeen }: { bound: BoundCheck; unavoidable: number; allSeen: boolean },
): UncheckedCode[] {
  const rests = bound.verdict === "search" || bound.verdict === "unfinished" || bound.poolsAtMost > area.poolsAtMost;
  const open: readonly (readonly [UncheckedCode, boolean])[] = [
    ["bound", rests],
    ["left-out", area.leftOutAtLeast > unavoidable],
    ["levels-exact", area.levelsExact && pools.length > 0],
    ["stranded", !allSeen],
    ["rescue-choice", rescue && facts.hasWishes],
  ];
  return open.filter(([, isOpen]) => isOpen).map(([code]) => code);
}

/**
 * What every way to group the area adds: a bound where there was none, and that more pools leave more out. Where its
 * groups are too many to look at, both rest on the planner's search.
 */
function withClaims(bound: BoundCheck, area: AreaProof, { poolsAtMost }: GroupingClaims): BoundCheck {
  const isSparing = area.closedBy === "fewest-left-out";
  if (poolsAtMost === null) return isSparing && bound.problem === null ? { ...bound, verdict: "search" } : bound;
  if (bound.problem !== null) return { ...bound, poolsAtMost };
  if (isSparing) return { ...bound, verdict: "fewest-left-out", poolsAtMost };
  const rests = bound.verdict === "search" || bound.verdict === "unfinished";
  return { ...bound, verdict: rests ? "groupings" : bound.verdict, poolsAtMost };
}

/** What every way to group the area leaves out is all that may be claimed; where not every way was looked at nothing follows. */
function claimsTooMuch({ leftOut, leftOutAtLeast }: AreaProof, claims: GroupingClaims, unavoidable: number): boolean {
  return leftOutAtLeast > leftOut || (claims.leftOutAtLeast !== null && leftOutAtLeast > unavoidable);
}

/**
 * Those of an area among whom no further pool may be possible: inside a district whoever is in none of its pools, across
 * districts whoever is in none at all, since a pool of a district may have taken somebody in.
 */
function keysBesidePools({ keys, cores, rescue, served }: ExpectedArea): Ags[] {
  const held = rescue ? served : new Set(cores.flat());
  return keys.filter((ags) => !held.has(ags));
}

/** The word for a bound that holds: the simplest reason there is. */
function closingFor(area: AreaProof, bySum: number): Closing {
  const { pools, poolsAtMost, prices, branches, closedBy } = area;
  if (pools < poolsAtMost) return closedBy === "fewest-left-out" ? closedBy : "open";
  if (poolsAtMost === bySum) return "sum";
  if (branches !== null || closedBy === "branches") return "branches";
  if (prices === null) return "search";
  return prices.oddSets.length > 0 ? "odd-sets" : "prices";
}

/** What came of checking a bound. */
interface BoundCheck {
  readonly problem: PlanProblem | null;
  readonly verdict: AreaVerdict;
  readonly poolsAtMost: number;
}

function checkBound(facts: PoolingFacts, area: AreaProof, before: BeforePrices): BoundCheck {
  const { bySum } = before;
  if (bySum <= area.poolsAtMost) {
    return { problem: null, verdict: area.closedBy === "open" ? "open" : "sum", poolsAtMost: bySum };
  }
  if (area.poolsAtMost === 0 && area.prices === null) return withoutPools(facts, area, before);
  if (area.prices !== null) return withPrices(facts, area, area.prices, before);
  if (area.closedBy === "fewest-left-out") return { problem: null, verdict: "search", poolsAtMost: bySum };
  if (area.closedBy === "search") return { problem: null, verdict: "search", poolsAtMost: area.poolsAtMost };
  if (area.closedBy === "open") return { problem: null, verdict: "open", poolsAtMost: bySum };
  return broken(problem("area-bound-unproved", { ...firstOf(area), poolsAtMost: area.poolsAtMost }), bySum);
}

/** That an area cannot hold a pool at all is looked at anew: with no prices every possible pool pays too little. */
function withoutPools(facts: PoolingFacts, area: AreaProof, { bySum, mostVisits }: BeforePrices): BoundCheck {
  const { found, finished } = possiblePool(facts, area.municipalities, mostVisits);
  if (found !== null) return broken(problem("area-pool-possible", { ...firstOf(area), members: found }), bySum);
  return { problem: null, verdict: finished ? "prices" : "unfinished", poolsAtMost: finished ? 0 : bySum };
}

/** Nothing is proved but the sum. */
function broken(found: PlanProblem, bySum: number): BoundCheck {
  return { problem: found, verdict: "open", poolsAtMost: bySum };
}

function isCount(count: number): boolean {
  return Number.isSafeInteger(count) && count >= 0;
}

/** What is known of an area before its prices are looked at. */
interface BeforePrices {
  readonly bySum: number;
  readonly mostVisits: number;
}

function withPrices(facts: PoolingFacts, area: AreaProof, prices: AreaPrices, before: BeforePrices): BoundCheck {
  const { bySum } = before;
  const of = firstOf(area);
  const { poolsAtMost } = area;
  const fault = checkPrices(area, prices);
  if (fault !== null) return broken(problem("prices-form", { ...of, fault }), bySum);
  const bound = boundOfPrices(facts, area, prices);
  const byCases = area.closedBy === "branches";
  const differs = () => broken(problem("prices-differ", { ...of, proved: bound, poolsAtMost }), bySum);
  if (bound > area.poolsAtMost && !byCases) return differs();
  // The proof by cases shrinks pools, which need not keep wishes then: it proves more than was asked.
  const within = byCases ? withoutWishes(facts) : facts;
  const search = searchUnderpaid(within, area, prices, before.mostVisits);
  if (search.found !== null) return broken(problem("prices-too-low", { ...of, ...search.found }), bySum);
  if (bound < area.poolsAtMost && !byCases) return differs();
  if (!search.finished) return { problem: null, verdict: "unfinished", poolsAtMost: bySum };
  if (byCases) {
    const replayed = checkBranches(within, area, prices, before.mostVisits);
    if (replayed.problem !== null) return broken(replayed.problem, bySum);
    if (!replayed.finished) return { problem: null, verdict: "unfinished", poolsAtMost: Math.min(bySum, bound) };
    return { problem: null, verdict: "branches", poolsAtMost: area.poolsAtMost };
  }
  return { problem: null, verdict: area.closedBy === "open" ? "open" : "prices", poolsAtMost: bound };
}

/**
 * What the prices allow: whoever pays a whole unit alone can be in one pool only and is counted once; the others fall
 * into parts, and a part holds no more pools than whole units are paid in it, nor than its frames hold thresholds.
 */
function boundOfPrices(facts: PoolingFacts, { municipalities }: AreaProof, prices: AreaPrices): number {
  const priceOf = new Map(municipalities.map((ags, index) => [ags, prices.millionths[index] ?? 0]));
  const small = municipalities.filter((ags) => (priceOf.get(ags) ?? 0) < PRICE_UNIT);
  return partsOf(facts, small).reduce((bound, part) => {
    const inside = new Set(part);
    const pairs = prices.oddSets.map(({ members, millionths }) => {
      return millionths * Math.floor(members.filter((ags) => inside.has(ags)).length / 2);
    });
    const paid = [...part.map((ags) => priceOf.get(ags) ?? 0), ...pairs].reduce((sum, price) => sum + price, 0);
    return bound + Math.min(sumBound(facts, part), Math.floor(paid / PRICE_UNIT));
  }, municipalities.length - small.length);
}
