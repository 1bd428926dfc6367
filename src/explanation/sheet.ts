import type { FigureBasis } from "../allocation/municipality";
import type { Step, TermStep } from "../allocation/steps";
import type { Ags } from "../codes/ags";
import type { Cents } from "../money/cents";
import type { AreaProof, Pool, Scope, Stranded, WayOut } from "../pooling/plan";
import type { Basis } from "../rules/ruleSet";
import type { StaffingQuestion } from "../staffing/staffing";
import type { StaffingStep } from "../staffing/staffingSteps";
import type { SuppliedData } from "../states/supply";
import type { Language } from "./language";
import type { ThresholdStep } from "./thresholdStep";

/** Whose figures a sheet is about: one municipality's, a pool's, or the sums of the whole table. */
export type SheetSubject =
  | { readonly kind: "municipality"; readonly ags: Ags }
  | { readonly kind: "pool"; readonly members: readonly Ags[] }
  | { readonly kind: "totals" };

/** How sure a figure or a rule is, and who says so. */
export interface Grounds {
  readonly basis: Basis | FigureBasis;
  readonly source: string;
  /** What the rules quote is German whatever the language of the sheet. */
  readonly sourceLanguage: Language;
}

/** A figure or a rule that the calculation starts from. */
export interface SheetInput {
  readonly id:
    | ("persons" | "given-frame" | "total-persons" | "budget" | "years" | "percent-of-year" | "rounding" | "remainder")
    | ("threshold" | "measured-on" | "fixed-amount" | "minimum-share");
  /** The municipality that it is about; null where it is about all. */
  readonly ags: Ags | null;
  readonly label: string;
  /** Amounts in whole cents, shares of posts in hundredths; words of the rules as they are; null where the rules leave it open. */
  readonly value: number | string | null;
  /** The value as it is read. */
  readonly text: string;
  readonly grounds: Grounds;
}

/** What stands in the table as a sum, and what it is a sum of. */
export interface SumStep {
  readonly step: "sum";
  readonly of: "frames" | "persons";
  /** In the order of the keys; `amount` is cents or persons. */
  readonly parts: readonly { readonly ags: Ags; readonly name: string; readonly amount: number }[];
  readonly amount: number;
}

/** The frame of one year, or the sum of frames, times the years. */
export interface TermTotalStep {
  readonly step: "term-total";
  readonly frameCents: Cents;
  readonly years: number;
  readonly cents: Cents;
}

/** The budget less what is given out: what rounding leaves over, or below zero takes too much. */
export interface DifferenceStep {
  readonly step: "difference";
  readonly budgetCents: Cents;
  readonly termCents: Cents;
  /** Null where the table is a part and the difference says nothing. */
  readonly cents: Cents | null;
}

/** Where a municipality or a pool stands in a plan. */
export interface PlaceStep {
  readonly step: "place";
  readonly place: "alone" | "host" | "pool" | "hosted" | "without-frame" | "stranded" | "planned" | "not-planned";
  readonly name: string;
  readonly pool: Pick<Pool, "id" | "origin" | "name"> | null;
  readonly seat: string | null;
}

/** What is proved about the number of pools in the area that a pool is part of. */
export interface ProofStep
  extends Pick<AreaProof, "pools" | "poolsAtMost" | "closedBy" | "leftOut" | "leftOutWithMost"> {
  readonly step: "proof";
  readonly municipalities: number;
  /** Whether the area lies across district borders, of those whom the districts' own pools have left out. */
  readonly rescue: boolean;
  readonly scope: Scope;
  readonly borders: "given" | "off";
}

/** Why a municipality finds no partner in a plan. */
export interface StrandedStep extends Pick<Stranded, "reason" | "agreedName" | "missingCents"> {
  readonly step: "stranded";
  readonly group: readonly string[];
}

/** One thing that can be done about it. */
export interface WayOutStep {
  readonly step: "way-out";
  readonly way: WayOut;
  /** The names of those that the way is about. */
  readonly names: readonly string[];
}

/** Who would employ, and whether an application is possible. */
export interface ApplicantStep {
  readonly step: "applicant";
  readonly names: readonly string[];
  readonly mayApply: boolean | null;
}

/** One step as the stages recorded it, or one of their results. */
export type RecordedStep =
  | Exclude<Step, TermStep>
  | ThresholdStep
  | SumStep
  | TermTotalStep
  | DifferenceStep
  | PlaceStep
  | ProofStep
  | StrandedStep
  | WayOutStep
  | ApplicantStep
  | StaffingStep;

/** A numbered sentence, what it renders, and who says so where it rests on rules. */
export interface SheetStep {
  /** Counts from 1 through the whole sheet. */
  readonly number: number;
  readonly text: string;
  /** What the stages recorded, one or two of their steps; every figure of the text is one of these. */
  readonly recorded: readonly RecordedStep[];
  readonly grounds: readonly Grounds[];
}

/** Steps that belong together. */
export interface SheetPart {
  readonly id: "frame" | "threshold" | "pool" | "plan" | "posts" | "totals";
  readonly title: string;
  readonly steps: readonly SheetStep[];
}

/** Something that the sheet does not look at. */
export interface SheetRemark {
  readonly id:
    | ("head-counts" | "partial-table" | "rules-of-the-day" | "neighbours" | "plan" | "agreement")
    | ("actual-pay" | "material-costs" | "decision");
  readonly text: string;
}

/** What only the authority can answer. */
export interface SheetQuestion {
  readonly id: StaffingQuestion["id"];
  readonly text: string;
  /** The German wording with its figures, to be put to the authority; null where the sheet is German. */
  readonly german: string | null;
  readonly grounds: Grounds;
}

/** A file that the figures were read from, with the fingerprint of its bytes (SHA-256). */
export interface SheetFile {
  readonly name: string;
  readonly sha256: string;
}

/** A *Berechnungsbogen*: how figures came about, for somebody with a pocket calculator. */
export interface CalculationSheet {
  readonly format: "planungsrahmen.explanation/3";
  readonly language: Language;
  readonly subject: SheetSubject;
  readonly title: string;
  /** Figures that are made up are told before everything else. */
  readonly warnings: readonly string[];
  /** The result in a few plain sentences. */
  readonly answer: readonly string[];
  readonly inputs: readonly SheetInput[];
  readonly parts: readonly SheetPart[];
  readonly notChecked: readonly SheetRemark[];
  readonly questions: readonly SheetQuestion[];
  readonly origin: {
    readonly program: "planungsrahmen";
    readonly version: string;
    readonly ruleSet: { readonly id: string; readonly version: string; readonly title: string };
    readonly files: readonly SheetFile[];
    /** What was taken from the data of a state; null where nothing was. */
    readonly stateData: SuppliedData | null;
  };
}
