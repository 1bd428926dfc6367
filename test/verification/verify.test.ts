import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frameOf, imBw201707, imBw201801 } from "../../src/index";
import type { RuleSet } from "../../src/rules/ruleSet";
import { verdictOf } from "../../src/verification/verdictOf";
import type { TableRow, Verification, VerificationTable } from "../../src/verification/verification";
import { verify } from "../../src/verification/verify";
import { codesOf, messagesOf } from "../support/fixtures";
import { headCounts, tables } from "../support/generators";
import { property } from "../support/property";
import { listed, poolsOf, rowsOf, verificationTable, verified, wehr } from "../support/verified";

const kinds = ({ rows }: Verification) => rows.map((row) => row.kind);
const official2018 = verificationTable("official/im-bw-2018-01/amounts.csv", imBw201801);
const official2017 = verificationTable("official/im-bw-2017-07/amounts.csv", imBw201707);
const stateTable = verificationTable("state/bw-2018-modelled.csv", imBw201801);

describe("verify", () => {
  it("finds the seven published head counts of 2018 equal and fifteen amounts attainable", () => {
    const verification = verified(official2018, imBw201801);
    expect(verification.counts).toMatchObject({ rows: 22, equal: 7, different: 0, attainable: 15, notAttainable: 0 });
    expect(verification.sums).toEqual({ officialCents: 119_411_800, computedCents: 119_411_800, differenceCents: 0 });
    expect(verdictOf(verification)).toBe("equal");
  });

  it("does not call a table equal in which nothing was compared", () => {
    const verification = verified(official2017, imBw201707);
    expect(verification.counts).toMatchObject({ equal: 0, different: 0, attainable: 73, notAttainable: 2 });
    expect(verdictOf(verification)).toBe("nothing-compared");
    expect(verdictOf(verification, { attainable: true })).toBe("deviates");
  });

  it("never compares with head counts that were inferred from the amounts", () => {
    const inferred = stateTable.rows.filter(({ ags }) => official2018.rows.some((row) => row.ags === ags));
    expect(inferred.filter((row) => row.basis === "inferred").length).toBeGreaterThan(10);
    const { counts } = verified(official2018, imBw201801, { against: { file: "s.csv", rows: inferred } });
    expect(counts).toMatchObject({ equal: 7, attainable: 15, different: 0, missing: 0 });
    const own = verified(rowsOf(wehr(50_949, { basis: "inferred" })), imBw201801);
    expect(kinds(own)).toEqual(["attainable"]);
  });

  it.each([
    [50_948, "different", -100],
    [50_949, "equal", 0],
    [50_950, "different", 100],
    [50_949.01, "different", 1],
  ])("has no tolerance: %d € for Wehr is %s", (amount, kind, difference) => {
    const [row] = verified(rowsOf(wehr(amount)), imBw201801).rows;
    expect(row).toMatchObject({ kind, differenceCents: difference, file: "t.csv", row: 2, persons: 64 });
    expect(row?.unexpected).toBe(kind === "different");
  });

  it("doubles the rounded frame for two years and never rounds the double", () => {
    // 668 persons: 1,063,562.86… over two years, but Mannheim got twice 531,781.
    const mannheim = { ags: "08222000", name: "Mannheim", persons: 668, frameCents: 106_356_200 };
    expect(kinds(verified(rowsOf(mannheim), imBw201801, { years: 2 }))).toEqual(["equal"]);
    const odd = { ags: "08226107", name: "Hirschberg", persons: 13, frameCents: 2 * 1_034_900 + 100 };
    const [row] = verified(rowsOf(odd), imBw201801, { years: 2 }).rows;
    expect(row).toMatchObject({ kind: "different", differenceCents: 100, attainableBy: null });
  });

  it.each([
    [imBw201707, "eine Tranche hat keinen Zweijahresbetrag"],
    [{ ...imBw201801, budget: { ...imBw201801.budget, years: { ...imBw201801.budget.years, value: 3 } } }, "3 Jahre"],
  ] as [RuleSet, string][])("refuses two-year amounts where there are none", (ruleSet, text) => {
    const result = verify(rowsOf(wehr(50_949)), null, ruleSet, { years: 2 });
    expect(codesOf(result)).toEqual(["no-two-year-figure"]);
    expect(messagesOf(result)[0]).toContain(text);
  });

  it("throws for years that are neither 1 nor 2", () => {
    expect(() => verify(rowsOf(wehr(1)), null, imBw201801, { years: 3 as 2 })).toThrow("1 or 2 years");
  });

  it("says by which head count an amount would be right", () => {
    const [row] = verified(rowsOf(wehr(50_153)), imBw201801).rows;
    expect(row?.attainableBy).toEqual({ from: 63, to: 63 });
    const coarse = {
      ...imBw201801,
      rounding: { ...imBw201801.rounding, value: { stepCents: 1_000_000, mode: "floor" } },
    };
    const [wide] = verified(rowsOf(wehr(10_000, { persons: null })), coarse as RuleSet).rows;
    expect(wide).toMatchObject({ kind: "attainable", attainableBy: { from: 13, to: 25 } });
  });

  it("finds rows that one of two tables lacks", () => {
    const against = {
      file: "second.csv",
      rows: rowsOf(wehr(null), { ags: "08226096", name: "Weinheim", persons: 352 }).rows,
    };
    const verification = verified(
      rowsOf(wehr(50_949), { ags: "08226107", name: "Hirschberg", persons: 30, frameCents: 2_388_200 }),
      imBw201801,
      { against },
    );
    expect(verification.rows.map(({ ags, kind, file, row }) => [ags, kind, file, row])).toEqual([
      ["08226096", "missing", "second.csv", 3],
      ["08226107", "surplus", "t.csv", 3],
      ["08337116", "equal", "t.csv", 2],
    ]);
    expect(verification.counts).toMatchObject({ missing: 1, surplus: 1, unexpected: 2 });
    expect(verdictOf(verification)).toBe("deviates");
  });

  it("says everything of a row that only the second table has, and of one that only the list has", () => {
    const against = {
      file: "second.csv",
      rows: rowsOf(
        wehr(50_949),
        { ags: "08226096", name: "Weinheim", persons: 352, basis: "published" },
        { ags: "08226107", name: "Hirschberg", frameCents: 2_388_200 },
      ).rows,
    };
    const gone = { ags: "08111000", officialCents: 1, computedCents: null, reason: "Druckfehler" };
    const { rows } = verified(rowsOf(wehr(50_949)), imBw201801, { against, known: listed(gone) });
    const none = {
      kind: "missing",
      officialCents: null,
      differenceCents: null,
      attainableBy: null,
      nearestCents: null,
    };
    expect(rows.filter(({ kind }) => kind === "missing")).toEqual([
      {
        ...{ ...none, ags: "08111000", name: "", computedCents: null, persons: null, basis: "unstated" },
        ...{ known: { state: "vanished", reason: "Druckfehler" }, unexpected: true, file: "known.csv", row: 2 },
      },
      {
        ...{ ...none, ags: "08226096", name: "Weinheim", computedCents: 28_022_000, persons: 352, basis: "published" },
        ...{ known: null, unexpected: true, file: "second.csv", row: 3 },
      },
      {
        ...{ ...none, ags: "08226107", name: "Hirschberg", computedCents: 2_388_200, persons: null, basis: "unstated" },
        ...{ known: null, unexpected: true, file: "second.csv", row: 4 },
      },
    ]);
  });

  it("names the amounts beside one that no head count gives, and only there", () => {
    const rows = rowsOf(
      wehr(50_948, { persons: null }),
      { ags: "08226096", name: "Weinheim", persons: 352, frameCents: 28_022_001 },
      { ags: "08226107", name: "Hirschberg", persons: null, frameCents: 2_388_200 },
      { ags: "08435013", name: "Eriskirch", persons: 40, frameCents: 3_184_300 },
    );
    const found = verified(rows, imBw201801).rows.map(({ kind, attainableBy, nearestCents, unexpected }) => {
      return { kind, attainableBy, nearestCents, unexpected };
    });
    expect(found).toEqual([
      { kind: "different", attainableBy: null, nearestCents: null, unexpected: true },
      { kind: "attainable", attainableBy: { from: 30, to: 30 }, nearestCents: null, unexpected: false },
      {
        ...{ kind: "not-attainable", attainableBy: null, unexpected: true },
        nearestCents: { below: 5_015_300, above: 5_094_900 },
      },
      { kind: "equal", attainableBy: null, nearestCents: null, unexpected: false },
    ]);
  });

  it("says what the computed amounts follow from", () => {
    const basisOf = (against: VerificationTable | null) =>
      verified(rowsOf(wehr(50_949)), imBw201801, { against }).computedFrom;
    const second = (...amounts: readonly (number | null)[]) => ({
      file: "second.csv",
      rows: rowsOf(...amounts.map((frameCents, index) => ({ ...wehr(null), ags: `0833711${index + 6}`, frameCents })))
        .rows,
    });
    expect(basisOf(null)).toBe("own-persons");
    expect(basisOf(second(null, null))).toBe("second-persons");
    expect(basisOf(second(5_094_900, null))).toBe("second-amounts");
    expect(basisOf(second(5_094_900, 5_094_900))).toBe("second-amounts");
  });

  it("compares with the amounts of the second table where it has them", () => {
    const against = { file: "vendor.csv", rows: rowsOf(wehr(50_950, { persons: null })).rows };
    const [row] = verified(rowsOf(wehr(50_949)), imBw201801, { against }).rows;
    expect(row).toMatchObject({ kind: "different", computedCents: 5_095_000, persons: null });
    const [two] = verified(rowsOf(wehr(101_900)), imBw201801, { against, years: 2 }).rows;
    expect(two?.kind).toBe("equal");
  });

  it("takes a printed sum that the rows do not give as something that speaks against the table", () => {
    const figures = { label: "Summe", figure: "frameCents", found: 5_095_000, expected: 5_094_900 } as const;
    const sum = { row: 3, column: "frame_eur", ...figures };
    const verification = verified({ ...rowsOf(wehr(50_949)), wrongSums: [sum] }, imBw201801);
    expect(verification).toMatchObject({
      ...{ wrongSums: [{ file: "t.csv", ...sum }], counts: { rows: 1, equal: 1, wrongSums: 1, unexpected: 1 } },
    });
    expect(verdictOf(verification)).toBe("deviates");
    expect(verified(rowsOf(wehr(50_949)), imBw201801).wrongSums).toEqual([]);
  });

  it("counts rows whose head count is made up", () => {
    expect(verified(rowsOf(wehr(50_949, { basis: "modelled" })), imBw201801).counts.modelled).toBe(1);
  });

  it("divides by the table's own total where it is asked to", () => {
    const rows = rowsOf(wehr(58_000_000));
    expect(kinds(verified(rows, imBw201801))).toEqual(["different"]);
    const own = verified(rows, imBw201801, { total: "table" });
    expect([own.totalPersons, kinds(own)]).toEqual([64, ["equal"]]);
  });
});

