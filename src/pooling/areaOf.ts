import { areaRules } from "./areaRules";
import type { Area } from "./planArea";
import { municipalityAt, type PoolingMap, partnersOf } from "./poolingMap";

/** An area of the map as the exact method wants it: by place in the area. */
export function areaOf(map: PoolingMap, positions: readonly number[], required: number): Area {
  const placeOf = new Map(positions.map((position, place) => [position, place]));
  const neighbours =
    map.neighbours === null
      ? null
      : positions.map((position) => partnersOf(map, position).flatMap((partner) => placeOf.get(partner) ?? []));
  const weights = positions.map((position) => municipalityAt(map, position).frameCents);
  return { weights, neighbours, required, rules: areaRules(map, positions) };
}
