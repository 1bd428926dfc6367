import type { EligibilityStatus } from "../../eligibility/eligibility";

/** One head count's frame, and what follows on it. */
export interface FrameAnswer {
  readonly persons: number;
  readonly frameCents: number;
  /** Whether the frame is one of a whole year and no tranche. */
  readonly isYear: boolean;
  readonly status: EligibilityStatus;
  readonly nearMiss: boolean;
  readonly requiredCents: number;
  readonly missingCents: number;
}

/** What `frame` prints. */
export interface FrameCommandMessages {
  /** The answer in one line of at most 100 characters. */
  answer(answer: FrameAnswer): string;
}