describe("known deviations", () => {
  const one = { ags: "08337116", officialCents: 5_095_000, computedCents: 5_094_900, reason: "Druckfehler" };

  it("are no surprise while they are what the list says", () => {
    const verification = verified(rowsOf(wehr(50_950)), imBw201801, { known: listed(one) });
    expect(verification.rows[0]).toMatchObject({
      ...{ kind: "different", unexpected: false, known: { state: "still-there", reason: "Druckfehler" } },
    });
    expect(verdictOf(verification)).toBe("equal");
  });

  it.each([
    [50_949, "vanished"],
    [50_951, "changed"],
  ])("at %d € are %s", (amount, state) => {
    const verification = verified(rowsOf(wehr(amount)), imBw201801, { known: listed(one) });
    expect(verification.rows[0]).toMatchObject({ known: { state }, unexpected: true });
    expect(verdictOf(verification)).toBe("deviates");
  });

  it("are changed where the calculation gives another amount than listed", () => {
    const other = listed({ ...one, computedCents: null });
    expect(verified(rowsOf(wehr(50_950)), imBw201801, { known: other }).rows[0]?.known?.state).toBe("changed");
  });

  it("are vanished where the row is gone, and the finding stands at the list", () => {
    const gone = { ...one, ags: "08215017" };
    const verification = verified(rowsOf(wehr(50_949)), imBw201801, { known: listed(gone) });
    expect(verification.rows[0]).toMatchObject({
      kind: "missing",
      known: { state: "vanished" },
      file: "known.csv",
      row: 2,
    });
    const against = {
      file: "second.csv",
      rows: rowsOf(wehr(null), { ags: "08215017", name: "Ettlingen", persons: 9 }).rows,
    };
    const both = verified(rowsOf(wehr(50_949)), imBw201801, { known: listed(gone), against });
    expect(both.rows[0]).toMatchObject({ kind: "missing", known: { state: "vanished" }, file: "second.csv" });
  });

  it("of 2017 are Ettlingen and Schwanau, which no head count gives", () => {
    const known = listed(
      { ags: "08215017", officialCents: 12_207_800, computedCents: null, reason: "Druckfehler" },
      { ags: "08317150", officialCents: 3_115_700, computedCents: null, reason: "Druckfehler" },
    );
    const verification = verified(official2017, imBw201707, { known });
    expect(verification.counts).toMatchObject({ attainable: 73, notAttainable: 2, knownStillThere: 2, unexpected: 0 });
    expect(verdictOf(verification, { attainable: true })).toBe("equal");
    expect(verdictOf(verification)).toBe("nothing-compared");
  });
});

