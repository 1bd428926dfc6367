import { describe, expect, it } from "vitest";
import { readAgreedPools, readBorders } from "../../src/input/index";
import { codesOf, fixture, messagesOf, notesOf, unwrap } from "../support/fixtures";

describe("readBorders", () => {
  it("reads the state's list, whose further column is passed over", () => {
    const { borders } = unwrap(readBorders(fixture("state/bw-adjacency.csv")));
    expect(borders).toHaveLength(3_190);
    expect(borders[0]).toEqual(["08111000", "08115028"]);
  });

  it("reads pairs, objects and German headings", () => {
    const pair = [["08115001", "08115002"]];
    expect(unwrap(readBorders(pair)).borders).toEqual(pair);
    expect(unwrap(readBorders([{ ags_a: "08115001", ags_b: "08115002" }])).borders).toEqual(pair);
    expect(unwrap(readBorders("AGS;Nachbar\n08115001;08115002\n")).borders).toEqual(pair);
  });

  it.each([
    ["ags_a,ags_b\n8115001,08115002\n", "lost-leading-zero", "Zeile 2, Spalte ags_a"],
    ["ags_a,ags_b\n08115001,x\n", "malformed-key", "Zeile 2, Spalte ags_b: gefunden „x“"],
    ["ags_a,name\n08115001,x\n", "missing-column", "„agsb“"],
    ["ags_a,ags_b\n08115001\n08115002,08115003\n", "wrong-cell-count", "Zeile 2"],
    ["", "empty-table", "leere Datei"],
  ])("refuses %j", (text, code, message) => {
    expect(codesOf(readBorders(text))).toEqual([code]);
    expect(messagesOf(readBorders(text))[0]).toContain(message);
  });
});

describe("lost zeros in lists", () => {
  it("are put back on request, and listed", () => {
    const borders = unwrap(readBorders("a,b\n8115001,08115002", { restoreLeadingZero: true }));
    expect(borders.borders).toEqual([["08115001", "08115002"]]);
    expect(borders.restored).toEqual([{ row: 2, found: "8115001", ags: "08115001" }]);
    expect(notesOf(borders)).toEqual([expect.stringContaining("vollständig?")]);
    const agreed = unwrap(readAgreedPools("pool,ags\nOst,8115001\n", { restoreLeadingZero: true }));
    expect(agreed).toMatchObject({ agreed: [{ members: ["08115001"] }], restored: [{ row: 2 }] });
  });
});

describe("readAgreedPools", () => {
  it("gathers members under the names of their pools", () => {
    const text = "Zusammenschluss;AGS\nOst;08115001\nWest;08115003\nOst;08115002\n";
    expect(unwrap(readAgreedPools(text)).agreed).toEqual([
      { name: "Ost", members: ["08115001", "08115002"] },
      { name: "West", members: ["08115003"] },
    ]);
  });

  it.each([
    ["pool,ags\nOst,8115001\n", "lost-leading-zero", "Zeile 2, Spalte ags"],
    ["pool,ags\n,08115001\n", "missing-value", "den Namen des Zusammenschlusses"],
    ["ags\n08115001\n", "missing-column", "„pool“"],
  ])("refuses %j", (text, code, message) => {
    expect(codesOf(readAgreedPools(text))).toEqual([code]);
    expect(messagesOf(readAgreedPools(text))[0]).toContain(message);
  });
});
