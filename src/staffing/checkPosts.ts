import { type Issue, type IssueParts, issue, quoted } from "../result/issue";
import type { RuleSet } from "../rules/ruleSet";
import { formatFte } from "./formatFte";
import { FULL_POST } from "./fullPost";
import { fixedAmountOf } from "./priceOfPost";
import type { PostAsked } from "./staffing";

/** Far above the thousand full posts of the whole state, and low enough for every sum to be exact. */
const MOST_HUNDREDTHS = 10_000 * FULL_POST;

type Finding = Pick<IssueParts, "code" | "received" | "expected">;

/** Finds posts of unknown qualification, and shares that are no whole hundredths or below the smallest post. */
export function checkPosts(posts: readonly PostAsked[], ruleSet: RuleSet): Issue[] {
  return posts.flatMap((post, index) => {
    const at = (field: keyof PostAsked, finding: Finding | null) =>
      finding === null
        ? []
        : [
            issue({
              ...finding,
              path: ["posts", index, field],
              received: `${finding.received} als Stelle ${index + 1}`,
            }),
          ];
    return [
      ...at("qualification", checkQualification(post.qualification, ruleSet)),
      ...at("shareHundredths", checkShare(post.shareHundredths, ruleSet)),
    ];
  });
}

/** Says what is wrong with a qualification; null when the rules have a fixed amount for it. */
export function checkQualification(qualification: unknown, ruleSet: RuleSet): Finding | null {
  if (typeof qualification === "string" && fixedAmountOf(qualification, ruleSet) !== undefined) return null;
  const known = ruleSet.fixedAmounts.map((fixed) => fixed.qualification).join(", ");
  const expected = `eine Qualifikation, für die das Regelwerk einen Festbetrag nennt: ${known}`;
  return { code: "unknown-qualification", received: quoted(qualification), expected };
}

function checkShare(share: unknown, { minimumShareHundredths }: RuleSet): Finding | null {
  const minimum = minimumShareHundredths.value;
  const received = typeof share === "number" ? `${formatFte(share)} VZÄ` : quoted(share);
  const expected = `mindestens ${formatFte(minimum)} VZÄ je Stelle`;
  if (typeof share !== "number" || !Number.isFinite(share)) return { code: "not-a-number", received, expected };
  if (share < 0) return { code: "negative", received, expected };
  if (!Number.isInteger(share)) return { code: "fractional", received, expected: "ganze Hundertstel einer Stelle" };
  if (share < minimum) return { code: "below-smallest-post", received, expected };
  if (share > MOST_HUNDREDTHS) {
    return { code: "too-large", received, expected: `höchstens ${formatFte(MOST_HUNDREDTHS)} VZÄ` };
  }
  return null;
}
