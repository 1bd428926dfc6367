import { describe, expect, it } from "vitest";
import { nameLookup } from "../../src/names/nameLookup";
import { districtsOfBadenWuerttemberg } from "../../src/rules/districtsOfBadenWuerttemberg";
import { badenWuerttemberg } from "../../src/states/index";
import { unpackState } from "../../src/states/unpackState";
import { fixture, state } from "../support/fixtures";

const { municipalities, borders } = badenWuerttemberg;

describe("Baden-Württemberg as it is built in", () => {
  it("has the names, associations and coordinates of the list that it was made from", () => {
    const { table } = state();
    const listed = table.municipalities.map(({ ags, name, association, latitude, longitude }) => ({
      ...{ ags, name, district: districtsOfBadenWuerttemberg.value[ags.slice(0, 5)] },
      ...{ association, latitude, longitude },
    }));
    expect(municipalities).toEqual(listed);
    expect(municipalities).toHaveLength(1_101);
  });

  it("has the borders of the list that they were made from, each once and the smaller key first", () => {
    const sorted = [...state().borders].map(([a, b]) => (a < b ? `${a} ${b}` : `${b} ${a}`)).sort();
    expect(borders.map((pair) => pair.join(" "))).toEqual(sorted);
    expect(borders).toHaveLength(3_190);
  });

  it("has the municipalities of the boundaries that come with the package, and their notice", () => {
    const file = JSON.parse(fixture("state/bw-boundaries.topo.json"));
    const drawn = file.objects.municipalities.geometries as { id: string; properties: { name: string } }[];
    expect(municipalities.map(({ ags, name }) => [ags, name])).toEqual(
      drawn.map(({ id, properties }) => [id, properties.name]),
    );
    expect(badenWuerttemberg.notice).toBe(file.notice);
    expect(badenWuerttemberg.notice).toBe(JSON.parse(fixture("state/source.json")).notice);
  });

  it("has a municipality in each of its 44 districts, and none elsewhere", () => {
    const districts = new Set(municipalities.map(({ ags }) => ags.slice(0, 5)));
    expect([...districts]).toEqual(Object.keys(districtsOfBadenWuerttemberg.value));
    expect(municipalities.filter(({ ags }) => !ags.startsWith(badenWuerttemberg.key))).toEqual([]);
  });

  it("has no head count and nothing else that changes with a programme", () => {
    const fields = ["ags", "name", "district", "association", "latitude", "longitude"];
    expect(municipalities.filter((one) => Object.keys(one).join() !== fields.join())).toEqual([]);
  });

  it("cannot be changed by whoever gets it", () => {
    const parts = [badenWuerttemberg, badenWuerttemberg.asOf, municipalities, borders, ...municipalities, ...borders];
    expect(parts.every((part) => Object.isFrozen(part))).toBe(true);
  });

  it("can be given to what asks for known municipalities", () => {
    const names = nameLookup({ inTable: [], known: municipalities, districts: districtsOfBadenWuerttemberg.value });
    expect(names.match("Wehr")).toMatchObject({ kind: "found", ags: "08337116" });
  });
});

describe("unpackState", () => {
  const about = { ...badenWuerttemberg, asOf: { ...badenWuerttemberg.asOf } };

  it("finds a neighbour that stands further down, in another district too", () => {
    const list =
      "\n08336\n001;Erste;5001;4700000;800000;1 2\n002;Zweite;5001;4710000;810000;\n08337\n116;Wehr;5002;1;2;\n";
    const read = unpackState(about, list);
    expect(read.borders).toEqual([
      ["08336001", "08336002"],
      ["08336001", "08337116"],
    ]);
    expect(read.municipalities[2]).toEqual({
      ...{ ags: "08337116", name: "Wehr", district: "Landkreis Waldshut", association: "5002" },
      ...{ latitude: 0.00001, longitude: 0.00002 },
    });
  });
});
