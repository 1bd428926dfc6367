import type { Ags } from "../codes/ags";
import type { Note } from "../result/note";

/** The territory of one municipality: polygons of rings of arcs; a negative number is an arc taken backwards. */
export interface MunicipalityShape {
  readonly type: "MultiPolygon";
  readonly id: Ags;
  readonly properties: { readonly name: string | null };
  readonly arcs: readonly (readonly (readonly number[])[])[];
}

/** TopoJSON in which every stretch of border stands once; its points are longitude and latitude in degrees (WGS84). */
export interface BoundaryTopology {
  readonly type: "Topology";
  readonly objects: {
    readonly municipalities: {
      readonly type: "GeometryCollection";
      /** In the order of the keys, each once. */
      readonly geometries: readonly MunicipalityShape[];
    };
  };
  readonly arcs: readonly (readonly (readonly number[])[])[];
}

/** Boundaries of municipalities that were read and found sound. */
export interface Boundaries {
  readonly topology: BoundaryTopology;
  /** What must stand wherever the boundaries are shown; null where neither the file nor the caller says it. */
  readonly notice: string | null;
  /** Hints that are no errors. */
  readonly notes: readonly Note[];
}
