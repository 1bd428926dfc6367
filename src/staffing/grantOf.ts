import { type Cents, cents } from "../money/cents";
import type { RuleSet } from "../rules/ruleSet";
import { priceOfPost } from "./priceOfPost";
import type { Grant, PostAsked, PricedPost } from "./staffing";

/** The smaller one of frame and claim, and what is left on either side. */
type Settled = Pick<Grant, "claimCents" | "grantCents" | "unusedCents" | "ownCents">;

/**
 * One year's grant (*Zuwendung*): share × fixed amount of all posts, at most the frame.
 *
 * What the posts claim above the frame the applicant adds; what pay costs beyond the fixed amounts no rule knows.
 *
 * @param frameCents the frame of one year
 * @param posts checked posts, see `checkPosts`; of several qualifications if need be
 * @param ruleSet fixed amounts
 * @returns cents, adding up: `grant + unused = frame` and `grant + own = claim`
 * @throws RangeError when a qualification has no fixed amount
 * @legalSource VwV Integrationsmanagement (*Festbetragsfinanzierung*); that the frame is a ceiling is inferred
 * @example
 * ```ts
 * import { euros, imBw201801 } from "planungsrahmen";
 * import { grantOf } from "planungsrahmen/staffing";
 *
 * const posts = [{ qualification: "vocational-training", shareHundredths: 100 }] as const;
 * grantOf(euros(50_949), posts, imBw201801).ownCents; // → 5_100
 * ```
 */
export function grantOf(frameCents: Cents, posts: readonly PostAsked[], ruleSet: RuleSet): Grant {
  const priced = posts.map((post) => priceOfPost(post, ruleSet));
  const shareHundredths = priced.reduce((sum, post) => sum + post.shareHundredths, 0);
  return { posts: priced, shareHundredths, ...settle(frameCents, priced) };
}

function settle(frameCents: Cents, posts: readonly PricedPost[]): Settled {
  const claimCents = cents(posts.reduce((sum, post) => sum + post.claimCents, 0));
  const grantCents = cents(Math.min(frameCents, claimCents));
  return {
    claimCents,
    grantCents,
    unusedCents: cents(frameCents - grantCents),
    ownCents: cents(claimCents - grantCents),
  };
}
