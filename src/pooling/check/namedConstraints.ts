import type { Ags } from "../../codes/ags";
import type { PoolPlan } from "../plan";
import { WISH_KINDS, type WishKind } from "../wishes";
import { canJoin } from "./canJoin";
import { isMade, type PoolingFacts, reachOf, withoutWish } from "./poolingFacts";
import { possiblePool } from "./possiblePool";
import type { LeftGroup } from "./strandedGroups";

/** In larger groups the planner looks at all of them together only, and may miss a constraint. */
const LARGEST_CERTAIN = 11;

/** What came of checking the constraints that are named beside a stranded group. */
export type NamedConstraints = "right" | "wrong" | "unchecked";

/**
 * Holds the named constraints against those of which giving up a single one would let somebody of the group into a pool
 * beside it, or would let the group be a pool; where there is no such one, against all that are made.
 */
export function checkNamed(
  named: readonly string[],
  plan: PoolPlan,
  facts: PoolingFacts,
  { reach }: LeftGroup,
  mostVisits: number,
): NamedConstraints {
  const made = WISH_KINDS.filter((kind) => isMade(facts.wishes[kind]));
  const helps = made.map((kind) => givingUpHelps(plan, reachOf(withoutWish(facts, kind)), reach, mostVisits));
  const single = made.filter((_, index) => helps[index] === true);
  if (helps.includes(null)) return named.every((kind) => made.some((one) => one === kind)) ? "unchecked" : "wrong";
  if (isSame(named, single.length > 0 ? single : made)) return "right";
  if (reach.length <= LARGEST_CERTAIN || named.length === 0) return "wrong";
  return isSame(named, made) || named.every((kind) => single.some((one) => one === kind)) ? "unchecked" : "wrong";
}

function isSame(named: readonly string[], kinds: readonly WishKind[]): boolean {
  return [...named].sort().join() === [...kinds].sort().join();
}

/** Null where the search met its limit. */
function givingUpHelps(plan: PoolPlan, facts: PoolingFacts, reach: readonly Ags[], mostVisits: number): boolean | null {
  const pools = plan.pools.filter(({ origin }) => origin !== "agreed").map(({ members }) => members);
  const known = [...facts.municipalities.keys()];
  if (reach.some((ags) => canJoin(ags, pools, facts.hasWishes ? known : reach, facts))) return true;
  const { found, finished } = possiblePool(facts, reach, mostVisits);
  return found !== null ? true : finished ? false : null;
}
