import { type Cents, cents } from "../money/cents";
import type { RuleSet } from "../rules/ruleSet";
import { grantOf } from "./grantOf";
import type { Alternative, Grant } from "./staffing";

/**
 * What changes if the person on one post has another qualification, for each post and each other qualification.
 *
 * All other posts stay as they are. It does not say whether the authority allows the change.
 */
export function alternativesOf(frameCents: Cents, grant: Grant, ruleSet: RuleSet): Alternative[] {
  return grant.posts.flatMap((post, index) =>
    ruleSet.fixedAmounts
      .filter(({ qualification }) => qualification !== post.qualification)
      .map(({ qualification }) => {
        const posts = grant.posts.map((one, place) => (place === index ? { ...one, qualification } : one));
        const { claimCents, grantCents, unusedCents, ownCents } = grantOf(frameCents, posts, ruleSet);
        const changeCents = cents(grantCents - grant.grantCents);
        const change = { post: index, from: post.qualification, to: qualification, changeCents };
        return { ...change, claimCents, grantCents, unusedCents, ownCents };
      }),
  );
}
