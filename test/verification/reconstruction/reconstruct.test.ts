import { describe, expect, it } from "vitest";
import { cents, frameOf, imBw201801 } from "../../../src/index";
import { type PublishedAmount, type Reconstruction, reconstruct } from "../../../src/verification/index";
import { provesTotal } from "../../../src/verification/reconstruction/provesTotal";
import { codesOf, messagesOf, state, unwrap } from "../../support/fixtures";
import { randomFrom } from "../../support/random";
import { publishedAmounts, rowsOf, yearly } from "./publishedTables";

const in2018 = publishedAmounts("im-bw-2018-01");
const in2017 = publishedAmounts("im-bw-2017-07");
const BUDGET = yearly(58_000_000);
const TRANCHE = yearly(34_800_000);

const misfits = ({ municipalities }: Reconstruction) =>
  municipalities.filter(({ fits }) => !fits).map(({ name, nearestCents }) => ({ name, ...nearestCents }));
const multiples = (base: number, most: number) =>
  Array.from({ length: Math.floor(most / base) }, (_, index) => base * (index + 1));
const explained = ({ rules }: Reconstruction["fromAmounts"]) =>
  Object.fromEntries(rules.map(({ mode, rowsUnderConclusion }) => [mode, rowsUnderConclusion]));

describe("the amounts of January 2018", () => {
  const found = unwrap(reconstruct(in2018, { budgetCents: BUDGET }));

  it("come from 72,857 persons or a multiple, and from no other total up to a million", () => {
    expect(found.fromAmounts).toMatchObject({
      ...{ verdict: "one-family", modes: ["half-up", "half-even"], leastTotal: 72_857, rows: 22, wrongRows: 0 },
      ...{ totals: multiples(72_857, 1_000_000), totalsCount: 13, distinctAmounts: 21, safeBelowWrongRows: 2 },
    });
    expect(misfits(found)).toEqual([]);
  });

  it("leave one total together with the published head counts", () => {
    const { withPersons, personsUsed } = unwrap(reconstruct(in2018, { budgetCents: BUDGET, usePersons: true }));
    expect(personsUsed).toBe(7);
    expect(withPersons).toMatchObject({ verdict: "one-family", leastTotal: 72_857, totals: [72_857], totalsCount: 1 });
    expect(withPersons?.safeBelowWrongRows).toBe(9);
  });

  it("are pinned by Stuttgart and Mannheim, which a pocket calculator checks", () => {
    expect(found.fromAmounts.proof).toEqual({
      ...{ mode: "half-up", totalPersons: 72_857, leastTotal: 72_857, mostTotal: 72_857 },
      low: {
        ...{ ags: "08111000", name: "Stuttgart", amountCents: 327_029_700, persons: 4_108 },
        ...{ edgeCents: 327_029_650, included: true },
      },
      high: {
        ...{ ags: "08222000", name: "Mannheim", amountCents: 53_178_100, persons: 668 },
        ...{ edgeCents: 53_178_150, included: false },
      },
    });
    expect((58_000_000 * 4_108) / 3_270_296.5).toBeLessThan(72_858);
    expect((58_000_000 * 668) / 531_781.5).toBeGreaterThan(72_856);
  });

  it("are explained by half-up and half-even in 22 rows, rounded down in 17, rounded up in 5", () => {
    expect(explained(found.fromAmounts)).toEqual({ "half-up": 22, "half-even": 22, floor: 17, ceiling: 5 });
  });

  it("give the head counts of each municipality under each total", () => {
    const stuttgart = found.municipalities.find(({ name }) => name === "Stuttgart");
    expect(stuttgart?.headCounts.slice(0, 2)).toEqual([
      { totalPersons: 72_857, least: 4_108, most: 4_108 },
      { totalPersons: 145_714, least: 8_216, most: 8_216 },
    ]);
  });

  it("come out of doubled amounts too, when it is said that they are of two years", () => {
    const doubled = in2018.map((row) => ({ ...row, amountCents: 2 * (row.amountCents ?? 0) }));
    const { fromAmounts } = unwrap(reconstruct(doubled, { budgetCents: BUDGET, years: 2 }));
    expect(fromAmounts).toMatchObject({ verdict: "one-family", leastTotal: 72_857, rows: 22 });
    const [first, ...others] = doubled;
    const odd = [{ ...first, amountCents: (first?.amountCents ?? 0) + 100 } as PublishedAmount, ...others];
    const withOdd = unwrap(reconstruct(odd, { budgetCents: BUDGET, years: 2 }));
    expect(misfits(withOdd)).toEqual([{ name: "Stuttgart", below: 654_059_400, above: 654_219_000 - 400 }]);
  });

  it("do not depend on the order of the rows", () => {
    expect(unwrap(reconstruct([...in2018].reverse(), { budgetCents: BUDGET }))).toEqual(found);
  });
});

