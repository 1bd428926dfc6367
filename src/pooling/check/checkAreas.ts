import type { Ags } from "../../codes/ags";
import { levelsOf } from "../levels";
import type { AreaPrices, AreaProof, Closing, PoolPlan } from "../plan";
import { checkPrices, searchUnderpaid } from "./areaPrices";
import { checkBranches } from "./checkBranches";
import { checkCrossing } from "./checkCrossing";
import { coreOf, type ExpectedArea, expectedAreas } from "./expectedAreas";
import { type GroupingClaims, groupingClaims } from "./groupingClaims";
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
  readonly problems: readonly string[];
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
    const problem = `das Gebiet um ${area.municipalities[0] ?? "niemanden"} gibt es nach der Eingabe nicht`;
    return { ...NOTHING, problems: [problem], verdict: "open" };
  });
  const problems = [
    ...homeless.map(
      (pool) => `Zusammenschluss ${pool.id} hat Mitglieder, die nicht frei sind oder einander nicht erreichen`,
    ),
    ...(repeated > 0 ? ["ein Gebiet steht zweimal im Plan"] : []),
    ...checkCrossing(plan, areas, facts),
  ];
  return [...checks, ...invented, { ...NOTHING, problems }];
}

const NOTHING: AreaCheck = {
  ...{ problems: [], verdict: "sum", poolsAtMost: 0, leftOutAtLeast: 0, canHoldPools: false },
  ...{ unchecked: [], first: undefined },
};

function missingArea({ facts, keys }: ExpectedArea): AreaCheck {
  const problems = [`das Gebiet um ${keys[0]} fehlt im Plan`];
  const poolsAtMost = sumBound(facts, keys);
  return { ...NOTHING, problems, verdict: "open", poolsAtMost, canHoldPools: poolsAtMost > 0, first: keys[0] };
}

function sumBound(facts: PoolingFacts, keys: readonly Ags[]): number {
  return Math.floor(sumOfKeys(facts, keys) / facts.requiredCents);
}

function checkArea(expected: ExpectedArea, area: AreaProof, limits: AreaLimits): AreaCheck {
  const { facts, pools } = expected;
  const { mostVisits, unplaceable, inRescue } = limits;
  const where = `Gebiet um ${area.municipalities[0]}`;
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
  const faults: readonly (readonly [boolean, string])[] = [
    [pools.length !== area.pools, `${pools.length} Zusammenschlüsse, genannt sind ${area.pools}`],
    [!counts.every(isCount), "eine Anzahl ist keine ganze Zahl ab 0"],
    [area.poolsAtMost < area.pools, `die Schranke ${area.poolsAtMost} liegt unter ${area.pools}`],
    [
      area.closedBy !== closingFor(area, bySum),
      `„${area.closedBy}“ passt nicht zu ${area.pools} von höchstens ${area.poolsAtMost} und dem, was es belegt`,
    ],
    [!sameJson(levels, area.levels), "die genannten Vorzüge stimmen nicht"],
    [
      expected.leftOut.length !== area.leftOut,
      `${expected.leftOut.length} sind in keinem Zusammenschluss, genannt sind ${area.leftOut}`,
    ],
    [
      facts.hasWishes ? claimsTooMuch(area, claims, unavoidable) : area.leftOutAtLeast !== unavoidable,
      `dass mindestens ${area.leftOutAtLeast} von ${area.leftOut} übrig bleiben müssen, stimmt so nicht`,
    ],
    [
      (area.closedBy === "fewest-left-out") !== ((area.leftOutWithMost ?? null) !== null),
      "wie viele mit mehr Zusammenschlüssen übrig blieben, gehört nicht hierher oder fehlt",
    ],
    [inRescue && area.closedBy === "fewest-left-out", "wer nach der Rettung übrig bliebe, ist nicht bekannt"],
    [area.poolsAtMost > bySum, `die Schranke ${area.poolsAtMost} liegt über ${bySum}, was die Summe erlaubt`],
    [more.found !== null, `${more.found?.join(", ")} sind übrig und könnten einen Zusammenschluss bilden`],
    [
      (area.closedBy === "sum" && area.prices !== null) || (area.closedBy !== "branches" && area.branches !== null),
      `zu „${area.closedBy}“ gehören die genannten Preise oder Fälle nicht`,
    ],
  ];
  const found = [...faults.filter(([isFault]) => isFault).map(([, fault]) => fault), ...claims.problems];
  const problems = found.map((fault) => `${where}: ${fault}`);
  const bound = withClaims(checkBound(facts, area, { bySum, mostVisits }), area, claims);
  return {
    problems: [...problems, ...(bound.problem === null ? [] : [`${where}: ${bound.problem}`])],
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
function keysBesidePools({ keys, pools, facts, rescue, served }: ExpectedArea): Ags[] {
  const inside = new Set(keys);
  const held = rescue ? served : new Set(pools.flatMap((pool) => coreOf(pool, inside, facts)));
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
  readonly problem: string | null;
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
  return { problem: `die Schranke ${area.poolsAtMost} ist nicht belegt`, verdict: "open", poolsAtMost: bySum };
}

/** That an area cannot hold a pool at all is looked at anew: with no prices every possible pool pays too little. */
function withoutPools(
  facts: PoolingFacts,
  { municipalities }: AreaProof,
  { bySum, mostVisits }: BeforePrices,
): BoundCheck {
  const { found, finished } = possiblePool(facts, municipalities, mostVisits);
  if (found !== null)
    return { problem: `${found.join(", ")} bilden einen Zusammenschluss`, verdict: "open", poolsAtMost: bySum };
  return { problem: null, verdict: finished ? "prices" : "unfinished", poolsAtMost: finished ? 0 : bySum };
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
  const broken = (problem: string): BoundCheck => ({ problem, verdict: "open", poolsAtMost: bySum });
  const malformed = checkPrices(area, prices);
  if (malformed !== null) return broken(malformed);
  const bound = boundOfPrices(facts, area, prices);
  const byCases = area.closedBy === "branches";
  const differs = () => broken(`die Preise belegen ${bound}, genannt sind ${area.poolsAtMost}`);
  if (bound > area.poolsAtMost && !byCases) return differs();
  // The proof by cases shrinks pools, which need not keep wishes then: it proves more than was asked.
  const within = byCases ? withoutWishes(facts) : facts;
  const search = searchUnderpaid(within, area, prices, before.mostVisits);
  if (search.found !== null) return broken(`${search.found} bilden einen Zusammenschluss, der zu wenig zahlt`);
  if (bound < area.poolsAtMost && !byCases) return differs();
  if (!search.finished) return { problem: null, verdict: "unfinished", poolsAtMost: bySum };
  if (byCases) {
    const { problem, finished } = checkBranches(within, area, prices, before.mostVisits);
    if (problem !== null) return broken(problem);
    if (!finished) return { problem: null, verdict: "unfinished", poolsAtMost: Math.min(bySum, bound) };
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
