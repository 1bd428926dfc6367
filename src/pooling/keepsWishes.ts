import { isConnected } from "./components";
import { distanceOf } from "./levels";
import { municipalityAt, type PoolingMap } from "./poolingMap";

/** Whether two positions may share a pool as far as pairs go: not apart, and near enough where that is wished. */
export function mayShare(map: PoolingMap, a: number, b: number): boolean {
  const { wishes } = map;
  if (wishes === null) return true;
  if (wishes.apart.get(a)?.has(b) === true) return false;
  if (wishes.mostMetres === Number.POSITIVE_INFINITY) return true;
  const metres = distanceOf(municipalityAt(map, a), municipalityAt(map, b));
  return metres !== null && metres <= wishes.mostMetres;
}

/** Whether a set of positions keeps every wish. */
export function keepsWishes(map: PoolingMap, members: readonly number[]): boolean {
  const { wishes } = map;
  if (wishes === null) return true;
  if (members.length > wishes.mostMembers) return false;
  const inside = new Set(members);
  const whole = members.every(
    (position) => wishes.groupOf.get(position)?.every((other) => inside.has(other)) !== false,
  );
  return whole && members.every((a, index) => members.slice(index + 1).every((b) => mayShare(map, a, b)));
}

/** Whether a set of positions hangs together, where borders count, and keeps every wish. */
export function mayBeGroup(map: PoolingMap, members: readonly number[]): boolean {
  return keepsWishes(map, members) && (map.neighbours === null || isConnected(members, map.neighbours));
}

/** Everyone with whom a position is to stay together, itself included. */
export function companyOf({ wishes }: PoolingMap, position: number): readonly number[] {
  return wishes?.groupOf.get(position) ?? [position];
}
