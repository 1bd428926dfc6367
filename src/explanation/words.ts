import type { FigureBasis } from "../allocation/municipality";
import type { GivenStep, RemainderStep, RoundStep, ShareStep, TermStep } from "../allocation/steps";
import type { TablePart } from "../allocation/withinDistrict";
import type { RoundingMode } from "../money/roundQuotient";
import type { Basis, RemainderPolicy } from "../rules/ruleSet";
import type { StaffingQuestion } from "../staffing/staffing";
import type {
  FramesStep,
  FundableStep,
  GrantStep,
  PartStep,
  PeriodStep,
  PostStep,
  ReadingStep,
} from "../staffing/staffingSteps";
import type { SuppliedData } from "../states/supply";
import type {
  ApplicantStep,
  DifferenceStep,
  PlaceStep,
  ProofStep,
  SheetInput,
  SheetPart,
  SheetRemark,
  StrandedStep,
  SumStep,
  TermTotalStep,
  WayOutStep,
} from "./sheet";
import type { ThresholdStep } from "./thresholdStep";

/** What a threshold asks for, in the rules and here. */
export type Required = Pick<ThresholdStep, "amountCents" | "isEnough" | "requiredCents">;

/**
 * Sentences about a frame, in one language and for one kind of recipients and heads.
 *
 * @internal
 */
export interface FrameWords {
  /** What is counted, and by how many the money is divided. */
  readonly heads: { readonly counted: string; readonly total: string };
  persons(persons: number, basis: FigureBasis): string;
  total(persons: number, isSumOfTable: boolean): string;
  share(step: ShareStep): string;
  round(step: RoundStep): string;
  rule(mode: RoundingMode, stepCents: number): string;
  remainder(step: RemainderStep): string;
  given(step: GivenStep, basis: FigureBasis): string;
  term(step: TermStep): string;
  needed(amountCents: number, isEnough: boolean): string;
  /** A threshold of a whole year is another amount where the frame is of a part of one. */
  requirement(step: Required): string;
  threshold(step: ThresholdStep): string;
}

/**
 * Sentences about posts and grant, in one language.
 *
 * @internal
 */
export interface StaffingWords {
  frames(step: FramesStep): string;
  fundable(step: FundableStep): string;
  post(step: PostStep): string;
  grant(step: GrantStep): string;
  part(step: PartStep): string;
  period(step: PeriodStep): string;
  reading(step: ReadingStep): string;
}

/**
 * Everything that a sheet says, in one language; who shows it asks for the headings.
 *
 * @internal
 */
export interface SheetWords {
  readonly frame: FrameWords;
  readonly staffing: StaffingWords;
  euros(cents: number): string;
  whole(value: number): string;
  readonly parts: Readonly<Record<SheetPart["id"], string>>;
  readonly inputs: Readonly<Record<Exclude<SheetInput["id"], "persons" | "total-persons">, string>>;
  readonly notChecked: Readonly<Record<SheetRemark["id"], string>>;
  readonly title: {
    municipality(name: string, ags: string): string;
    pool(names: readonly string[]): string;
    totals(): string;
  };
  readonly warning: {
    modelled(names: readonly string[]): string;
    modelledTable(): string;
  };
  /** The result in plain sentences. */
  readonly answer: {
    frame(name: string, cents: number, percentOfYear: number): string;
    term(cents: number, years: number): string;
    poolFrame(names: readonly string[], cents: number, percentOfYear: number): string;
    verdict(step: ThresholdStep, mayShare: boolean): string;
    topUp(): string;
    grant(posts: readonly PostStep[], grant: GrantStep): string;
    totals(frames: number, cents: number, percentOfYear: number): string;
    difference(cents: number): string;
    partial(): string;
  };
  readonly input: {
    table(file: string | null): string;
    sumOfTable(): string;
    ofMunicipality(label: string, name: string): string;
    years(years: number): string;
    percent(percent: number): string;
    readonly remainder: Readonly<Record<RemainderPolicy, string>>;
    readonly measuredOn: Readonly<Record<"frame" | "whole-year" | "open", string>>;
    fixedAmount(label: string, qualification: string): string;
    fte(hundredths: number): string;
  };
  /** Of which part of a table its sums are. */
  ofPart(part: TablePart): string;
  year(step: ShareStep): string;
  member(name: string, text: string): string;
  /** Many addends are in the table; a line of a thousand helps nobody. */
  sum(step: SumStep, isListed: boolean): string;
  termTotal(step: TermTotalStep): string;
  difference(step: DifferenceStep): string;
  place(step: PlaceStep): string;
  proof(step: ProofStep): string;
  stranded(step: StrandedStep): string;
  wayOut(step: WayOutStep): string;
  threshold(step: ThresholdStep): string;
  applicant(step: ApplicantStep): string;
  /** What only the authority can answer. */
  question(question: StaffingQuestion): string;
}

/**
 * What stands around the sentences of a sheet.
 *
 * @internal
 */
export interface SheetHeadings {
  readonly basis: Readonly<Record<Basis | FigureBasis, string>>;
  readonly headings: Readonly<
    Record<
      | ("answer" | "inputs" | "notChecked" | "questions" | "origin" | "label" | "value" | "grounds")
      | ("program" | "ruleSet" | "format" | "warning" | "german" | "fingerprint"),
      string
    >
  >;
  /** What was taken from the data of a state. */
  readonly states: { readonly label: string; readonly taken: (supplied: SuppliedData) => string };
  /** Stands behind German text within another language. */
  readonly inGerman: string;
}
