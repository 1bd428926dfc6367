import { describe, expect, it } from "vitest";
import { readGoldenSource, readKnownDeviations, readPrintedPools } from "../../src/input/index";
import { codesOf, fixture, messagesOf, unwrap } from "../support/fixtures";
import { xlsx } from "../support/workbooks";

const ettlingen = { ags: "08215017", officialCents: 12_207_800, computedCents: null };

describe("readKnownDeviations", () => {
  it.each([
    ["CSV", "ags,official_eur,computed_eur,reason\n08215017,122078,,Druckfehler\n"],
    ["German CSV", "AGS;Amtlich;Berechnet;Grund\n08215017;122.078,00 €;;Druckfehler\n"],
    ["JSON", '[{ "ags": "08215017", "official_eur": 122078, "computed_eur": null, "reason": "Druckfehler" }]'],
    ["a golden source", '{ "knownDeviations": [{ "ags": "08215017", "amountEur": 122078, "why": "Druckfehler" }] }'],
  ])("reads %s", (_, text) => {
    const { deviations } = unwrap(readKnownDeviations(text));
    expect(deviations).toEqual([{ ...ettlingen, reason: "Druckfehler", row: text.includes("{") ? 1 : 2 }]);
  });

  it("reads the fixtures' own lists, of which one is empty", () => {
    expect(unwrap(readKnownDeviations(fixture("official/im-bw-2017-07/source.json"))).deviations).toHaveLength(2);
    expect(unwrap(readKnownDeviations(fixture("official/im-bw-2018-01/source.json"))).deviations).toEqual([]);
    expect(unwrap(readKnownDeviations("[]")).deviations).toEqual([]);
    expect(unwrap(readKnownDeviations("ags,official_eur,reason\n")).deviations).toEqual([]);
  });

  it("reads workbooks, and of several sheets the one that is asked for", () => {
    const rows = [
      ["ags", "official_eur", "reason"],
      ["08215017", 122_078, "Druckfehler"],
    ];
    const bytes = xlsx({ name: "A", rows }, { name: "B", rows: [...rows, ["08215021", 1_000, "Druckfehler"]] });
    expect(codesOf(readKnownDeviations(bytes))).toEqual(["ambiguous-sheet"]);
    expect(unwrap(readKnownDeviations(bytes, { sheet: "B" })).deviations).toHaveLength(2);
    const pools = [
      ["pool", "ags", "official_eur"],
      ["P", "08215017", 122_078],
    ];
    const both = xlsx({ name: "A", rows: pools }, { name: "B", rows: [...pools, ["P", "08215021", null]] });
    expect(codesOf(readPrintedPools(both))).toEqual(["ambiguous-sheet"]);
    expect(unwrap(readPrintedPools(both, { sheet: "2" })).pools[0]?.members).toHaveLength(2);
  });

  it.each(["08215", "", "Summe", "Kreis Karlsruhe"])("takes no row for a sum, which lists do not have: %s", (key) => {
    const known = `ags,official_eur,reason\n08215017,122078,Druckfehler\n${key},122078,Druckfehler\n`;
    const pools = `pool,ags,official_eur\nP,08215017,122078\nP,${key},122078\n`;
    for (const result of [readKnownDeviations(known), readPrintedPools(pools)]) {
      expect(result.ok ? [] : result.issues.map(({ row }) => row)).toContain(3);
    }
  });

  it("puts a lost zero back where it is asked to, and says so", () => {
    const text = "ags,official_eur,reason\n8215017,122078,Druckfehler\n";
    expect(codesOf(readKnownDeviations(text))).toEqual(["lost-leading-zero"]);
    const { deviations, restored } = unwrap(readKnownDeviations(text, { restoreLeadingZero: true }));
    expect([deviations[0]?.ags, restored.length]).toEqual(["08215017", 1]);
  });

  it.each([
    ["", "empty-table"],
    ["{}", "unreadable"],
    ["[1", "unreadable"],
    ["ags,official_eur\n08215017,122078\n", "missing-column"],
    ["ags,official_eur,reason\n08215017,122078,\n", "missing-value"],
    ["ags,official_eur,reason\n08215017,,x\n", "missing-value"],
    ["ags,official_eur,reason\n08215017,viel,x\n", "not-a-number"],
    ["ags,official_eur,reason\nEttlingen,122078,x\n", "malformed-key"],
    ["ags,official_eur,reason\n08215017,122078\n", "wrong-cell-count"],
  ])("refuses %j", (text, code) => {
    expect(codesOf(readKnownDeviations(text))).toEqual([code]);
  });
});

describe("readGoldenSource", () => {
  it.each(["official", "press", "reconstructed", "regression"])("knows the provenance %s", (provenance) => {
    expect(unwrap(readGoldenSource(JSON.stringify({ provenance, ruleSet: "im-bw-2018-01" })))).toEqual({
      ...{ provenance, ruleSet: "im-bw-2018-01" },
    });
  });

  it.each([
    ['{ "ruleSet": "im-bw-2018-01" }', ["unknown-provenance"]],
    ['{ "provenance": "rumour", "ruleSet": "im-bw-2018-01" }', ["unknown-provenance"]],
    ['{ "provenance": "press" }', ["missing-value"]],
    ["[]", ["unknown-provenance", "missing-value"]],
    ["null", ["unknown-provenance", "missing-value"]],
    ['{ "provenance": ', ["unreadable"]],
  ])("refuses %s", (text, codes) => {
    expect(codesOf(readGoldenSource(text))).toEqual(codes);
  });

  it("says what a table without provenance lacks", () => {
    expect(messagesOf(readGoldenSource('{ "provenance": "rumour", "ruleSet": "x" }'))[0]).toContain(
      "„rumour“; erwartet eines von official, press, reconstructed, regression: ohne Herkunft",
    );
  });
});
