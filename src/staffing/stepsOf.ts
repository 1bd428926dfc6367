import { type Cents, cents } from "../money/cents";
import type { RuleSet } from "../rules/ruleSet";
import { FULL_POST } from "./fullPost";
import { fixedAmountOf } from "./priceOfPost";
import type { FundingReading, Grant, PostsPeriod, Sharing, Staffing } from "./staffing";
import type { PartStep, PostStep, ReadingStep, StaffingStep } from "./staffingSteps";
import { grantCeiling, INTERRUPTIONS, PARTIAL_MONTHS } from "./statements";

/** What has been worked out. */
type Found = Pick<Staffing, "applicant" | "fundable" | "grant" | "sharing" | "periods">;

/** Records how posts and money came about, in the order of the calculation; nothing is worked out here. */
export function stepsOf({ applicant, fundable, grant, sharing, periods }: Found, ruleSet: RuleSet): StaffingStep[] {
  const { members, frameCents } = applicant;
  const parts = members.map(({ ags, name, frameCents: own }) => ({ ags, name, cents: own }));
  const { claimCents, grantCents, unusedCents, ownCents } = grant;
  const minimum = ruleSet.minimumShareHundredths;
  return [
    { step: "frames", parts, cents: frameCents },
    ...fundable.map(({ qualification, fixedCents, exact, shareHundredths }): StaffingStep => {
      return { step: "fundable", qualification, frameCents, fixedCents, exact, shareHundredths, minimum };
    }),
    ...postSteps(grant, ruleSet),
    { step: "grant", frameCents, claimCents, cents: grantCents, unusedCents, ownCents, ceiling: grantCeiling(ruleSet) },
    ...(sharing === null || members.length === 1 ? [] : partSteps(sharing, grant)),
    ...periods.flatMap((period) => [periodStep(period, grant), ...readingSteps(period, grant)]),
  ];
}

function periodStep({ posts, start, months, end, yearlyCents, termCents, readings }: PostsPeriod, grant: Grant) {
  const { claimCents: totalCents, grantCents } = grant;
  const part = areAll(posts, grant) ? null : { posts, claimCents: sumOfClaims(grant, posts), totalCents };
  const isExact = (BigInt(yearlyCents) * BigInt(months.value)) % 12n === 0n;
  const isFilled = readings.every(({ cents: paid }) => paid === termCents);
  return { step: "period", start, months, end, yearlyCents, part, grantCents, termCents, isFilled, isExact } as const;
}

/** One for each reading, and a single one where partial months make no difference. */
function readingSteps({ posts, readings, termCents, months }: PostsPeriod, grant: Grant): ReadingStep[] {
  if (termCents === null) return [];
  const amounts = ({ end, years }: FundingReading) =>
    JSON.stringify([end, years.map(({ year, cents: paid }) => [year, paid])]);
  const all = { step: "reading", posts: areAll(posts, grant) ? null : posts, termCents, months } as const;
  return readings.flatMap((reading): ReadingStep[] => {
    const { partialMonths, interruptions } = reading;
    const other = readings.find((one) => one.interruptions === interruptions && one.partialMonths !== partialMonths);
    const isAlike = other !== undefined && amounts(other) === amounts(reading);
    if (isAlike && partialMonths === "whole-months") return [];
    const unsettled = interruptions !== null ? INTERRUPTIONS : isAlike ? null : PARTIAL_MONTHS;
    return [{ ...reading, ...all, partialMonths: isAlike ? null : partialMonths, unsettled }];
  });
}

function areAll(posts: readonly number[], grant: Grant): boolean {
  return posts.length === grant.posts.length;
}

function sumOfClaims({ posts }: Grant, chosen: readonly number[]): Cents {
  return cents(chosen.reduce((sum, post) => sum + (posts[post]?.claimCents ?? 0), 0));
}

function postSteps({ posts }: Grant, ruleSet: RuleSet): PostStep[] {
  return posts.flatMap(({ qualification, shareHundredths, claimCents }) => {
    const fixed = fixedAmountOf(qualification, ruleSet)?.amountCents;
    if (fixed === undefined) return [];
    const isExact = (BigInt(shareHundredths) * BigInt(fixed.value)) % BigInt(FULL_POST) === 0n;
    return [{ step: "post", qualification, shareHundredths, fixed, cents: claimCents, isExact }];
  });
}

function partSteps({ key, members }: Sharing, { shareHundredths, grantCents, ownCents }: Grant): PartStep[] {
  const totalWeight = members.reduce((sum, { weight }) => sum + weight, 0);
  const total = { shareHundredths, grantCents, ownCents };
  return members.map((member) => ({
    ...({ step: "part", ags: member.ags, name: member.name, key, weight: member.weight, totalWeight, total } as const),
    part: { shareHundredths: member.shareHundredths, grantCents: member.grantCents, ownCents: member.ownCents },
  }));
}
