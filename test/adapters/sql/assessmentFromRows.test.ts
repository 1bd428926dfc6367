import { describe, expect, it } from "vitest";
import { assessmentFromRows } from "../../../src/adapters/sql";
import { allocate } from "../../../src/allocation/allocate";
import { assess } from "../../../src/eligibility/assess";
import { imBw201801 } from "../../../src/index";
import { formPools } from "../../../src/pooling/formPools";
import type { RuleSet } from "../../../src/rules/ruleSet";
import { codesOf, state, unwrap } from "../../support/fixtures";
import { ownRules } from "../../support/rules";

const { table, borders, assessment } = state();
const rows = assessment.municipalities.map(({ ags, persons, frameCents }) => ({
  ags,
  persons: BigInt(persons ?? 0),
  frame_cents: String(frameCents),
}));

describe("assessmentFromRows", () => {
  it("gives the state's assessment back, whatever numbers the driver hands over", () => {
    const unstated = assessment.municipalities.map((one) => ({ ...one, basis: "unstated" }));
    expect(unwrap(assessmentFromRows(rows, imBw201801, table.municipalities)).municipalities).toEqual(unstated);
  });

  it("is enough for the pools of one district", () => {
    const waldshut = rows.filter(({ ags }) => ags.startsWith("08337"));
    const inside = borders.filter((pair) => pair.every((ags) => ags.startsWith("08337")));
    const plan = unwrap(
      formPools(unwrap(assessmentFromRows(waldshut, imBw201801, table.municipalities)), { borders: inside }),
    );
    const whole = unwrap(formPools(assessment, { borders }));
    const members = ({ pools }: typeof plan) =>
      pools.map((pool) => pool.members).filter(([ags]) => ags?.startsWith("08337"));
    expect(members(plan)).toEqual(members(whole));
  });

  it("refuses a frame that its head count does not give, and a key without a name", () => {
    const forged = [{ ags: "08337116", persons: 64, frame_cents: 5_100_000 }];
    expect(codesOf(assessmentFromRows(forged, imBw201801, table.municipalities))).toEqual([
      "frame-contradicts-persons",
    ]);
    expect(
      codesOf(
        assessmentFromRows([{ ...forged[0], ags: "08337116", persons: 64, frame_cents: 5_094_900 }], imBw201801, []),
      ),
    ).toEqual(["missing-value"]);
    expect(
      codesOf(
        assessmentFromRows([{ ags: "08337116", persons: "x", frame_cents: 100 }], imBw201801, table.municipalities),
      ),
    ).toEqual(["not-a-number"]);
  });

  it.each<[string, RuleSet]>([
    ["the table's own total", ownRules({ totalPersons: null })],
    ["largest remainders", ownRules({ mode: "floor", remainder: "largest-remainder" })],
  ])("takes the frames of a part as given under %s", (_, ruleSet) => {
    const towns = [40, 35, 25].map((persons, at) => ({ ags: `0811500${at}`, name: `Ort ${at}`, persons }));
    const whole = assess(unwrap(allocate(towns, ruleSet)));
    const view = whole.municipalities.map(({ ags, persons, frameCents }) => ({
      ags,
      persons: persons ?? 0,
      frame_cents: frameCents,
    }));
    const part = unwrap(assessmentFromRows(view.slice(0, 2), ruleSet, towns));
    expect(part.totals.persons).toBe(75);
    for (const [at, one] of part.municipalities.entries()) {
      const { frameCents, status, persons } = whole.municipalities[at] ?? {};
      expect(one).toMatchObject({ frameCents, status, persons, frameOrigin: "given" });
    }
  });
});
