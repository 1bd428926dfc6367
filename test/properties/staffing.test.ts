import fc from "fast-check";
import { describe } from "vitest";
import { apportionWhole, type Claim } from "../../src/allocation/apportion";
import { daysLater, monthsLater } from "../../src/dates/calendar";
import { periodEnd } from "../../src/dates/periodEnd";
import { type Cents, cents, imBw201801 } from "../../src/index";
import { fundablePosts } from "../../src/staffing/fundablePosts";
import { fundingPeriod } from "../../src/staffing/fundingPeriod";
import { grantOf } from "../../src/staffing/grantOf";
import { poolingGain } from "../../src/staffing/poolingGain";
import type { Employment, FundingReading, Member, PostAsked } from "../../src/staffing/staffing";
import { shuffled } from "../support/generators";
import { property } from "../support/property";

const frames = fc.oneof(fc.integer({ min: 0, max: 20_000_000 }), fc.integer({ min: 0, max: 400_000_000 })).map(cents);
const posts: fc.Arbitrary<PostAsked[]> = fc.array(
  fc.record({
    qualification: fc.constantFrom("degree", "vocational-training"),
    shareHundredths: fc.integer({ min: 25, max: 600 }),
  }),
  { maxLength: 6 },
);
const claims: fc.Arbitrary<Claim[]> = fc
  .array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 12 })
  .filter((weights) => weights.some((weight) => weight > 0))
  .map((weights) => weights.map((weight, index) => ({ key: `0811500${index}`.slice(-8), weight: BigInt(weight) })));
const units = fc.integer({ min: 0, max: 50_000 });

type Apportion = (units: number, claims: readonly Claim[]) => number[];

/** Each rounds for himself. */
const roundedApart: Apportion = (total, all) => {
  const sum = all.reduce((one, { weight }) => one + Number(weight), 0);
  return all.map(({ weight }) => Math.round((total * Number(weight)) / sum));
};

/** What is left over goes to whoever stands first, as in a spreadsheet. */
const restToTheFirst: Apportion = (total, all) => {
  const sum = all.reduce((one, { weight }) => one + weight, 0n);
  const lower = all.map(({ weight }) => Number((BigInt(total) * weight) / sum));
  const left = total - lower.reduce((one, part) => one + part, 0);
  return lower.map((part, index) => part + (index === 0 ? left : 0));
};

describe("dividing posts and money", () => {
  property<Apportion>(
    "adding up: the parts are the whole",
    (subject) =>
      fc.property(units, claims, (total, all) => subject(total, all).reduce((sum, part) => sum + part, 0) === total),
    { right: apportionWhole, wrong: roundedApart },
  );

  property<Apportion>(
    "equal treatment: a greater weight never gets less",
    (subject) =>
      fc.property(units, claims, (total, all) => {
        const parts = subject(total, all);
        return all.every((a, i) => all.every((b, j) => a.weight <= b.weight || (parts[i] ?? 0) >= (parts[j] ?? 0)));
      }),
    { right: apportionWhole, wrong: restToTheFirst },
  );

  property<Apportion>(
    "anonymity: the order does not matter, ties go by key",
    (subject) =>
      fc.property(
        units,
        claims.chain((all) => fc.tuple(fc.constant(all), shuffled(all))),
        (total, [all, moved]) => {
          const byKey = new Map(subject(total, moved).map((part, index) => [moved[index]?.key, part]));
          return subject(total, all).every((part, index) => byKey.get(all[index]?.key ?? "") === part);
        },
      ),
    { right: apportionWhole, wrong: restToTheFirst },
  );
});

type Grants = (frame: Cents, posts: readonly PostAsked[]) => ReturnType<typeof grantOf>;
const grant: Grants = (frame, asked) => grantOf(frame, asked, imBw201801);

