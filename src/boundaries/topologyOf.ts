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
  const corners = matchCorners(territories.map(({ polygons }) => polygons));
  const features = corners.map((coordinates) => ({
    type: "Feature" as const,
    properties: null,
    geometry: { type: "MultiPolygon" as const, coordinates },
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
  const arcs = cut.arcs.map((arc) => arc.map((point) => point.map((steps) => steps / STEPS_PER_DEGREE)));
  return { type: "Topology", objects: { municipalities: { type: "GeometryCollection", geometries } }, arcs };
}

function hasInnerBorder({ arcs }: MultiPolygon): boolean {
  const used = arcs.flat(2).map(undirected);
  return new Set(used).size < used.length;
}
