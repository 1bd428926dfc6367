import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/index";
import { distanceMetres } from "../../src/pooling/distance";
import { improveGroups } from "../../src/pooling/improveGroups";
import { compareLevels, DEFAULT_LEVELS, levelsOf } from "../../src/pooling/levels";
import type { Border } from "../../src/pooling/plan";
import { frameSum, municipalityAt, poolingMap } from "../../src/pooling/poolingMap";
import { seatOf } from "../../src/pooling/seat";
import { allocated, state } from "../support/fixtures";
import { RUNS } from "../support/generators";

const LIMITS = { requiredCents: 5_100_000, regionMembers: 11 };
/** No plan is to be kept. */
const NOBODY = new Map<string, string>();

describe("distanceMetres", () => {
  const stuttgart = { latitude: 48.77455, longitude: 9.17206 };
  const mannheim = { latitude: 49.49938, longitude: 8.50037 };

  it("is 0 to oneself, the same both ways, and right to a few metres", () => {
    expect(distanceMetres(stuttgart, stuttgart)).toBe(0);
    expect(distanceMetres(stuttgart, mannheim)).toBe(distanceMetres(mannheim, stuttgart));
    expect(Math.abs(distanceMetres(stuttgart, mannheim) - greatCircle(stuttgart, mannheim))).toBeLessThan(20);
  });

  it("is one degree of latitude along a meridian", () => {
    expect(distanceMetres({ latitude: 48, longitude: 9 }, { latitude: 49, longitude: 9 })).toBe(111_195);
  });
});

/** The distance on a sphere by the host's own functions, as a second opinion. */
function greatCircle(a: { latitude: number; longitude: number }, b: { latitude: number; longitude: number }): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const h =
    Math.sin(rad(a.latitude - b.latitude) / 2) ** 2 +
    Math.cos(rad(a.latitude)) * Math.cos(rad(b.latitude)) * Math.sin(rad(a.longitude - b.longitude) / 2) ** 2;
  return 2 * 6_371_009 * Math.asin(Math.sqrt(h));
}

describe("levelsOf", () => {
  const { assessment } = state();
  const pool = (...keys: string[]) =>
    keys.flatMap((ags) => assessment.municipalities.find((row) => row.ags === ags) ?? []);

  it("counts pairs of one association, districts, distances and members", () => {
    const kirchheim = pool("08116048", "08116033");
    expect(levelsOf([kirchheim], NOBODY)).toMatchObject({
      associationPairs: 1,
      poolsAcrossDistricts: 0,
      largestPool: 2,
    });
    expect(levelsOf([pool("08116048", "08115001")], NOBODY)).toMatchObject({
      associationPairs: 0,
      poolsAcrossDistricts: 1,
    });
    expect(levelsOf([], NOBODY)).toEqual({
      moved: 0,
      poolsAcrossDistricts: 0,
      associationPairs: 0,
      distanceMetres: 0,
      largestPool: 0,
    });
  });

  it("knows no distance where coordinates are missing", () => {
    const [first, second] = pool("08115001", "08115002");
    if (first === undefined || second === undefined) throw new Error("two municipalities were expected");
    expect(levelsOf([[first, { ...second, latitude: null }]], NOBODY).distanceMetres).toBeNull();
  });
});

describe("seatOf", () => {
  const at = (ags: string, longitude: number | null) => ({ ags, name: ags, persons: 30, latitude: 48, longitude });
  const assessed = (rows: ReturnType<typeof at>[]) => assess(allocated(rows)).municipalities;

  it("is the member in the middle, among equals the smaller key, and unknown without coordinates", () => {
    expect(seatOf(assessed([at("08115001", 9), at("08115002", 9.3), at("08115003", 9.1)]), [])).toBe("08115003");
    expect(seatOf(assessed([at("08115001", 9), at("08115002", 9.3)]), [])).toBe("08115001");
    expect(seatOf(assessed([at("08115001", 9), at("08115002", null)]), [])).toBeNull();
  });
});

