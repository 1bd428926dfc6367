import type { Allocation } from "../../allocation/allocate";
import type { Step } from "../../allocation/steps";
import type { TablePart } from "../../allocation/withinDistrict";
import type { AssessedMunicipality, Assessment, Eligibility } from "../../eligibility/eligibility";
import type { JoinedName } from "../../input";
import type { Cents } from "../../money/cents";
import type { PlanCheck } from "../../pooling/check/checkPlan";
import type { PlanProblemCode } from "../../pooling/check/planProblem";
import type { Change } from "../../pooling/exchange";
import type { PlanDifference } from "../../pooling/planDifference";
import type { PriceOfRules } from "../../pooling/priceOfRules";
import type { IssueCode, IssuePlace } from "../../result/issue";
import type { RestoredKey } from "../../result/reading";
import type { DistributionRules } from "../../rules/ruleSet";
import type { Completeness } from "../../states/completeness";
import type { SuppliedData } from "../../states/supply";
import type { Reconstruction } from "../../verification";
import type { ComparedFiles } from "./compareCommand";
import type { ComparisonInWords } from "./comparisonInWords";
import type { PlanInWords, QuestionsInWords } from "./questionTexts";
import type { StaffingInWords } from "./staffingInWords";

/** What came from the data of a state, and not from a file. */
interface FromState {
  /** Null where nothing was taken from them. */
  readonly stateData: SuppliedData | null;
}

/** What a document owes to the data of a state, and which part of its table it shows. */
interface FromTable extends FromState {
  /** Left out where the whole table is shown. */
  readonly part?: TablePart | undefined;
}

/** What was noticed while reading, for whoever reads only the document. */
interface Read extends FromTable {
  /** Keys whose lost zero was put back. */
  readonly restored: readonly RestoredKey[];
  /** Keys that were found by the names of their municipalities. */
  readonly joined: readonly JoinedName[];
  /** Headings of the table that were not understood and therefore not used. */
  readonly ignoredColumns: readonly string[];
  /** Hints that are no errors, in the language of the call. */
  readonly notes: readonly string[];
}

/** Which rules were applied. */
interface NamedRules {
  readonly id: string;
  readonly version: string;
}

/** What `planungsrahmen frame --format json` prints: one head count's frame, held against the threshold. */
export interface FrameDocument extends QuestionsInWords<Eligibility> {
  readonly format: "planungsrahmen.frame/1";
  readonly ruleSet: NamedRules;
  readonly persons: number;
  readonly frameCents: Cents;
  /** The entitlement of the whole term; null for a tranche, which has none. */
  readonly termCents: Cents | null;
  readonly steps: readonly Step[];
}

/** How much of the whole a table holds. */
interface HeldAgainstWhole {
  readonly completeness: Completeness;
}

/** What `planungsrahmen allocate --format json` prints: frames of a table, held against budget and threshold. */
export interface AllocationDocument extends Omit<Assessment, "municipalities" | "part">, Read, HeldAgainstWhole {
  readonly format: "planungsrahmen.allocation/1";
  readonly municipalities: readonly QuestionsInWords<AssessedMunicipality>[];
}

/** What `planungsrahmen allocate --format json` prints under rules that know no threshold: amounts, and nothing else. */
export interface DistributionDocument extends Omit<Allocation<DistributionRules>, "part">, Read, HeldAgainstWhole {
  readonly format: "planungsrahmen.distribution/1";
}

/** What `planungsrahmen pools --format json` prints: a plan of pools with what is proved about it. */
export interface PoolPlanDocument extends PlanInWords, Read {
  readonly format: "planungsrahmen.pool-plan/2";
  /** What the plan's rules cost; null unless asked for. */
  readonly priceOfRules: PriceOfRules | null;
}

/** What `planungsrahmen exchange --format json` prints: a plan after one municipality's change. */
export interface ExchangeDocument extends FromTable {
  readonly format: "planungsrahmen.exchange/2";
  readonly change: Change;
  readonly difference: PlanDifference;
  readonly plan: PlanInWords;
}

/** Something wrong with a plan: a `PlanProblem`, whose parameters depend on its code, with its sentence. */
interface PlanProblemWithMessage {
  readonly code: PlanProblemCode;
  readonly params: object;
  readonly message: string;
}

/** What `planungsrahmen check-plan --format json` prints: what speaks against a plan. */
export interface PlanCheckDocument extends Omit<PlanCheck, "problems">, FromTable {
  readonly format: "planungsrahmen.plan-check/2";
  /** Everything that is wrong with the plan, each with its sentence beside code and parameters. */
  readonly problems: readonly PlanProblemWithMessage[];
}

/** What `planungsrahmen staffing --format json` prints: posts, grants and own cost. */
export interface StaffingDocument extends FromTable {
  readonly format: "planungsrahmen.staffing/2";
  readonly ruleSet: NamedRules;
  /** One, or one for each municipality of the table. */
  readonly staffings: readonly StaffingInWords[];
}

/** What `planungsrahmen compare --format json` prints: two scenarios side by side. */
export interface ComparisonDocument extends ComparisonInWords, FromTable {
  readonly format: "planungsrahmen.comparison/2";
  readonly inputs: ComparedFiles;
}

/** What `planungsrahmen reconstruct --format json` prints: totals and head counts behind published amounts. */
export interface ReconstructionDocument extends Reconstruction, FromState {
  readonly format: "planungsrahmen.reconstruction/1";
}

/** An issue with its sentence; which parameters a code has `IssueParams` says. */
interface IssueWithMessage extends IssuePlace {
  readonly code: IssueCode;
  readonly params: object;
  readonly message: string;
}

/** What every command prints on standard error under `--format json` when its input cannot be used. */
export interface IssuesDocument {
  readonly format: "planungsrahmen.issues/2";
  readonly sources: readonly {
    readonly source: string;
    /** All problems, those that are not listed too. */
    readonly count: number;
    /** Each with its sentence beside code and parameters. */
    readonly issues: readonly IssueWithMessage[];
  }[];
}
