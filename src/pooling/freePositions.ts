import type { Group } from "./groups";
import type { PoolingMap } from "./poolingMap";

/** All below the threshold who are in no agreed pool; without a frame one is of use only as a bridge between others. */
export function freePositions(map: PoolingMap, agreed: readonly Group[], requiredCents: number): number[] {
  const bound = new Set(agreed.flatMap((group) => group.positions));
  return map.municipalities.flatMap(({ frameCents }, position) => {
    const isFree = frameCents < requiredCents && !bound.has(position);
    const isWished = map.wishes?.groupOf.has(position) === true;
    return isFree && (frameCents > 0 || map.neighbours !== null || isWished) ? position : [];
  });
}
