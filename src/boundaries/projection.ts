import { cosine } from "../pooling/distance";
import type { BoundaryTopology } from "./boundaries";

/** Takes longitude and latitude to a point of the drawing, in whole units from its upper left corner. */
export type Projection = (position: readonly number[]) => readonly [number, number];

/** The equirectangular projection that fits all boundaries into a width, and the height it comes to. */
export function projectionOf({ arcs }: BoundaryTopology, width: number): { height: number; project: Projection } {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [longitude = 0, latitude = 0] of arcs.flat()) {
    box.west = Math.min(box.west, longitude);
    box.east = Math.max(box.east, longitude);
    box.south = Math.min(box.south, latitude);
    box.north = Math.max(box.north, latitude);
  }
  const unitsPerDegree = width / (box.east - box.west);
  const unitsNorth = unitsPerDegree / cosine((box.south + box.north) / 2);
  return {
    height: Math.max(1, Math.round((box.north - box.south) * unitsNorth)),
    project: ([longitude = 0, latitude = 0]) => [
      Math.round((longitude - box.west) * unitsPerDegree),
      Math.round((box.north - latitude) * unitsNorth),
    ],
  };
}
