import type { Ags } from "../codes/ags";
import type { Assessment } from "../eligibility/eligibility";
import { assessPool } from "../pooling/assessPool";
import type { Pool, PoolPlan } from "../pooling/plan";
import { planDifference } from "../pooling/planDifference";
import type { ComparedPool, PoolComparison, PoolSide, Scenario } from "./comparison";
import { reaches } from "./crossing";
import type { Pair } from "./matchMunicipalities";

/**
 * Holds the pools of two plans side by side: which the second still has, and which of them would still reach the
 * threshold, whether planned or not.
 *
 * A pool's common frame is judged on each side by that side's rules and municipalities; members that have merged count as
 * what they have become.
 *
 * @returns null where neither scenario has a plan
 */
export function comparePools(before: Scenario, after: Scenario, pairs: readonly Pair[]): PoolComparison | null {
  const [former, later] = [before.plan ?? null, after.plan ?? null];
  if (former === null && later === null) return null;
  const laterKey = new Map(pairs.flatMap((pair) => pair.before.map(({ ags }) => [ags, pair.after.ags] as const)));
  const formerKeys = new Map(pairs.map((pair) => [pair.after.ags, pair.before.map(({ ags }) => ags)]));
  const translated = (former?.pools ?? []).map((pool) => ({ ...pool, members: forward(pool.members, laterKey) }));
  const difference = planDifference(poolsOnly(translated), poolsOnly(later?.pools ?? []));
  const side = { before: sideIn(before.assessment), after: sideIn(after.assessment) };
  const gone = new Set(difference.gone);
  const fromBefore = translated.map((pool, index) => {
    const own = former?.pools[index]?.members ?? [];
    const sides = { before: side.before(own), after: side.after(pool.members) };
    return { pool, planned: gone.has(pool) ? "before" : "both", sides } as const;
  });
  const fromAfter = difference.fresh.map((pool) => {
    const own = pool.members.flatMap((ags) => formerKeys.get(ags) ?? [ags]);
    return { pool, planned: "after", sides: { before: side.before(own), after: side.after(pool.members) } } as const;
  });
  const goneIds = new Set(difference.gone.map(({ id }) => id));
  return {
    pools: [...fromBefore, ...fromAfter].map(({ pool, planned, sides }): ComparedPool => {
      return { name: pool.name, planned, ...sides, verdict: verdictOf(sides.before, sides.after) };
    }),
    gone: (former?.pools ?? []).filter(({ id }) => goneIds.has(id)),
    fresh: difference.fresh,
    places: former === null || later === null ? [] : placesOf(former, later, pairs),
  };
}

/** What `planDifference` reads of a plan when only its pools matter. */
function poolsOnly(pools: readonly Pool[]): Pick<PoolPlan, "pools" | "places"> {
  return { pools, places: [] };
}

function forward(members: readonly Ags[], laterKey: ReadonlyMap<Ags, Ags>): Ags[] {
  return [...new Set(members.map((ags) => laterKey.get(ags) ?? ags))].sort();
}

/** Members that have all become one are that one. */
function sideIn(assessment: Assessment) {
  const { requiredCents } = assessment;
  const known = new Map(assessment.municipalities.map((row) => [row.ags, row]));
  return (members: readonly Ags[]): PoolSide | null => {
    const [first, ...others] = members.map((ags) => known.get(ags));
    if (first === undefined || others.includes(undefined)) return null;
    if (others.length === 0) {
      const { frameCents, marginCents, status } = first;
      return { members, frameCents, requiredCents, marginCents, reaches: reaches(status) };
    }
    const judged = assessPool(assessment, members);
    if (!judged.ok) return null;
    const { frameCents, marginCents } = judged.value;
    return { members, frameCents, requiredCents, marginCents, reaches: judged.value.reaches };
  };
}

function verdictOf(before: PoolSide | null, after: PoolSide | null): ComparedPool["verdict"] {
  if (before === null || after === null) return "not-comparable";
  if (before.reaches === null || after.reaches === null) return "open";
  if (before.reaches) return after.reaches ? "holds" : "breaks";
  return after.reaches ? "becomes-possible" : "stays-below";
}

function placesOf(former: PoolPlan, later: PoolPlan, pairs: readonly Pair[]): PoolComparison["places"] {
  const was = new Map(former.places.map(({ ags, place }) => [ags, place]));
  const is = new Map(later.places.map(({ ags, place }) => [ags, place]));
  return pairs
    .flatMap((pair) => pair.before.map(({ ags }) => ({ from: ags, to: pair.after.ags })))
    .map(({ from, to }) => ({ from, to, before: was.get(from) ?? null, after: is.get(to) ?? null }))
    .filter((place) => place.before !== place.after);
}
