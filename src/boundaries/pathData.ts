import type { Projection } from "./projection";

/**
 * Writes polygons as the attribute `d` of an SVG path: each ring from its first point in relative steps.
 *
 * Steps of nothing are left out. A ring that shrinks to a point or a line stays as what it is; only so does a very small
 * municipality keep a place on the map.
 */
export function pathData(polygons: readonly (readonly (readonly number[])[])[][], project: Projection): string {
  return polygons
    .flat()
    .map((ring) => ringData(ring.map(project)))
    .join("");
}

function ringData(points: readonly (readonly [number, number])[]): string {
  const [[startX, startY] = [0, 0]] = points;
  let [x, y] = [startX, startY];
  let steps = "";
  // The last point is the first one, where the ring is closed.
  for (const [nextX, nextY] of points.slice(1, -1)) {
    if (nextX === x && nextY === y) continue;
    steps += `${spaced(nextX - x, steps === "")}${spaced(nextY - y, false)}`;
    [x, y] = [nextX, nextY];
  }
  return `M${startX} ${startY}${steps === "" ? "h0" : `l${steps}`}z`;
}

/** A minus sign parts two numbers as well as a space does. */
function spaced(value: number, isFirst: boolean): string {
  return value < 0 || isFirst ? String(value) : ` ${value}`;
}
