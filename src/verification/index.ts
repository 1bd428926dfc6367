export { reconstruct } from "./reconstruction/reconstruct";
export type {
  Finding,
  HeadCountRange,
  Pin,
  Proof,
  PublishedAmount,
  ReconstructedRow,
  Reconstruction,
  ReconstructionOptions,
  RuleFinding,
  RunnerUp,
  Verdict,
} from "./reconstruction/reconstruction";
