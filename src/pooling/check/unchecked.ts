import type { Ags } from "../../codes/ags";

/**
 * What a plan can state that the check has not worked out anew:
 *
 * - `bound`: that an area holds no more pools than its `poolsAtMost`, where that rests on the planner's search, where
 *   an open area has no proof for it, or where the check met its limit
 * - `left-out`: that so many of an area have to be left out as its `leftOutAtLeast` says
 * - `levels-exact`: that the levels of an area are the best for its number of pools
 * - `stranded`: that no pool takes somebody in or can be formed, where the check met its limit
 * - `constraints-named`: which constraints keep somebody out, where the group is large or the check met its limit
 * - `rescue-choice`: under constraints, that other pools inside the districts would leave no more to the rescue
 * - `search`: that the seed and the limits make the same plan again
 */
export type UncheckedCode =
  | "bound"
  | "left-out"
  | "levels-exact"
  | "stranded"
  | "constraints-named"
  | "rescue-choice"
  | "search";

/** Something that a plan states and that only the planner answers for. */
export interface Unchecked {
  readonly code: UncheckedCode;
  /** Whom it is about: the first municipality of each area, or each stranded one; none where it is the whole plan. */
  readonly about: readonly Ags[];
}

/** One entry for each code, without those that nobody is concerned by. */
export function uncheckedOf(
  concerned: Readonly<Record<Exclude<UncheckedCode, "search">, readonly Ags[]>>,
): Unchecked[] {
  const codes: readonly (keyof typeof concerned)[] = [
    "bound",
    "left-out",
    "levels-exact",
    "stranded",
    "constraints-named",
    "rescue-choice",
  ];
  const entries = codes.map((code) => ({ code, about: concerned[code] })).filter(({ about }) => about.length > 0);
  return [...entries, { code: "search", about: [] }];
}
