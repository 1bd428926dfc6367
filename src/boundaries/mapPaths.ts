import { feature, merge } from "topojson-client";
import { type Ags, compareAgs } from "../codes/ags";
import type { Boundaries, MunicipalityShape } from "./boundaries";
import { mutable, mutableShapes } from "./mutable";
import { pathData } from "./pathData";
import { projectionOf } from "./projection";

/** One municipality as drawn. */
export interface MunicipalityPath {
  readonly ags: Ags;
  /** As the boundaries name it; null where they do not. */
  readonly name: string | null;
  /** The attribute `d` of an SVG path, to be filled by the rule `evenodd`. */
  readonly d: string;
}

/** The outline around the members of one group. */
export interface GroupPath {
  readonly group: string;
  /** The attribute `d` of an SVG path, without the borders between members. */
  readonly d: string;
}

/** A map as paths, north up. */
export interface MapPaths {
  /** The attribute `viewBox`: `0 0 width height`. */
  readonly viewBox: string;
  readonly width: number;
  readonly height: number;
  /** In the order of the keys. */
  readonly municipalities: readonly MunicipalityPath[];
  /** In the order of the names of groups, as plain text. */
  readonly groups: readonly GroupPath[];
  /** Members of groups that have no boundary, in the order of the keys. */
  readonly missing: readonly Ags[];
  /** What must stand beside the map; null where nobody has said it. */
  readonly notice: string | null;
}

/** How a map is drawn. */
export interface MapOptions {
  /** The width of the view box in whole units; every point falls on a whole unit. Usually 2,000. */
  readonly width?: number;
}

/**
 * Turns boundaries into SVG path data: one path for each municipality and one outline for each group.
 *
 * Longitudes are shortened by the cosine of the middle latitude, which for one state is as good as any projection. All
 * points are whole numbers, so that neighbours meet and the same input gives the same text everywhere.
 *
 * @param boundaries as `readBoundaries` gives them
 * @param groups which group a municipality belongs to, for example the seat of its pool; whoever is in none is left out
 * @throws RangeError where the width is no whole number of at least 1
 * @example
 * ```ts
 * import { mapPaths, readBoundaries } from "planungsrahmen/boundaries";
 *
 * const square = (AGS: string, x: number) => ({
 *   type: "Feature",
 *   properties: { AGS },
 *   geometry: { type: "Polygon", coordinates: [[[x, 48], [x + 0.1, 48], [x + 0.1, 48.1], [x, 48.1], [x, 48]]] },
 * });
 * const state = { type: "FeatureCollection", features: [square("08337116", 8), square("08337013", 8.1)] };
 * const boundaries = readBoundaries(state);
 * if (boundaries.ok) mapPaths(boundaries.value, new Map(), { width: 100 }).viewBox; // → "0 0 100 75"
 * ```
 */
export function mapPaths(
  boundaries: Boundaries,
  groups: ReadonlyMap<Ags, string> = new Map(),
  { width = 2_000 }: MapOptions = {},
): MapPaths {
  if (!Number.isInteger(width) || width < 1) throw new RangeError(`width must be a whole number from 1, not ${width}`);
  const topology = mutable(boundaries.topology);
  const shapes = boundaries.topology.objects.municipalities.geometries;
  const { height, project } = projectionOf(boundaries.topology, width);
  const drawn = new Set(shapes.map(({ id }) => id));
  return {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    municipalities: mutableShapes(shapes).map((shape, index) => {
      const { id, properties } = shapes[index] as MunicipalityShape; // SAFETY: the same list
      return { ags: id, name: properties.name, d: pathData(feature(topology, shape).geometry.coordinates, project) };
    }),
    groups: [...membersByGroup(shapes, groups)].map(([group, members]) => ({
      group,
      d: pathData(merge(topology, mutableShapes(members)).coordinates, project),
    })),
    missing: [...groups.keys()].filter((ags) => !drawn.has(ags)).sort(compareAgs),
    notice: boundaries.notice,
  };
}

function membersByGroup(
  shapes: readonly MunicipalityShape[],
  groups: ReadonlyMap<Ags, string>,
): Map<string, MunicipalityShape[]> {
  const names = [...new Set(shapes.flatMap(({ id }) => groups.get(id) ?? []))].sort(compareAgs);
  const members = new Map(names.map((name): [string, MunicipalityShape[]] => [name, []]));
  for (const shape of shapes) members.get(groups.get(shape.id) ?? "")?.push(shape);
  return members;
}
