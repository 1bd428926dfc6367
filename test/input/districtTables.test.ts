import { describe, expect, it } from "vitest";
import { imBw201801 } from "../../src/index";
import { readDistributionRules, readMunicipalities } from "../../src/input/index";
import { codesOf, fixture, messagesOf, unwrap } from "../support/fixtures";

const rules = unwrap(readDistributionRules(fixture("cases/programmes/soforthilfe-2022.json")));
const keysOf = (text: string, options = {}) =>
  unwrap(readMunicipalities(text, rules, options)).municipalities.map(({ ags, persons }) => [ags, persons]);

describe("a table of districts", () => {
  it.each([
    ["the five digits of a district", "kreis_code;kreis;einwohner\n08115;Landkreis Böblingen;392.807\n"],
    ["eight digits that end in three zeros", "ags;name;population\n08115000;Böblingen;392807\n"],
    ["rows whose names look like sums", "AGS;Landkreis;Einwohner\n08115;Kreis Böblingen;392.807\n;Summe;392.807\n"],
    ["a list in JSON", '[{"ags":"08115","name":"Böblingen","population":392807}]'],
  ])("is read with %s", (_, text) => {
    expect(keysOf(text)).toEqual([["08115000", 392_807]]);
  });

  it("holds a sum of the whole state against its rows", () => {
    const text = "ags;name;population\n08;Baden-Württemberg;3\n08115;Böblingen;1\n08116;Esslingen;1\n";
    expect(codesOf(readMunicipalities(text, rules))).toEqual(["total-mismatch"]);
    expect(keysOf(text.replace(";3\n", ";2\n"))).toHaveLength(2);
  });

  it("misses a lost zero, and puts it back only when asked", () => {
    const text = "ags,name,population\n8115,Böblingen,1\n";
    const refused = readMunicipalities(text, rules);
    expect(codesOf(refused)).toEqual(["lost-leading-zero"]);
    expect(messagesOf(refused)[0]).toContain("fünf Ziffern, vermutlich „08115“");
    const table = unwrap(readMunicipalities(text, rules, { restoreLeadingZero: true }));
    expect(table.restored).toEqual([{ row: 2, found: "8115", ags: "08115000" }]);
  });

  it("refuses municipalities, unknown districts and a district twice", () => {
    const codes = (key: string) => codesOf(readMunicipalities(`ags,name,population\n08115,A,1\n${key},B,1\n`, rules));
    expect(["08116001", "08999", "08115000"].map(codes)).toEqual([
      ["not-a-district"],
      ["unknown-district"],
      ["duplicate-key"],
    ]);
  });

  it("asks for inhabitants where they count", () => {
    const table = "ags,name,personen\n08115,A,1\n";
    expect(messagesOf(readMunicipalities(table, rules))[0]).toContain("„population“ (Einwohner)");
  });
});

describe("a table of municipalities", () => {
  it("is never read with inhabitants for counted persons, nor with districts for municipalities", () => {
    expect(codesOf(readMunicipalities("ags,name,einwohner\n08337116,Wehr,13000\n", imBw201801))).toEqual([
      "missing-column",
    ]);
    expect(codesOf(readMunicipalities('[{"ags":"08337","name":"Wehr","persons":64}]', imBw201801))).toEqual([
      "malformed-key",
    ]);
  });
});
