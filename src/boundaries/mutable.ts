import type { MultiPolygon, Topology } from "topojson-specification";
import type { BoundaryTopology, MunicipalityShape } from "./boundaries";

/** The topology as the topojson packages have it typed. They change none of what they are given here. */
export function mutable(topology: BoundaryTopology): Topology {
  return topology as unknown as Topology; // SAFETY: the same shape, but for `readonly`
}

/** Shapes as the topojson packages have them typed. */
export function mutableShapes(shapes: readonly MunicipalityShape[]): MultiPolygon[] {
  return shapes as unknown as MultiPolygon[]; // SAFETY: the same shape, but for `readonly`
}
