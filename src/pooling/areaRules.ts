import { mayShare } from "./keepsWishes";
import type { PoolingMap } from "./poolingMap";

/** What wishes demand inside one area, by place in the area. */
export interface AreaRules {
  /** For each place those that never share a group with it, ascending. */
  readonly apart: readonly (readonly number[])[];
  /** Disjoint groups of places that share a group, or are in none. */
  readonly together: readonly (readonly number[])[];
  readonly mostMembers: number;
}

/** The rules of one area; undefined where no wish touches it. */
export function areaRules(map: PoolingMap, area: readonly number[]): AreaRules | undefined {
  const { wishes } = map;
  if (wishes === null) return undefined;
  const placeOf = new Map(area.map((position, place) => [position, place]));
  const together = wishes.together
    .map((group) => group.flatMap((position) => placeOf.get(position) ?? []))
    .filter((group) => group.length > 1);
  const near = wishes.mostMetres === Number.POSITIVE_INFINITY;
  const apart = area.map((position) => {
    if (near && !wishes.apart.has(position)) return [];
    return area.flatMap((other, place) => (other === position || mayShare(map, position, other) ? [] : place));
  });
  const isFree = together.length === 0 && wishes.mostMembers >= area.length && apart.every((list) => list.length === 0);
  return isFree ? undefined : { apart, together, mostMembers: wishes.mostMembers };
}
