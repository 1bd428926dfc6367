import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cents, headCountsOf, imBw201707, imBw201801 } from "../../src/index";
import { diagnose } from "../../src/verification/diagnose";
import type { CauseName, Diagnosis } from "../../src/verification/diagnosis";
import type { VerificationTable } from "../../src/verification/verification";
import { RUNS } from "../support/generators";
import { because } from "../support/inGerman";
import { property } from "../support/property";
import { type AmountOf, right, tableMoved, tableWith, wrong } from "../support/tableErrors";
import { listed, poolsOf, rowsOf, verificationTable, verified, wehr } from "../support/verified";

const stateTable = verificationTable("state/bw-2018-modelled.csv", imBw201801);
const printed = verificationTable("official/im-bw-2018-01/amounts.csv", imBw201801);

/** The 22 published amounts of 2018, each with the one head count that gives it. */
const published: VerificationTable = {
  file: printed.file,
  rows: printed.rows.map((row) => ({ ...row, persons: headCountsOf(cents(row.frameCents ?? 0), imBw201801)[0] ?? 0 })),
};

const made = (table: VerificationTable, amountOf: AmountOf) => tableWith(table, (row) => amountOf(row.persons ?? 0));
const diagnosisOf = (table: VerificationTable, options: Parameters<typeof verified>[2] = {}) =>
  diagnose(verified(table, imBw201801, options));
const causesOf = ({ findings }: Diagnosis) => findings.map(({ cause, parameters }) => ({ cause, ...parameters }));

