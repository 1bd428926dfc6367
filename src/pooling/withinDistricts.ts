import type { Ags } from "../codes/ags";
import { components } from "./components";
import { municipalityAt, type PoolingMap } from "./poolingMap";

/**
 * Those who can find a pool inside their district: without the groups that are to stay together across a border, which
 * only a rescue can bring together.
 */
export function withoutSpanning(map: PoolingMap, free: readonly number[]): readonly number[] {
  const together = map.wishes?.together ?? [];
  if (together.length === 0) return free;
  const partOf = new Map(components(map, free).flatMap((part, index) => part.map((position) => [position, index])));
  const spanning = new Set(
    together.filter((group) => new Set(group.map((position) => partOf.get(position))).size > 1).flat(),
  );
  return free.filter((position) => !spanning.has(position));
}

/** The map for one area, where a former pool whose seat lies elsewhere goes on with its first member of the area. */
export function withLocalSeats(map: PoolingMap, area: readonly number[]): PoolingMap {
  if (map.formerSeats.size === 0) return map;
  const keys = area.map((position) => municipalityAt(map, position).ags);
  const inside = new Set(keys);
  const firstOf = new Map<Ags, Ags>();
  const local = keys.flatMap((ags): (readonly [Ags, Ags])[] => {
    const seat = map.formerSeats.get(ags);
    if (seat === undefined) return [];
    if (!firstOf.has(seat)) firstOf.set(seat, inside.has(seat) ? seat : ags);
    return [[ags, firstOf.get(seat) ?? seat]];
  });
  return { ...map, formerSeats: new Map(local) };
}
