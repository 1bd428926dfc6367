import { type Ags, compareAgs, districtOf } from "../codes/ags";
import { type Cents, cents } from "../money/cents";

/** Adds the rounded frames of members. */
export function sumOfFrames(members: readonly { readonly frameCents: Cents }[]): Cents {
  return cents(members.reduce((sum, member) => sum + member.frameCents, 0));
}

/** The districts of members, each once, in the order of their keys. */
export function districtsOf(members: readonly Ags[]): string[] {
  return [...new Set(members.map(districtOf))].sort(compareAgs);
}
