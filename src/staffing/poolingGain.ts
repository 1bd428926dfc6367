import { type Cents, cents } from "../money/cents";
import type { RuleSet } from "../rules/ruleSet";
import { FULL_POST } from "./fullPost";
import { fundablePosts } from "./fundablePosts";
import type { Applicant, FundablePosts, PoolingGain, Reach } from "./staffing";

const NOTHING: Reach = { shareHundredths: 0, fullPosts: 0, grantCents: cents(0) };

/**
 * What applying together gains over applying alone, in one qualification.
 *
 * A member that may not apply alone has nothing alone; one for which only the authority can say is counted as having
 * nothing, by the stricter reading, and marked.
 *
 * @param qualification one of the rules
 */
export function poolingGain(
  { members, frameCents }: Pick<Applicant, "members" | "frameCents">,
  qualification: string,
  ruleSet: RuleSet,
): PoolingGain {
  const alone = members.map(({ ags, name, frameCents: own, mayApplyAlone }) => ({
    ...{ ags, name, mayApply: mayApplyAlone },
    ...(mayApplyAlone === true ? reachOf(own, qualification, ruleSet) : NOTHING),
  }));
  const together = reachOf(frameCents, qualification, ruleSet);
  const apart = alone.reduce(added, NOTHING);
  const gained = {
    shareHundredths: together.shareHundredths - apart.shareHundredths,
    fullPosts: together.fullPosts - apart.fullPosts,
    grantCents: cents(together.grantCents - apart.grantCents),
  };
  const lostFractionsHundredths = alone.reduce((sum, one) => sum + one.shareHundredths - FULL_POST * one.fullPosts, 0);
  return { qualification, alone, together, gained, lostFractionsHundredths };
}

function reachOf(frameCents: Cents, qualification: string, ruleSet: RuleSet): Reach {
  const found = fundablePosts(frameCents, ruleSet).find((one) => one.qualification === qualification);
  if (found === undefined) throw new RangeError(`poolingGain: no fixed amount for "${qualification}"`);
  return reach(found, frameCents);
}

function reach({ shareHundredths, fullPosts, unusedCents }: FundablePosts, frameCents: Cents): Reach {
  return { shareHundredths, fullPosts, grantCents: cents(frameCents - unusedCents) };
}

function added(sum: Reach, one: Reach): Reach {
  return {
    shareHundredths: sum.shareHundredths + one.shareHundredths,
    fullPosts: sum.fullPosts + one.fullPosts,
    grantCents: cents(sum.grantCents + one.grantCents),
  };
}
