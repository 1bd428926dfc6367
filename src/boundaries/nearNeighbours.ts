import { type Ags, compareAgs } from "../codes/ags";
import { cosine } from "../pooling/distance";
import type { Border } from "../pooling/plan";
import type { Boundaries, BoundaryTopology } from "./boundaries";
import { neighboursOf, sharedBorders } from "./sharedBorders";
import { undirected } from "./shareLoops";

/** How close lines lie that may be meant as one, and along which distance, in metres. */
const CLOSE = 50;
const ALONG = 200;
const METRES_PER_DEGREE = 111_195;

type Point = readonly [number, number];

/** A piece of border that belongs to one municipality alone, in metres on a plane. */
interface Piece {
  readonly owner: Ags;
  readonly from: Point;
  readonly to: Point;
}

/**
 * Municipalities that are probably neighbours but share no border, since their lines lie beside each other: less than 50
 * metres apart for at least 200 metres, as after simplifying each by itself.
 *
 * A hint for whoever made the file; nothing is taken as a border because of it.
 *
 * @returns pairs that `neighboursOf` does not have, the smaller key first, ordered
 * @example
 * ```ts
 * import { nearNeighbours, readBoundaries } from "planungsrahmen/boundaries";
 *
 * const square = (AGS: string, x: number) => ({
 *   type: "Feature",
 *   properties: { AGS },
 *   geometry: { type: "Polygon", coordinates: [[[x, 48], [x + 0.1, 48], [x + 0.1, 48.1], [x, 48.1], [x, 48]]] },
 * });
 * const state = { type: "FeatureCollection", features: [square("08337116", 8), square("08337013", 8.1001)] };
 * const boundaries = readBoundaries(state);
 * if (boundaries.ok) nearNeighbours(boundaries.value); // → [["08337013", "08337116"]]
 * ```
 */
export function nearNeighbours(boundaries: Boundaries): readonly Border[] {
  const pieces = unsharedPieces(boundaries.topology);
  const ownersNear = piecesByPlace(pieces);
  const known = new Set(neighboursOf(boundaries).map(String));
  const stretches = new Map<string, Stretch>();
  for (const { owner, from } of pieces) {
    for (const other of ownersNear(from)) {
      const pair = [owner, other].sort().join();
      if (other !== owner && !known.has(pair)) stretches.set(pair, extended(stretches.get(pair), from));
    }
  }
  return [...stretches]
    .filter(([, { low, high }]) => distance(low, high) >= ALONG)
    .map(([pair]): Border => [pair.slice(0, 8), pair.slice(9)])
    .sort((a, b) => compareAgs(String(a), String(b)));
}

/** So many metres at least lie beside each other where a border is doubtful; some do at the ends of every border. */
const DOUBTFUL = 500;

/**
 * Neighbours whose lines lie beside each other for longer than on each other, as where areas overlap in a strip: the
 * border that they share is probably longer than the file makes it.
 *
 * @returns pairs that `neighboursOf` has too, the smaller key first, ordered
 * @example
 * ```ts
 * import { doubtfulBorders, readBoundaries } from "planungsrahmen/boundaries";
 *
 * const square = (AGS: string, x: number) => ({
 *   type: "Feature",
 *   properties: { AGS },
 *   geometry: { type: "Polygon", coordinates: [[[x, 48], [x + 0.1, 48], [x + 0.1, 48.1], [x, 48.1], [x, 48]]] },
 * });
 * const state = { type: "FeatureCollection", features: [square("08337116", 8), square("08337013", 8.1)] };
 * const boundaries = readBoundaries(state);
 * if (boundaries.ok) doubtfulBorders(boundaries.value); // → []
 * ```
 */
