import type { FigureBasis } from "../allocation/municipality";
import type { EligibilityReason } from "../eligibility/eligibility";
import type { CodeMessages, WordOf } from "./codes";
import type { StateMessages } from "./states";

/**
 * Everything that a workbook says of itself, in one language and for one kind of recipients and heads.
 *
 * @internal
 */
export interface WorkbookMessages
  extends Pick<CodeMessages, "basis" | "rounding" | "place" | "origin" | "scope" | "fixedFirst"> {
  /** What is said about the data of a state. */
  readonly states: StateMessages;
  /** What nobody said leaves its cell empty. */
  readonly figureBasis: WordOf<FigureBasis>;
  readonly status: WordOf<EligibilityReason>;
  /** In a short word, for headings; others stand as rule sets call them. */
  qualification(qualification: string): string;
  readonly title: string;
  readonly page: string;
  readonly modelled: string;
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  readonly ok: string;
  readonly error: string;
  readonly atLeast: string;
  readonly moreThan: string;
  readonly nearQuestion: string;
  readonly measureQuestion: string;
  /** By the cents of the unit. */
  readonly unit: Readonly<Record<1 | 100, string>>;
  /** Names of sheets; at most 31 characters each. */
  readonly sheets: WordOf<
    | "parameters"
    | "municipalities"
    | "distribution"
    | "eligibility"
    | "pools"
    | "members"
    | "chart"
    | "posts"
    | "checks"
    | "explanation"
    | "origin"
  >;
  /** Names of cells, which formulas use: letters, digits and low lines only. */
  readonly names: WordOf<
    | "budget"
    | "years"
    | "percent"
    | "total"
    | "step"
    | "threshold"
    | "near"
    | "fixedAmount"
    | "minimumShare"
    | "divisor"
    | "required"
    | "wholeYear"
    | "stepsAll"
    | "stepsLeft"
    | "cut"
    | "above"
  >;
  readonly parameters: WordOf<
    | "fundingMonths"
    | "months"
    | "validFrom"
    | "validUntil"
    | "fixedAmount"
    | "minimumShare"
    | "hundredths"
    | "cut"
    | "above"
    | "stepsAll"
    | "stepsLeft"
    | "required"
    | "wholeYear"
    | "comparison"
    | "measure"
    | "divisor"
    | "fixed"
    | "remainder"
    | "threshold"
    | "near"
    | "tableSum"
    | "step"
    | "mode"
    | "percent"
    | "total"
    | "budget"
    | "years"
    | "yearUnit"
    | "more"
    | "persons"
    | "rules"
    | "derived"
    | "heading"
    | "value"
    | "unit"
    | "basis"
    | "source"
    | "name"
  >;
  readonly remainder: WordOf<"none" | "largest-remainder">;
  readonly measure: WordOf<"frame" | "whole-year" | "open">;
  readonly columns: WordOf<
    | "check"
    | "found"
    | "expected"
    | "verdict"
    | "class"
    | "from"
    | "count"
    | "place"
    | "moved"
    | "apart"
    | "soleNow"
    | "planned"
    | "now"
    | "reached"
    | "state"
    | "changed"
    | "pool"
    | "origin"
    | "members"
    | "names"
    | "seat"
    | "required"
    | "margin"
    | "status"
    | "near"
    | "question"
    | "frame"
    | "term"
    | "sound"
    | "order"
    | "rest"
    | "up"
    | "aboveCut"
    | "tie"
    | "counted"
    | "product"
    | "steps"
    | "latitude"
    | "longitude"
    | "district"
    | "association"
    | "yearly"
    | "ags"
    | "name"
    | "persons"
    | "basis"
  > & { readonly given: Readonly<Record<1 | 100, string>> };
  readonly posts: WordOf<"hundredths" | "fte" | "unused" | "key" | "employer" | "enough" | "tooLittle">;
  readonly plan: WordOf<"state" | "currentLong" | "staleLong" | "current" | "stale">;
  /** Of the chart. */
  readonly classes: WordOf<
    "chart" | "reached" | "twice" | "four" | "none" | "quarter" | "half" | "threeQuarters" | "below"
  >;
  /** The lines of the sheet of checks. */
  readonly checks: WordOf<
    | "soleNow"
    | "required"
    | "unused"
    | "changed"
    | "missed"
    | "moved"
    | "apart"
    | "poolSums"
    | "places"
    | "placeFrames"
    | "exact"
    | "budget"
    | "spent"
    | "restLow"
    | "restHigh"
    | "whole"
    | "frames"
    | "persons"
    | "withinTotal"
    | "parameters"
    | "listed"
    | "count"
    | "sound"
    | "order"
    | "all"
  >;
  /** The sheet that explains the workbook, in lines. */
  readonly explanation: WordOf<"how" | "steps" | "limits"> & {
    readonly reading: readonly string[];
    readonly calculation: readonly string[];
    readonly remainder: readonly string[];
    readonly boundaries: readonly string[];
  };
  /** The lines of the sheet of origin. */
  readonly source: WordOf<
    | "noteText"
    | "unit"
    | "note"
    | "scope"
    | "borders"
    | "given"
    | "off"
    | "modelled"
    | "total"
    | "fromRules"
    | "fromTable"
    | "input"
    | "sha"
    | "municipalities"
    | "heading"
    | "value"
    | "program"
    | "version"
    | "ruleSet"
    | "rulesTitle"
  > & { proposed(fixed: string): string };
}
