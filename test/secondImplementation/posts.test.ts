import { describe } from "vitest";
import { allocate, assess } from "../../src/index";
import { staff } from "../../src/staffing/index";
import type { SharingKey, StaffingRequest } from "../../src/staffing/staffing";
import { unwrap } from "../support/fixtures";
import { agree } from "./agree";
import type { Draw } from "./draw";
import { drawTable, drawThreshold, type Table } from "./drawRules";
import { type PlainRules, QUALIFICATIONS, ruleSetOf } from "./ruleSetOf";
import { framesOf, totalOf } from "./rules/frames";
import { fundable, grantOf, type Post, type Sharer, shared, weeklyMinutes } from "./rules/posts";
import { isNearMiss, requiredFrame, statusOf } from "./rules/threshold";

interface Member {
  readonly ags: string;
  readonly persons: number;
  readonly frameCents: number;
}

interface PostsCase {
  readonly table: Table;
  readonly rules: PlainRules;
  /** By key. */
  readonly members: readonly Member[];
  /** Null for as many as the frame pays. */
  readonly asked: readonly { readonly qualification: number; readonly shareHundredths: number }[] | null;
  readonly key: "frame" | "persons" | readonly { readonly ags: string; readonly weight: number }[];
  readonly minutes: number;
}

/** What the reader of rule sets accepts: from one euro to a million, the largest at most a hundred times the smallest. */
const LEAST_FIXED_CENTS = 100;
const MOST_FIXED_CENTS = 100_000_000;

function drawCase(draw: Draw): PostsCase {
  const table = drawTable(draw);
  const { rows, division } = table;
  const frames = framesOf(rows, division);
  const skipped = draw.whole(0, rows.length - 1);
  const members = rows
    .slice(skipped)
    .map(({ ags, persons }) => ({ ags, persons, frameCents: frames.get(ags) ?? 0 }))
    .sort((a, b) => (a.ags < b.ags ? -1 : 1));
  const frameCents = sumOf(members);
  // Of about the size of the frame, as fixed amounts are, so that the frame is a few posts or a few too little for one.
  const dearest = Math.min(MOST_FIXED_CENTS, frameCents);
  const fixedCents = draw.list(1, 3, () =>
    Math.max(LEAST_FIXED_CENTS, Math.floor(dearest / draw.oneOf(1, 3, draw.anySize(1, 99)))),
  );
  const smallestPost = draw.oneOf(25, 1, 50, 80, 100, draw.whole(1, 100));
  const rules = { division, threshold: drawThreshold(draw, table), fixedCents, smallestPost, months: 24 };
  const asked = draw.list(0, 3, () => ({
    qualification: draw.whole(0, fixedCents.length - 1),
    shareHundredths: draw.whole(smallestPost, draw.oneOf(100, 400)),
  }));
  return {
    ...{ table, rules, members, asked: draw.chance(0.5) ? asked : null },
    key: draw.oneOf<PostsCase["key"]>("frame", "persons", agreed(draw, members)),
    minutes: draw.oneOf(2_340, 2_400, draw.whole(1, 10_080)),
  };
}

function agreed(draw: Draw, members: readonly Member[]) {
  return members.map(({ ags }, index) => ({ ags, weight: index === 0 ? draw.whole(1, 5) : draw.whole(0, 5) }));
}

function sumOf(members: readonly Member[]): number {
  return members.reduce((sum, member) => sum + member.frameCents, 0);
}

function sharersOf({ key, members }: PostsCase): Sharer[] {
  if (key === "frame") return members.map(({ ags, frameCents }) => ({ ags, weight: frameCents }));
  return key === "persons" ? members.map(({ ags, persons }) => ({ ags, weight: persons })) : [...key];
}

/** What the library says; or what it complains of, as of a division by weights of 0. */
function library(one: PostsCase) {
  const { table, rules, members, asked, key, minutes } = one;
  const assessment = assess(
    unwrap(
      allocate(
        table.rows.map((row) => ({ ...row, name: "Ort" })),
        ruleSetOf(rules),
      ),
    ),
  );
  const found = staff(assessment, {
    applicant: members.length === 1 ? { kind: "municipality", ags: members[0]?.ags ?? "" } : poolOf(members),
    ...(asked === null ? {} : { posts: asked.map((post) => ({ ...post, qualification: nameOf(post.qualification) })) }),
    key: keyOf(key),
    week: { value: { minutes, days: 5 }, basis: "assumed", source: "gewürfelt" },
  });
  if (!found.ok) return found.issues.map(({ code }) => code);
  const { applicant, fundable: posts, grant, sharing, gain } = found.value;
  const { claimCents, grantCents, unusedCents, ownCents, shareHundredths } = grant;
  return {
    frameCents: applicant.frameCents,
    marginCents: applicant.marginCents,
    mayApply: applicant.mayApply,
    mayApplyAlone: applicant.members.map((member) => member.mayApplyAlone),
    fundable: posts.map((post) => ({
      ...{ shareHundredths: post.shareHundredths, unusedCents: post.unusedCents, roundedUp: post.roundedUp },
      ...{ fullPosts: post.fullPosts, restHundredths: post.restHundredths },
      people: post.fewestPeople === null ? null : { fewest: post.fewestPeople, most: post.mostPeople },
    })),
    grant: { claimCents, grantCents, unusedCents, ownCents, shareHundredths },
    parts:
      sharing?.members.map((part) => [part.shareHundredths, part.grantCents, part.ownCents, part.weeklyMinutes]) ??
      null,
    gained: gain?.gained ?? null,
    lost: gain?.lostFractionsHundredths ?? null,
  };
}

