import { issue } from "../result/issue";
import { failure } from "../result/result";

/** Features of a file; Germany has 11,000 municipalities. */
export const MOST_FEATURES = 100_000;

/** How often all arcs of TopoJSON may be used together; a border has two sides. */
export const MOST_USES = 4;

/** Refuses a file before each of its features is looked at. */
export function tooManyFeatures(count: number) {
  return failure([issue({ code: "unsafe-file", params: { kind: "features", count, most: MOST_FEATURES } })]);
}

/** Refuses TopoJSON that says the same arcs over and over, before they are put together. */
export function tooManyPoints(count: number, most: number) {
  return failure([issue({ code: "unsafe-file", params: { kind: "points", count, most } })]);
}
