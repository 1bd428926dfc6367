import { type Ags, compareAgs, districtOf } from "../../codes/ags";
import type { Assessment } from "../../eligibility/eligibility";
import { effectiveInPlan } from "../effectiveLevels";
import { DEFAULT_LEVELS, type LevelName } from "../levels";
import type { Place, Pool, PoolingOptions, PoolPlan } from "../plan";
import { seatOf } from "../seat";
import { type AreaVerdict, checkAreas } from "./checkAreas";
import { checkStranded } from "./checkStranded";
import { type PlanProblem, problem, problemsOf } from "./planProblem";
import {
  brokenWish,
  factsOf,
  frameOfKey,
  freeKeys,
  type PoolingFacts,
  partsOf,
  reachOf,
  sameKeys,
  sumOfKeys,
} from "./poolingFacts";
import { sameJson } from "./sameJson";
import { sameQuestions } from "./sameQuestions";
import { type Unchecked, type UncheckedCode, uncheckedOf } from "./unchecked";
import { unplaceable } from "./unplaceable";

/** What came of checking a plan. */
export interface PlanCheck {
  /** True when nothing speaks against the plan; what was not worked out anew stands in `unchecked`. */
  readonly holds: boolean;
  /**
   * True when the plan holds and the check itself has proved that no area can have more pools, however many are left out;
   * in a rescue, as long as what is planned inside districts stays as it is.
   */
  readonly proved: boolean;
  /** Everything that is wrong with the plan; `describeProblem` of `planungsrahmen/messages` makes sentences of it. */
  readonly problems: readonly PlanProblem[];
  /**
   * Areas that can hold a pool, by how their bound came through: proved anew by the sum, by prices, by cases with prices
   * or by every way to group a small area (`groupings`), proved that more pools leave more out (`fewest-left-out`),
   * resting on the planner's `search`, `open` as the plan itself says, or `unfinished` because the check met its limit.
   */
  readonly areas: Readonly<Record<AreaVerdict, number>>;
  readonly proposedPools: number;
  /** The bound that the check itself vouches for, trusting the planner where only its search closed an area. */
  readonly proposedPoolsAtMost: number;
  /** Municipalities that have a frame, are free to share and are in no proposed pool. */
  readonly leftOut: number;
  /** So many of them the check itself can show to find no pool, as the rules of the plan are. */
  readonly leftOutAtLeast: number;
  /** Everything that the plan states and that was not worked out anew; all else was. */
  readonly unchecked: readonly Unchecked[];
}

/** How much the check may do: partial sets looked at in one area. */
export interface CheckOptions {
  readonly mostVisits?: number;
}

const MOST_VISITS = 20_000_000;

/** With these an area cannot have more pools. */
const PROVED: readonly AreaVerdict[] = ["sum", "prices", "branches", "groupings"];

/**
 * Checks a plan of pools from its input alone. It shares no algorithm with the planner, only definitions: the levels, the
 * middle of a pool, and the seat of a former pool.
 *
 * Everyone has one place; pools are disjoint, large enough, connected and inside the scope; agreed pools are kept;
 * nobody is stranded beside a pool, and no pool is possible among the stranded; sums, reasons and ways out are right;
 * and the bounds hold: every possible pool of an area pays at least one unit of the prices that the plan states. Claims
 * of the plan that it does not check are listed in `unchecked`.
 *
 * @param plan from `formPools`, or read back from a file
 * @param assessment the municipalities that it was made from
 * @param options the borders, scope, agreements and offers that it was made with
 * @example
 * ```ts
 * import { allocate, assess, checkPlan, formPools, imBw201801 } from "planungsrahmen";
 *
 * const table = [
 *   { ags: "08337116", name: "Wehr", persons: 64 },
 *   { ags: "08337013", name: "Bad Säckingen", persons: 40 },
 * ];
 * const allocation = allocate(table, imBw201801);
 * if (allocation.ok) {
 *   const assessment = assess(allocation.value);
 *   const plan = formPools(assessment, { borders: "off" });
 *   if (plan.ok) checkPlan(plan.value, assessment, { borders: "off" }).problems; // → []
 * }
 * ```
 */