describe("pools with one printed amount", () => {
  // Eriskirch, Kressbronn and Langenargen; how the 92 persons of the first and the last are split is made up.
  const towns = rowsOf(
    { ags: "08435018", name: "Eriskirch", persons: 30, frameCents: 2_388_200 },
    { ags: "08435029", name: "Kressbronn", persons: 91, frameCents: 7_244_300 },
    { ags: "08435030", name: "Langenargen", persons: 62, frameCents: 4_935_700 },
  );
  const members = towns.rows.map((row) => row.ags);
  const pool = (officialCents: number) => poolsOf({ name: "Eriskirch", members, officialCents });

  it.each([
    [14_568_200, "equal", 0, "equal"],
    [14_568_300, "different", 100, "deviates"],
  ])("are the sum of the rounded frames: %d cents are %s", (officialCents, kind, differenceCents, verdict) => {
    const verification = verified(towns, imBw201801, { pools: pool(officialCents) });
    expect(verification.pools[0]).toMatchObject({ kind, differenceCents, file: "pools.csv", row: 2 });
    expect(verification.counts).toMatchObject({ pools: 1, unexpected: differenceCents === 0 ? 0 : 1 });
    expect(verdictOf(verification)).toBe(verdict);
  });

  it("are doubled for two years like their members", () => {
    const doubled = rowsOf(...towns.rows.map((row) => ({ ...row, frameCents: 2 * (row.frameCents ?? 0) })));
    const verification = verified(doubled, imBw201801, { pools: pool(29_136_400), years: 2 });
    expect(verification.counts).toMatchObject({ equal: 3, poolsDifferent: 0 });
  });

  it("are not compared where a member has no head count", () => {
    const [first, ...others] = towns.rows;
    const bare = rowsOf({ ...first, ags: "08435018", name: "Eriskirch", persons: null }, ...others);
    const verification = verified(bare, imBw201801, { pools: pool(1) });
    expect(verification.pools[0]).toMatchObject({ kind: "not-compared", unexpected: false, computedCents: null });
  });

  it.each([
    [["08435018", "08435018"], "duplicate-key"],
    [["08435018", "08111000"], "unknown-key"],
  ])("are refused with the members %j", (keys, code) => {
    const pools = poolsOf({ name: "x", members: keys, officialCents: 1 });
    expect(codesOf(verify(towns, null, imBw201801, { pools }))).toEqual([code]);
  });
});

