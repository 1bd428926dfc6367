export type { Explanation, ExplanationLine } from "./adapters/sheet/explain";
export { explain } from "./adapters/sheet/explain";
export type { AllocateOptions, Allocation, AllocationTotals, MunicipalityFrame } from "./allocation/allocate";
export { allocate } from "./allocation/allocate";
export type { Frame } from "./allocation/frameOf";
export { frameOf } from "./allocation/frameOf";
export { headCountsOf } from "./allocation/headCountsOf";
export type { FigureBasis, Municipality } from "./allocation/municipality";
export type {
  ExactCents,
  GivenStep,
  RemainderStep,
  RoundStep,
  ShareStep,
  Step,
  TermStep,
} from "./allocation/steps";
export type { Ags } from "./codes/ags";
export type { IsoDate } from "./dates/isoDate";
export { assess, assessFrame } from "./eligibility/assess";
export type {
  AssessedMunicipality,
  Assessment,
  Eligibility,
  EligibilityReason,
  EligibilityStatus,
  Question,
} from "./eligibility/eligibility";
export type { Cents } from "./money/cents";
export { cents, euros } from "./money/cents";
export { formatEuros } from "./money/formatGerman";
export type { RoundingMode } from "./money/roundQuotient";
export type { PoolAssessment } from "./pooling/assessPool";
export { assessPool } from "./pooling/assessPool";
export type { AreaVerdict } from "./pooling/check/checkAreas";
export type { CheckOptions, PlanCheck } from "./pooling/check/checkPlan";
export { checkPlan } from "./pooling/check/checkPlan";
export type { PlanProblem, PlanProblemCode, PlanProblemParams } from "./pooling/check/planProblem";
export type { Unchecked, UncheckedCode } from "./pooling/check/unchecked";
export type { Change, Exchange, PlanMade } from "./pooling/exchange";
export { exchange } from "./pooling/exchange";
export { formPools } from "./pooling/formPools";
export type { FormerSeats, LevelName, Levels } from "./pooling/levels";
export type {
  AgreedPool,
  AreaBranch,
  AreaPrices,
  AreaProof,
  Border,
  Closing,
  Place,
  PlaceKind,
  Pool,
  PoolingOptions,
  PoolPlan,
  Scope,
  Stranded,
  StrandedReason,
  WayOut,
} from "./pooling/plan";
export type { PlanDifference } from "./pooling/planDifference";
export { planDifference } from "./pooling/planDifference";
export type { PoolCount, PriceOfRules } from "./pooling/priceOfRules";
export { priceOfRules } from "./pooling/priceOfRules";
export type { Progress } from "./pooling/progress";
export type { SolverLimits, SolverOptions } from "./pooling/solver/solverLimits";
export type { Wishes, WishKind } from "./pooling/wishes";
export type { Issue, IssueCode } from "./result/issue";
export type { Note, NoteCode } from "./result/note";
export type { Result } from "./result/result";
export { hasThreshold } from "./rules/hasThreshold";
export { imBw2022Soforthilfe } from "./rules/imBw2022Soforthilfe";
export { imBw2023 } from "./rules/imBw2023";
export { imBw2025 } from "./rules/imBw2025";
export { imBw201707 } from "./rules/imBw201707";
export { imBw201801 } from "./rules/imBw201801";
export type {
  Basis,
  DistributionRules,
  DistrictNames,
  FixedAmount,
  HeadMeasure,
  Recipients,
  RemainderPolicy,
  Rounding,
  RuleSet,
  Stated,
  Threshold,
} from "./rules/ruleSet";
export type { RuleSetAt } from "./rules/ruleSets";
export { ruleSetAt, ruleSetById, ruleSets } from "./rules/ruleSets";
export type { KnownRules, RequiredValue, RuleSetTemplate } from "./rules/ruleSetTemplate";
export { ruleSetTemplateById, ruleSetTemplates } from "./rules/ruleSetTemplates";
export type { UnknownRulesReason } from "./rules/unknownRules";
