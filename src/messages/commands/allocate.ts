import type { ExactCents } from "../../allocation/steps";
import type { Basis } from "../../rules/ruleSet";
import type { WordOf } from "../codes";
import type { FrameSpan } from "./words";

/** How much of what is divided a table holds. */
interface Coverage {
  readonly rows: number;
  /** Null where the table does not say for every row. */
  readonly persons: number | null;
  readonly isComplete: boolean;
  /** Null where nothing is divided by persons. */
  readonly divisor: number | null;
}

/** The frames of a table together. */
interface FrameSum {
  readonly cents: number;
  readonly span: FrameSpan;
  readonly years: number;
  readonly termCents: number;
}

/** What `allocate` prints, of municipalities or districts. */
export interface AllocateMessages {
  readonly columns: WordOf<"key" | "name" | "heads" | "frame" | "amount" | "margin" | "status" | "figure">;
  /** Titles of the tables; published and modelled figures are printed apart. */
  readonly groups: WordOf<"published" | "unstated" | "modelled">;
  coverage(coverage: Coverage): string;
  perHead(exact: ExactCents, span: FrameSpan): string;
  sum(sum: FrameSum): string;
  /** What rounding leaves of the budget, or takes beyond it. */
  difference(cents: number): string;
  alone(count: number, needed: string): string;
  below(count: number, nearMisses: number): string;
  open(count: number, source: string): string;
  withoutFrame(count: number): string;
  noThreshold(basis: Basis, source: string): string;
  /** What nobody can ask under rules without a threshold. */
  noApplication(): string;
}
