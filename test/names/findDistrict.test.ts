import { describe, expect, it } from "vitest";
import { findDistrict } from "../../src/names/findDistrict";
import { districtsOfBadenWuerttemberg } from "../../src/rules/districtsOfBadenWuerttemberg";

const districts = districtsOfBadenWuerttemberg.value;
const find = (text: string) => findDistrict(text, districts);
const keys = (found: readonly { readonly key: string }[]) => found.map(({ key }) => key);

describe("findDistrict", () => {
  it("finds every district by its key and by its full name", () => {
    for (const [key, name] of Object.entries(districts)) {
      const district = { kind: "found", district: { key, name } };
      expect([find(key), find(name), find(` ${name.toUpperCase()} `)]).toEqual([district, district, district]);
    }
  });

  it.each([
    ["Waldshut", "08337"],
    ["8337", "08337"],
    ["Kreis Waldshut", "08337"],
    ["LK Heilbronn", "08125"],
    ["Heilbronn, Landkreis", "08125"],
    ["Stadtkreis Karlsruhe", "08212"],
    ["Boeblingen", "08115"],
    ["Ortenaukreis", "08317"],
  ])("understands %s", (text, key) => {
    expect(find(text)).toMatchObject({ kind: "found", district: { key } });
  });

  it.each([
    ["Heilbronn", ["08121", "08125"]],
    ["Kreis Karlsruhe", ["08212", "08215"]],
  ])("asks who is meant by %s", (text, expected) => {
    const found = find(text);
    expect(found.kind === "ambiguous" ? keys(found.candidates) : found).toEqual(expected);
  });

  it.each([
    ["Waldhut", ["08337"]],
    ["Ortenau", ["08317"]],
    ["Freiburg", ["08311"]],
    ["Wehr", []],
    ["08337116", []],
    ["", []],
  ])("knows no district called %s, only nearly so", (text, expected) => {
    const found = find(text);
    expect(found.kind === "unknown" ? keys(found.nearest) : found).toEqual(expected);
  });
});