describe("tables that cannot be verified", () => {
  const hareNiemeyer: RuleSet = {
    ...imBw201801,
    rounding: { ...imBw201801.rounding, value: { ...imBw201801.rounding.value, mode: "floor" } },
    remainder: { ...imBw201801.remainder, value: "largest-remainder" },
  };
  const empty = { file: "t.csv", rows: [] };

  it.each([
    ["without rows", verify(empty, null, imBw201801), "empty-table"],
    ["with an empty second table", verify(rowsOf(wehr(1)), empty, imBw201801), "empty-table"],
    ["without amounts", verify(rowsOf(wehr(null)), null, imBw201801), "missing-value"],
    ["with a key twice", verify(rowsOf(wehr(1), wehr(1)), null, imBw201801), "duplicate-key"],
    [
      "with a key twice in the second",
      verify(rowsOf(wehr(1)), rowsOf(wehr(null), wehr(null)), imBw201801),
      "duplicate-key",
    ],
    [
      "with more persons than there are",
      verify(rowsOf(wehr(1, { persons: 72_858 })), null, imBw201801),
      "persons-exceed-total",
    ],
    [
      "without persons in the own total",
      verify(rowsOf(wehr(1, { persons: 0 })), null, imBw201801, { total: "table" }),
      "no-persons",
    ],
    ["as a part where all are needed", verify(rowsOf(wehr(1)), null, hareNiemeyer), "needs-head-counts"],
    [
      "without a head count where all are needed",
      verify(rowsOf(wehr(1, { persons: null })), null, imBw201801, { total: "table" }),
      "needs-head-counts",
    ],
    [
      "with a deviation listed twice",
      verify(rowsOf(wehr(1)), null, imBw201801, {
        known: listed(
          { ags: "08337116", officialCents: 1, computedCents: null, reason: "a" },
          { ags: "08337116", officialCents: 1, computedCents: null, reason: "b" },
        ),
      }),
      "duplicate-key",
    ],
    [
      "with a listed key that is none",
      verify(rowsOf(wehr(1)), null, imBw201801, {
        known: listed({ ags: "8337116", officialCents: 1, computedCents: null, reason: "a" }),
      }),
      "lost-leading-zero",
    ],
  ])("%s", (_, result, code) => {
    expect(codesOf(result)).toEqual([code]);
  });

  it("names single rows without an amount by their line", () => {
    const bare = { ags: "08226107", name: "Hirschberg", persons: 30 };
    const result = verify(rowsOf(wehr(50_949), bare), null, imBw201801);
    expect(messagesOf(result)[0]).toContain("Zeile 3, Spalte frame_eur");
  });

  it("but a whole table can be, also where the remainder is distributed", () => {
    const rows = [
      { ags: "08337116", name: "Wehr", persons: 72_793 },
      { ags: "08226096", name: "Weinheim", persons: 64 },
    ];
    const shares = [5_794_905_100, 5_094_900];
    const verification = verified(
      rowsOf(...rows.map((row, index) => ({ ...row, frameCents: shares[index] ?? 0 }))),
      hareNiemeyer,
    );
    expect(kinds(verification)).toEqual(["equal", "equal"]);
  });
});