describe("grants", () => {
  property<Grants>(
    "ceiling: never above the frame, never above the claim, and nothing is lost in between",
    (subject) =>
      fc.property(frames, posts, (frame, asked) => {
        const { grantCents, claimCents, unusedCents, ownCents } = subject(frame, asked);
        const adds = grantCents + unusedCents === frame && grantCents + ownCents === claimCents;
        return adds && grantCents <= frame && grantCents <= claimCents && Math.min(unusedCents, ownCents) === 0;
      }),
    {
      right: grant,
      wrong: (frame, asked) => {
        const found = grant(frame, asked);
        return { ...found, grantCents: found.claimCents, ownCents: cents(0) };
      },
    },
  );

  property<Grants>(
    "monotonicity: a greater frame never means a smaller grant or a greater own cost",
    (subject) =>
      fc.property(frames, frames, posts, (a, b, asked) => {
        const [less, more] = [subject(cents(Math.min(a, b)), asked), subject(cents(Math.max(a, b)), asked)];
        return less.grantCents <= more.grantCents && less.ownCents >= more.ownCents;
      }),
    { right: grant, wrong: (frame, asked) => grant(cents(400_000_000 - frame), asked) },
  );

  property<(frame: Cents) => number[]>(
    "reach: the posts that are paid in full fit, and a hundredth more does not",
    (subject) =>
      fc.property(frames, (frame) =>
        subject(frame).every((shareHundredths, index) => {
          const qualification = imBw201801.fixedAmounts[index]?.qualification ?? "";
          const claim = (share: number) => grant(frame, [{ qualification, shareHundredths: share }]).claimCents;
          const next = Math.max(25, shareHundredths + 1);
          return claim(shareHundredths) <= frame && claim(next) > frame;
        }),
      ),
    {
      right: (frame) => fundablePosts(frame, imBw201801).map((one) => one.shareHundredths),
      wrong: (frame) => imBw201801.fixedAmounts.map((one) => Math.round((100 * frame) / one.amountCents.value)),
    },
  );

  property<typeof poolingGain>(
    "pooling never loses posts",
    (subject) =>
      fc.property(fc.array(frames, { minLength: 2, maxLength: 6 }), (own) => {
        const members = own.map((frameCents, index): Member => {
          const ags = `0811500${index}`;
          const mayApplyAlone = frameCents >= 5_100_000;
          return { ags, name: ags, persons: null, frameCents, basis: "modelled", mayApplyAlone };
        });
        const frameCents = cents(own.reduce((sum, one) => sum + one, 0));
        const { gained, alone, together } = subject({ members, frameCents }, "degree", imBw201801);
        const apart = alone.reduce((sum, one) => sum + one.shareHundredths, 0);
        return gained.shareHundredths >= 0 && together.shareHundredths - apart === gained.shareHundredths;
      }),
    {
      right: poolingGain,
      wrong: (applicant, ...rest) => {
        const largest = cents(Math.max(...applicant.members.map((one) => one.frameCents)));
        return poolingGain({ ...applicant, frameCents: largest }, ...rest);
      },
    },
  );
});

const starts = fc.integer({ min: 0, max: 30 * 365 }).map((days) => daysLater("2000-01-01", days));
const months = fc.integer({ min: 1, max: 60 });
type PeriodEnd = (start: string, months: number) => string;

describe("periods", () => {
  property<PeriodEnd>(
    "round trip: the day after the end, so many months back, is the first day",
    (subject) =>
      fc.property(
        starts.filter((start) => Number(start.slice(8)) <= 28),
        months,
        (start, count) => monthsLater(daysLater(subject(start, count), 1), -count) === start,
      ),
    { right: periodEnd, wrong: monthsLater },
  );

  property<PeriodEnd>(
    "no gap: a longer period ends later, and by a month of 28 to 31 days",
    (subject) =>
      fc.property(starts, months, (start, count) => {
        const [end, next] = [subject(start, count), subject(start, count + 1)];
        return daysLater(end, 28) <= next && next <= daysLater(end, 31);
      }),
    { right: periodEnd, wrong: (start, count) => daysLater(start, 27 * count) },
  );

  const employments: fc.Arbitrary<Employment> = fc
    .tuple(starts, fc.integer({ min: 0, max: 900 }), fc.array(fc.tuple(fc.nat(200), fc.nat(60)), { maxLength: 3 }))
    .map(([start, length, gaps]) => {
      let day = start;
      const interruptions = gaps.map(([after, lasts]) => {
        const from = daysLater(day, after + 1);
        day = daysLater(from, lasts);
        return { from, to: day };
      });
      return { start, end: daysLater(day, length), interruptions };
    });
  type Readings = (yearly: Cents, employment: Employment) => readonly FundingReading[];
  const readings: Readings = (yearly, employment) => fundingPeriod(yearly, employment, imBw201801).readings;

  property<Readings>(
    "adding up: calendar years are the whole, and the whole is at most the grant of all months",
    (subject) =>
      fc.property(frames, employments, (yearly, employment) =>
        subject(yearly, employment).every((one) => {
          const sum = one.years.reduce((all, { cents: part }) => all + part, 0);
          return sum === one.cents && one.cents <= 2 * yearly && one.years.every((year) => year.cents <= yearly);
        }),
      ),
    {
      right: readings,
      wrong: (yearly, employment) =>
        readings(yearly, employment).map((one) => ({
          ...one,
          years: one.years.map((year) => ({ ...year, cents: cents(100 * Math.round(year.cents / 100)) })),
        })),
    },
  );

  property<Readings>(
    "monotonicity: an interruption never brings money, and making it up never costs any",
    (subject) =>
      fc.property(frames, employments, (yearly, employment) => {
        const { interruptions = [], ...whole } = employment;
        fc.pre(interruptions.length > 0);
        const [days = 0, full = 0] = subject(yearly, whole).map((one) => one.cents);
        const [runDays = 0, runFull = 0, upDays = 0, upFull = 0] = subject(yearly, employment).map((one) => one.cents);
        return runDays <= days && runFull <= full && runDays <= upDays && runFull <= upFull;
      }),
    { right: readings, wrong: (yearly, employment) => [...readings(yearly, employment)].reverse() },
  );
});
