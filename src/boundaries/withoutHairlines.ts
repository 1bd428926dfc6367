import type { Ring } from "./readPolygons";
import type { Territory } from "./readTerritory";

type Point = readonly [number, number];

/** Which points of the grid become which, by longitude and latitude. */
type Moves = ReadonlyMap<number, ReadonlyMap<number, Point>>;

/**
 * Makes one point of those that are neighbours on the grid: what differs by a rounding can fall on both sides of half a
 * step, and then its points are a step apart.
 *
 * The points are gone through from west to east and from south to north, so that the order of the file does not matter. No
 * point moves by more than a step, which is about a centimetre.
 */
export function withoutHairlines(territories: readonly Territory[]): readonly Territory[] {
  const moves = movesOf(territories.flatMap(({ polygons }) => polygons.flat(2)));
  if (moves.size === 0) return territories;
  return territories.map((territory) => ({
    ...territory,
    polygons: territory.polygons.map((rings) => rings.map((ring) => moved(ring, moves))),
  }));
}

function movesOf(points: readonly Point[]): Moves {
  const moves = new Map<number, Map<number, Point>>();
  // Latitudes of the points that stay where they are, in the column at hand and in the one before.
  let [column, here, before] = [Number.NaN, new Set<number>(), new Set<number>()];
  for (const [x, y] of [...points].sort(([a, b], [c, d]) => a - c || b - d)) {
    if (x !== column) [column, before, here] = [x, x === column + 1 ? here : new Set<number>(), new Set<number>()];
    if (here.has(y) || moves.get(x)?.has(y)) continue;
    const target = neighbourOf([x, y], { before, here });
    if (target === null) here.add(y);
    else moves.set(x, (moves.get(x) ?? new Map<number, Point>()).set(y, target));
  }
  return moves;
}

/** A point that stays, one step to the west or the south; null where there is none. */
function neighbourOf(
  [x, y]: Point,
  { before, here }: { readonly before: ReadonlySet<number>; readonly here: ReadonlySet<number> },
): Point | null {
  const west = [y - 1, y, y + 1].find((other) => before.has(other));
  if (west !== undefined) return [x - 1, west];
  return here.has(y - 1) ? [x, y - 1] : null;
}

/** A ring that would be no area any more stays as it is. */
function moved(ring: Ring, moves: Moves): Ring {
  const points = ring.map((point): Point => moves.get(point[0])?.get(point[1]) ?? point);
  const rest = points.filter(([x, y], at) => at === 0 || x !== points[at - 1]?.[0] || y !== points[at - 1]?.[1]);
  return rest.length < 4 ? ring : rest;
}
