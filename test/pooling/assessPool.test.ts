import { describe, expect, it } from "vitest";
import { assess, assessPool } from "../../src/index";
import { readMunicipalities } from "../../src/input/index";
import { imBw201707 } from "../../src/rules/imBw201707";
import { imBw201801 } from "../../src/rules/imBw201801";
import { allocated, codesOf, fixture, messagesOf, state, unwrap } from "../support/fixtures";

interface PoolCase {
  readonly case: string;
  readonly source: string;
  readonly municipalities: readonly object[];
  readonly expected: Record<string, unknown>;
}

const cases = JSON.parse(fixture("cases/pooling/agreed-pools.json")) as readonly PoolCase[];

describe("assessPool on agreed pools", () => {
  it.each(cases.map((one) => [one.case, one] as const))("%s", (_, { municipalities, expected, source }) => {
    expect(source).not.toBe("");
    const table = unwrap(readMunicipalities(municipalities, imBw201801));
    const assessment = assess(allocated(table.municipalities));
    const pool = unwrap(
      assessPool(
        assessment,
        table.municipalities.map((row) => row.ags),
      ),
    );
    expect(pool).toMatchObject(expected);
  });

  it("shows each member's own distance from the threshold", () => {
    const { assessment } = state();
    const pool = unwrap(assessPool(assessment, ["08226107", "08226018"]));
    expect(pool.members.map(({ name, marginCents }) => [name, marginCents])).toEqual([
      ["Eppelheim", 4_214_100],
      ["Hirschberg an der Bergstraße", -2_711_800],
    ]);
  });
});

describe("assessPool on the tranche of 2017", () => {
  const rows = ["08115001", "08115002"].map((ags) => ({ ags, name: ags, persons: 25 }));

  it("leaves open what the sources leave open", () => {
    const pool = unwrap(assessPool(assess(allocated(rows, imBw201707)), ["08115001", "08115002"]));
    expect(pool).toMatchObject({ frameCents: 3_715_800, reaches: null, questions: [{ id: "threshold-measure" }] });
  });
});

describe("assessPool refuses", () => {
  const { assessment } = state();

  it.each([
    [["08337116", "08999999"], ["unknown-key"], "„08999999“"],
    [["08337116", "08337116"], ["duplicate-key", "too-few-members"], "„08337116“ zum zweiten Mal"],
    [["08337116"], ["too-few-members"], "ein einziges Mitglied"],
    [[], ["too-few-members"], "kein Mitglied"],
  ])("%j", (members, codes, text) => {
    const result = assessPool(assessment, members);
    expect(codesOf(result)).toEqual(codes);
    expect(messagesOf(result)[0]).toContain(text);
  });
});
