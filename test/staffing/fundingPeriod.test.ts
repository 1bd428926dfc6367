import { describe, expect, it } from "vitest";
import { cents, euros, imBw201801 } from "../../src/index";
import type { RuleSet } from "../../src/rules/ruleSet";
import { fundingPeriod } from "../../src/staffing/fundingPeriod";
import { questionsOf } from "../../src/staffing/questionsOf";
import type { Employment, FundingPeriod } from "../../src/staffing/staffing";
import { asked as inGerman } from "../support/inGerman";

const YEARLY = euros(51_000);
const period = (employment: Employment, rules: RuleSet = imBw201801) => fundingPeriod(YEARLY, employment, rules);
const yearsOf = ({ readings }: FundingPeriod) =>
  readings.map(({ years }) => years.map(({ year, cents }) => [year, cents / 100]));
const asked = (found: FundingPeriod) =>
  questionsOf({ derivedFrom: null, grant: { ownCents: cents(0) }, sharing: null, periods: [found] }, imBw201801).map(
    ({ id }) => id,
  );

/** Rules that fund so many months. */
function funding(months: number): RuleSet {
  return { ...imBw201801, fundingMonths: { ...imBw201801.fundingMonths, value: months } };
}

describe("fundingPeriod", () => {
  it("gives 24 months from the first of a month the same in both readings", () => {
    const found = period({ start: "2018-02-01" });
    expect(found).toMatchObject({ end: "2020-01-31", endOtherwise: null, termCents: 10_200_000 });
    const [byDays, wholeMonths] = yearsOf(found);
    expect(byDays).toEqual([
      [2018, 46_750], // 11 months of 4,250 euros
      [2019, 51_000],
      [2020, 4_250],
    ]);
    expect(wholeMonths).toEqual(byDays);
    expect(asked(found)).toEqual(["later-extension"]);
  });

  it("leaves partial months open and works out both readings", () => {
    const found = period({ start: "2018-03-15" });
    expect(found.end).toBe("2020-03-14");
    expect(yearsOf(found)).toEqual([
      [
        [2018, 40_580.65], // 9 months and 17 of 31 days of 4,250 euros
        [2019, 51_000],
        [2020, 10_419.35],
      ],
      [
        [2018, 42_500], // the month from 15 December belongs to 2018
        [2019, 51_000],
        [2020, 8_500],
      ],
    ]);
    expect(asked(found)).toEqual(["partial-months", "later-extension"]);
  });

  it("settles the days of a February in the last year, so that whole years stay whole", () => {
    expect(yearsOf(period({ start: "2018-02-15" }))[0]).toEqual([
      [2018, 44_625],
      [2019, 51_000],
      [2020, 6_375], // 14 of 29 days alone would be 6,301.72
    ]);
  });

  it("ends on 28 February what began on 29 February, and says that a day is open", () => {
    const found = period({ start: "2020-02-29" });
    expect([found.end, found.endOtherwise]).toEqual(["2022-02-28", "2022-02-27"]);
    expect(asked(found)).toContain("month-end");
  });

  it.each([
    ["2018-02-01", "2019-12-31", [97_750, 97_750]],
    ["2018-02-01", "2020-01-31", [102_000, 102_000]],
    ["2018-02-01", "2020-02-01", [102_000, 102_000]],
    ["2018-02-01", "2018-02-14", [2_125, 0]],
    ["2018-02-01", "2018-02-28", [4_250, 4_250]],
  ])("from %s to %s pays %j", (start, end, amounts) => {
    expect(period({ start, end }).readings.map((one) => one.cents / 100)).toEqual(amounts);
  });

  it("names no last day where nothing is funded", () => {
    const found = period({ start: "2018-02-01", end: "2018-02-14" });
    expect(found.readings.map(({ end, years }) => [end, years.length])).toEqual([
      ["2018-02-14", 1],
      [null, 0],
    ]);
    const gone = period({ start: "2018-02-01", interruptions: [{ from: "2018-02-01", to: "2020-01-31" }] });
    expect(gone.readings[0]).toMatchObject({ interruptions: "run-on", end: null, cents: 0, years: [] });
  });

  it("works out an interruption as time that runs on and as time that is made up", () => {
    const found = period({ start: "2018-02-01", interruptions: [{ from: "2018-06-01", to: "2018-06-30" }] });
    expect(found.readings.map((one) => [one.partialMonths, one.interruptions, one.end, one.cents / 100])).toEqual([
      ["by-days", "run-on", "2020-01-31", 97_750],
      ["whole-months", "run-on", "2020-01-31", 97_750],
      ["by-days", "made-up", "2020-03-01", 102_000], // 30 days more
      ["whole-months", "made-up", "2020-02-29", 102_000], // a month more
    ]);
    expect(asked(found)).toContain("interruption");
  });

  it("drops a whole month for one day without anybody where only whole months count", () => {
    const found = period({ start: "2018-02-01", interruptions: [{ from: "2018-06-30", to: "2018-07-01" }] });
    expect(found.readings.map((one) => one.cents / 100)).toEqual([101_721.24, 93_500, 102_000, 102_000]);
  });

  it.each([
    ["2020-02-29", "2020-06-10", 30], // 24 calendar months and a day: the day that is too many hid the gap
    ["2018-02-28", "2018-06-10", 30],
    ["2018-02-15", "2018-02-20", 28],
    ["2018-02-01", "2019-07-31", 31],
  ])("started on %s does not pay the %s, on which nobody was there: one day of %i", (start, day, ofMonth) => {
    const [byDays] = period({ start, interruptions: [{ from: day, to: day }] }).readings;
    expect(byDays?.cents).toBe(Math.round(10_200_000 - 425_000 / ofMonth));
  });

  it.each([
    ["2018-02-28", "2020-02-26", 28], // not two days, as the last one and what a February is short of
    ["2020-02-29", "2022-02-27", 29],
    ["2018-03-15", "2020-03-13", 31],
    ["2018-02-01", "2020-01-30", 31],
  ])("started on %s and ended a day early, on %s, costs one day of %i", (start, end, ofMonth) => {
    expect(period({ start, end }).readings[0]?.cents).toBe(Math.round(10_200_000 - 425_000 / ofMonth));
  });

  it("says what a day of the last month counts as where its calendar month has another length", () => {
    const textOf = (start: string) =>
      inGerman(
        questionsOf(
          { derivedFrom: null, grant: { ownCents: cents(0) }, sharing: null, periods: [period({ start })] },
          imBw201801,
        ).find(({ id }) => id === "last-month-day"),
      );
    expect(textOf("2018-02-28")).toContain(
      "wie einer des ersten, also 1/28 eines Monats, oder 1/29 wie nach dem Kalender",
    );
    expect(textOf("2018-03-15")).toBeUndefined();
    expect(textOf("2018-02-01")).toBeUndefined();
  });

  it("does not make up what lies after the funding", () => {
    const later = [{ from: "2020-02-01", to: "2020-03-31" }];
    const found = period({ start: "2018-02-01", interruptions: later });
    expect(new Set(found.readings.map(({ end, cents }) => `${end} ${cents}`))).toEqual(
      new Set(["2020-01-31 10200000"]),
    );
  });

  it("shows where later versions would end, and nothing for other programmes or for those versions themselves", () => {
    const ends = (rules: RuleSet) => period({ start: "2018-02-01" }, rules).later.map(({ year, end }) => [year, end]);
    expect(ends(imBw201801)).toEqual([
      [2019, "2021-01-31"],
      [2020, "2023-01-31"],
    ]);
    expect(ends(funding(36))).toEqual([[2020, "2023-01-31"]]);
    expect(ends({ ...imBw201801, programme: "beispiel" })).toEqual([]);
  });

  it("does not take versions for later that are older than the rules themselves", () => {
    const from = (value: string) => ({ ...imBw201801, validFrom: { ...imBw201801.validFrom, value } });
    const years = (rules: RuleSet) => period({ start: "2025-03-01" }, rules).later.map(({ year }) => year);
    expect(
      ["2018-12-31", "2019-01-01", "2019-12-31", "2020-01-01", "2025-01-01"].map((day) => years(from(day))),
    ).toEqual([...[[2019, 2020], [2020], [2020], [], []]]);
  });

  it("knows months that do not exist under other terms too", () => {
    const found = period({ start: "2018-08-31" }, funding(18));
    expect([found.end, found.endOtherwise]).toEqual(["2020-02-29", "2020-02-28"]);
    expect(found.termCents).toBe(7_650_000);
  });
});
