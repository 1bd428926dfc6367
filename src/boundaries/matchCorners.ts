import type { Ring } from "./readPolygons";

type Point = readonly [number, number];
type Areas = readonly (readonly (readonly Ring[])[])[];

/** Steps of the grid along one side of a cell of the index, about a hundred metres. */
const CELL = 10_000;

/**
 * Gives a straight stretch of border every corner that lies on it, so that a long side and the short sides along it meet
 * point by point; topojson takes as shared only what has the same points.
 *
 * On it means within one step of the grid, about a centimetre, which rounding alone can come to.
 *
 * @returns the rings of the same areas in the same order
 */
export function matchCorners(areas: Areas): [number, number][][][][] {
  const corners = cornersByCell(areas);
  return areas.map((polygons) => polygons.map((rings) => rings.map((ring) => withCorners(ring, corners))));
}

type Corners = ReadonlyMap<number, readonly Point[]>;

function cornersByCell(areas: Areas): Corners {
  const corners = new Map<number, Point[]>();
  for (const point of areas.flat(3)) {
    const cell = cellOf(Math.floor(point[0] / CELL), Math.floor(point[1] / CELL));
    const others = corners.get(cell);
    if (others === undefined) corners.set(cell, [point]);
    else others.push(point);
  }
  return corners;
}

/** Cells of the whole Earth are fewer than ten million in each direction. */
function cellOf(column: number, row: number): number {
  return column * 10_000_000 + row;
}

function withCorners(ring: Ring, corners: Corners): [number, number][] {
  return ring.flatMap((to, index): [number, number][] => {
    const from = ring[index - 1];
    const end: [number, number] = [to[0], to[1]];
    return from === undefined ? [end] : [...cornersBetween(from, to, corners), end];
  });
}

function cornersBetween(from: Point, to: Point, corners: Corners): [number, number][] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const square = dx * dx + dy * dy;
  const found = new Map<number, [number, number]>();
  for (const cell of cellsAlong(from, to)) {
    for (const [x, y] of corners.get(cell) ?? []) {
      const along = (x - from[0]) * dx + (y - from[1]) * dy;
      const across = (x - from[0]) * dy - (y - from[1]) * dx;
      if (along > 0 && along < square && across * across <= square && !isEnd([x, y], from, to))
        found.set(along, [x, y]);
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([, point]) => point);
}

function isEnd([x, y]: Point, from: Point, to: Point): boolean {
  return (x === from[0] && y === from[1]) || (x === to[0] && y === to[1]);
}

/** The cells that a stretch passes, column by column, with a step of the grid to spare. */
function cellsAlong(from: Point, to: Point): number[] {
  const [left, right] = from[0] <= to[0] ? [from, to] : [to, from];
  const slope = right[0] === left[0] ? 0 : (right[1] - left[1]) / (right[0] - left[0]);
  const heightAt = (x: number) => left[1] + slope * (Math.min(Math.max(x, left[0]), right[0]) - left[0]);
  const cells: number[] = [];
  const last = Math.floor((right[0] + 1) / CELL);
  for (let column = Math.floor((left[0] - 1) / CELL); column <= last; column += 1) {
    const ends = slope === 0 ? [from[1], to[1]] : [heightAt(column * CELL - 1), heightAt((column + 1) * CELL + 1)];
    const top = Math.floor((Math.max(...ends) + 2) / CELL);
    for (let row = Math.floor((Math.min(...ends) - 2) / CELL); row <= top; row += 1) cells.push(cellOf(column, row));
  }
  return cells;
}