function poolOf(members: readonly Member[]): StaffingRequest["applicant"] {
  return { kind: "pool", members: members.map(({ ags }) => ags) };
}

function nameOf(qualification: number): string {
  return QUALIFICATIONS[qualification] ?? "";
}

function keyOf(key: PostsCase["key"]): SharingKey {
  return key === "frame" || key === "persons" ? key : { agreed: key };
}

/** Neither yes nor no where the authority is asked first. */
function mayApply(frameCents: number, { table, rules }: PostsCase): boolean | null {
  const { threshold, division } = rules;
  const status = statusOf(frameCents, threshold, division);
  const isAsked =
    status === "needs-decision" || isNearMiss(frameCents, totalOf(table.rows, division), threshold, division);
  return isAsked ? null : status === "apply-alone";
}

function second(one: PostsCase) {
  const { rules, members, asked } = one;
  const { fixedCents, smallestPost, threshold, division } = rules;
  const isDivisible = sharersOf(one).some(({ weight }) => weight > 0);
  if (!isDivisible && one.key !== "frame") return ["out-of-range"];
  const frameCents = sumOf(members);
  const possible = fixedCents.map((fixed) => fundable(frameCents, fixed, smallestPost));
  const posts: Post[] = (asked ?? derived(possible[0]?.shareHundredths ?? 0)).map((post) => ({
    shareHundredths: post.shareHundredths,
    fixedCents: fixedCents[post.qualification] ?? 0,
  }));
  const grant = grantOf(frameCents, posts);
  const shareHundredths = posts.reduce((sum, post) => sum + post.shareHundredths, 0);
  const chosen = fixedCents[asked?.[0]?.qualification ?? 0] ?? 0;
  return {
    frameCents,
    marginCents: frameCents - requiredFrame(threshold, division),
    mayApply: mayApply(frameCents, one),
    mayApplyAlone: members.map((member) => mayApply(member.frameCents, one)),
    fundable: possible,
    grant: { ...grant, shareHundredths },
    parts: isDivisible ? partsOf(one, grant, shareHundredths) : null,
    ...(members.length === 1 ? { gained: null, lost: null } : gainOf(one, chosen)),
  };
}

function derived(shareHundredths: number) {
  return shareHundredths === 0 ? [] : [{ qualification: 0, shareHundredths }];
}

function partsOf(one: PostsCase, grant: ReturnType<typeof grantOf>, shareHundredths: number) {
  const sharers = sharersOf(one);
  const shares = shared(shareHundredths, sharers);
  const byShare = sharers.map(({ ags }, index) => ({ ags, weight: shares[index] ?? 0 }));
  const minutes = shareHundredths === 0 ? [] : shared(weeklyMinutes(shareHundredths, one.minutes), byShare);
  const [grants, own] = [shared(grant.grantCents, sharers), shared(grant.ownCents, sharers)];
  return shares.map((share, index) => [share, grants[index], own[index], minutes[index] ?? 0]);
}

/** What the pool is paid more than its members that may apply alone, each with its own posts. */
function gainOf(one: PostsCase, fixedCents: number) {
  const { smallestPost } = one.rules;
  const reach = (frameCents: number) => {
    const { shareHundredths, fullPosts, unusedCents } = fundable(frameCents, fixedCents, smallestPost);
    return { shareHundredths, fullPosts, grantCents: frameCents - unusedCents };
  };
  const alone = one.members.filter(({ frameCents }) => mayApply(frameCents, one) === true);
  const gained = reach(sumOf(one.members));
  let lost = 0;
  for (const { frameCents } of alone) {
    const own = reach(frameCents);
    gained.shareHundredths -= own.shareHundredths;
    gained.fullPosts -= own.fullPosts;
    gained.grantCents -= own.grantCents;
    lost += own.shareHundredths % 100;
  }
  return { gained, lost };
}

describe("a second implementation says the same of posts", () => {
  agree("posts, grants, parts and what a pool gains", { count: 30_000, seed: 3 }, drawCase, (one) => ({
    library: library(one),
    second: second(one),
  }));
});
