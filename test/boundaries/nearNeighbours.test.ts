import { describe, expect, it } from "vitest";
import { nearNeighbours, neighboursOf, readBoundaries } from "../../src/boundaries/index";
import { fixture, unwrap } from "../support/fixtures";
import { files, type Position, square } from "./squares";

const near = (...rings: Position[][]) => nearNeighbours(unwrap(readBoundaries(files(...rings)))).map(String);
const home = square(9, 48, 0.01);
const PAIR = ["08115001,08115002"];

describe("nearNeighbours", () => {
  // A thousandth of a degree of latitude is 111 metres.
  it.each([
    ["49 metres above", square(9, 48.01 + 0.000_44, 0.01), PAIR],
    ["51 metres above", square(9, 48.01 + 0.000_46, 0.01), []],
    ["49 metres inside", square(9.0001, 48.01 - 0.000_44, 0.01), PAIR],
    ["beside it for 190 metres", square(9.01 - 0.002_45, 48.0101, 0.01), []],
    ["beside it for 400 metres", square(9.01 - 0.005_4, 48.0101, 0.01), PAIR],
    ["on it", square(9, 48.01, 0.01), []],
    ["at its corner", square(9.01, 48.01, 0.01), []],
    ["close to its corner", square(9.0101, 48.0101, 0.01), []],
    ["far away", square(10, 48, 0.01), []],
  ])("looks at a second square %s", (_, other, expected) => {
    expect(near(home, other)).toEqual(expected);
    expect(near(other, home)).toEqual(expected);
  });

  it("finds nobody in the boundaries of the state, whose borders lie on each other", () => {
    expect(nearNeighbours(unwrap(readBoundaries(fixture("state/bw-boundaries.topo.json"))))).toEqual([]);
  });

  it("finds who is lost where every municipality is moved by itself", () => {
    const whole = unwrap(readBoundaries(fixture("state/bw-boundaries.topo.json")));
    const arcs = whole.topology.arcs;
    const { geometries } = whole.topology.objects.municipalities;
    // Every second municipality gets arcs of its own, a few metres aside.
    const moved = arcs.map((arc) => arc.map(([x = 0, y = 0]) => [x + 0.000_05, y + 0.000_05]));
    const shiftedArc = (arc: number, index: number) =>
      index % 2 === 0 ? arc : arc < 0 ? arc - arcs.length : arc + arcs.length;
    const shapes = geometries.map((shape, index) => ({
      ...shape,
      arcs: shape.arcs.map((rings) => rings.map((ring) => ring.map((arc) => shiftedArc(arc, index)))),
    }));
    const objects = { municipalities: { type: "GeometryCollection", geometries: shapes } };
    const torn = unwrap(readBoundaries({ type: "Topology", objects, arcs: [...arcs, ...moved] }));
    const found = new Set([...neighboursOf(torn), ...nearNeighbours(torn)].map(String));
    const all = neighboursOf(whole).map(String);
    expect(neighboursOf(torn).length).toBeLessThan(all.length * 0.6);
    expect(all.filter((pair) => found.has(pair)).length).toBeGreaterThan(all.length * 0.95);
    expect([...found].filter((pair) => !all.includes(pair)).length).toBeLessThan(all.length * 0.01);
  });
});
