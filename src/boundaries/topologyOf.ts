import { mergeArcs } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, MultiPolygon } from "topojson-specification";
import type { BoundaryTopology, MunicipalityShape } from "./boundaries";
import { matchCorners } from "./matchCorners";
import { STEPS_PER_DEGREE } from "./readPolygons";
import type { Territory } from "./readTerritory";
import { shareLoops, undirected } from "./shareLoops";

/** Cuts the rings of all municipalities into arcs, each of which stands once and belongs to one or two of them. */
export function topologyOf(territories: readonly Territory[]): BoundaryTopology {
  // In degrees and not in steps of the grid: topojson-server is slow where points are whole numbers.
  const features = matchCorners(territories.map(({ polygons }) => polygons)).map((polygons) => ({
    type: "Feature" as const,
    properties: null,
    geometry: { type: "MultiPolygon" as const, coordinates: polygons.map((rings) => rings.map(inDegrees)) },
  }));
  const collection = { type: "FeatureCollection" as const, features };
  const cut = topology({ collection });
  const areas = (cut.objects.collection as GeometryCollection).geometries as MultiPolygon[]; // SAFETY: as given
  const shared = shareLoops(
    cut.arcs,
    areas.map(({ arcs }) => arcs),
  );
  const geometries = territories.map(({ ags, name }, index): MunicipalityShape => {
    const area = { type: "MultiPolygon" as const, arcs: (shared[index] ?? []) as number[][][] }; // SAFETY: read only
    // Land and water of one municipality have no border between them.
    const { arcs } = hasInnerBorder(area) ? mergeArcs(cut, [area]) : area;
    return { type: "MultiPolygon", id: ags, properties: { name }, arcs };
  });
  return { type: "Topology", objects: { municipalities: { type: "GeometryCollection", geometries } }, arcs: cut.arcs };
}

function inDegrees(ring: readonly (readonly [number, number])[]): [number, number][] {
  return ring.map(([x, y]) => [x / STEPS_PER_DEGREE, y / STEPS_PER_DEGREE]);
}

function hasInnerBorder({ arcs }: MultiPolygon): boolean {
  const used = arcs.flat(2).map(undirected);
  return new Set(used).size < used.length;
}
