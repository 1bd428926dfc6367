import { floor, fraction, round } from "./fraction";
import { largestRemainder } from "./largestRemainder";

export interface Post {
  readonly shareHundredths: number;
  readonly fixedCents: number;
}

/** What a post is funded with in a year: share × fixed amount, without the part of a cent. */
function claimOf({ shareHundredths, fixedCents }: Post): number {
  return Number(floor(fraction(BigInt(shareHundredths) * BigInt(fixedCents), 100n)));
}

/** The grant of one year: the claims of all posts, at most the frame. */
export function grantOf(frameCents: number, posts: readonly Post[]) {
  const claimCents = posts.reduce((sum, post) => sum + claimOf(post), 0);
  const grantCents = claimCents < frameCents ? claimCents : frameCents;
  return { claimCents, grantCents, unusedCents: frameCents - grantCents, ownCents: claimCents - grantCents };
}

/** How many hundredths of a post a frame pays in full, none below the smallest post, and who can share them. */
export function fundable(frameCents: number, fixedCents: number, smallest: number) {
  const reached = Number(floor(fraction(100n * BigInt(frameCents), BigInt(fixedCents))));
  const shareHundredths = reached >= smallest ? reached : 0;
  const unusedCents = frameCents - claimOf({ shareHundredths, fixedCents });
  const leavesNothing = BigInt(reached) * BigInt(fixedCents) === 100n * BigInt(frameCents);
  const next = { shareHundredths: reached + 1, fixedCents };
  const fullPosts = Math.floor(shareHundredths / 100);
  return {
    shareHundredths,
    unusedCents,
    roundedUp:
      leavesNothing || next.shareHundredths < smallest
        ? null
        : { shareHundredths: next.shareHundredths, ownCents: claimOf(next) - frameCents },
    fullPosts,
    restHundredths: shareHundredths - 100 * fullPosts,
    people: peopleFor(shareHundredths, smallest),
  };
}

/** The numbers of people for whom a share can be cut into posts from the smallest to a full one: fewest and most. */
function peopleFor(shareHundredths: number, smallest: number): { fewest: number; most: number } | null {
  const most = Math.floor(shareHundredths / smallest);
  let fewest = 0;
  while (100 * fewest < shareHundredths) fewest++;
  return fewest > most ? null : { fewest, most };
}

export interface Sharer {
  readonly ags: string;
  readonly weight: number | bigint;
}

/** Whole units by weights that add up, ties by key. */
export function shared(units: number, sharers: readonly Sharer[]): number[] {
  const parties = sharers.map(({ ags, weight }) => ({ key: ags, weight: BigInt(weight) }));
  const got = largestRemainder(fraction(BigInt(units), 1n), parties);
  return sharers.map(({ ags }) => Number(got.get(ags)));
}

/** The minutes of a week that so many hundredths of a full post work. */
export function weeklyMinutes(shareHundredths: number, fullWeek: number): number {
  return Number(round(fraction(BigInt(shareHundredths) * BigInt(fullWeek), 100n), "half-up"));
}
