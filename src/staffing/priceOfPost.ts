import { type Cents, cents } from "../money/cents";
import { roundQuotient } from "../money/roundQuotient";
import type { FixedAmount, RuleSet } from "../rules/ruleSet";
import { FULL_POST } from "./fullPost";
import type { PostAsked, PricedPost } from "./staffing";

/**
 * Share × fixed amount in whole cents.
 *
 * Fixed amounts in whole euros always give whole cents; where a programme's own amounts do not, the part of a cent is
 * dropped, so that no post claims more than the rules give.
 */
export function claimOf(shareHundredths: number, fixedCents: Cents): Cents {
  return cents(Number(roundQuotient(BigInt(shareHundredths) * BigInt(fixedCents), BigInt(FULL_POST), "floor")));
}

/** The fixed amount of a qualification; undefined where the rules know none of that name. */
export function fixedAmountOf(qualification: string, { fixedAmounts }: RuleSet): FixedAmount | undefined {
  return fixedAmounts.find((fixed) => fixed.qualification === qualification);
}

/** A post with its price; the qualification must be one of the rules. */
export function priceOfPost({ qualification, shareHundredths }: PostAsked, ruleSet: RuleSet): PricedPost {
  const fixed = fixedAmountOf(qualification, ruleSet);
  if (fixed === undefined) throw new RangeError(`priceOfPost: no fixed amount for "${qualification}"`);
  const fixedCents = fixed.amountCents.value;
  return { qualification, shareHundredths, fixedCents, claimCents: claimOf(shareHundredths, fixedCents) };
}
