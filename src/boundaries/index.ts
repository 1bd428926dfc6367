export type { Boundaries, BoundaryTopology, MunicipalityShape } from "./boundaries";
export type { GroupPath, MapOptions, MapPaths, MunicipalityPath } from "./mapPaths";
export { mapPaths } from "./mapPaths";
export { doubtfulBorders, nearNeighbours } from "./nearNeighbours";
export type { BoundaryOptions } from "./readBoundaries";
export { readBoundaries } from "./readBoundaries";
export type { SharedBorder } from "./sharedBorders";
export { neighboursOf, sharedBorders } from "./sharedBorders";
