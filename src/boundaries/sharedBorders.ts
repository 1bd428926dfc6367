import { neighbors } from "topojson-client";
import type { Border } from "../pooling/plan";
import type { Boundaries, MunicipalityShape } from "./boundaries";
import { lengthMetres } from "./lengthMetres";
import { mutableShapes } from "./mutable";
import { undirected } from "./shareLoops";

/** A border that two municipalities share. */
export interface SharedBorder {
  /** The smaller key first. */
  readonly border: Border;
  /** Its length on the ellipsoid in whole metres, at least 1; simplified boundaries are shorter than real ones. */
  readonly metres: number;
}

/**
 * The borders between municipalities, each once, ordered by keys.
 *
 * A border has a length: municipalities that meet in a point, or along less than half a metre, are no neighbours.
 *
 * @example
 * ```ts
 * import { readBoundaries, sharedBorders } from "planungsrahmen/boundaries";
 *
 * const square = (AGS: string, x: number) => ({
 *   type: "Feature",
 *   properties: { AGS },
 *   geometry: { type: "Polygon", coordinates: [[[x, 48], [x + 0.1, 48], [x + 0.1, 48.1], [x, 48.1], [x, 48]]] },
 * });
 * const state = { type: "FeatureCollection", features: [square("08337116", 8), square("08337013", 8.1)] };
 * const boundaries = readBoundaries(state);
 * if (boundaries.ok) sharedBorders(boundaries.value).map(({ metres }) => metres); // → [11_119]
 * ```
 */
export function sharedBorders({ topology }: Boundaries): readonly SharedBorder[] {
  const { geometries } = topology.objects.municipalities;
  const arcs = geometries.map(arcsOf);
  const metres = (arc: number) => lengthMetres(topology.arcs[arc] ?? []);
  return neighbors(mutableShapes(geometries)).flatMap((others, at) =>
    others
      .filter((other) => other > at)
      .map((other): SharedBorder => {
        const shared = [...(arcs[at] ?? [])].filter((arc) => arcs[other]?.has(arc));
        const length = shared.reduce((sum, arc) => sum + metres(arc), 0);
        return { border: [geometries[at]?.id ?? "", geometries[other]?.id ?? ""], metres: Math.round(length) };
      })
      .filter((shared) => shared.metres > 0),
  );
}

/**
 * The same as pairs of keys, as `formPools` takes them.
 *
 * @example
 * ```ts
 * import { neighboursOf, readBoundaries } from "planungsrahmen/boundaries";
 *
 * const square = (AGS: string, x: number) => ({
 *   type: "Feature",
 *   properties: { AGS },
 *   geometry: { type: "Polygon", coordinates: [[[x, 48], [x + 0.1, 48], [x + 0.1, 48.1], [x, 48.1], [x, 48]]] },
 * });
 * const state = { type: "FeatureCollection", features: [square("08337116", 8), square("08337013", 8.1)] };
 * const boundaries = readBoundaries(state);
 * if (boundaries.ok) neighboursOf(boundaries.value); // → [["08337013", "08337116"]]
 * ```
 */
export function neighboursOf(boundaries: Boundaries): readonly Border[] {
  return sharedBorders(boundaries).map(({ border }) => border);
}

function arcsOf({ arcs }: MunicipalityShape): ReadonlySet<number> {
  return new Set(arcs.flat(2).map(undirected));
}