describe("the amounts of July 2017", () => {
  const found = unwrap(reconstruct(in2017, { budgetCents: TRANCHE }));

  it("come from 46,828 persons or a multiple; the two misprints are named with the next amounts that fit", () => {
    expect(found.fromAmounts).toMatchObject({
      ...{ verdict: "one-family", leastTotal: 46_828, totals: multiples(46_828, 1_000_000), rows: 73, wrongRows: 2 },
      ...{ safeBelowWrongRows: 4, proof: { leastTotal: 46_828, mostTotal: 46_828 } },
    });
    expect(misfits(found)).toEqual([
      { name: "Ettlingen", below: 12_187_600, above: 12_261_900 },
      { name: "Schwanau", below: 3_046_900, above: 3_121_200 },
    ]);
  });

  it("show Ettlingen under 11 × 46,828, whose finer steps happen to hit it, and do not conclude it", () => {
    const ettlingen = found.municipalities.find(({ name }) => name === "Ettlingen");
    expect(ettlingen).toMatchObject({ fits: false, headCounts: [{ totalPersons: 515_108, least: 1_807 }] });
  });

  it("are explained by half-up and half-even in 73 rows, rounded down in 40, rounded up in 33", () => {
    expect(explained(found.fromAmounts)).toEqual({ "half-up": 73, "half-even": 73, floor: 40, ceiling: 33 });
  });

  it("give no total where fewer rows may be wrong than are", () => {
    const strict = unwrap(reconstruct(in2017, { budgetCents: TRANCHE, mostWrong: 0, mostTotal: 400_000 }));
    expect(strict.fromAmounts).toMatchObject({ verdict: "nothing-fits", leastTotal: null, totals: [], proof: null });
    expect(strict.municipalities.every(({ headCounts, fits }) => headCounts.length === 0 && !fits)).toBe(true);
  });

  it("give no single family under a budget that is not theirs", () => {
    const { fromAmounts } = unwrap(reconstruct(in2017, { budgetCents: yearly(35_000_000) }));
    expect(fromAmounts.verdict).toBe("several");
    expect(fromAmounts.safeBelowWrongRows).toBeNull();
  });
});

