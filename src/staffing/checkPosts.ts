import { type Issue, issue, issueAt, type Problem, shown } from "../result/issue";
import type { RuleSet } from "../rules/ruleSet";
import { FULL_POST } from "./fullPost";
import { fixedAmountOf } from "./priceOfPost";
import type { PostAsked } from "./staffing";

/** Far above the thousand full posts of the whole state, and low enough for every sum to be exact. */
const MOST_HUNDREDTHS = 10_000 * FULL_POST;

/** About as many as the whole state has. What else the same money pays is calculated for each post, so the work grows fast. */
const MOST_POSTS = 1_000;

/**
 * Finds posts of unknown qualification, and shares that are no whole hundredths or below the smallest post; and more posts,
 * or more of them together, than are counted exactly.
 */
export function checkPosts(posts: readonly PostAsked[], ruleSet: RuleSet): Issue[] {
  if (posts.length > MOST_POSTS) {
    return [
      issue({ code: "too-large", path: ["posts"], params: { kind: "posts", count: posts.length, most: MOST_POSTS } }),
    ];
  }
  const issues = checkEach(posts, ruleSet);
  return issues.length > 0 ? issues : checkTogether(posts);
}

function checkTogether(posts: readonly PostAsked[]): Issue[] {
  const hundredths = posts.reduce((sum, { shareHundredths }) => sum + shareHundredths, 0);
  if (hundredths <= MOST_HUNDREDTHS) return [];
  const params = { kind: "posts-together", hundredths, most: MOST_HUNDREDTHS } as const;
  return [issue({ code: "too-large", path: ["posts"], params })];
}

function checkEach(posts: readonly PostAsked[], ruleSet: RuleSet): Issue[] {
  return posts.flatMap((post, index) => {
    const at = (field: keyof PostAsked, problem: Problem | null) =>
      problem === null ? [] : [issueAt(problem, { path: ["posts", index, field] })];
    return [
      ...at("qualification", checkQualification(post.qualification, ruleSet, index + 1)),
      ...at("shareHundredths", checkShare(post.shareHundredths, ruleSet, index + 1)),
    ];
  });
}

/**
 * Says what is wrong with a qualification; null when the rules have a fixed amount for it.
 *
 * @param post which of several posts has it, from 1; null where it is asked for all
 */
export function checkQualification(qualification: unknown, ruleSet: RuleSet, post: number | null): Problem | null {
  if (typeof qualification === "string" && fixedAmountOf(qualification, ruleSet) !== undefined) return null;
  const known = ruleSet.fixedAmounts.map((fixed) => fixed.qualification);
  return { code: "unknown-qualification", params: { received: shown(qualification), known, post } };
}

function checkShare(share: unknown, { minimumShareHundredths }: RuleSet, post: number): Problem | null {
  const figure = { kind: "figure", received: shown(share), quantity: "post-share", post } as const;
  if (typeof share !== "number" || !Number.isFinite(share)) return { code: "not-a-number", params: figure };
  const minimum = minimumShareHundredths.value;
  const params = { kind: "share", hundredths: share, post } as const;
  if (share < 0) return { code: "negative", params };
  if (!Number.isInteger(share)) return { code: "fractional", params };
  if (share < minimum) return { code: "below-smallest-post", params: { hundredths: share, minimum, post } };
  if (share > MOST_HUNDREDTHS) return { code: "too-large", params: { ...params, most: MOST_HUNDREDTHS } };
  return null;
}
