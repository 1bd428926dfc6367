import { type Cents, cents } from "../money/cents";
import type { FixedAmount, RuleSet } from "../rules/ruleSet";
import { FULL_POST } from "./fullPost";
import { claimOf } from "./priceOfPost";
import type { FundablePosts } from "./staffing";

/**
 * Works out how many posts a frame pays in full, for each qualification of the rules.
 *
 * Shares are whole hundredths of a full post (*VZÄ*), rounded down; since no source settles the rounding, the next
 * hundredth and what it would cost the applicant stand beside it. It says nothing about who may apply.
 *
 * @param frameCents the frame of one year, of a municipality or the common one of several
 * @param ruleSet fixed amounts and the smallest post
 * @returns one for each qualification, in the order of the rules
 * @throws RangeError when the frame is not whole cents from 0
 * @legalSource VwV Integrationsmanagement: 64,000 and 51,000 euros a year, each post at least 0.25 VZÄ
 * @example
 * ```ts
 * import { euros, imBw201801 } from "planungsrahmen";
 * import { fundablePosts } from "planungsrahmen/staffing";
 *
 * fundablePosts(euros(280_220), imBw201801).map(({ shareHundredths }) => shareHundredths); // → [437, 549]
 * ```
 */
export function fundablePosts(frameCents: Cents, ruleSet: RuleSet): FundablePosts[] {
  if (!Number.isSafeInteger(frameCents) || frameCents < 0) {
    throw new RangeError(`fundablePosts: whole cents from 0 were expected, ${frameCents} was given`);
  }
  return ruleSet.fixedAmounts.map((fixed) => fundableWith(frameCents, fixed, ruleSet.minimumShareHundredths.value));
}

function fundableWith(frameCents: Cents, { qualification, amountCents }: FixedAmount, minimum: number): FundablePosts {
  const fixedCents = amountCents.value;
  const numerator = BigInt(frameCents) * BigInt(FULL_POST);
  const hundredths = Number(numerator / BigInt(fixedCents));
  const exact = { hundredths, remainder: Number(numerator % BigInt(fixedCents)), denominator: fixedCents };
  const shareHundredths = hundredths < minimum ? 0 : hundredths;
  const unusedCents = cents(frameCents - claimOf(shareHundredths, fixedCents));
  const up = hundredths + 1;
  const isRounded = exact.remainder > 0 && up >= minimum;
  const restHundredths = shareHundredths % FULL_POST;
  return {
    qualification,
    fixedCents,
    exact,
    shareHundredths,
    unusedCents,
    roundedUp: isRounded ? { shareHundredths: up, ownCents: cents(claimOf(up, fixedCents) - frameCents) } : null,
    fullPosts: (shareHundredths - restHundredths) / FULL_POST,
    restHundredths,
    restIsPost: restHundredths >= minimum,
    ...peopleOf(shareHundredths, minimum),
  };
}

/**
 * Among how many people a share can be divided: none with more than a full post, none with less than the smallest.
 *
 * Where the smallest post is above half of one, some shares fit no number of people, such as 1.50 with posts from 0.80.
 */
function peopleOf(shareHundredths: number, minimum: number): Pick<FundablePosts, "fewestPeople" | "mostPeople"> {
  const [fewestPeople, mostPeople] = [Math.ceil(shareHundredths / FULL_POST), Math.floor(shareHundredths / minimum)];
  return fewestPeople <= mostPeople ? { fewestPeople, mostPeople } : { fewestPeople: null, mostPeople: null };
}
