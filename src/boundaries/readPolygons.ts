import { type Problem, shown } from "../result/issue";
import type { IssueParams } from "../result/issueParams";
import { isRecord } from "./feature";

/** A closed ring of points in whole steps of the grid. */
export type Ring = readonly (readonly [number, number])[];

/** Steps of the grid in one degree; one step is about a centimetre. */
export const STEPS_PER_DEGREE = 10_000_000;

/** A problem of a geometry, with the place below the geometry's own. */
export type GeometryProblem = Problem & { readonly path: readonly number[] };

/** Polygons on the grid. */
export interface PolygonReading {
  /** Rings that shrink to a line or a point are left out, and so are those with a problem. */
  readonly polygons: readonly (readonly Ring[])[];
  readonly flatRings: number;
}

/**
 * Reads a geometry of GeoJSON and puts its points on a grid of ten-millionths of a degree, so that points which differ by
 * rounding alone are the same.
 *
 * @param report takes each problem as it is found, since a small file can have hundreds of thousands
 */
export function readPolygons(geometry: unknown, report: (problem: GeometryProblem) => void): PolygonReading {
  const { type = null, coordinates = null } = isRecord(geometry) ? geometry : {};
  const isSingle = type === "Polygon";
  if ((!isSingle && type !== "MultiPolygon") || !Array.isArray(coordinates) || coordinates.length === 0) {
    const problem = malformed({ kind: "no-area", type: type === null ? null : shown(type) });
    report({ ...problem, path: [] });
    return { polygons: [], flatRings: 0 };
  }
  let flatRings = 0;
  const readRing = (value: unknown, path: readonly number[]): Ring[] => {
    const problem = ringProblem(value);
    if (problem !== null) report({ ...problem, path });
    const ring = problem === null ? onGrid(value as number[][]) : []; // SAFETY: looked at by ringProblem
    if (problem === null && ring.length < 4) flatRings += 1;
    return ring.length < 4 ? [] : [ring];
  };
  const polygons = (isSingle ? [coordinates] : coordinates).map((polygon: unknown, at) => {
    const place = isSingle ? [] : [at];
    const rings = (Array.isArray(polygon) ? polygon : [polygon]).map((ring: unknown, index) =>
      readRing(ring, [...place, index]),
    );
    // Without the ring around it, a hole is nothing.
    return rings[0]?.length === 0 ? [] : rings.flat();
  });
  return { polygons: polygons.filter((rings) => rings.length > 0), flatRings };
}

function malformed(params: IssueParams["malformed-geometry"]): Problem {
  return { code: "malformed-geometry", params };
}

function ringProblem(ring: unknown): Problem | null {
  if (!Array.isArray(ring)) return malformed({ kind: "no-ring", received: shown(ring) });
  const wrong = ring.find((point) => !isPoint(point));
  if (wrong !== undefined) return malformed({ kind: "no-point", received: shown(wrong) });
  const points = ring as number[][]; // SAFETY: every point is looked at above
  const outside = points.find(([longitude = 0, latitude = 0]) => Math.abs(longitude) > 180 || Math.abs(latitude) > 90);
  if (outside !== undefined) {
    return { code: "out-of-range", params: { kind: "not-degrees", point: pointText(outside) } };
  }
  const [first = [], last = []] = [points[0], points.at(-1)];
  if (first[0] !== last[0] || first[1] !== last[1]) {
    return malformed({ kind: "open-ring", from: pointText(first), to: pointText(last) });
  }
  if (points.length >= 4) return null;
  return malformed({ kind: "short-ring", points: points.length });
}

function isPoint(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 2 && Number.isFinite(value[0]) && Number.isFinite(value[1]);
}

function pointText([longitude, latitude]: readonly number[]): string {
  return `(${longitude}, ${latitude})`;
}

function onGrid(ring: readonly number[][]): [number, number][] {
  const points = ring.map(([longitude = 0, latitude = 0]): [number, number] => [
    Math.round(longitude * STEPS_PER_DEGREE),
    Math.round(latitude * STEPS_PER_DEGREE),
  ]);
  return points.filter(([x, y], index) => index === 0 || x !== points[index - 1]?.[0] || y !== points[index - 1]?.[1]);
}
