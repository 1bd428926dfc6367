import type { Border } from "../../src/pooling/plan";

/** Who owns each cell of a grid, row by row; null where nobody does. */
export type Grid = readonly (readonly (number | null)[])[];

type Point = readonly [number, number];

/** Turns places on the grid into degrees. */
export type Place = (point: Point) => [number, number];

/** A kilometre or so for each cell, askew, and with more decimals than anybody keeps. */
export const askew: Place = ([x, y]) => [
  9 + 0.0123456789 * x + 0.0034567891 * y,
  48 + 0.0087654321 * y - 0.0023456789 * x,
];

/** The key of an owner. */
export function keyOf(owner: number): string {
  return `08115${String(owner + 1).padStart(3, "0")}`;
}

/** How the territories of a grid are written down. */
export interface GridStyle {
  readonly place: Place;
  /** Corners that lie on a straight line are left out, so that a long side meets several short ones. */
  readonly isSparse: boolean;
  /** Where four cells meet and two of one owner touch in a point: one ring through the point, or two. */
  readonly turnsLeft: boolean;
}

/** The territories of a grid as GeoJSON: outlines traced around the cells of every owner. */
export function collectionOf(grid: Grid, style: GridStyle) {
  const owners = [...new Set(grid.flat())].filter((owner) => owner !== null);
  const features = owners.map((owner) => {
    const rings = outlines(grid, owner, style.turnsLeft).map((ring) => (style.isSparse ? withoutStraight(ring) : ring));
    // Holes stand with the first polygon; which one they lie in does not matter for borders.
    const coordinates = [rings.map((ring) => [...ring, ...ring.slice(0, 1)].map(style.place))];
    const geometry = { type: "MultiPolygon", coordinates };
    return { type: "Feature", properties: { AGS: keyOf(owner), GEN: `Ort ${owner}` }, geometry };
  });
  return { type: "FeatureCollection", features };
}

/** Owners of cells that have a side in common, as pairs of keys in their order. */
export function pairsByCells(grid: Grid): Border[] {
  const pairs = new Set<string>();
  for (const [y, row] of grid.entries()) {
    for (const [x, owner] of row.entries()) {
      for (const other of [row[x + 1], grid[y + 1]?.[x]]) {
        if (owner === null || other === null || other === undefined || other === owner) continue;
        pairs.add([keyOf(owner), keyOf(other)].sort().join());
      }
    }
  }
  return [...pairs].sort().map((pair) => pair.split(",") as [string, string]); // SAFETY: two keys joined above
}

/** The closed lines around the cells of an owner, the cells on their left. */
function outlines(grid: Grid, owner: number, turnsLeft: boolean): Point[][] {
  const next = new Map<string, Point[]>();
  for (const [from, to] of sides(grid, owner)) next.set(String(from), [...(next.get(String(from)) ?? []), to]);
  const rings: Point[][] = [];
  for (const [start, ends] of next) {
    while (ends.length > 0) rings.push(traced(start, next, turnsLeft));
  }
  return rings;
}

/** The sides of an owner's cells behind which somebody else's land lies. */
function sides(grid: Grid, owner: number): [Point, Point][] {
  const owns = (x: number, y: number) => grid[y]?.[x] === owner;
  const cells = grid.flatMap((row, y) => row.flatMap((one, x) => (one === owner ? [[x, y] as const] : [])));
  return cells.flatMap(([x, y]) => {
    const [a, b, c, d]: [Point, Point, Point, Point] = [
      [x, y],
      [x + 1, y],
      [x + 1, y + 1],
      [x, y + 1],
    ];
    const around: [boolean, Point, Point][] = [
      [owns(x, y - 1), a, b],
      [owns(x + 1, y), b, c],
      [owns(x, y + 1), c, d],
      [owns(x - 1, y), d, a],
    ];
    return around.flatMap(([isOwn, from, to]): [Point, Point][] => (isOwn ? [] : [[from, to]]));
  });
}

function traced(start: string, next: Map<string, Point[]>, turnsLeft: boolean): Point[] {
  const [startX = 0, startY = 0] = start.split(",").map(Number);
  const ring: Point[] = [];
  let at: Point = [startX, startY];
  let from: Point = at;
  do {
    const ends = next.get(String(at)) ?? [];
    const isLeft = ([x, y]: Point) => (at[0] - from[0]) * (y - at[1]) - (at[1] - from[1]) * (x - at[0]) > 0;
    const chosen = Math.max(
      0,
      ends.findIndex((end) => isLeft(end) === turnsLeft),
    );
    ring.push(at);
    [from, at] = [at, ends.splice(chosen, 1)[0] ?? at];
  } while (String(at) !== start);
  return ring;
}

function withoutStraight(ring: readonly Point[]): Point[] {
  return ring.filter((point, index) => {
    const before = ring.at(index - 1) ?? point;
    const after = ring[(index + 1) % ring.length] ?? point;
    return (point[0] - before[0]) * (after[1] - point[1]) !== (point[1] - before[1]) * (after[0] - point[0]);
  });
}