describe.each([
  ["the 22 published amounts", published],
  ["the modelled state", stateTable],
])("diagnose, on %s,", (_, table) => {
  const errors: readonly [string, AmountOf, Record<string, string | number>][] = [
    ["rounded down", wrong.down, { cause: "other-rounding", mode: "floor", stepCents: 100 }],
    ["rounded up", wrong.up, { cause: "other-rounding", mode: "ceiling", stepCents: 100 }],
    ["rounded to cents", wrong.toCents, { cause: "other-rounding", mode: "half-up", stepCents: 1 }],
    ["rounded to hundreds", wrong.toHundreds, { cause: "other-rounding", mode: "half-up", stepCents: 10_000 }],
    ["the rate in whole euros", wrong.byRate(0), { cause: "rounded-rate", ratePerPerson: "796" }],
    [
      "the rate rounded up to whole euros",
      wrong.byRateUp,
      { cause: "rounded-rate", mode: "ceiling", ratePerPerson: "797" },
    ],
    ["the rate with one decimal", wrong.byRate(1), { cause: "rounded-rate", decimals: 1, ratePerPerson: "796.1" }],
    [
      "the rate with two decimals and no rounding after it",
      wrong.byRateInCents,
      { cause: "rounded-rate", decimals: 2, ratePerPerson: "796.08", product: "cents" },
    ],
    ["the rate of the first tranche", wrong.firstTranche, { cause: "other-rules", ruleSet: "im-bw-2017-07" }],
    ["60 % of the year", wrong.sixtyPercent, { cause: "other-rules", ruleSet: "im-bw-2018-01", percentOfYear: 60 }],
    ["two-year sums", wrong.twoYears, { cause: "two-years-in-one", years: 2 }],
    [
      "halves of a double rounded once",
      (persons) => wrong.twoYearsRoundedOnce(persons) / 2,
      { cause: "doubled-before-rounding" },
    ],
    ["one person more in the total", wrong.byTotal(72_858), { cause: "other-total", from: 72_858, to: 72_858 }],
    ["a total of 72,900", wrong.byTotal(72_900), { cause: "other-total", from: 72_900, to: 72_900 }],
    ["a total of 70,000", wrong.byTotal(70_000), { cause: "other-total", from: 70_000, to: 70_000 }],
    ["twice the total", wrong.byTotal(145_714), { cause: "other-total", from: 145_714, to: 145_714 }],
    ["thousands read as decimals", wrong.thousandsAsDecimals, { cause: "thousands-as-decimals", stored: "cents" }],
    [
      "thousands read as decimals, stored without cents",
      wrong.thousandsOnly,
      { cause: "thousands-as-decimals", mode: "floor", stored: "euros" },
    ],
    [
      "thousands read as decimals, stored as rounded euros",
      wrong.thousandsRounded,
      { cause: "thousands-as-decimals", mode: "half-up", stored: "euros" },
    ],
  ];

  it.each(errors)("names %s and only that, for every deviating row", (_title, amountOf, cause) => {
    const diagnosis = diagnosisOf(made(table, amountOf));
    expect(causesOf(diagnosis)).toMatchObject([expect.objectContaining(cause)]);
    expect(diagnosis).toMatchObject({ unexplained: [], findings: [{ leaves: 0, breaks: 0 }] });
    expect(diagnosis.findings[0]?.explains).toHaveLength(diagnosis.deviating);
    expect(diagnosis.deviating).toBeGreaterThan(0);
  });

  it("finds nothing to explain in the right table", () => {
    expect(diagnosisOf(made(table, right))).toEqual({ deviating: 0, findings: [], unexplained: [] });
  });

  it("sees that a part of a table was divided by its own head counts", () => {
    const part = { file: "t.csv", rows: made(table, right).rows.slice(0, 2) };
    const { findings, unexplained } = diagnosisOf(part, { total: "table" });
    expect(findings.map(({ cause }) => cause)).toEqual(["partial-table"]);
    expect(because(findings[0])).toContain("72.857");
    expect([findings[0]?.alternatives, unexplained]).toEqual([[], []]);
  });

  it("tells what two-year amounts got wrong", () => {
    const once = diagnosisOf(made(table, wrong.twoYearsRoundedOnce), { years: 2 });
    expect(causesOf(once)).toMatchObject([expect.objectContaining({ cause: "doubled-before-rounding" })]);
    const single = diagnosisOf(made(table, right), { years: 2 });
    expect(causesOf(single)).toMatchObject([{ cause: "one-year-in-two" }]);
    expect([...once.unexplained, ...single.unexplained]).toEqual([]);
  });

  it("names the municipality that a total may lack only as a possibility, after the other total", () => {
    const diagnosis = diagnosisOf(made(table, wrong.byTotal(72_857 - 4_108)));
    expect(causesOf(diagnosis)).toMatchObject([{ cause: "other-total", from: 68_749, to: 68_749 }]);
    expect(diagnosis.findings[0]?.alternatives).toMatchObject([
      { cause: "left-out-of-total", parameters: { totalPersons: 68_749, ags: "08111000" } },
    ]);
    expect(because(diagnosis.findings[0]?.alternatives[0])).toContain("es könnte Stuttgart sein");
  });

  it("names the one missing row that a total lacks, whoever else has as many persons", () => {
    const rows = table.rows.map((row) => ({ ...row, basis: "unstated" as const, frameCents: null }));
    const gone = rows.findIndex(
      (row, index) => row.persons !== 0 && rows.some((other, at) => at !== index && other.persons === row.persons),
    );
    const persons = rows[gone]?.persons ?? 0;
    const left = made(table, wrong.byTotal(72_857 - persons)).rows.filter((_row, index) => index !== gone);
    const { findings } = diagnosisOf({ file: "t.csv", rows: left }, { against: { file: "second.csv", rows } });
    expect(findings[0]).toMatchObject({
      ...{ cause: "left-out-of-total", parameters: { totalPersons: 72_857 - persons, ags: rows[gone]?.ags } },
    });
    expect(because(findings[0])).toContain(`so viele hat ${rows[gone]?.name}, dessen Zeile fehlt`);
    const other = made(table, wrong.byTotal(70_000)).rows.filter((_row, index) => index !== gone);
    const unrelated = diagnosisOf({ file: "t.csv", rows: other }, { against: { file: "second.csv", rows } }).findings;
    expect(unrelated.map(({ cause }) => cause)).toEqual(["other-total", "missing-row"]);
    expect(unrelated[0]?.alternatives).toEqual([]);
  });

  it.each([
    ["one row too low from the sixth on", (index: number) => (index < 5 ? index : index - 1), 1],
    [
      "two rows too high from the sixth to the fifteenth",
      (index: number) => (index < 5 || index > 14 ? index : index + 2),
      -2,
    ],
  ])("sees amounts %s", (_title, from, offset) => {
    const [finding, ...others] = diagnosisOf(tableMoved(table, from)).findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      cause: "shifted-rows",
      parameters: { offset, firstLine: 7 },
      leaves: 0,
      breaks: 0,
    });
  });

  it("sees two amounts exchanged", () => {
    const pairs = new Map([
      [3, 7],
      [7, 3],
    ]);
    const diagnosis = diagnosisOf(tableMoved(table, (index) => pairs.get(index) ?? index));
    expect(causesOf(diagnosis)).toMatchObject([expect.objectContaining({ cause: "swapped-rows" })]);
    expect(diagnosis.findings[0]?.explains).toEqual([table.rows[3]?.ags, table.rows[7]?.ags]);
    expect(because(diagnosis.findings[0])).toContain(`${table.rows[3]?.name} mit ${table.rows[7]?.name}`);
  });

  it("sees transposed digits in single rows, and nothing in other misprints", () => {
    const tettnang = table.rows.findIndex((row) => row.ags === "08435057");
    const slip = (amount: number) =>
      diagnosisOf(tableWith(table, (row, index) => (index === tettnang ? amount : right(row.persons ?? 0))));
    const diagnosis = slip(13_241_900); // 132.149 → 132.419
    expect(causesOf(diagnosis)).toMatchObject([{ cause: "transposed-digits" }]);
    expect(because(diagnosis.findings[0])).toBe("Zahlendreher: Tettnang 132.419 € statt 132.149 €");
    expect(slip(13_215_900)).toMatchObject({
      deviating: 1,
      findings: [],
      unexplained: [table.rows[tettnang]?.ags],
    });
  });

  it("keeps causes of parts apart and says what each leaves and would break", () => {
    const doubled = Math.floor(table.rows.length / 3);
    const diagnosis = diagnosisOf(
      tableWith(table, ({ persons }, index) => (index < doubled ? wrong.twoYears : wrong.down)(persons ?? 0)),
    );
    const two = diagnosis.findings.find((one) => one.cause === "two-years-in-one");
    const expected = table.rows.slice(0, doubled).filter((row) => row.persons !== 0);
    expect(two?.explains).toEqual(expected.map((row) => row.ags));
    expect(two?.leaves).toBe(diagnosis.deviating - expected.length);
    expect(two?.breaks).toBeGreaterThan(0);
  });

  it("names the one row that is missing beside a complete second table", () => {
    const all = {
      file: "second.csv",
      rows: table.rows.map((row) => ({ ...row, basis: "unstated" as const, frameCents: null })),
    };
    const rows = made(table, right).rows.filter((_row, index) => index !== 4);
    const diagnosis = diagnosisOf({ file: "t.csv", rows }, { against: all });
    expect(causesOf(diagnosis)).toMatchObject([{ cause: "missing-row", ags: table.rows[4]?.ags }]);
    const two = diagnosisOf({ file: "t.csv", rows: rows.slice(1) }, { against: all });
    expect(two.findings).toEqual([]);
  });
});

