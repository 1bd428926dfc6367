import type { Question as AuthorityQuestion, EligibilityStatus } from "../eligibility/eligibility";
import type { PlaceKind } from "../pooling/plan";
import type { Basis } from "../rules/ruleSet";
import type { WordOf } from "./codes";

/** What a spreadsheet can ask. */
export type Question = "frame" | "frames" | "eligibility" | "shortfall" | "poolFrame" | "poolPlan" | "explanation";

/**
 * What functions of spreadsheets answer, in one language.
 *
 * @internal
 */
export interface FunctionMessages {
  /** Over columns that stand beside a range with a header. */
  readonly headings: WordOf<"frames" | "eligibility" | "shortfall"> & {
    readonly poolPlan: readonly [place: string, pool: string, frame: string, missing: string];
  };
  /** What the columns of a table without a header are called; the reader has to know these headings. */
  readonly columns: readonly [key: string, name: string, persons: string];
  readonly status: WordOf<EligibilityStatus>;
  readonly place: WordOf<PlaceKind>;
  title(name: string, ags: string): string;
  ruleSet(id: string, version: string): string;
  /** A question that only the authority can answer. */
  question(question: AuthorityQuestion): string;
  /** How sure something is and who says so. */
  source(basis: Basis, source: string): string;
  /** What follows a list that shows only the first problems. */
  moreProblems(count: number): string;
  /** What a formula can do about a problem, behind its sentence. */
  readonly waysOut: {
    readonly restoreZero: string;
    readonly tooManyPersons: string;
    readonly severalCounts: string;
  };
}

/** An argument as people see it while they type a formula. */
export interface ArgumentText {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
}

/** What people read about a function. */
export interface FunctionText {
  readonly description: string;
  readonly arguments: readonly ArgumentText[];
}

/**
 * What people read about every function, in one language.
 *
 * @internal
 */
export type CatalogueMessages = Readonly<Record<Question, FunctionText>>;

/** An argument that has to be given. */
export function needed(name: string, description: string): ArgumentText {
  return { name, description, optional: false };
}

/** An argument that may be left out. */
export function optional(name: string, description: string): ArgumentText {
  return { name, description, optional: true };
}
