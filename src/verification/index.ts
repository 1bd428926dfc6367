export { diagnose } from "./diagnose";
export type { CauseName, CauseParameters, Diagnosis, Finding, NamedCause } from "./diagnosis";
export type { FoundSum, TableAsRead } from "./printedTable";
export { printedTable } from "./printedTable";
export { reconstruct } from "./reconstruction/reconstruct";
export type {
  HeadCountRange,
  Pin,
  Proof,
  PublishedAmount,
  ReconstructedRow,
  Reconstruction,
  ReconstructionOptions,
  RuleFinding,
  RunnerUp,
  TotalFinding,
  TotalVerdict,
} from "./reconstruction/reconstruction";
export { verdictOf } from "./verdictOf";
export type {
  ComputedFrom,
  KnownDeviation,
  KnownDeviations,
  KnownState,
  PrintedPool,
  PrintedPools,
  PrintedSum,
  RowKind,
  TableRow,
  Verdict,
  Verification,
  VerificationCounts,
  VerificationSums,
  VerificationTable,
  VerifiedPool,
  VerifiedRow,
  WrongSum,
} from "./verification";
export type { VerifyOptions } from "./verify";
export { verify } from "./verify";
