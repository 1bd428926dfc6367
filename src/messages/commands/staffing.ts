import type { IsoDate } from "../../dates/isoDate";
import type { Applicant, FundingReading, NotCounted, Sharing } from "../../staffing/staffing";
import type { WordOf } from "../codes";

/** An applicant's frame held against the threshold. */
interface ApplicantVerdict {
  /** Null where only the authority can say it. */
  readonly mayApply: boolean | null;
  /** The status of a single municipality, in words; null for those that apply together. */
  readonly status: string | null;
  readonly needed: string;
  readonly missingCents: number;
}

/** A post as it is asked for. */
interface PostSize {
  readonly qualification: string;
  readonly shareHundredths: number;
}

/** What the same post would cost with another qualification. */
interface OtherQualification {
  readonly shareHundredths: number;
  readonly qualification: string;
  readonly changeCents: number;
  readonly grantCents: number;
  readonly ownCents: number;
  readonly unusedCents: number;
}

/** What a pool has more than its members have alone. */
interface Gained {
  readonly togetherHundredths: number;
  readonly shareHundredths: number;
  readonly fullPosts: number;
  readonly grantCents: number;
}

/** When posts are funded. */
interface FundedPeriod {
  /** The posts by their places, counted from 0; null where there is one period for all. */
  readonly posts: readonly number[] | null;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly months: number;
  readonly termCents: number | null;
}

/** What `staffing` prints. */
export interface StaffingCommandMessages {
  title(kind: Applicant["kind"], names: readonly string[]): string;
  /** Warns that so many members have figures that are made up. */
  modelled(members: number): string;
  frame(cents: number, isYear: boolean, isCommon: boolean): string;
  verdict(verdict: ApplicantVerdict): string;
  fundable(): string;
  readonly fundableColumns: WordOf<
    "qualification" | "exact" | "fte" | "full" | "part" | "people" | "unused" | "roundedUp"
  >;
  people(fewest: number, most: number): string;
  roundedUp(shareHundredths: number, ownCents: number): string;
  /** Explains the mark of parts that are no post of their own. */
  shortRest(): string;
  posts(posts: readonly PostSize[], isDerived: boolean): string;
  grant(grantCents: number, claimCents: number): string;
  own(ownCents: number, unusedCents: number): string;
  otherwise(other: OtherQualification): string;
  sharing(sharing: Pick<Sharing, "key" | "week">): string;
  readonly shareColumns: WordOf<"key" | "name" | "fte" | "week" | "days" | "grant" | "own">;
  hours(minutes: number): string;
  gain(qualification: string): string;
  /** Members that may apply alone, and how much of their posts is behind the full ones. */
  alone(members: readonly { readonly name: string; readonly shareHundredths: number }[], lost: number): string;
  /** Members that may not, or not for sure, by what they may do. */
  others(status: string, names: readonly string[]): string;
  together(gained: Gained): string;
  period(period: FundedPeriod): string;
  later(extensions: readonly { readonly months: number; readonly year: number; readonly end: IsoDate }[]): string;
  readonly yearColumns: WordOf<"reading" | "until" | "sum">;
  reading(reading: Pick<FundingReading, "partialMonths" | "interruptions">): string;
  calculation(): string;
  open(question: string): string;
  readonly notCounted: Readonly<Record<NotCounted["id"], string>>;
  /** The heading of all municipalities or districts, each by itself. */
  overview(rows: number): string;
  hint(): string;
  readonly overviewColumns: WordOf<"key" | "name" | "frame" | "status">;
  /** A column of posts with a qualification. */
  postsColumn(qualification: string): string;
}
