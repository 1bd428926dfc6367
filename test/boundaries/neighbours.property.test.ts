import fc from "fast-check";
import { neighbors } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection } from "topojson-specification";
import { describe } from "vitest";
import { mapPaths, neighboursOf, readBoundaries, sharedBorders } from "../../src/boundaries/index";
import type { Border } from "../../src/pooling/plan";
import { unwrap } from "../support/fixtures";
import { property } from "../support/property";
import { askew, collectionOf, type Grid, type GridStyle, keyOf, pairsByCells } from "./grid";

type File = ReturnType<typeof collectionOf>;
type NeighboursOf = (file: File) => readonly Border[];

const grids: fc.Arbitrary<Grid> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }))
  .chain(([width, height, owners]) => {
    const row = fc.array(fc.option(fc.nat(owners - 1), { freq: 8 }), { minLength: width, maxLength: width });
    return fc.array(row, { minLength: height, maxLength: height });
  })
  .filter((grid) => grid.flat().some((owner) => owner !== null));

const styles: fc.Arbitrary<GridStyle> = fc.record({
  place: fc.constant(askew),
  isSparse: fc.boolean(),
  turnsLeft: fc.boolean(),
});

const neighbours: NeighboursOf = (file) => neighboursOf(unwrap(readBoundaries(file)));

/** What topojson finds by itself: it needs the same points on both sides, and misses some enclaves. */
const byTopojsonAlone: NeighboursOf = (file) => {
  const collection = structuredClone(file) as unknown as GeoJSON.FeatureCollection;
  const cut = topology({ collection }).objects.collection as GeometryCollection;
  const keys = cut.geometries.map(({ properties }) => String((properties as { AGS?: string }).AGS));
  return neighbors(cut.geometries)
    .flatMap((others, at) => others.map((other) => [keys[at] ?? "", keys[other] ?? ""] as const))
    .filter(([a, b]) => a < b)
    .sort();
};

/** Who has a corner in common, side or not. */
const byCorners: NeighboursOf = (file) => {
  const corners = file.features.map(({ properties, geometry }) => ({
    key: properties.AGS,
    points: new Set(geometry.coordinates.flat(2).map(String)),
  }));
  return corners
    .flatMap((a) =>
      corners
        .filter((b) => a.key < b.key && [...a.points].some((point) => b.points.has(point)))
        .map((b) => [a.key, b.key] as const),
    )
    .sort();
};

const agreesWithCells = (subject: NeighboursOf) =>
  fc.property(
    grids,
    styles,
    (grid, style) => String(subject(collectionOf(grid, style))) === String(pairsByCells(grid)),
  );

describe("neighbours of random grids", () => {
  property<NeighboursOf>("are those whose cells have a side in common", agreesWithCells, {
    right: neighbours,
    wrong: byCorners,
  });

  property<NeighboursOf>(
    "do not depend on who has points on a straight border, nor on how enclaves are drawn",
    agreesWithCells,
    {
      right: neighbours,
      wrong: byTopojsonAlone,
    },
  );

  property<NeighboursOf>(
    "do not depend on the order of the features",
    (subject) =>
      fc.property(grids, styles, (grid, style) => {
        const file = collectionOf(grid, style);
        const turned = { ...file, features: [...file.features].reverse() };
        return String(subject(file)) === String(subject(turned));
      }),
    { right: neighbours, wrong: (file) => neighbours(file).filter(([a]) => a !== file.features[0]?.properties.AGS) },
  );

  property<(file: File) => number>(
    "share as many metres as their common sides have",
    (metresOf) =>
      fc.property(grids, styles, (grid, style) => {
        const dense = collectionOf(grid, { ...style, isSparse: false });
        return Math.abs(metresOf(collectionOf(grid, style)) - metresOf(dense)) <= 20;
      }),
    {
      right: metresShared,
      wrong: (file) => file.features.flatMap(({ geometry }) => geometry.coordinates.flat(2)).length * 9,
    },
  );

  property<(file: File) => string>(
    "give the same map for the same territory",
    (drawn) =>
      fc.property(grids, styles, (grid, style) => {
        const file = collectionOf(grid, style);
        return drawn(file) === drawn({ ...file, features: [...file.features].reverse() });
      }),
    {
      right: (file) => JSON.stringify(mapPaths(unwrap(readBoundaries(file)), halves)),
      wrong: (file) => JSON.stringify(file.features[0]),
    },
  );
});

/** The owners in two groups. */
const halves = new Map([0, 1, 2, 3, 4].map((owner) => [keyOf(owner), owner % 2 === 0 ? "even" : "odd"]));

function metresShared(file: File): number {
  return sharedBorders(unwrap(readBoundaries(file))).reduce((sum, { metres }) => sum + metres, 0);
}