export function checkPlan(plan: PoolPlan, assessment: Assessment, options: PoolingOptions & CheckOptions): PlanCheck {
  const facts = factsOf(assessment, options);
  const { mostVisits = MOST_VISITS } = options;
  const leftOut = keysLeftOut(plan, facts);
  const certain = unplaceable(facts, leftOut, mostVisits);
  const areaChecks = checkAreas(plan, facts, { mostVisits, unplaceable: certain, inRescue: facts.scope === "rescue" });
  const stranded = checkStranded(plan, facts, mostVisits);
  const problems = [
    ...checkHead(plan, assessment, facts),
    ...checkAsked(plan, options, facts),
    ...checkPlaces(plan, facts),
    ...plan.pools.flatMap((pool, index) => checkPool(pool, index, facts)),
    ...checkOrder(plan.pools),
    ...checkDisjoint(plan.pools),
    ...checkAgreed(plan, facts),
    ...stranded.problems,
    ...areaChecks.flatMap((check) => check.problems),
    ...checkTotals(plan),
  ];
  const real = areaChecks.filter((check) => check.canHoldPools);
  const count = (verdict: AreaVerdict) => real.filter((check) => check.verdict === verdict).length;
  const concerned = (code: UncheckedCode) =>
    areaChecks.flatMap(({ unchecked, first }) => (unchecked.includes(code) ? (first ?? []) : []));
  return {
    holds: problems.length === 0,
    proved: problems.length === 0 && real.every((check) => PROVED.includes(check.verdict)),
    problems,
    areas: {
      ...{ sum: count("sum"), prices: count("prices"), branches: count("branches"), groupings: count("groupings") },
      "fewest-left-out": count("fewest-left-out"),
      ...{ search: count("search"), open: count("open"), unfinished: count("unfinished") },
    },
    proposedPools: proposedIn(plan).length,
    proposedPoolsAtMost: sum(areaChecks.map((check) => check.poolsAtMost)),
    leftOut: leftOut.length,
    leftOutAtLeast: Math.max(certain.size, sum(areaChecks.map((check) => check.leftOutAtLeast))),
    unchecked: uncheckedOf({
      bound: concerned("bound"),
      "left-out": concerned("left-out"),
      "levels-exact": concerned("levels-exact"),
      stranded: concerned("stranded"),
      "constraints-named": stranded.constraintsUnchecked,
      "rescue-choice": concerned("rescue-choice"),
    }),
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function keysLeftOut(plan: PoolPlan, facts: PoolingFacts): Ags[] {
  const served = new Set(proposedIn(plan).flatMap((pool) => pool.members));
  return freeKeys(facts).filter((ags) => frameOfKey(facts, ags) > 0 && !served.has(ags));
}

function proposedIn({ pools }: PoolPlan): readonly Pool[] {
  return pools.filter((pool) => pool.origin === "proposed");
}

function checkHead(plan: PoolPlan, { ruleSet }: Assessment, facts: PoolingFacts): PlanProblem[] {
  const named = ({ id, version }: PoolPlan["ruleSet"]) => ({ id, version });
  const rules = { found: named(plan.ruleSet), expected: named(ruleSet) };
  const borders = facts.neighbours === null ? "off" : "given";
  const { requiredCents, scope } = facts;
  return problemsOf([
    [sameJson(plan.ruleSet, ruleSet), problem("rule-set", rules)],
    [
      plan.requiredCents === requiredCents,
      problem("required-amount", { found: plan.requiredCents, expected: requiredCents }),
    ],
    [sameJson(plan.measure, ruleSet.threshold.measuredOn), problem("measure", {})],
    [plan.scope === scope, problem("scope", { found: plan.scope, expected: scope })],
    [plan.borders === borders, problem("borders", { found: plan.borders, expected: borders })],
  ]);
}

/** The wishes and the order of the levels are those asked for, and as many have moved as is said. */
function checkAsked(plan: PoolPlan, { wishes = {}, levels, keep }: PoolingOptions, facts: PoolingFacts): PlanProblem[] {
  const order: LevelName[] = [
    ...(keep === undefined || keep.length === 0 ? [] : (["moved"] as const)),
    ...(levels ?? DEFAULT_LEVELS).filter((level) => level !== "moved"),
  ];
  const poolOf = new Map(plan.pools.flatMap((pool) => pool.members.map((ags) => [ags, pool] as const)));
  const moved = [...facts.formerSeats].filter(([ags, seat]) => {
    return seat !== ags && poolOf.get(ags)?.members.includes(seat) !== true;
  });
  const expected = keep === undefined ? null : moved.length;
  const effective = effectiveInPlan(order, levelAreas(plan, facts));
  return problemsOf([
    [sameJson(plan.wishes, wishes), problem("constraints", {})],
    [sameJson(plan.levels, order), problem("levels", {})],
    [sameJson(plan.effectiveLevels, effective), problem("effective-levels", {})],
    [plan.moved === expected, problem("moved", { found: plan.moved, expected })],
  ]);
}

/** The areas that can hold a pool, as the levels look at them. */
function levelAreas({ areas }: PoolPlan, { municipalities, scope, formerSeats }: PoolingFacts) {
  return areas
    .filter(({ poolsAtMost }) => poolsAtMost > 0)
    .map(({ municipalities: keys, rescue }) => ({
      members: keys.flatMap((ags) => municipalities.get(ags) ?? []),
      acrossDistricts: scope === "state" || rescue,
      formerSeats,
    }));
}

function checkPlaces(plan: PoolPlan, facts: PoolingFacts): PlanProblem[] {
  const expected = [...facts.municipalities.keys()].sort(compareAgs);
  const found = plan.places.map((place) => place.ags);
  const problems = problemsOf([[sameJson(found, expected), problem("places-of-all", {})]]);
  const poolOf = new Map(plan.pools.flatMap((pool) => pool.members.map((ags) => [ags, pool] as const)));
  return [...problems, ...plan.places.flatMap((place) => checkPlace(place, poolOf.get(place.ags), facts))];
}

function checkPlace(place: Place, pool: Pool | undefined, facts: PoolingFacts): PlanProblem[] {
  const { ags } = place;
  const frame = frameOfKey(facts, ags);
  const possible = expectedPlaces(place, pool, frame, facts);
  const known = facts.municipalities.get(ags);
  return problemsOf([
    [place.name === known?.name && place.basis === known.basis, problem("place-name", { ags })],
    [sameQuestions(place.questions, known?.questions), problem("place-questions", { ags })],
    [place.frameCents === frame, problem("place-frame", { ags, found: place.frameCents, expected: frame })],
    [possible.includes(place.place), problem("place-kind", { ags, found: place.place, possible })],
    [place.pool === (pool?.id ?? null), problem("place-pool", { ags, found: place.pool })],
    [(place.stranded !== null) === (place.place === "stranded"), problem("place-stranded", { ags })],
  ]);
}

function expectedPlaces({ ags }: Place, pool: Pool | undefined, frame: number, facts: PoolingFacts): Place["place"][] {
  const above = frame >= facts.requiredCents;
  if (pool === undefined) {
    if (above) return ["alone"];
    const agreed = facts.agreed.some((one) => one.members.includes(ags));
    return frame === 0 && !agreed ? ["without-frame"] : ["stranded"];
  }
  const strong = pool.members.filter((member) => frameOfKey(facts, member) >= facts.requiredCents).length;
  if (strong === 0 || strong === pool.members.length) return ["pool"];
  return [above ? "host" : "hosted"];
}

function checkPool(pool: Pool, index: number, facts: PoolingFacts): PlanProblem[] {
  const { members, frameCents } = pool;
  const of = { pool: pool.id };
  const sum = sumOfKeys(facts, members);
  const strong = members.filter((ags) => frameOfKey(facts, ags) >= facts.requiredCents);
  const known = members.flatMap((ags) => facts.municipalities.get(ags) ?? []);
  const districts = [...new Set(members.map(districtOf))].sort(compareAgs);
  const broken = brokenWish(facts, pool);
  const isAgreed = pool.origin === "agreed";
  const ordered = [...new Set(members)].sort(compareAgs);
  return [
    ...problemsOf([
      [pool.id === index + 1, problem("pool-number", { ...of, expected: index + 1 })],
      [members.every((ags) => facts.municipalities.has(ags)), problem("pool-unknown-members", of)],
      [members.join() === ordered.join(), problem("pool-members-order", of)],
      [frameCents === sum, problem("pool-frame", { ...of, found: frameCents, expected: sum })],
      [sum >= facts.requiredCents, problem("pool-below-threshold", of)],
      [pool.marginCents === sum - facts.requiredCents, problem("pool-margin", of)],
      [pool.selfSufficient.join() === strong.join(), problem("pool-self-sufficient", of)],
      [pool.seat === seatOf(known, facts.wishes.seats ?? []), problem("pool-seat", of)],
      [pool.districts.join() === districts.join(), problem("pool-districts", of)],
      [isAgreed || partsOf(reachOf(facts), members).length === 1, problem("pool-unconnected", of)],
      [pool.origin !== "proposed" || strong.length === 0, problem("pool-above-threshold", of)],
      [pool.origin !== "offered" || isOffered(members, strong, facts), problem("pool-not-offered", of)],
      [ORIGINS.includes(pool.origin), problem("pool-origin", { ...of, found: pool.origin })],
      [pool.origin === "proposed" || pool.area === null, problem("pool-area", of)],
      [!isAgreed || agreedName(members, facts) !== null, problem("pool-not-agreed", of)],
      [pool.name === (isAgreed ? agreedName(members, facts) : null), problem("pool-name", of)],
    ]),
    ...(isAgreed || broken === null ? [] : [broken]),
  ];
}

const ORIGINS: readonly Pool["origin"][] = ["proposed", "agreed", "offered"];

/** One hosts, who has offered to, and everyone hosted is free to share. */
function isOffered(members: readonly Ags[], strong: readonly Ags[], facts: PoolingFacts): boolean {
  const [host, ...others] = strong;
  const free = new Set(freeKeys(facts));
  const hosted = members.filter((ags) => ags !== host);
  const hasOffered = host !== undefined && others.length === 0 && facts.offers.has(host);
  return hasOffered && hosted.length > 0 && hosted.every((ags) => free.has(ags));
}

function checkOrder(pools: readonly Pool[]): PlanProblem[] {
  const firsts = pools.map(({ members }) => members[0] ?? "");
  const isOrdered = firsts.every((ags, index) => index === 0 || compareAgs(firsts[index - 1] ?? "", ags) < 0);
  return problemsOf([[isOrdered, problem("pools-order", {})]]);
}

function agreedName(members: readonly Ags[], { agreed }: PoolingFacts): string | null {
  return agreed.find((pool) => sameKeys(pool.members, members))?.name ?? null;
}

function checkDisjoint(pools: readonly Pool[]): PlanProblem[] {
  const seen = new Set<Ags>();
  return pools.flatMap((pool) =>
    pool.members.flatMap((ags) => {
      if (!seen.has(ags)) {
        seen.add(ags);
        return [];
      }
      return [problem("in-two-pools", { ags })];
    }),
  );
}

function checkAgreed({ pools }: PoolPlan, facts: PoolingFacts): PlanProblem[] {
  const kept = new Set(pools.filter((pool) => pool.origin === "agreed").map((pool) => pool.members.join()));
  return facts.agreed
    .filter((pool) => sumOfKeys(facts, pool.members) >= facts.requiredCents)
    .filter((pool) => !kept.has([...pool.members].sort(compareAgs).join()))
    .map(({ name }) => problem("agreed-pool-missing", { name }));
}

function checkTotals({ areas, proposedPoolsAtMost: found }: PoolPlan): PlanProblem[] {
  const expected = areas.reduce((total, area) => total + area.poolsAtMost, 0);
  return problemsOf([[found === expected, problem("bound-of-areas", { found, expected })]]);
}