type Difference = (row: Omit<TableRow, "row">) => number | null | undefined;

describe("properties of verify", () => {
  const difference: Difference = (row) => verified(rowsOf(row), imBw201801).rows[0]?.differenceCents;

  property<Difference>(
    "a changed cent is found, and only that one",
    (subject) =>
      fc.property(headCounts, fc.integer({ min: -99, max: 99 }), (persons, change) => {
        const frameCents = Math.max(0, frameOf(persons, imBw201801).frameCents + change);
        const row = { ags: "08337116", name: "Wehr", persons, frameCents };
        return subject(row) === frameCents - frameOf(persons, imBw201801).frameCents;
      }),
    { right: difference, wrong: (row) => Math.trunc((difference(row) ?? 0) / 100) * 100 },
  );

  type Kinds = (rows: readonly Omit<TableRow, "row">[]) => string;
  const allKinds: Kinds = (rows) => JSON.stringify(verified(rowsOf(...rows), imBw201801).rows.map((row) => row.kind));

  property<Kinds>(
    "the order of the rows does not matter",
    (subject) =>
      fc.property(tables, (table) => {
        const rows = table.map((row, index) => ({ ...row, frameCents: index * 79_600 }));
        return subject(rows) === subject([...rows].reverse());
      }),
    {
      right: allKinds,
      wrong: (rows) => JSON.stringify(rows.map((row) => row.frameCents)),
    },
  );
});
