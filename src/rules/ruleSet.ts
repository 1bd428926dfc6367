import type { IsoDate } from "../dates/isoDate";
import type { Cents } from "../money/cents";
import type { RoundingMode } from "../money/roundQuotient";

/** How sure a value is; `official` is kept for texts held in full, of which there is none today. */
export type Basis = "official" | "published" | "inferred" | "assumed" | "open";

/** A value of the rules with where it comes from; `open` values are null and carry the question. */
export interface Stated<T> {
  readonly value: T;
  readonly basis: Basis;
  /** Who says so and when, in German. */
  readonly source: string;
}

/** What happens to the difference between the budget and the sum of the rounded frames. */
export type RemainderPolicy = "none" | "largest-remainder";

/** How frames are rounded: to multiples of `stepCents`, once. */
export interface Rounding {
  readonly stepCents: Cents;
  readonly mode: RoundingMode;
}

/** The amount (*Schwellenwert*) from which a municipality or a pool may apply. */
export interface Threshold {
  readonly amountCents: Stated<Cents>;
  /** True when exactly the amount is enough („mindestens“). */
  readonly inclusive: Stated<boolean>;
  /** What is held against the amount: the frame itself, the frame grown to a whole year, or null where that is open. */
  readonly measuredOn: Stated<"frame" | "whole-year" | null>;
  /** A shortfall of at most this many persons' share is a near miss and a question for the authority. */
  readonly nearMissPersons: Stated<number>;
}

/** What one full post a year is funded with (*Festbetrag*), by qualification. */
export interface FixedAmount {
  readonly qualification: string;
  readonly amountCents: Stated<Cents>;
}

/** Who is a row of the table: municipalities by their AGS, or districts by theirs (`08115000`, ending in three zeros). */
export type Recipients = "municipalities" | "districts";

/** Districts by the first five digits of their keys, with their names. */
export interface DistrictNames {
  readonly [district: string]: string;
}

/** What a row counts, and what the budget is divided by. */
export type HeadMeasure = "counted-persons" | "population";

/** Rules as far as a budget can be divided by them: with a threshold or without, with posts or without. */
export interface DistributionRules {
  readonly format: "planungsrahmen.rule-set/1";
  readonly id: string;
  /** Semantic version of this rule set's values. */
  readonly version: string;
  /** The programme that the rule set belongs to. */
  readonly programme: string;
  readonly title: string;
  /** The rule set that comes with the library and was incomplete until somebody gave what it lacks. */
  readonly completes?: { readonly id: string; readonly version: string };
  readonly validFrom: Stated<IsoDate>;
  /** The last day for which this wording is known to hold; null when no end is known or expected. */
  readonly validUntil: Stated<IsoDate | null>;
  /** Municipalities unless said. */
  readonly recipients?: Stated<Recipients>;
  /** Counted persons unless said. */
  readonly measure?: Stated<HeadMeasure>;
  readonly budget: {
    /** The money of the whole term (*Mittelansatz*). */
    readonly termCents: Stated<Cents>;
    /** Years of the term; frames are per year. */
    readonly years: Stated<number>;
    /** Which part of one year the money covers, in percent; 100 but for a tranche. */
    readonly percentOfYear: Stated<number>;
  };
  /** All counted persons that the budget is divided by; null means the sum of the table. */
  readonly totalPersons: Stated<number | null>;
  readonly rounding: Stated<Rounding>;
  readonly remainder: Stated<RemainderPolicy>;
  /** Null, with the reason, where the rules know none: then nobody is held against one, and there are no pools. */
  readonly threshold: Threshold | Stated<null>;
  readonly fixedAmounts?: readonly FixedAmount[];
  /** The smallest post, in hundredths of a full one (*VZÄ*). */
  readonly minimumShareHundredths?: Stated<number>;
  /** How long one post is funded, in months from the start of employment. */
  readonly fundingMonths?: Stated<number>;
  /** Whether the district may take the task over for a municipality that asks (*Übertragung*). */
  readonly delegation?: Stated<boolean>;
  /** The districts that exist, by key, with their names; null when keys are not held against a list. */
  readonly districts: Stated<DistrictNames> | null;
}

/** The rules of one programme in one wording, as plain data; a new wording is a new rule set. */
export interface RuleSet extends DistributionRules {
  readonly threshold: Threshold;
  readonly fixedAmounts: readonly FixedAmount[];
  readonly minimumShareHundredths: Stated<number>;
  readonly fundingMonths: Stated<number>;
  readonly delegation: Stated<boolean>;
}
