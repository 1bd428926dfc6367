import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { neighboursOf, readBoundaries, sharedBorders } from "../../src/boundaries/index";
import { readBorders } from "../../src/input/index";
import { fixture, unwrap } from "../support/fixtures";
import { askew, collectionOf, type Grid, type GridStyle, keyOf } from "./grid";
import { files, type Position, square } from "./squares";

const style: GridStyle = { place: askew, isSparse: false, turnsLeft: false };
const ofGrid = (grid: Grid, how: Partial<GridStyle> = {}) =>
  sharedBorders(unwrap(readBoundaries(collectionOf(grid, { ...style, ...how }))));
const pairs = (...rings: Position[][]) => neighboursOf(unwrap(readBoundaries(files(...rings)))).map(String);

describe("the neighbours in Baden-Württemberg", () => {
  const boundaries = unwrap(readBoundaries(fixture("state/bw-boundaries.topo.json")));

  it("are the 3,190 pairs of the list, from the boundaries that come with the package", () => {
    const listed = unwrap(readBorders(fixture("state/bw-adjacency.csv"))).borders;
    expect(listed).toHaveLength(3_190);
    expect(neighboursOf(boundaries)).toEqual(listed);
  });

  it("share borders that are shorter than the real ones by what simplifying takes away, and hardly longer", () => {
    const listed = fixture("state/bw-adjacency.csv").trim().split("\n").slice(1);
    const real = new Map(listed.map((row) => [row.slice(0, 17), Number(row.slice(18)) * 1_000]));
    const found = sharedBorders(boundaries);
    const metres = found.reduce((sum, one) => sum + one.metres, 0);
    const realMetres = [...real.values()].reduce((sum, one) => sum + one, 0);
    expect(metres / realMetres).toBeGreaterThan(0.8);
    expect(metres / realMetres).toBeLessThan(1);
    // Half a step of the grid at either end is what rounding can add.
    for (const one of found) expect(one.metres).toBeLessThan((real.get(String(one.border)) ?? 0) + 60);
  });

  it("are the municipalities of the table, keys and names", () => {
    const table = fixture("state/bw-2018-modelled.csv").trim().split("\n").slice(1);
    const shapes = boundaries.topology.objects.municipalities.geometries;
    expect(shapes.map(({ id, properties }) => `${id},${properties.name}`)).toEqual(
      table.map((row) => row.split(",").slice(0, 2).join()),
    );
    expect(boundaries.notice).toBe("© GeoBasis-DE / BKG 2017 (Daten verändert)");
    expect(boundaries.notes).toEqual([]);
  });

  it("are said to come from the BKG, with the licence", () => {
    const source = JSON.parse(readFileSync(new URL("../../fixtures/state/source.json", import.meta.url), "utf8"));
    expect(source.files["bw-boundaries.topo.json"]).toContain("simplified");
    expect(source.notice).toBe(boundaries.notice);
  });
});

describe("a border", () => {
  it("has a length: who meets in a corner is no neighbour", () => {
    expect(
      ofGrid([
        [0, null],
        [null, 1],
      ]),
    ).toEqual([]);
    expect(
      ofGrid([
        [0, 1],
        [2, 3],
      ]).map(({ border }) => border.map((key) => key.at(-1)).join("")),
    ).toEqual(["12", "13", "24", "34"]);
  });

  it("is measured on the ellipsoid", () => {
    // At 48.5° a degree of longitude is cos 48.5° × π ÷ 180 × 6,378,137 m ÷ √(1 − e² sin² 48.5°), about 73,901 m; one
    // of latitude by the usual series 111,132.95 − 559.82 cos 97° + 1.18 cos 194° ≈ 111,200 m.
    const [eastWest] = sharedBorders(unwrap(readBoundaries(files(square(9, 47.5), square(9, 48.5)))));
    const [northSouth] = sharedBorders(unwrap(readBoundaries(files(square(8, 48), square(9, 48)))));
    expect(eastWest?.metres).toBe(73_901);
    expect(northSouth?.metres).toBe(111_200);
  });

  it.each([
    ["below half a metre it is none", 0.000_004, []],
    ["from half a metre it is one", 0.000_005, ["08115001,08115002"]],
  ])("%s", (_, overlap, expected) => {
    expect(pairs(square(9, 48, 0.01), square(9.01, 48.01 - overlap, 0.01))).toEqual(expected);
  });

  it("goes around an enclave", () => {
    const around = [
      [1, 1, 1],
      [1, 0, 1],
      [1, 1, 1],
    ];
    const [one, ...others] = ofGrid(around);
    expect([one?.border, others]).toEqual([[keyOf(0), keyOf(1)], []]);
    expect(ofGrid(around, { isSparse: true })).toEqual([one]);
  });

  it.each([true, false])("goes around an enclave that touches the outer border in one point (%j)", (turnsLeft) => {
    const [whole] = ofGrid([
      [1, 1, 1],
      [1, 0, 1],
      [1, 1, 1],
    ]);
    expect(
      ofGrid(
        [
          [1, 1, 1],
          [1, 0, 1],
          [1, 1, null],
        ],
        { turnsLeft },
      ),
    ).toEqual([whole]);
    expect(
      ofGrid(
        [
          [0, 0, 0],
          [0, 1, 0],
          [0, 0, null],
        ],
        { turnsLeft },
      ),
    ).toEqual([whole]);
  });

  it("is found where points differ by rounding alone, and not where they lie apart", () => {
    const shifted = (by: number) => square(9.01, 48, 0.01).map(([x, y]): Position => [x + by, y]);
    expect(pairs(square(9, 48, 0.01), shifted(1e-9))).toEqual(["08115001,08115002"]);
    expect(pairs(square(9, 48, 0.01), shifted(1e-5))).toEqual([]);
  });

  it("is found where a long side meets short ones", () => {
    const long: Position[] = [
      [9, 48],
      [9.01, 48],
      [9.01, 48.05],
      [9, 48.05],
      [9, 48],
    ];
    expect(pairs(long, square(9.01, 48, 0.02), square(9.01, 48.02, 0.02))).toEqual([
      "08115001,08115002",
      "08115001,08115003",
      "08115002,08115003",
    ]);
  });

  it("counts for exclaves too, and land and water of one municipality have none", () => {
    const part = (GF: number, west: number) => ({
      type: "Feature",
      properties: { AGS: "08335043", GF },
      geometry: { type: "Polygon", coordinates: [square(west, 47, 0.01)] },
    });
    const file = files(square(9.02, 47, 0.01));
    const joined = unwrap(readBoundaries({ ...file, features: [...file.features, part(4, 9), part(2, 9.01)] }));
    expect(neighboursOf(joined)).toEqual([["08115001", "08335043"]]);
    const [, konstanz] = joined.topology.objects.municipalities.geometries;
    expect(konstanz?.arcs.flat().length).toBe(1);
  });
});
