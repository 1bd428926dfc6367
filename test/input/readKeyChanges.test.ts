import { describe, expect, it } from "vitest";
import { readKeyChanges } from "../../src/input/index";
import { codesOf, messagesOf, unwrap } from "../support/fixtures";

describe("a table of changed keys", () => {
  it.each([
    ["from,to\n08226001,08226900\n08226002,08226900\n", "CSV"],
    ["AGS alt;AGS neu\n08226001;08226900\n08226002;08226900\n", "German headings"],
    ['{"mapping":[{"from":"08226001","to":"08226900"},{"from":"08226002","to":"08226900"}]}', "JSON"],
  ])("is read from %j (%s)", (text) => {
    const { changes, restored } = unwrap(readKeyChanges(text));
    expect(changes.map(({ from, to }) => [from, to])).toEqual([
      ["08226001", "08226900"],
      ["08226002", "08226900"],
    ]);
    expect(restored).toEqual([]);
  });

  it("knows the line of each row, and restores a lost zero only where that is asked for", () => {
    const text = "from,to\n8226001,08226900\n";
    expect(codesOf(readKeyChanges(text))).toEqual(["lost-leading-zero"]);
    expect(unwrap(readKeyChanges(text, { restoreLeadingZero: true }))).toMatchObject({
      changes: [{ from: "08226001", to: "08226900", row: 2 }],
      restored: [{ row: 2, found: "8226001", ags: "08226001" }],
    });
  });

  it.each([
    ["from,to\n08226001,\n", ["missing-value"]],
    ["from,to\nx,y\n", ["malformed-key", "malformed-key"]],
    ["from\n08226001\n", ["missing-column"]],
    ["", ["empty-table"]],
  ])("refuses %j", (text, codes) => {
    expect(codesOf(readKeyChanges(text))).toEqual(codes);
  });

  it("says where a key is wrong", () => {
    expect(messagesOf(readKeyChanges("from,to\n08226001,0822690\n"))[0]).toContain(
      "Zeile 2, Spalte to: gefunden „0822690“",
    );
  });
});
