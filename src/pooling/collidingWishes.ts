import { bestGroups } from "./bestGroups";
import { companyOf, keepsWishes, mayBeGroup } from "./keepsWishes";
import type { Pool } from "./plan";
import { frameSum, type PoolingMap, partnersOf } from "./poolingMap";
import type { StrandedGroup } from "./strandedGroups";
import type { Arranged } from "./waysOut";
import { type Wishes, type WishKind, wishesMade, withoutWish } from "./wishes";
import { wishRules } from "./wishRules";

/** The wishes that a set of positions does not keep. */
export function wishesBroken(map: PoolingMap, members: readonly number[]): WishKind[] {
  const wishes = map.wishes?.wishes ?? {};
  return wishesMade(wishes).filter((kind) => !keepsWishes(withWishes(map, { [kind]: wishes[kind] }), members));
}

/**
 * Which wishes keep a group out: those of which giving up a single one would let somebody of it into a pool beside it,
 * or would let the group be a pool; where no single one would, all that are made.
 */
export function collidingWishes(arranged: Arranged, group: StrandedGroup): WishKind[] {
  const wishes = arranged.map.wishes?.wishes ?? {};
  const made = wishesMade(wishes);
  const single = made.filter((kind) => finds(arranged, withWishes(arranged.map, withoutWish(wishes, kind)), group));
  return single.length > 0 ? single : made;
}

function withWishes(map: PoolingMap, wishes: Wishes): PoolingMap {
  return { ...map, wishes: wishRules(wishes, map.positionOf) };
}

/** Whether somebody of a group finds a place under the wishes of a map. */
function finds({ pools, poolAt, requiredCents }: Arranged, map: PoolingMap, { reach }: StrandedGroup): boolean {
  if (frameSum(map, reach) >= requiredCents && holdsGroup(map, reach, requiredCents)) return true;
  return reach.some((position) => {
    const company = companyOf(map, position);
    const beside = company.flatMap((member) => partnersOf(map, member)).flatMap((other) => poolAt.get(other) ?? []);
    return pools.some((pool) => beside.includes(pool) && takes(map, pool, company));
  });
}

function takes(map: PoolingMap, { origin, members }: Pool, company: readonly number[]): boolean {
  const positions = members.flatMap((ags) => map.positionOf.get(ags) ?? []);
  return origin !== "agreed" && mayBeGroup(map, [...new Set([...positions, ...company])]);
}

/** Beyond so many only all of them together are looked at. */
const MOST_GROUPED = 11;

function holdsGroup(map: PoolingMap, reach: readonly number[], requiredCents: number): boolean {
  if (reach.length > MOST_GROUPED) return mayBeGroup(map, reach);
  return bestGroups(map, reach, requiredCents).groups.length > 0;
}
