export type { DiagnoseOptions } from "./diagnose";
export { diagnose } from "./diagnose";
export type { CauseName, CauseParameters, Diagnosis, Finding, NamedCause, PrintedPool } from "./diagnosis";
export { verdictOf } from "./verdictOf";
export type {
  KnownDeviation,
  KnownDeviations,
  KnownState,
  RowKind,
  TableRow,
  Verdict,
  Verification,
  VerificationCounts,
  VerificationSums,
  VerificationTable,
  VerifiedRow,
} from "./verification";
export type { VerifyOptions } from "./verify";
export { verify } from "./verify";
