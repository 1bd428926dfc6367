import { keyOf } from "./grid";

/** Longitude and latitude. */
export type Position = [number, number];

/** A closed square from its south-west corner. */
export function square(west: number, south: number, side = 1): Position[] {
  const [east, north] = [west + side, south + side];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/** GeoJSON with one municipality for each ring, numbered from `08115001`. */
export function files(...rings: readonly (readonly Position[])[]) {
  const features = rings.map((ring, index) => ({
    type: "Feature",
    properties: { AGS: keyOf(index), GEN: `Ort ${index}` } as Record<string, unknown>,
    geometry: { type: "Polygon", coordinates: [ring] } as unknown,
  }));
  return { type: "FeatureCollection", features };
}