describe("diagnose", () => {
  it("tells a rate of 796.08 € from the right one where the head counts are large enough", () => {
    // From 2,619 persons on every twenty-fifth head count gives another amount, by one euro.
    const large = Array.from({ length: 24 }, (_, index) => 2_619 + 25 * Math.floor(index / 2) + 12 * (index % 2));
    const rows = rowsOf(
      ...large.map((persons, index) => ({
        ags: `08115${String(index + 100)}`,
        name: `Ort ${index}`,
        persons,
        frameCents: 0,
      })),
    );
    const diagnosis = diagnosisOf(made(rows, wrong.byRate(2)), { total: "fixed" });
    expect(diagnosis).toMatchObject({ deviating: 12, unexplained: [] });
    expect(causesOf(diagnosis)).toMatchObject([
      expect.objectContaining({ cause: "rounded-rate", decimals: 2, ratePerPerson: "796.08" }),
    ]);
  });

  it("says whether the persons of pools were added too early, given the pools' printed amounts", () => {
    const table = made(stateTable, right);
    const pairs = stateTable.rows.flatMap((row, index) => {
      const next = stateTable.rows[index + 1];
      return index % 2 === 1 || next === undefined ? [] : [[row, next] as const];
    });
    const withPools = (amountOf: (one: number, other: number) => number) =>
      diagnosisOf(table, {
        pools: poolsOf(
          ...pairs.map(([one, other]) => ({
            ...{ name: `${one.ags} ${one.name} und ${other.name}`, members: [one.ags, other.ags] },
            officialCents: amountOf(one.persons ?? 0, other.persons ?? 0),
          })),
        ),
      });
    expect(withPools((one, other) => right(one) + right(other))).toEqual({
      deviating: 0,
      findings: [],
      unexplained: [],
    });
    const early = withPools((one, other) => right(one + other));
    expect(causesOf(early)).toMatchObject([{ cause: "persons-added-first" }]);
    expect(early).toMatchObject({ unexplained: [], findings: [{ leaves: 0, breaks: 0 }] });
    expect(early.deviating).toBeGreaterThan(50);
  });

  it("claims nothing from the euro of a single pool, and passes over pools whose members it does not know", () => {
    // Eriskirch, Kressbronn and Langenargen: 145.682 € by the rule, 145.683 € for 183 persons in one go.
    // How the 92 persons of the other two are split is made up.
    const members = [
      { ags: "08435018", name: "Eriskirch", persons: 30, frameCents: right(30) },
      { ags: "08435029", name: "Kressbronn", persons: 91, frameCents: right(91) },
      { ags: "08435030", name: "Langenargen", persons: 62, frameCents: right(62) },
    ];
    const pool = { name: "Eriskirch", members: members.map((row) => row.ags), officialCents: 14_568_300 };
    expect(diagnosisOf(rowsOf(...members), { pools: poolsOf(pool) })).toMatchObject({
      ...{ deviating: 1, findings: [], unexplained: ["Eriskirch"] },
    });
    const unknown = members.map((row) => ({ ...row, basis: "inferred" as const }));
    expect(diagnosisOf(rowsOf(...unknown), { pools: poolsOf(pool) }).deviating).toBe(0);
  });

  it("stops after twelve causes, since more side by side are no diagnosis", () => {
    // Blocks of twenty rows, of which the last nineteen each have the amounts of the rows before them.
    const moved = tableMoved(stateTable, (index) => (index % 20 === 0 ? index : index - 1));
    const { findings, unexplained } = diagnosisOf(moved);
    expect(findings.length).toBe(12);
    expect(unexplained.length).toBeGreaterThan(0);
  });

  it("leaves out deviations that are known", () => {
    const known = listed({
      ags: "08337116",
      officialCents: 10_189_800,
      computedCents: 5_094_900,
      reason: "Druckfehler",
    });
    expect(diagnosisOf(rowsOf(wehr(101_898)), { known }).deviating).toBe(0);
  });

  it("explains amounts of a second table that has no head counts", () => {
    const second = {
      file: "second.csv",
      rows: published.rows.map((row) => ({ ...row, persons: null, basis: "unstated" as const })),
    };
    const diagnosis = diagnosisOf(made(published, wrong.twoYears), { against: second });
    expect(causesOf(diagnosis)).toMatchObject([{ cause: "two-years-in-one", years: 2 }]);
  });

  it.each([1, 2] as const)("has a word on a second table that already doubles, at --years %d", (years) => {
    const bare = published.rows.map((row) => ({ ...row, persons: null, basis: "unstated" as const }));
    const doubled = bare.map((row) => ({ ...row, frameCents: 2 * (row.frameCents ?? 0) }));
    const official = { file: "t.csv", rows: years === 2 ? doubled : bare };
    const diagnosis = diagnosisOf(official, { against: { file: "second.csv", rows: doubled }, years });
    expect(diagnosis).toMatchObject({ unexplained: [], findings: [{ cause: "two-years-in-second", leaves: 0 }] });
    expect(because(diagnosis.findings[0])).toContain("zweite Tabelle");
  });

  it("blames the official table where its amounts of one year are no doubles", () => {
    const bare = {
      file: "t.csv",
      rows: published.rows.map((row) => ({ ...row, persons: null, basis: "unstated" as const })),
    };
    const second = { file: "second.csv", rows: bare.rows };
    expect(causesOf(diagnosisOf(bare, { against: second, years: 2 }))).toMatchObject([{ cause: "one-year-in-two" }]);
  });

  it("says from where to where a total may lie that the rows do not settle", () => {
    const persons = [2, 3, 5, 8];
    const amounts = persons.map(wrong.byTotal(60_000));
    const rows = amounts.map((frameCents, index) => ({
      ...{ ags: `0811500${index + 1}`, name: `Ort ${index}`, persons: persons[index] ?? 0, frameCents },
    }));
    const [finding, ...others] = diagnosisOf(rowsOf(...rows)).findings;
    expect([finding?.cause, others]).toEqual(["other-total", []]);
    const { from = 0, to = 0 } = (finding?.parameters ?? {}) as { from?: number; to?: number };
    expect([from <= 60_000, 60_000 <= to, from < to]).toEqual([true, true, true]);
    for (let total = from; total <= to; total++) expect(persons.map(wrong.byTotal(total))).toEqual(amounts);
    for (const total of [from - 1, to + 1]) expect(persons.map(wrong.byTotal(total))).not.toEqual(amounts);
    expect(because(finding)).toMatch(/: 5\d\.\d{3} bis 60\.\d{3} statt 72\.857$/);
  });

  it("does not take the same row repeated for more evidence", () => {
    const rows = Array.from({ length: 8 }, (_, index) => ({
      ...{ ags: `0811500${index + 1}`, name: `Ort ${index}`, persons: 13, frameCents: wrong.byTotal(60_000)(13) },
    }));
    expect(diagnosisOf(rowsOf(...rows))).toMatchObject({ deviating: 8, findings: [] });
  });

  it("says it where doubled amounts stand in a tranche, which has no two years", () => {
    const doubled = [44, 69, 91].map((persons, index) => ({
      ...{ ags: `0821500${index + 1}`, name: `Ort ${index}`, persons, frameCents: 2 * wrong.firstTranche(persons) },
    }));
    const [finding] = diagnose(verified(rowsOf(...doubled), imBw201707)).findings;
    expect(because(finding)).toContain("obwohl die Mittel für ein Jahr sind");
  });

  it("has no double to round too late where the rules are for one year", () => {
    const down = rowsOf({ ags: "08215110", name: "Waldbronn", persons: 44, frameCents: 3_269_900 });
    const causes = diagnose(verified(down, imBw201707)).findings.map((one) => one.cause);
    expect(causes).not.toContain("doubled-before-rounding");
  });
});