export function doubtfulBorders(boundaries: Boundaries): readonly Border[] {
  const pieces = unsharedPieces(boundaries.topology);
  const ownersNear = piecesByPlace(pieces);
  const beside = new Map<string, number>();
  for (const { owner, from, to } of pieces) {
    for (const other of ownersNear(from)) {
      const pair = [owner, other].sort().join();
      // Both lines are gone along, so each counts half.
      if (other !== owner) beside.set(pair, (beside.get(pair) ?? 0) + distance(from, to) / 2);
    }
  }
  return sharedBorders(boundaries)
    .filter(({ border, metres }) => (beside.get(String(border)) ?? 0) > Math.max(DOUBTFUL, metres))
    .map(({ border }) => border);
}

/** The box around all points of two municipalities that lie close to the other. */
interface Stretch {
  readonly low: Point;
  readonly high: Point;
}

function extended(stretch: Stretch | undefined, [x, y]: Point): Stretch {
  const { low, high } = stretch ?? { low: [x, y], high: [x, y] };
  return {
    low: [Math.min(low[0], x), Math.min(low[1], y)],
    high: [Math.max(high[0], x), Math.max(high[1], y)],
  };
}

/** Who has a piece close to a point. */
function piecesByPlace(pieces: readonly Piece[]): (point: Point) => ReadonlySet<Ags> {
  const cells = new Map<string, Piece[]>();
  for (const piece of pieces) {
    for (const cell of cellsOf(piece)) {
      const others = cells.get(cell);
      if (others === undefined) cells.set(cell, [piece]);
      else others.push(piece);
    }
  }
  return (point) => {
    const close = (cells.get(cellOf(point)) ?? []).filter((piece) => isClose(point, piece));
    return new Set(close.map(({ owner }) => owner));
  };
}

function unsharedPieces({ objects, arcs }: BoundaryTopology): Piece[] {
  const owners = new Map<number, Set<Ags>>();
  for (const { id, arcs: polygons } of objects.municipalities.geometries) {
    for (const arc of polygons.flat(2).map(undirected)) owners.set(arc, (owners.get(arc) ?? new Set()).add(id));
  }
  const eastPerDegree = METRES_PER_DEGREE * cosine(arcs[0]?.[0]?.[1] ?? 0);
  const point = ([longitude = 0, latitude = 0]: readonly number[]): Point => [
    longitude * eastPerDegree,
    latitude * METRES_PER_DEGREE,
  ];
  return [...owners].flatMap(([arc, [owner = "", ...others]]) => {
    const points = others.length > 0 ? [] : (arcs[arc] ?? []).map(point);
    return points.slice(1).flatMap((to, index) => divided({ owner, from: points[index] ?? to, to }));
  });
}

/** A long piece in parts of at most 100 metres, so that two lines with few points are compared all along. */
function divided({ owner, from, to }: Piece): Piece[] {
  const parts = Math.ceil((distance(from, to) + 1) / (ALONG / 2));
  const at = (part: number): Point => [
    from[0] + ((to[0] - from[0]) * part) / parts,
    from[1] + ((to[1] - from[1]) * part) / parts,
  ];
  return Array.from({ length: parts }, (_, part) => ({ owner, from: at(part), to: at(part + 1) }));
}

function cellOf([x, y]: Point): string {
  return `${Math.floor(x / ALONG)} ${Math.floor(y / ALONG)}`;
}

/** The cells that have points close to a piece, which is shorter than a cell is wide. */
function cellsOf({ from, to }: Piece): Set<string> {
  const beside = [-CLOSE, 0, CLOSE];
  const ends: Point[] = [from, to];
  return new Set(ends.flatMap(([x, y]) => beside.flatMap((dx) => beside.map((dy) => cellOf([x + dx, y + dy])))));
}

function isClose([x, y]: Point, { from, to }: Piece): boolean {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - from[0]) * dx + (y - from[1]) * dy) / square));
  return distance([x, y], [from[0] + along * dx, from[1] + along * dy]) <= CLOSE;
}

function distance(a: Point, b: Point): number {
  return Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2);
}
