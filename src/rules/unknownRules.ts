import type { IsoDate } from "../dates/isoDate";
import type { RuleField } from "../result/issueParams";

/** The days for which a rule set is known to hold. */
interface KnownSpan {
  readonly ruleSet: string;
  readonly validFrom: IsoDate;
  /** Null where no end is known. */
  readonly validUntil: IsoDate | null;
}

/** The calendar years of rules of which only a part is known. */
interface PartlyKnownSpan {
  readonly ruleSet: string;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** What each reason says besides its code. */
export interface UnknownRulesParams {
  /** Nothing is known of the programme on any date. */
  readonly "unknown-programme": { readonly programme: string };
  /** The date lies outside of what is known of the programme. */
  readonly "outside-known-dates": {
    readonly date: IsoDate;
    readonly known: readonly KnownSpan[];
    readonly incomplete: readonly PartlyKnownSpan[];
  };
  /** The rules of the date are known in part. */
  readonly "incomplete-rules": {
    readonly date: IsoDate;
    readonly ruleSet: string;
    /** Who says that these rules hold in that year, in German. */
    readonly source: string;
    readonly missing: readonly RuleField[];
  };
}

/** Why the rules of a date are not known: a code, and what it needs to be said with. */
export type UnknownRulesReason = {
  readonly [Code in keyof UnknownRulesParams]: { readonly code: Code; readonly params: UnknownRulesParams[Code] };
}[keyof UnknownRulesParams];
