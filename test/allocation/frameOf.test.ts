import { describe, expect, it } from "vitest";
import { exactShare } from "../../src/allocation/exactShare";
import { frameOf, headCountsOf, imBw201707, imBw201801 } from "../../src/index";
import { type Cents, euros } from "../../src/money/cents";
import type { RoundingMode } from "../../src/money/roundQuotient";

const euroFrame = (persons: number) => frameOf(persons, imBw201801).frameCents / 100;

describe("frameOf", () => {
  it.each([
    ["Neukirch", 13, 10_349],
    ["Hirschberg", 30, 23_882],
    ["Wehr", 64, 50_949],
    ["Meckenbeuren", 76, 60_502],
    ["Schriesheim", 85, 67_667],
    ["Kressbronn", 91, 72_443],
    ["Tettnang", 166, 132_149],
    ["Weinheim", 352, 280_220],
    ["Mannheim", 668, 531_781],
    ["Stuttgart", 4_108, 3_270_297],
  ])("gives %s with %i persons %i euros a year", (_, persons, amount) => {
    expect(euroFrame(persons)).toBe(amount);
  });

  it("gives nobody nothing and everybody the whole budget", () => {
    expect(euroFrame(0)).toBe(0);
    expect(euroFrame(72_857)).toBe(58_000_000);
  });

  it("records the share and the one rounding", () => {
    expect(frameOf(64, imBw201801).steps).toEqual([
      {
        ...{
          step: "share",
          termCents: 11_600_000_000,
          years: 2,
          yearCents: 5_800_000_000,
          persons: 64,
          totalPersons: 72_857,
        },
        exact: exactShare(64, imBw201801, 72_857),
      },
      { step: "round", mode: "half-up", stepCents: 100, cents: 5_094_900 },
    ]);
  });

  it.each([
    ["half-up", [1, 2, 2]],
    ["half-even", [1, 2, 2]],
    ["floor", [1, 1, 1]],
    ["ceiling", [2, 2, 2]],
  ] as [RoundingMode, number[]][])("rounds %s below, at and above a half, to any step", (mode, expected) => {
    const budget = { ...imBw201801.budget, termCents: { ...imBw201801.budget.termCents, value: euros(1_000) } };
    const years = { ...budget.years, value: 1 };
    const rounding = { ...imBw201801.rounding, value: { stepCents: euros(10), mode } };
    const rules = { ...imBw201801, budget: { ...budget, years }, rounding };
    expect([14, 15, 16].map((persons) => frameOf(persons, rules, 1_000).frameCents / 1_000)).toEqual(expected);
  });

  it("divides a term that does not divide into whole cents exactly", () => {
    const budget = { ...imBw201801.budget, years: { ...imBw201801.budget.years, value: 3 } };
    const frame = frameOf(1, { ...imBw201801, budget }, 3).frameCents;
    expect(frame).toBe(euros(12_888_889)); // 116,000,000 / 9 = 12,888,888.89
  });

  it.each([-1, 0.5, 72_858, Number.NaN])("refuses %s persons and shows them", (persons) => {
    expect(() => frameOf(persons, imBw201801)).toThrow(`${persons} was given`);
  });

  it.each([0, -5, 0.5])("refuses a total of %s", (total) => {
    expect(() => frameOf(0, imBw201801, total)).toThrow(RangeError);
  });
});

describe("the three shortcuts of spreadsheets", () => {
  const counts = Array.from({ length: 4_200 }, (_, index) => index + 1);

  it("rounding the rate per head is wrong for 64 of the first 4,200 head counts", () => {
    expect(counts.filter((persons) => Math.round((persons * 79_608) / 100) !== euroFrame(persons))).toHaveLength(64);
  });

  it("doubling before rounding is wrong for 2,120 of the first 4,200 head counts", () => {
    const doubled = (persons: number) => Math.round((116_000_000 * persons) / 72_857);
    expect(counts.filter((persons) => doubled(persons) !== 2 * euroFrame(persons))).toHaveLength(2_120);
  });

  it("adding persons before rounding is wrong for 512 of the 2,080 pools of two below the threshold", () => {
    const small = counts.filter((persons) => euroFrame(persons) < 51_000);
    const pairs = small.flatMap((a) => small.filter((b) => b >= a).map((b) => [a, b] as const));
    const wrong = pairs.filter(([a, b]) => euroFrame(a + b) !== euroFrame(a) + euroFrame(b));
    expect([wrong.length, pairs.length]).toEqual([512, 2_080]);
  });
});

describe("headCountsOf", () => {
  it("finds the one head count of a published amount", () => {
    expect(headCountsOf(euros(50_949), imBw201801)).toEqual([64]);
    expect(headCountsOf(euros(0), imBw201801)).toEqual([0]);
    expect(headCountsOf(euros(58_000_000), imBw201801)).toEqual([72_857]);
  });

  it("finds none for an amount one euro beside", () => {
    expect(headCountsOf(euros(50_950), imBw201801)).toEqual([]);
    expect(headCountsOf(euros(122_078), imBw201707)).toEqual([]);
  });

  it("finds all where a frame is worth less than a rounding step", () => {
    expect(headCountsOf(euros(1), imBw201801, 58_000_000 * 2)).toEqual([1, 2]);
  });

  it("refuses what is no amount", () => {
    expect(() => headCountsOf(0.5 as Cents, imBw201801)).toThrow("0.5 was given");
  });

  it("needs a total", () => {
    const rules = { ...imBw201801, totalPersons: { ...imBw201801.totalPersons, value: null } };
    expect(() => headCountsOf(euros(1), rules)).toThrow(RangeError);
  });
});