describe("reconstruct", () => {
  it("finds the total of the whole state and names every wrong row", () => {
    const { municipalities } = state().table;
    const amounts = municipalities.map(({ ags, name, persons }) => ({
      ...{ ags, name, amountCents: frameOf(persons ?? 0, imBw201801).frameCents as number },
    }));
    const wrong = [3, 400, 401, 900].map((index) => amounts[index] as (typeof amounts)[number]);
    for (const row of wrong) row.amountCents += 20_000;
    const found = unwrap(reconstruct(amounts, { budgetCents: BUDGET }));
    expect(found.fromAmounts).toMatchObject({ verdict: "one-family", leastTotal: 72_857, wrongRows: 4 });
    expect(misfits(found).map(({ name }) => name)).toEqual(wrong.map(({ name }) => name));
  });

  it("says that one amount tells nothing", () => {
    const { fromAmounts } = unwrap(reconstruct(rowsOf([50_949]), { budgetCents: BUDGET }));
    expect(fromAmounts.verdict).toBe("several");
    expect(fromAmounts.totals).toHaveLength(100);
    expect(fromAmounts.totalsCount).toBeGreaterThan(100);
  });

  it.each([
    ["one amount, equal to the budget", [58_000_000], BUDGET],
    ["three amounts without a meaning", [197_243, 25_013, 91_111], BUDGET],
    ["the right amounts under four tenths of the budget", null, yearly(23_200_000)],
    ["the right amounts under six tenths of the budget", null, yearly(34_800_000)],
  ])("concludes nothing from %s", (_title, amounts, budgetCents) => {
    const rows = amounts === null ? in2018 : rowsOf(amounts);
    const { fromAmounts } = unwrap(reconstruct(rows, { budgetCents }));
    expect(["could-be-chance", "several", "nothing-fits"]).toContain(fromAmounts.verdict);
  });

  it("concludes nothing from random amounts: none of 60 tables of three to twelve rows", () => {
    const random = randomFrom(46_828);
    const verdicts = Array.from({ length: 60 }, (_, table) => {
      const amounts = Array.from({ length: 3 + (table % 10) }, () => 1_000 + Math.floor(300_000 * random()));
      return unwrap(reconstruct(rowsOf(amounts), { budgetCents: BUDGET, mostTotal: 300_000 })).fromAmounts.verdict;
    });
    expect(verdicts.filter((verdict) => verdict === "one-family")).toEqual([]);
  });

  it("concludes a total as soon as chance would not fit as well, and not before", () => {
    // 3 amounts at 1,000 € a head are a chance of 1 in 10^9; 4 rules, 1,024 as margin.
    const fit = { totalPersons: 1_000, budgetCents: 100_000_000, explained: 3, amounts: 3 };
    expect([244_140, 244_141].map((mostTotal) => provesTotal({ ...fit, mostTotal }))).toEqual([true, false]);
    expect(provesTotal({ ...fit, mostTotal: 81_380, amounts: 4 })).toBe(false);
    expect(provesTotal({ ...fit, mostTotal: 61_035, amounts: 4 })).toBe(true);
  });

  it("passes over rows without an amount and does not count 0 €, which fits every total", () => {
    const found = unwrap(reconstruct([...in2018, ...rowsOf([0, null])], { budgetCents: BUDGET }));
    expect([found.rows, found.tellingRows, found.fromAmounts.rows]).toEqual([23, 22, 22]);
  });

  it("names a printed head count that contradicts its amount, with the amount that it gives", () => {
    const table = in2018.map((row) => (row.name === "Weinheim" ? { ...row, persons: 325 } : row));
    const found = unwrap(reconstruct(table, { budgetCents: BUDGET, usePersons: true }));
    expect(found.withPersons).toMatchObject({ verdict: "one-family", totals: [72_857], wrongRows: 1 });
    expect(found.municipalities.filter(({ fits }) => !fits)).toMatchObject([
      { name: "Weinheim", fromPersonsCents: frameOf(325, imBw201801).frameCents },
    ]);
    const alone = unwrap(reconstruct(table, { budgetCents: BUDGET }));
    expect(alone.withPersons).toBeNull();
  });

  it("lets a rule that explains as many rows only under a multiple excuse none under the total itself", () => {
    const amounts = rowsOf([1_778, 407, 1_963, 3_114, 1_896, 542, 3_250]);
    const found = unwrap(reconstruct(amounts, { budgetCents: cents(1_631_658), mostTotal: 6 * 241, mostWrong: 3 }));
    expect(found.fromAmounts).toMatchObject({ verdict: "one-family", leastTotal: 241, wrongRows: 2 });
    expect(found.fromAmounts.modes).toEqual(["half-up", "half-even", "ceiling"]);
    expect(misfits(found)).toHaveLength(2);
  });

  it("names a row only where no rule that is left explains it", () => {
    const amounts = rowsOf([1_825, 960, 4_917, 5_517, 7_196, 6_836]);
    const found = unwrap(reconstruct(amounts, { budgetCents: cents(3_562_185), mostTotal: 6 * 297, mostWrong: 3 }));
    expect(found.fromAmounts).toMatchObject({ verdict: "one-family", leastTotal: 297, wrongRows: 2 });
    expect(explained(found.fromAmounts)).toMatchObject({ "half-up": 4, floor: 4 });
    expect(misfits(found).length).toBeLessThan(2);
  });

  it("tries no total beyond the bound", () => {
    const { fromAmounts } = unwrap(reconstruct(in2018, { budgetCents: BUDGET, mostTotal: 72_857 }));
    expect(fromAmounts.totals).toEqual([72_857]);
    const below = unwrap(reconstruct(in2018, { budgetCents: BUDGET, mostTotal: 72_856 }));
    expect(below.fromAmounts.verdict).toBe("nothing-fits");
  });

  it.each([
    ["no rows", [], ["empty-table"]],
    ["no amounts", rowsOf([null, null]), ["missing-value"]],
    ["nothing but 0 €", rowsOf([0, 0]), ["missing-value"]],
    ["a negative amount", rowsOf([-5]), ["negative"]],
    ["cents", [{ ags: "08115001", name: "A", amountCents: 5_094_912 }], ["off-rounding-step"]],
    ["half cents", [{ ags: "08115001", name: "A", amountCents: 0.5 }], ["fractional"]],
    ["text for an amount", [{ ags: "08115001", name: "A", amountCents: "7" as unknown as number }], ["not-a-number"]],
    ["NaN", rowsOf([Number.NaN]), ["not-a-number"]],
    ["more than can be exact", rowsOf([1e16]), ["too-large"]],
    ["minus infinity", rowsOf([Number.NEGATIVE_INFINITY]), ["negative"]],
    ["one key twice", [...rowsOf([796]), ...rowsOf([796])], ["duplicate-key"]],
    ["a key of seven digits", [{ ags: "8115001", name: "A", amountCents: 79_600 }], ["lost-leading-zero"]],
    ["half a person", [{ ags: "08115001", name: "A", amountCents: 79_600, persons: 0.5 }], ["fractional"]],
    ["a negative head count", [{ ags: "08115001", name: "A", amountCents: 79_600, persons: -1 }], ["negative"]],
    [
      "no number of persons",
      [{ ags: "08115001", name: "A", amountCents: 79_600, persons: Number.NaN }],
      ["not-a-number"],
    ],
    ["more than the budget", rowsOf([30_000_000, 30_000_000]), ["frames-exceed-budget"]],
  ])("refuses %s with %j", (_, rows, codes) => {
    expect(codesOf(reconstruct(rows, { budgetCents: BUDGET }))).toEqual(codes);
  });

  it("names all problems at once, each with its row", () => {
    const messages = messagesOf(reconstruct([...rowsOf([796, -1]), ...rowsOf([1])], { budgetCents: BUDGET }));
    expect(messages).toEqual([
      "Zeile 2, Spalte amountCents: gefunden −1 €; erwartet einen Betrag in ganzen Euro ab 0",
      "Zeile 3, Spalte ags: gefunden „08115001“ zum zweiten Mal; erwartet jeden AGS nur einmal (zuerst in Zeile 1)",
    ]);
  });

  it.each([
    { budgetCents: cents(0) },
    { budgetCents: cents(-100) },
    { budgetCents: Number.NaN as typeof BUDGET },
    { budgetCents: cents(2 ** 53 - 1) },
    { budgetCents: BUDGET, mostTotal: 0 },
    { budgetCents: BUDGET, mostTotal: 1.5 },
    { budgetCents: BUDGET, mostTotal: 100_000_001 },
    { budgetCents: BUDGET, mostWrong: -1 },
    { budgetCents: BUDGET, years: 3 as 2 },
  ])("throws for the option %j", (options) => {
    expect(() => reconstruct(in2018, options)).toThrow(RangeError);
  });

  it("throws for a row that is none", () => {
    expect(() => reconstruct([null as unknown as PublishedAmount], { budgetCents: BUDGET })).toThrow(TypeError);
  });
});
