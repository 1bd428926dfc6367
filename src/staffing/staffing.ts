import type { FigureBasis } from "../allocation/municipality";
import type { Ags } from "../codes/ags";
import type { IsoDate } from "../dates/isoDate";
import type { Question, QuestionOf } from "../eligibility/eligibility";
import type { Cents } from "../money/cents";
import type { Stated } from "../rules/ruleSet";
import type { StaffingStep } from "./staffingSteps";

/** Who employs: one municipality, several together, or the district for those that gave the task to it (*Übertragung*). */
export type ApplicantAsked =
  | { readonly kind: "municipality"; readonly ags: Ags }
  | { readonly kind: "pool" | "delegation"; readonly members: readonly Ags[] };

/** One person's post, or above 1.00 *VZÄ* several people's together. */
export interface PostAsked {
  /** As the rule set calls it, for example `degree`. */
  readonly qualification: string;
  /** *Vollzeitäquivalent* in whole hundredths. */
  readonly shareHundredths: number;
  /** When this post is filled, where that differs from the request's own. */
  readonly employment?: Employment;
}

/** How a pool divides posts and money: by its members' frames, by their persons, or by weights that they agreed. */
export type SharingKey =
  | "frame"
  | "persons"
  | { readonly agreed: readonly { readonly ags: Ags; readonly weight: number }[] };

/** A full-time week. */
export interface WorkingWeek {
  readonly minutes: number;
  readonly days: number;
}

/** When posts are filled. */
export interface Employment {
  /** The first day of employment. */
  readonly start: IsoDate;
  /** The last day, where employment ends before the funding does. */
  readonly end?: IsoDate;
  /** Times without anybody on the post, both days included, in order and apart from each other. */
  readonly interruptions?: readonly Interruption[];
}

