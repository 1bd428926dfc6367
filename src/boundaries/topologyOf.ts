import { mergeArcs } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, MultiPolygon } from "topojson-specification";
import type { BoundaryTopology, MunicipalityShape } from "./boundaries";
import { matchCorners } from "./matchCorners";
import { STEPS_PER_DEGREE } from "./readPolygons";
import type { Territory } from "./readTerritory";

/** Cuts the rings of all municipalities into arcs, each of which stands once and belongs to one or two of them. */
export function topologyOf(territories: readonly Territory[]): BoundaryTopology {
  const matched = matchCorners(territories.map(({ polygons }) => polygons));
  const features = territories.map(({ ags, name }, index) => ({
    type: "Feature" as const,
    id: ags,
    properties: { name },
    geometry: { type: "MultiPolygon" as const, coordinates: matched[index] ?? [] },
  }));
  const municipalities = { type: "FeatureCollection" as const, features };
  const cut = topology({ municipalities });
  const { geometries } = cut.objects.municipalities as GeometryCollection<{ name: string | null }>; // SAFETY: as given
  const arcs = cut.arcs.map((arc) => arc.map((point) => point.map((steps) => steps / STEPS_PER_DEGREE)));
  return {
    type: "Topology",
    objects: {
      municipalities: {
        type: "GeometryCollection",
        geometries: geometries.map((shape): MunicipalityShape => {
          const area = shape as MultiPolygon<{ name: string | null }>; // SAFETY: given as MultiPolygon
          const { id, properties } = area;
          // Land and water of one municipality have no border between them.
          const merged = hasInnerBorder(area) ? mergeArcs(cut, [area]) : area;
          return {
            type: "MultiPolygon",
            id: String(id),
            properties: { name: properties?.name ?? null },
            arcs: merged.arcs,
          };
        }),
      },
    },
    arcs,
  };
}

function hasInnerBorder({ arcs }: MultiPolygon): boolean {
  const used = arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc));
  return new Set(used).size < used.length;
}
