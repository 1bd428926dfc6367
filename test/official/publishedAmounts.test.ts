import { describe, expect, it } from "vitest";
import type { Municipality } from "../../src/allocation/municipality";
import { cents, frameOf, headCountsOf, ruleSetById } from "../../src/index";
import { readMunicipalities } from "../../src/input/index";
import { fixture, unwrap } from "../support/fixtures";

interface Deviation {
  readonly ags: string;
  readonly amountEur: number;
}

describe.each([
  { id: "im-bw-2017-07", rows: 75, misprints: 2, counted: 0 },
  { id: "im-bw-2018-01", rows: 22, misprints: 0, counted: 7 },
])("the published amounts of $id", ({ id, rows, misprints, counted }) => {
  const ruleSet = ruleSetById(id);
  if (ruleSet === undefined) throw new Error(`no rule set ${id}`);
  const source = JSON.parse(fixture(`official/${id}/source.json`)) as {
    provenance: string;
    knownDeviations: Deviation[];
  };
  const { municipalities } = unwrap(readMunicipalities(fixture(`official/${id}/amounts.csv`), ruleSet));
  const known = new Map(source.knownDeviations.map(({ ags, amountEur }) => [ags, amountEur * 100]));
  const amountOf = (row: Municipality) => cents(row.frameCents ?? Number.NaN);

  it(`are ${rows} rows of the press, ${counted} of them with a head count`, () => {
    expect(source.provenance).toBe("press");
    expect(municipalities).toHaveLength(rows);
    expect(municipalities.filter((row) => row.persons != null)).toHaveLength(counted);
    expect(known.size).toBe(misprints);
  });

  it("follow from the published head counts to the euro", () => {
    for (const row of municipalities) {
      if (row.persons == null) continue;
      expect([row.name, frameOf(row.persons, ruleSet).frameCents]).toEqual([row.name, amountOf(row)]);
    }
  });

  it("without a head count follow from exactly one, but for the misprints named", () => {
    for (const row of municipalities) {
      if (row.persons != null || known.has(row.ags)) continue;
      const counts = headCountsOf(amountOf(row), ruleSet);
      expect([row.name, counts.length]).toEqual([row.name, 1]);
      expect(frameOf(counts[0] ?? 0, ruleSet).frameCents).toBe(amountOf(row));
    }
  });

  it("that are known misprints still stand in the table and still follow from no head count", () => {
    for (const [ags, amount] of known) {
      const row = municipalities.find((candidate) => candidate.ags === ags);
      expect(row?.frameCents).toBe(amount);
      expect(headCountsOf(cents(amount), ruleSet)).toEqual([]);
    }
  });
});
