import { apportionWhole } from "../allocation/apportion";
import { cents } from "../money/cents";
import { roundQuotient } from "../money/roundQuotient";
import type { Stated } from "../rules/ruleSet";
import { FULL_POST } from "./fullPost";
import type { Grant, Member, Sharing, SharingKey, WorkingWeek } from "./staffing";

/** By what and into which week posts are divided. */
export interface SharingTerms {
  readonly key: SharingKey;
  readonly week: Stated<WorkingWeek>;
}

/**
 * Divides a pool's posts, weekly hours, grant and own cost among its members (*Schlüssel*).
 *
 * Each is divided by itself by the largest-remainder method, ties by AGS, so that all parts add up: shares in whole
 * hundredths of a post, grant and own cost in whole cents, the week in whole minutes by the shares. A member's part may be
 * below the smallest post, which counts for people.
 *
 * @param members in the order of their keys
 * @param terms a checked key, see `checkKey`
 * @returns one part for each member, in their order
 */
export function shareOut(members: readonly Member[], grant: Grant, { key, week }: SharingTerms): Sharing {
  const weights = weightsOf(members, key);
  const byKey = members.map(({ ags }, index) => ({ key: ags, weight: BigInt(weights[index] ?? 0) }));
  const shares = apportionWhole(grant.shareHundredths, byKey);
  const grants = apportionWhole(grant.grantCents, byKey);
  const own = apportionWhole(grant.ownCents, byKey);
  const weeklyMinutes = minutesOf(grant.shareHundredths, week.value);
  const byShare = members.map(({ ags }, index) => ({ key: ags, weight: BigInt(shares[index] ?? 0) }));
  const minutes = grant.shareHundredths === 0 ? [] : apportionWhole(weeklyMinutes, byShare);
  const parts = members.map(({ ags, name, frameCents }, index) => {
    const shareHundredths = shares[index] ?? 0;
    return {
      ...{ ags, name, frameCents, weight: weights[index] ?? 0, shareHundredths },
      weeklyMinutes: minutes[index] ?? 0,
      weeklyDaysHundredths: shareHundredths * week.value.days,
      grantCents: cents(grants[index] ?? 0),
      ownCents: cents(own[index] ?? 0),
    };
  });
  return { key: typeof key === "string" ? key : "agreed", week, weeklyMinutes, members: parts };
}

function weightsOf(members: readonly Member[], key: SharingKey): number[] {
  if (key === "frame") return members.map(({ frameCents }) => frameCents);
  if (key === "persons") return members.map(({ persons }) => persons ?? 0);
  const agreed = new Map(key.agreed.map(({ ags, weight }) => [ags, weight]));
  return members.map(({ ags }) => agreed.get(ags) ?? 0);
}

/** The weekly minutes of so many hundredths of a full post, to the nearest minute. */
function minutesOf(shareHundredths: number, { minutes }: WorkingWeek): number {
  return Number(roundQuotient(BigInt(shareHundredths) * BigInt(minutes), BigInt(FULL_POST), "half-up"));
}
