import type { NumberedPools } from "./groups";
import type { PoolingMap } from "./poolingMap";

/** Those who were in a pool to be kept and are not with its seat any more. */
export function countMoved(map: PoolingMap, { poolAt }: NumberedPools): number {
  return map.municipalities.filter(({ ags }, position) => {
    const seat = map.formerSeats.get(ags);
    return seat !== undefined && seat !== ags && poolAt.get(position)?.members.includes(seat) !== true;
  }).length;
}