/** A line of municipalities with coordinates and two associations, cut into two groups that both reach the threshold. */
const lines = fc
  .array(fc.record({ persons: fc.integer({ min: 20, max: 60 }), east: fc.nat(50), north: fc.nat(50), vg: fc.nat(1) }), {
    minLength: 6,
    maxLength: 9,
  })
  .map((rows) => {
    const table = rows.map(({ persons, east, north, vg }, index) => ({
      ...{ ags: `08115${String(index + 1).padStart(3, "0")}`, name: `Ort ${index}`, persons, association: `500${vg}` },
      ...{ latitude: 48 + north / 100, longitude: 9 + east / 100 },
    }));
    const key = (index: number) => table[index]?.ags ?? "";
    const chain = table.slice(1).map((_, index): Border => [key(index), key(index + 1)]);
    const extra = table.slice(2).map((_, index): Border => [key(index), key(index + 2)]);
    return poolingMap(assess(allocated(table)).municipalities, { borders: [...chain, ...extra] });
  });

describe("improveGroups", () => {
  const levels = (map: ReturnType<typeof poolingMap>, groups: readonly (readonly number[])[]) =>
    levelsOf(
      groups.map((group) => group.map((position) => municipalityAt(map, position))),
      NOBODY,
    );

  it("finds three groups or the best of all splits in two, keeps everyone, and says that it is exact", () => {
    fc.assert(
      fc.property(lines, (map) => {
        const all = map.municipalities.map((_, position) => position);
        const splits = allSplits(all).filter((split) => split.every((group) => frameSum(map, group) >= 5_100_000));
        const sound = splits.filter((split) => split.every((group) => isConnected(map, group)));
        const [start] = sound;
        if (start === undefined) return true;
        const { groups, exact } = improveGroups(map, all, start, LIMITS);
        expect(exact).toBe(true);
        expect(groups.flat().sort((a, b) => a - b)).toEqual(all);
        return (
          groups.length > 2 ||
          sound.every((split) => compareLevels(levels(map, groups), levels(map, split), DEFAULT_LEVELS) <= 0)
        );
      }),
      RUNS,
    );
  });

  it("never makes the state's plan worse and keeps every group large enough", () => {
    const { assessment, borders } = state();
    const map = poolingMap(assessment.municipalities, { borders });
    const starts = [
      ["08115001", "08115054"],
      ["08115002", "08115010", "08115015", "08115022", "08115037"],
    ];
    const groups = starts.map((keys) => keys.map((ags) => map.positionOf.get(ags) ?? -1));
    const improved = improveGroups(map, groups.flat(), groups, LIMITS).groups;
    expect(compareLevels(levels(map, improved), levels(map, groups), DEFAULT_LEVELS)).toBeLessThanOrEqual(0);
    for (const group of improved) expect(frameSum(map, group)).toBeGreaterThanOrEqual(5_100_000);
  });

  it("splits larger pairs by moving and exchanging members", () => {
    const rows = Array.from({ length: 14 }, (_, index) => ({
      ...{ ags: `08115${String(index + 1).padStart(3, "0")}`, name: `Ort ${index}`, persons: 20 },
      ...{ latitude: 48, longitude: 9 + index / 100 },
    }));
    const map = poolingMap(assess(allocated(rows)).municipalities, { borders: "off" });
    const all = rows.map((_, index) => index);
    const odd = [0, 2, 4, 6, 8, 10, 12];
    const { groups, exact } = improveGroups(map, all, [odd, odd.map((position) => position + 1)], LIMITS);
    expect(exact).toBe(false);
    const before = levels(map, [odd, odd.map((position) => position + 1)]).distanceMetres ?? 0;
    expect(levels(map, groups).distanceMetres ?? 0).toBeLessThan(before);
  });
});

function allSplits(members: readonly number[]): number[][][] {
  return Array.from({ length: 2 ** members.length }, (_, mask) => [
    members.filter((_position, index) => mask & (1 << index)),
    members.filter((_position, index) => !(mask & (1 << index))),
  ]);
}

function isConnected(map: ReturnType<typeof poolingMap>, group: readonly number[]): boolean {
  const reached = group.slice(0, 1);
  for (const position of reached) {
    for (const next of map.neighbours?.[position] ?? [])
      if (group.includes(next) && !reached.includes(next)) reached.push(next);
  }
  return reached.length === group.length;
}
