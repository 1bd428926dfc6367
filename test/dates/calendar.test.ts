import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { daysBetween, daysInMonthOf, daysLater, monthsLater } from "../../src/dates/calendar";
import { isIsoDate } from "../../src/dates/isoDate";
import { periodEnd } from "../../src/dates/periodEnd";

/** Every day of some years, among them leap years, a century without a leap day and the year that Samoa lost a day. */
const DAYS = [1900, 2000, 2011, 2017, 2018, 2019, 2020, 2100].flatMap((year) =>
  Array.from({ length: 12 }, (_, month) => month + 1).flatMap((month) =>
    Array.from({ length: 31 }, (_, day) => dateText(year, month, day + 1)).filter(isIsoDate),
  ),
);

function dateText(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The same by trial: the day of the month, or the last one before it that exists. */
function monthsLaterByTrial(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const count = 12 * year + month - 1 + months;
  const lastUpTo = (last: number): string => {
    const text = dateText(Math.floor(count / 12), (count % 12) + 1, last);
    return isIsoDate(text) ? text : lastUpTo(last - 1);
  };
  return lastUpTo(day);
}

describe("the calendar", () => {
  it("adds months as trial does, on every day", () => {
    for (const date of DAYS) {
      for (const months of [1, 6, 18, 24, 36, 60])
        expect(monthsLater(date, months)).toBe(monthsLaterByTrial(date, months));
    }
  });

  it("walks through days without losing or doubling one", () => {
    for (const [index, date] of DAYS.entries()) {
      const next = DAYS[index + 1];
      if (next?.slice(0, 4) === date.slice(0, 4))
        expect([daysLater(date, 1), daysBetween(date, next)]).toEqual([next, 1]);
    }
    expect(daysBetween("2018-01-01", "2020-01-01")).toBe(730);
    expect(daysBetween("2020-01-01", "2018-01-01")).toBe(-730);
    expect(["2019-02-01", "2020-02-29", "2100-02-10"].map(daysInMonthOf)).toEqual([28, 29, 28]);
  });

  it.each([
    ["2018-02-01", 24, "2020-01-31"],
    ["2018-03-01", 24, "2020-02-29"],
    ["2018-03-15", 24, "2020-03-14"],
    ["2018-08-31", 24, "2020-08-30"],
    ["2020-02-29", 24, "2022-02-28"],
    ["2018-02-28", 24, "2020-02-27"],
    ["2018-08-31", 18, "2020-02-29"],
    ["2018-08-30", 18, "2020-02-29"],
    ["2018-08-29", 18, "2020-02-28"],
    ["2018-01-31", 1, "2018-02-28"],
    ["2017-12-31", 12, "2018-12-30"],
  ])("a period from %s of %i months ends on %s", (start, months, end) => {
    expect(periodEnd(start, months)).toBe(end);
  });
});

describe("the time zone of the host", () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const zones = ["UTC", "Europe/Berlin", "Pacific/Apia", "America/St_Johns", "Pacific/Kiritimati", "Asia/Kathmandu"];
  const inZone = (zone: string, code: string) =>
    execFileSync("node", ["--input-type=module", "--eval", code], {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, TZ: zone },
    });

  const PERIODS = `
import { euros, imBw201801 } from "planungsrahmen";
import { fundingPeriod } from "planungsrahmen/staffing";
const starts = ["2009-12-31", "2010-01-30", "2011-11-30", "2011-12-29", "2011-12-30", "2011-12-31", "2018-03-25", "2020-02-29"];
const interruptions = (start) => [{ from: start, to: start }];
console.log(JSON.stringify(starts.map((start) => fundingPeriod(euros(51000), { start, interruptions: interruptions(start) }, imBw201801))));`;

  const ON_HOST_DATES = `
import { addDays } from "date-fns/addDays";
const day = addDays(new Date(2011, 11, 29), 1);
console.log(day.getFullYear(), day.getMonth(), day.getDate(), day.toISOString());`;

  it("does not change a period", () => {
    const [expected, ...found] = zones.map((zone) => inZone(zone, PERIODS));
    expect(JSON.parse(expected ?? "")[4]).toMatchObject({ start: "2011-12-30", end: "2013-12-29" });
    for (const text of found) expect(text).toBe(expected);
  });

  it("would change one that is reckoned on the host's own dates", () => {
    expect(new Set(zones.map((zone) => inZone(zone, ON_HOST_DATES))).size).toBeGreaterThan(1);
  });
});
