import type { FigureBasis } from "../allocation/municipality";
import type { EligibilityStatus } from "../eligibility/eligibility";
import type { RoundingMode } from "../money/roundQuotient";
import type { Closing, PlaceKind, Pool, Scope, StrandedReason } from "../pooling/plan";
import type { WishKind } from "../pooling/wishes";
import type { Basis } from "../rules/ruleSet";
import type { NotCounted } from "../staffing/staffing";

/** A word for each of some codes. */
export type WordOf<Code extends string> = Readonly<Record<Code, string>>;

/** What the codes of the results are called. */
export interface CodeMessages {
  /** What a municipality may do with its frame, in one or two words. */
  readonly status: WordOf<EligibilityStatus>;
  /** Where a figure of the table comes from; what is made up stands out. */
  readonly figureBasis: WordOf<FigureBasis>;
  /** How sure a value of the rules is. */
  readonly basis: WordOf<Basis>;
  /** How is rounded, as an entry of a list. */
  readonly rounding: WordOf<RoundingMode>;
  /** A municipality's place in a plan. */
  readonly place: WordOf<PlaceKind>;
  /** How a pool came about. */
  readonly origin: WordOf<Pool["origin"]>;
  /** Which borders pools may cross. */
  readonly scope: WordOf<Scope>;
  /** What stands before the rest is planned, behind a bound that holds only as long as it does; empty where nothing does. */
  readonly fixedFirst: WordOf<Scope>;
  /** Why somebody finds no partner. */
  readonly reason: WordOf<StrandedReason>;
  /** What can be wished of pools. */
  readonly wish: WordOf<WishKind>;
  /** By what it is proved that an area holds no more pools, or no more unless more are left out. */
  readonly closedBy: WordOf<Closing>;
  /** What the figures of posts leave out. */
  readonly notCounted: WordOf<NotCounted["id"]>;
  /** A qualification as an entry of a list; as the rule set calls it where it is none of the programme's two. */
  qualification(qualification: string): string;
  /** The same behind a post. */
  withQualification(qualification: string): string;
}

/** The word of a code, or the code itself where the language has none for it. */
export function wordOr(words: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(words, code) ? (words[code] ?? code) : code;
}
