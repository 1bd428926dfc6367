import { describe, expect, it } from "vitest";
import { mapPaths, readBoundaries } from "../../src/boundaries/index";
import { fixture, unwrap } from "../support/fixtures";
import { files, type Position, square } from "./squares";

const read = (...rings: Position[][]) => unwrap(readBoundaries(files(...rings)));
const row = read(square(9, -0.5), square(10, -0.5), square(11, -0.5));

/** The points of a path, from ring to ring. */
function points(d: string): string[][] {
  return [...d.matchAll(/M([^z]*)z/g)].map(([, ring = ""]) => {
    const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
    let [x, y] = [0, 0];
    return numbers.flatMap((dx, index) => {
      if (index % 2 === 1) return [];
      [x, y] = [x + dx, y + (numbers[index + 1] ?? 0)];
      return [`${x},${y}`];
    });
  });
}

describe("mapPaths", () => {
  it("draws north up, on whole units, each ring from its first point in steps", () => {
    const { viewBox, width, height, municipalities } = mapPaths(row, new Map(), { width: 300 });
    expect([viewBox, width, height]).toEqual(["0 0 300 100", 300, 100]);
    expect(municipalities.map(({ ags, name }) => [ags, name])).toEqual([
      ["08115001", "Ort 0"],
      ["08115002", "Ort 1"],
      ["08115003", "Ort 2"],
    ]);
    const corners = points(municipalities[0]?.d ?? "");
    expect(corners.map((ring) => [...ring].sort())).toEqual([["0,0", "0,100", "100,0", "100,100"]]);
    expect(municipalities[0]?.d).toMatch(/^M\d+ \d+l(-?\d+[ -]?)+z$/);
  });

  it("shortens longitudes by the cosine of the middle latitude", () => {
    // At 60 degrees north a degree of longitude is half as long as one of latitude.
    expect(mapPaths(read(square(9, 59.5)), new Map(), { width: 100 }).viewBox).toBe("0 0 100 200");
  });

  it("outlines groups without the borders between members, and says who has no boundary", () => {
    const groups = new Map([
      ["08115001", "b"],
      ["08115002", "b"],
      ["08115003", "a"],
      ["08999999", "b"],
      ["08999998", "c"],
    ]);
    const map = mapPaths(row, groups, { width: 300 });
    expect(map.groups.map(({ group }) => group)).toEqual(["a", "b"]);
    const [ring = [], ...others] = points(map.groups[1]?.d ?? "");
    expect([...ring].sort()).toEqual(["0,0", "0,100", "100,0", "100,100", "200,0", "200,100"]);
    expect(others).toEqual([]);
    expect(map.missing).toEqual(["08999998", "08999999"]);
  });

  it("outlines a group that does not hang together as several rings", () => {
    const apart = new Map([
      ["08115001", "x"],
      ["08115003", "x"],
    ]);
    expect(points(mapPaths(row, apart).groups[0]?.d ?? "")).toHaveLength(2);
  });

  it("keeps a place for what is smaller than a unit", () => {
    const { municipalities } = mapPaths(read(square(9, 48), square(10, 48, 0.001)), new Map(), { width: 20 });
    expect(municipalities[1]?.d).toMatch(/^M\d+ \d+h0z$/);
    expect(
      mapPaths(
        read([
          [9, 48],
          [10, 48],
          [10, 48.001],
          [9, 48],
        ]),
        new Map(),
        { width: 20 },
      ).height,
    ).toBe(1);
  });

  it.each([0, -5, 2.5, Number.NaN])("throws for a width of %j", (width) => {
    expect(() => mapPaths(row, new Map(), { width })).toThrow(RangeError);
  });

  it("draws the state: 1,101 municipalities, 44 districts, every point in the view box, the notice beside it", () => {
    const boundaries = unwrap(readBoundaries(fixture("state/bw-boundaries.topo.json")));
    const shapes = boundaries.topology.objects.municipalities.geometries;
    const map = mapPaths(boundaries, new Map(shapes.map(({ id }) => [id, id.slice(0, 5)])));
    expect([map.viewBox, map.municipalities.length, map.groups.length, map.missing]).toEqual([
      ...["0 0 2000 2292", 1_101, 44, []],
    ]);
    expect(map.notice).toBe("© GeoBasis-DE / BKG 2017 (Daten verändert)");
    const all = [...map.municipalities, ...map.groups].flatMap(({ d }) => points(d).flat());
    const outside = all.filter((point) => {
      const [x = -1, y = -1] = point.split(",").map(Number);
      return x < 0 || y < 0 || x > map.width || y > map.height;
    });
    expect(outside).toEqual([]);
    expect([...map.municipalities, ...map.groups].filter(({ d }) => d.includes("h0"))).toEqual([]);
    // Neighbours meet: no point of a district's outline is missing from the outlines of its municipalities.
    const corners = new Set(map.municipalities.flatMap(({ d }) => points(d).flat()));
    expect(map.groups.flatMap(({ d }) => points(d).flat()).filter((point) => !corners.has(point))).toEqual([]);
  });
});
