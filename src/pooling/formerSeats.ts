import { type Ags, compareAgs } from "../codes/ags";
import type { FormerSeats } from "./levels";
import type { PoolingOptions } from "./plan";

/** A former pool goes on where its seat is; where the table has no such seat, where its first member is. */
export function formerSeats(pools: NonNullable<PoolingOptions["keep"]>, known: ReadonlyMap<Ags, unknown>): FormerSeats {
  return new Map(
    pools.flatMap(({ members, seat }) => {
      const present = members.filter((ags) => known.has(ags)).sort(compareAgs);
      const place = seat !== null && present.includes(seat) ? seat : present[0];
      return place === undefined ? [] : present.map((ags) => [ags, place] as const);
    }),
  );
}
