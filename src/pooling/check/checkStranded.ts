import type { Ags } from "../../codes/ags";
import type { PoolPlan, Stranded } from "../plan";
import { canJoin } from "./canJoin";
import { expectedReason, expectedWaysOut, type LeftInPlan } from "./expectedStranded";
import { checkNamed } from "./namedConstraints";
import { type PlanProblem, problem, problemsOf } from "./planProblem";
import { frameOfKey, freeKeys, type PoolingFacts, partsOf, reachOf, sameKeys, sumOfKeys } from "./poolingFacts";
import { sameJson } from "./sameJson";
import { type LeftGroup, leftGroups } from "./strandedGroups";

/** What came of checking the stranded. */
export interface StrandedCheck {
  readonly problems: readonly PlanProblem[];
  /** Those of whom it stays open which constraints keep them out. */
  readonly constraintsUnchecked: readonly Ags[];
}

/**
 * Nobody is left out beside a pool or an offer, nobody is hosted who has a pool, and what is said of the stranded is
 * right: why, with whom, what they lack, which constraints collide and what can be done.
 */
export function checkStranded(plan: PoolPlan, facts: PoolingFacts, mostVisits: number): StrandedCheck {
  const groups = leftGroups(plan, facts);
  const left = { plan, facts, groups };
  const reachable = sumsReachable(facts);
  const checks = groups.map((group) => {
    const isHindered = facts.hasWishes && group.agreedName === null && reachable(group.reach) >= facts.requiredCents;
    return checkGroup(left, group, isHindered, mostVisits);
  });
  return {
    problems: [...checkHosted(plan, facts), ...checkLeft(plan, facts), ...checks.flatMap(({ problems }) => problems)],
    constraintsUnchecked: checks.flatMap(({ constraintsUnchecked }) => constraintsUnchecked),
  };
}

/** What everyone who is free and can be reached from some municipalities has together. */
function sumsReachable(facts: PoolingFacts): (reach: readonly Ags[]) => number {
  const sums = new Map(
    partsOf(reachOf(facts), freeKeys(facts)).flatMap((part) => {
      const sum = sumOfKeys(facts, part);
      return part.map((ags) => [ags, sum] as const);
    }),
  );
  return ([first = ""]) => sums.get(first) ?? 0;
}

function checkHosted({ pools }: PoolPlan, facts: PoolingFacts): PlanProblem[] {
  const proposed = pools.filter((pool) => pool.origin === "proposed").map(({ members }) => members);
  const hosted = new Set(pools.filter((pool) => pool.origin === "offered").flatMap((pool) => pool.members));
  const served = new Set(proposed.flat());
  const notServed = freeKeys(facts).filter((ags) => !served.has(ags));
  return notServed
    .filter((ags) => hosted.has(ags) && frameOfKey(facts, ags) > 0)
    .filter((ags) => canJoin(ags, proposed, notServed, reachOf(facts)))
    .map((ags) => problem("hosted-beside-pool", { ags }));
}

function checkLeft(plan: PoolPlan, facts: PoolingFacts): PlanProblem[] {
  const proposed = plan.pools.filter((pool) => pool.origin === "proposed").map(({ members }) => members);
  const placed = new Set(plan.pools.flatMap((pool) => pool.members));
  const left = freeKeys(facts).filter((ags) => !placed.has(ags));
  const hosts = hostsIn(plan, facts);
  return left
    .filter((ags) => frameOfKey(facts, ags) > 0)
    .flatMap((ags) => {
      if (canJoin(ags, proposed, left, reachOf(facts))) return [problem("stranded-beside-pool", { ags })];
      if (canJoin(ags, hosts, left, reachOf(facts))) return [problem("stranded-beside-offer", { ags })];
      return [];
    });
}

/** Whoever offers to take others in, each with those taken in already. */
function hostsIn({ pools }: PoolPlan, facts: PoolingFacts): (readonly Ags[])[] {
  const bound = new Set(facts.agreed.flatMap((pool) => pool.members));
  const hosts = [...facts.offers].filter((host) => facts.municipalities.has(host) && !bound.has(host));
  return hosts.map((host) => {
    return pools.find((pool) => pool.origin === "offered" && pool.members.includes(host))?.members ?? [host];
  });
}

function checkGroup(left: LeftInPlan, group: LeftGroup, isHindered: boolean, mostVisits: number): StrandedCheck {
  const { plan, facts } = left;
  const entryOf = new Map(plan.places.map((place) => [place.ags, place.stranded]));
  const stranded = group.members.flatMap((ags) => {
    const entry = entryOf.get(ags) ?? null;
    return entry === null ? [] : [{ ags, entry }];
  });
  const expected = {
    reason: expectedReason(facts, group, isHindered),
    missingCents: Math.max(0, facts.requiredCents - sumOfKeys(facts, group.members)),
    waysOut: expectedWaysOut(left, group),
  };
  // The members of a group say the same, so that what costs a search is asked once.
  const namedBy = new Map<string, ReturnType<typeof checkNamed>>();
  const named = ({ wishes }: Stranded) => {
    if (!isHindered) return sameJson(wishes, []) ? "right" : "wrong";
    const key = JSON.stringify(wishes);
    const known = namedBy.get(key) ?? checkNamed(Array.isArray(wishes) ? wishes : [], plan, facts, group, mostVisits);
    namedBy.set(key, known);
    return known;
  };
  const problems = stranded.flatMap(({ ags, entry }) => {
    const missing = { found: entry.missingCents, expected: expected.missingCents };
    const hasReason = entry.reason === expected.reason && entry.agreedName === group.agreedName;
    return problemsOf([
      [missing.found === missing.expected, problem("stranded-missing", { ags, ...missing })],
      [sameKeys(entry.group, group.members), problem("stranded-group", { ags })],
      [hasReason, problem("stranded-reason", { ags })],
      [sameJson(entry.waysOut, expected.waysOut), problem("stranded-ways-out", { ags })],
      [named(entry) !== "wrong", problem("stranded-constraints", { ags })],
    ]);
  });
  return {
    problems,
    constraintsUnchecked: stranded.filter(({ entry }) => named(entry) === "unchecked").map(({ ags }) => ags),
  };
}