/** A time without anybody on the post, both days included. */
export interface Interruption {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** What `staff` is asked for. */
export interface StaffingRequest {
  readonly applicant: ApplicantAsked;
  /** The posts; unless said, as many as the frame pays in full in one qualification. */
  readonly posts?: readonly PostAsked[];
  /** The qualification of posts that are not said; the rule set's first unless said. */
  readonly qualification?: string;
  /** `"frame"` unless said. */
  readonly key?: SharingKey;
  /** 39 hours in 5 days unless said. */
  readonly week?: Stated<WorkingWeek>;
  /** When the posts are filled that do not say it themselves. */
  readonly employment?: Employment;
}

/** What each question about posts and money is made of. */
export interface PostQuestionParams {
  "share-rounding": {
    /** What is paid in full; 0 where the frame does not reach the smallest post. */
    readonly shareHundredths: number;
    /** What the frame would pay without a smallest post, in whole hundredths. */
    readonly exactHundredths: number;
    readonly roundedUp: NonNullable<FundablePosts["roundedUp"]>;
  };
  "tranche-measure": { readonly percentOfYear: number; readonly fixedAmountsCents: readonly Cents[] };
  "delegation-threshold": { readonly frameCents: Cents };
  "sharing-key": NoParams;
  "small-portion": {
    readonly minimumHundredths: number;
    /** Members whose part of the post is smaller. */
    readonly members: readonly { readonly ags: Ags; readonly name: string; readonly shareHundredths: number }[];
  };
  "partial-months": NoParams;
  interruption: NoParams;
  "month-end": { readonly end: IsoDate; readonly endOtherwise: IsoDate };
  "last-month-day": {
    /** So many days make a month if the first month and the last are one together. */
    readonly counted: number;
    /** The days of the last month by the calendar. */
    readonly calendar: number;
  };
  "later-extension": { readonly versions: readonly { readonly year: number; readonly months: number }[] };
  "ceiling-per-post": NoParams;
}

/** Nothing but its id. */
type NoParams = Readonly<Record<never, never>>;

/** What no source settles about posts and money; the library does not guess. */
export type PostQuestion = {
  [Id in keyof PostQuestionParams]: QuestionOf<Id, PostQuestionParams[Id]>;
}[keyof PostQuestionParams];

/** What only the authority can answer about a frame, its posts and its money. */
export type StaffingQuestion = Question | PostQuestion;

/** A member of the applicant with its own frame. */
export interface Member {
  readonly ags: Ags;
  readonly name: string;
  readonly persons: number | null;
  readonly frameCents: Cents;
  readonly basis: FigureBasis;
  /** Null where only the authority can say. */
  readonly mayApplyAlone: boolean | null;
}

/** Who employs, with the common frame. */
export interface Applicant {
  readonly kind: ApplicantAsked["kind"];
  /** In the order of their keys. */
  readonly members: readonly Member[];
  /** The sum of the members' rounded frames. */
  readonly frameCents: Cents;
  /** Frame less what an application needs. */
  readonly marginCents: Cents;
  /** Null where only the authority can say. */
  readonly mayApply: boolean | null;
  /** What only the authority can answer about the threshold. */
  readonly questions: readonly StaffingQuestion[];
}

/** How many posts a frame pays in one qualification. */
export interface FundablePosts {
  readonly qualification: string;
  readonly fixedCents: Cents;
  /** Frame ÷ fixed amount in hundredths of a post, exactly: `hundredths + remainder / denominator`. */
  readonly exact: { readonly hundredths: number; readonly remainder: number; readonly denominator: number };
  /** What the frame pays in full, in whole hundredths; 0 where it does not reach the smallest post. */
  readonly shareHundredths: number;
  /** What is left of the frame. */
  readonly unusedCents: Cents;
  /** The other reading: a hundredth more, whose rest the applicant pays; null where nothing is left to round. */
  readonly roundedUp: { readonly shareHundredths: number; readonly ownCents: Cents } | null;
  /** Full posts at most, and what is left beside them. */
  readonly fullPosts: number;
  readonly restHundredths: number;
  /** True where the rest is enough for a part-time post of its own; else it can only lengthen others. */
  readonly restIsPost: boolean;
  /**
   * The fewest and the most people among whom the whole share can be divided, each with the smallest post at least and a full
   * one at most; null where it can be divided among no number of people.
   */
  readonly fewestPeople: number | null;
  readonly mostPeople: number | null;
}

/** A post with what it is funded with in a year. */
export interface PricedPost extends PostAsked {
  readonly fixedCents: Cents;
  /** Share × fixed amount. */
  readonly claimCents: Cents;
}

/** One year's grant for posts. */
export interface Grant {
  readonly posts: readonly PricedPost[];
  readonly shareHundredths: number;
  /** The sum of share × fixed amount. */
  readonly claimCents: Cents;
  /** The smaller one of frame and claim. */
  readonly grantCents: Cents;
  /** What is left of the frame. */
  readonly unusedCents: Cents;
  /** What the applicant has to add to the fixed amounts. */
  readonly ownCents: Cents;
}

/** What changes if the person on one post has another qualification. */
export interface Alternative extends Omit<Grant, "posts" | "shareHundredths"> {
  /** Position of the post in the list, from 0. */
  readonly post: number;
  readonly from: string;
  readonly to: string;
  /** Grant then less grant now. */
  readonly changeCents: Cents;
}

/** One member's part of the posts and of the money; all parts add up. */
export interface MemberPart {
  readonly ags: Ags;
  readonly name: string;
  readonly frameCents: Cents;
  readonly weight: number;
  readonly shareHundredths: number;
  readonly weeklyMinutes: number;
  /** Working days a week, in hundredths of a day. */
  readonly weeklyDaysHundredths: number;
  readonly grantCents: Cents;
  readonly ownCents: Cents;
}

/** How the members divide posts and money. */
export interface Sharing {
  readonly key: "frame" | "persons" | "agreed";
  readonly week: Stated<WorkingWeek>;
  readonly weeklyMinutes: number;
  readonly members: readonly MemberPart[];
}

/** What one frame pays by itself in one qualification. */
export interface Reach {
  readonly shareHundredths: number;
  readonly fullPosts: number;
  readonly grantCents: Cents;
}

/** What applying together gains. */
export interface PoolingGain {
  readonly qualification: string;
  /** What each member has alone: nothing where it may not apply alone. */
  readonly alone: readonly (Reach & { readonly ags: Ags; readonly name: string; readonly mayApply: boolean | null })[];
  readonly together: Reach;
  /** Together less the sum of all alone. */
  readonly gained: Reach;
  /** Behind the full posts: what members that may apply alone would lose if only full posts were filled. */
  readonly lostFractionsHundredths: number;
}

/** How one reading of the open rules divides the money among calendar years. */
export interface FundingReading {
  /** Partial months by their days, or only whole months counted from the first day. */
  readonly partialMonths: "by-days" | "whole-months";
  /** Whether the time of an interruption is added at the end; null where there is none. */
  readonly interruptions: "run-on" | "made-up" | null;
  /** The last funded day; null where nothing is funded. */
  readonly end: IsoDate | null;
  readonly cents: Cents;
  /** Adds up to `cents`; `months` are those that are paid, exactly. */
  readonly years: readonly {
    readonly year: number;
    readonly months: FundablePosts["exact"];
    readonly cents: Cents;
  }[];
}

/** The funding period of posts that are filled alike. */
export interface PostsPeriod extends FundingPeriod {
  /** Their positions in the list, from 0. */
  readonly posts: readonly number[];
  /** Their part of one year's grant: where the frame is a ceiling, in proportion to what they claim. */
  readonly yearlyCents: Cents;
}

/** How long posts are funded and how the money falls on calendar years. */
export interface FundingPeriod {
  readonly start: IsoDate;
  readonly months: Stated<number>;
  /** The last day, if nothing comes between. */
  readonly end: IsoDate;
  /** A day's difference that another way of counting months makes at the end of a month; null where there is none. */
  readonly endOtherwise: IsoDate | null;
  /** The grant of all months; null for a tranche, which covers a part of one year. */
  readonly termCents: Cents | null;
  /** Empty where there is no grant of all months; two that say the same are both here. */
  readonly readings: readonly FundingReading[];
  /** Where it would end under later versions of the rules. */
  readonly later: readonly { readonly year: number; readonly months: Stated<number>; readonly end: IsoDate }[];
}

/** A cost that the figures leave out. */
export interface NotCounted extends Omit<Stated<unknown>, "value"> {
  readonly id: "actual-pay" | "material-costs";
}

/** Posts, grant, and what is left to pay. */
export interface Staffing {
  readonly applicant: Applicant;
  /** One for each qualification of the rule set. */
  readonly fundable: readonly FundablePosts[];
  readonly grant: Grant;
  /** True where no posts were asked for and `grant` is of those that the frame pays in full. */
  readonly postsDerived: boolean;
  readonly alternatives: readonly Alternative[];
  /** Of a single municipality one part; null where there is no frame to share by. */
  readonly sharing: Sharing | null;
  /** Null for a single municipality. */
  readonly gain: PoolingGain | null;
  /** One for all posts that are filled alike, in the order of the first of them; none where no first day was given. */
  readonly periods: readonly PostsPeriod[];
  readonly questions: readonly StaffingQuestion[];
  /** In the order of the calculation. */
  readonly steps: readonly StaffingStep[];
  /** What is not part of these figures. */
  readonly notCounted: readonly NotCounted[];
}
