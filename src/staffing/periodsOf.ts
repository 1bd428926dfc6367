import { apportionWhole } from "../allocation/apportion";
import { cents } from "../money/cents";
import type { RuleSet } from "../rules/ruleSet";
import { fundingPeriod } from "./fundingPeriod";
import type { Employment, Grant, PostsPeriod } from "./staffing";

/**
 * The funding periods of posts: one for all that are filled alike, each with its part of the grant.
 *
 * Where the frame is a ceiling, the grant is divided in proportion to what the posts claim, ties by position, so that the
 * parts add up. Posts without a first day have no period, but their part of the grant.
 *
 * @param employments one for each post, or undefined where no first day is known
 */
export function periodsOf(
  { posts, grantCents }: Pick<Grant, "posts" | "grantCents">,
  employments: readonly (Employment | undefined)[],
  ruleSet: RuleSet,
): PostsPeriod[] {
  const groups = new Map<string, { readonly employment: Employment | undefined; readonly posts: number[] }>();
  employments.forEach((employment, index) => {
    const key = timesOf(employment);
    const group = groups.get(key) ?? { employment, posts: [] };
    group.posts.push(index);
    groups.set(key, group);
  });
  const all = [...groups.values()];
  if (all.length === 0) return [];
  const claims = all.map((group, index) => ({
    key: String(index).padStart(6, "0"),
    weight: group.posts.reduce((sum, post) => sum + BigInt(posts[post]?.claimCents ?? 0), 0n),
  }));
  const parts = grantCents === 0 ? [] : apportionWhole(grantCents, claims);
  return all.flatMap(({ employment, posts: positions }, index) => {
    if (employment === undefined) return [];
    const yearlyCents = cents(parts[index] ?? 0);
    return [{ posts: positions, yearlyCents, ...fundingPeriod(yearlyCents, employment, ruleSet) }];
  });
}

/** The days of an employment as one text, alike for employments that are alike, however they are written down. */
function timesOf(employment: Employment | undefined): string {
  if (employment === undefined) return "";
  const { start, end = "", interruptions = [] } = employment;
  return [start, end, ...interruptions.map(({ from, to }) => `${from}..${to}`)].join(" ");
}
