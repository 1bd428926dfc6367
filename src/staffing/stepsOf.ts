import { type Cents, cents } from "../money/cents";
import type { RuleSet } from "../rules/ruleSet";
import { fixedAmountOf } from "./priceOfPost";
import type { Grant, Sharing, Staffing } from "./staffing";
import type { PartStep, PostStep, StaffingStep } from "./staffingSteps";
import { GRANT_CEILING } from "./statements";

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
    { step: "grant", frameCents, claimCents, cents: grantCents, unusedCents, ownCents, ceiling: GRANT_CEILING },
    ...(sharing === null || members.length === 1 ? [] : partSteps(sharing, grant)),
    ...periods.map(({ posts, start, months, end, yearlyCents, termCents }): StaffingStep => {
      const all = posts.length === grant.posts.length;
      const part = all ? null : { posts, claimCents: sumOfClaims(grant, posts), totalCents: claimCents };
      return { step: "period", start, months, end, yearlyCents, part, grantCents, termCents };
    }),
  ];
}

function sumOfClaims({ posts }: Grant, chosen: readonly number[]): Cents {
  return cents(chosen.reduce((sum, post) => sum + (posts[post]?.claimCents ?? 0), 0));
}

function postSteps({ posts }: Grant, ruleSet: RuleSet): PostStep[] {
  return posts.flatMap(({ qualification, shareHundredths, claimCents }) => {
    const fixed = fixedAmountOf(qualification, ruleSet)?.amountCents;
    return fixed === undefined ? [] : [{ step: "post", qualification, shareHundredths, fixed, cents: claimCents }];
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
