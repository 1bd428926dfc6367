import { describe, expect, it } from "vitest";
import { imBw201801 } from "../../src/index";
import { verdictOf } from "../../src/verification/verdictOf";
import type { TableRow } from "../../src/verification/verification";
import { rowsOf, verified, wehr } from "../support/verified";

const weinheim = (persons: number | null, frameCents: number) => ({
  ags: "08226096",
  name: "Weinheim",
  persons,
  frameCents,
});
type Row = Omit<TableRow, "row">;
const verdicts = (...rows: Row[]) => {
  const verification = verified(rowsOf(...rows), imBw201801);
  return [verdictOf(verification), verdictOf(verification, {}), verdictOf(verification, { attainable: true })];
};

describe("verdictOf", () => {
  it.each([
    ["one row that is equal", [wehr(50_949)], ["equal", "equal", "equal"]],
    ["one row that is different", [wehr(50_950)], ["deviates", "deviates", "deviates"]],
    [
      "an amount that some head count gives",
      [wehr(50_949, { persons: null })],
      ["nothing-compared", "nothing-compared", "equal"],
    ],
    [
      "an amount that no head count gives",
      [wehr(50_950, { persons: null })],
      ["nothing-compared", "nothing-compared", "deviates"],
    ],
    ["one of each kind that is sound", [wehr(50_949), weinheim(null, 28_022_000)], ["equal", "equal", "equal"]],
    [
      "an equal row beside one that nothing gives",
      [wehr(50_949), weinheim(null, 28_022_001)],
      ["deviates", "deviates", "deviates"],
    ],
    ["as many equal rows as different ones", [wehr(50_949), weinheim(352, 1)], ["deviates", "deviates", "deviates"]],
    [
      "as many attainable rows as others",
      [wehr(50_949, { persons: null }), weinheim(null, 28_022_001)],
      ["nothing-compared", "nothing-compared", "deviates"],
    ],
  ] as [string, Row[], string[]][])("of %s", (_, rows, expected) => {
    expect(verdicts(...rows)).toEqual(expected);
  });

  it("of tables without a row in common is that nothing was compared, also for whoever takes attainable amounts", () => {
    const against = rowsOf({ ...weinheim(352, 28_022_000) });
    const verification = verified(rowsOf(wehr(50_949)), imBw201801, { against });
    expect(verification.counts).toMatchObject({ missing: 1, surplus: 1, unexpected: 2 });
    expect(verdictOf(verification)).toBe("nothing-compared");
    expect(verdictOf(verification, { attainable: true })).toBe("nothing-compared");
  });
});