describe("properties of diagnose", () => {
  /** Amounts changed by up to so many euros in a share of the rows; noise without a cause. */
  const noises = fc.record({
    changes: fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 22, maxLength: 22 }),
    size: fc.constantFrom(1, 5, 40, 1000),
    share: fc.constantFrom(3, 2, 1),
  });
  const noisy = ({ changes, size, share }: { changes: number[]; size: number; share: number }) =>
    tableWith(published, (row, index) => {
      const change = index % share === 0 ? Math.round(((changes[index] ?? 0) * size) / 1000) : 0;
      return Math.max(0, right(row.persons ?? 0) + change * 100);
    });

  property<(table: VerificationTable) => Diagnosis>(
    "noise is diagnosed as nothing",
    (subject) => fc.property(noises, (noise) => subject(noisy(noise)).findings.length === 0),
    {
      right: diagnosisOf,
      wrong: (table) => {
        // Takes whatever fits a single row.
        const verification = verified(table, imBw201801);
        const fits = verification.rows.filter((row) => row.officialCents === wrong.down(row.persons ?? 0));
        const finding = {
          cause: "other-rounding",
          parameters: { mode: "floor", stepCents: 100 },
          explains: [],
          leaves: 0,
          breaks: 0,
          alternatives: [],
        } as const;
        return {
          deviating: 1,
          unexplained: [],
          findings: fits.some((row) => row.kind === "different") ? [finding] : [],
        };
      },
    },
  );

  const makers: Readonly<Record<string, AmountOf>> = {
    ...{ down: wrong.down, up: wrong.up, rate0: wrong.byRate(0), rate1: wrong.byRate(1) },
    ...{ tranche: wrong.firstTranche, total: wrong.byTotal(72_900), two: wrong.twoYears, right },
  };
  const mixed = fc.record({
    main: fc.constantFrom(...Object.keys(makers)),
    other: fc.constantFrom(...Object.keys(makers)),
    until: fc.integer({ min: 0, max: 22 }),
  });

  /** What a claimed cause makes of a head count, computed here anew. */
  const APPLIED: Partial<Record<CauseName, (parameters: Readonly<Record<string, unknown>>) => AmountOf | null>> = {
    "other-rounding": ({ mode, stepCents }) => {
      if (stepCents !== 100) return null;
      return mode === "floor" ? wrong.down : mode === "ceiling" ? wrong.up : null;
    },
    "rounded-rate": ({ decimals, mode, product }) =>
      mode === "half-up" && product === "rounded" ? wrong.byRate(Number(decimals)) : null,
    "other-rules": ({ percentOfYear }) => (percentOfYear === undefined ? wrong.firstTranche : wrong.sixtyPercent),
    "other-total": ({ from }) => wrong.byTotal(Number(from)),
    "two-years-in-one": () => wrong.twoYears,
  };

  property<(table: VerificationTable) => Diagnosis>(
    "a claimed cause, applied anew, gives exactly the rows that it claims, leaves and breaks",
    (subject) =>
      fc.property(mixed, ({ main, other, until }) => {
        const table = tableWith(published, ({ persons }, index) =>
          (makers[index < until ? other : main] ?? right)(persons ?? 0),
        );
        const { findings } = subject(table);
        return findings.every(({ cause, parameters, explains, leaves, breaks }) => {
          const amountOf = APPLIED[cause]?.({ ...parameters });
          if (amountOf == null) return true;
          const rows = table.rows.map(({ ags, frameCents, persons }) => {
            const computed = right(persons ?? 0);
            return { ags, deviates: frameCents !== computed, fits: amountOf(persons ?? 0) === frameCents };
          });
          const claimed = rows.filter((row) => row.deviates && row.fits).map((row) => row.ags);
          return (
            JSON.stringify(claimed) === JSON.stringify(explains) &&
            leaves === rows.filter((row) => row.deviates && !row.fits).length &&
            breaks === rows.filter((row) => !row.deviates && !row.fits).length
          );
        });
      }),
    {
      right: diagnosisOf,
      wrong: (table) => {
        const diagnosis = diagnosisOf(table);
        // Claims one row too many.
        const findings = diagnosis.findings.map((one) => ({ ...one, explains: [...one.explains, "08337116"] }));
        return { ...diagnosis, findings };
      },
    },
  );

  it("is stable: the same table gives the same words", () => {
    fc.assert(
      fc.property(mixed, ({ main }) => {
        const table = made(published, makers[main] ?? right);
        return (
          JSON.stringify(diagnosisOf(table)) ===
          JSON.stringify(diagnosisOf({ ...table, rows: [...table.rows].reverse() }))
        );
      }),
      { ...RUNS, numRuns: 20 },
    );
  });
});
