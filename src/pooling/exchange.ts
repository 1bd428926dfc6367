import type { Ags } from "../codes/ags";
import type { AssessedMunicipality, Assessment } from "../eligibility/eligibility";
import { issue, shown } from "../result/issue";
import { failure, type Result, success } from "../result/result";
import { formPools } from "./formPools";
import type { AgreedPool, Pool, PoolingOptions, PoolPlan } from "./plan";
import { type PlanDifference, planDifference } from "./planDifference";
import { recounted } from "./recounted";

/** What one municipality would do. */
export type Change =
  /** It goes without all those whom it shares with now. */
  | { readonly kind: "leave"; readonly ags: Ags }
  /** It joins a pool of the plan, whose members stay together. */
  | { readonly kind: "join"; readonly ags: Ags; readonly pool: number }
  /** It is planned with another head count; everyone else's stays. */
  | { readonly kind: "head-count"; readonly ags: Ags; readonly persons: number };

/** A plan with everything that it was made from. */
export interface PlanMade {
  readonly plan: PoolPlan;
  readonly assessment: Assessment;
  readonly options: PoolingOptions;
}

/** The plan after a change, and what has become different. */
export interface Exchange extends PlanMade {
  readonly difference: PlanDifference;
}

/**
 * Shows how a plan changes if one municipality leaves its pool, joins another, or has a different head count.
 *
 * Everything else is planned anew under the same options, with as many pools as possible and, among those plans, as few
 * as possible who leave the seat of their former pool.
 *
 * @param former the plan from `formPools`, the municipalities that it was made from, and what it was asked for
 * @param change what one municipality would do
 * @returns the new plan, or why the change is impossible: an unknown key or pool, nobody to leave, a wish that collides
 * @example
 * ```ts
 * import { allocate, assess, exchange, formPools, imBw201801, type PoolingOptions } from "planungsrahmen";
 *
 * const table = [
 *   { ags: "08337116", name: "Wehr", persons: 64 },
 *   { ags: "08337013", name: "Bad Säckingen", persons: 40 },
 * ];
 * const allocation = allocate(table, imBw201801);
 * if (allocation.ok) {
 *   const assessment = assess(allocation.value);
 *   const options: PoolingOptions = { borders: "off" };
 *   const plan = formPools(assessment, options);
 *   if (plan.ok) {
 *     const former = { plan: plan.value, assessment, options };
 *     const after = exchange(former, { kind: "head-count", ags: "08337116", persons: 65 });
 *     if (after.ok) after.value.plan.pools.length; // → 0
 *   }
 * }
 * ```
 */
export function exchange(former: PlanMade, change: Change): Result<Exchange> {
  const { plan, assessment, options } = former;
  const municipality = assessment.municipalities.find(({ ags }) => ags === change.ags);
  if (municipality === undefined) return unknown(change.ags);
  const changed = change.kind === "head-count" ? recounted(assessment, change) : success(assessment);
  if (!changed.ok) return changed;
  const asked = changedOptions(plan, options, change, municipality);
  if (!asked.ok) return asked;
  const kept = plan.pools.filter(({ origin }) => origin === "proposed").map((pool) => withoutLeaver(pool, change));
  const found = { ...asked.value, keep: kept };
  const after = formPools(changed.value, found);
  if (!after.ok) return failure(after.issues.map((one) => ({ ...one, path: ["change", ...one.path] })));
  if (change.kind === "join" && !hasJoined(plan, after.value, change)) return impossible(municipality, change.pool);
  const difference = planDifference(plan, after.value);
  return success({ plan: after.value, assessment: changed.value, options: found, difference });
}

function unknown(ags: Ags): Result<never> {
  const params = { kind: "not-in-table", received: shown(ags) } as const;
  return failure([issue({ code: "unknown-key", path: ["change", "ags"], params })]);
}

/** Whether the plan holds the pool with the newcomer in it. */
function hasJoined(before: PoolPlan, after: PoolPlan, { ags, pool }: Extract<Change, { kind: "join" }>): boolean {
  const members = before.pools.find(({ id }) => id === pool)?.members ?? [];
  const found = after.pools.find((one) => one.members.includes(ags));
  return members.every((member) => found?.members.includes(member) === true);
}

function impossible({ ags, name }: AssessedMunicipality, pool: number): Result<never> {
  const params = { kind: "cannot-join", ags, name, pool } as const;
  return failure([issue({ code: "wishes-collide", path: ["change", "pool"], params })]);
}

/** The former pool without the member that leaves it: if that member were the seat, nobody would count as staying. */
function withoutLeaver({ members, seat }: Pool, { kind, ags }: Change) {
  if (kind === "head-count" || !members.includes(ags)) return { members, seat };
  return { members: members.filter((member) => member !== ags), seat: seat === ags ? null : seat };
}

function changedOptions(
  plan: PoolPlan,
  options: PoolingOptions,
  change: Change,
  municipality: AssessedMunicipality,
): Result<PoolingOptions> {
  if (change.kind === "head-count") return success(options);
  return change.kind === "leave"
    ? leaving(plan, options, change.ags)
    : joining(plan, options, municipality, change.pool);
}

function leaving(plan: PoolPlan, options: PoolingOptions, ags: Ags): Result<PoolingOptions> {
  const pool = plan.pools.find(({ members }) => members.includes(ags));
  if (pool === undefined) {
    return failure([issue({ code: "not-in-pool", path: ["change", "ags"], params: { ags } })]);
  }
  const { agreed = [], offers = [], wishes = {} } = options;
  const companions = pool.members.filter((member) => member !== ags);
  const apart = [...(wishes.apart ?? []), ...companions.map((other) => [ags, other] as const)];
  const rest = { ...options, offers: offers.filter((host) => host !== ags), wishes: { ...wishes, apart } };
  return success({ ...rest, agreed: withoutMember(agreed, ags) });
}

/** An agreed pool of one is none. */
function withoutMember(agreed: readonly AgreedPool[], ags: Ags): AgreedPool[] {
  return agreed
    .map(({ name, members }) => ({ name, members: members.filter((member) => member !== ags) }))
    .filter(({ members }) => members.length > 1);
}

/** A municipality below the threshold joins a proposed pool by a wish; in all other cases it is agreed. */
function joining(
  plan: PoolPlan,
  options: PoolingOptions,
  { ags, frameCents }: AssessedMunicipality,
  number: number,
): Result<PoolingOptions> {
  const pool = plan.pools.find(({ id }) => id === number);
  if (pool === undefined) {
    const params = { pool: number, pools: plan.pools.length };
    return failure([issue({ code: "unknown-pool", path: ["change", "pool"], params })]);
  }
  const { agreed = [], offers = [], wishes = {} } = options;
  const members = [...new Set([...pool.members, ags])];
  const others = withoutMember(agreed, ags);
  if (pool.origin === "proposed" && frameCents < plan.requiredCents) {
    const together = [...(wishes.together ?? []), members];
    return success({ ...options, agreed: others, wishes: { ...wishes, together } });
  }
  const rest = others.filter(({ name }) => pool.origin !== "agreed" || name !== pool.name);
  const free = offers.filter((host) => !members.includes(host));
  const name = pool.name ?? `Zusammenschluss ${pool.id}`;
  return success({ ...options, offers: free, agreed: [...rest, { name, members }] });
}
