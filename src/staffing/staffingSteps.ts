import type { Ags } from "../codes/ags";
import type { IsoDate } from "../dates/isoDate";
import type { Cents } from "../money/cents";
import type { Stated } from "../rules/ruleSet";
import type { FundingReading } from "./staffing";

/** The members' rounded frames, added. */
export interface FramesStep {
  readonly step: "frames";
  readonly parts: readonly { readonly ags: Ags; readonly name: string; readonly cents: Cents }[];
  readonly cents: Cents;
}

/** Frame ÷ fixed amount, rounded down to hundredths of a post. */
export interface FundableStep {
  readonly step: "fundable";
  readonly qualification: string;
  readonly frameCents: Cents;
  readonly fixedCents: Cents;
  readonly exact: { readonly hundredths: number; readonly remainder: number; readonly denominator: number };
  readonly shareHundredths: number;
  /** The smallest post, in hundredths. */
  readonly minimum: Stated<number>;
}

/** Share × fixed amount of one post. */
export interface PostStep {
  readonly step: "post";
  readonly qualification: string;
  readonly shareHundredths: number;
  readonly fixed: Stated<Cents>;
  readonly cents: Cents;
  /** False where a part of a cent is dropped. */
  readonly isExact: boolean;
}

/** The smaller one of frame and claim, with what is left on either side. */
export interface GrantStep {
  readonly step: "grant";
  readonly frameCents: Cents;
  readonly claimCents: Cents;
  readonly cents: Cents;
  readonly unusedCents: Cents;
  readonly ownCents: Cents;
  readonly ceiling: Stated<string>;
}

/** One member's part by the key, in hundredths of a post. */
export interface PartStep {
  readonly step: "part";
  readonly ags: Ags;
  readonly name: string;
  readonly key: "frame" | "persons" | "agreed";
  readonly weight: number;
  readonly totalWeight: number;
  /** What is divided, and what the member gets. */
  readonly total: { readonly shareHundredths: number; readonly grantCents: Cents; readonly ownCents: Cents };
  readonly part: { readonly shareHundredths: number; readonly grantCents: Cents; readonly ownCents: Cents };
}

/** From the first day of employment to the last funded day. */
export interface PeriodStep {
  readonly step: "period";
  readonly start: IsoDate;
  readonly months: Stated<number>;
  readonly end: IsoDate;
  readonly yearlyCents: Cents;
  /** How `yearlyCents` is a part of the grant where posts are filled at different times; null where it is all of it. */
  readonly part: { readonly posts: readonly number[]; readonly claimCents: Cents; readonly totalCents: Cents } | null;
  /** One year's grant of all posts. */
  readonly grantCents: Cents;
  readonly termCents: Cents | null;
  /** Whether all of `termCents` is paid in every reading; false where posts stay empty for a time. */
  readonly isFilled: boolean;
  /** False where `termCents` drops a part of a cent. */
  readonly isExact: boolean;
}

/** One reading of the open rules: which calendar year gets how much, month for month. */
export interface ReadingStep extends Omit<FundingReading, "partialMonths"> {
  readonly step: "reading";
  /** Their positions where several posts are filled at different times; null where it is about all. */
  readonly posts: readonly number[] | null;
  /** Null where both readings say the same. */
  readonly partialMonths: FundingReading["partialMonths"] | null;
  /** What is divided: the grant of all months. */
  readonly termCents: Cents;
  readonly months: Stated<number>;
  /** Why this is only one reading; null where no other one differs. */
  readonly unsettled: Stated<null> | null;
}

/** One step on the way to posts and money, in the order in which it was taken. */
export type StaffingStep = FramesStep | FundableStep | PostStep | GrantStep | PartStep | PeriodStep | ReadingStep;
