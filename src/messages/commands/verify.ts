import type { CauseName, Finding, Verification, VerifiedPool, VerifiedRow, WrongSum } from "../../verification";
import type { CauseMessages } from "../causes";
import type { WordOf } from "../codes";
import type { Format } from "../format";
import type { FoundAndExpected } from "../issueSentences";

/** The short answer about a table, or about its only row. */
export type VerifyAnswer =
  | { readonly kind: "single-equal" | "single-different" | "single-not-attainable" }
  | {
      readonly kind: "single-attainable";
      readonly attainableBy: VerifiedRow["attainableBy"];
      /** The head counts that give the amount as one for two years; null where none do or it is not asked. */
      readonly asTwoYears: VerifiedRow["attainableBy"];
    }
  | { readonly kind: "against"; readonly amounts: number; readonly sums: number }
  | { readonly kind: "all-attainable" | "all-compared-equal"; readonly isKnown: boolean }
  | { readonly kind: "all-equal"; readonly count: number }
  | { readonly kind: "some-equal"; readonly count: number; readonly of: number; readonly isKnown: boolean };

/** What the command `verify` says in one language. */
export interface VerifyTexts {
  readonly format: Format;
  readonly causes: CauseMessages;
  /** A difference with its sign. */
  signed(cents: number): string;
  row(row: VerifiedRow): string;
  pool(pool: VerifiedPool): string;
  sum(sum: WrongSum): string;
  /** What is printed and what the rows give, each as the rest of a sentence. */
  sumParts(sum: WrongSum): FoundAndExpected;
  /** A column that has a wrong sum, behind its place. */
  column(column: string): string;
  answer(answer: VerifyAnswer): string;
  official(file: string, provenance: Provenance | null, years: 1 | 2): string;
  comparedWith(file: string | null): string;
  /** What was compared, line by line. */
  counts(verification: Pick<Verification, "counts" | "sums">): string[];
  /** How much a cause explains and contradicts; with `missing-row` there is nothing to count. */
  explains(finding: Pick<Finding, "cause" | "explains" | "breaks">, deviating: number): string;
  /** Which option makes up for a cause, behind its sentence. */
  wayOut(cause: CauseName): string;
  unexplained(count: number): string;
  more(count: number): string;
  /** Where a row stands. */
  place(file: string, row: number): string;
  /** A printed sum as the name of a test case. */
  sumCase(row: number, column: string): string;
  /** Everything in one line. */
  summary(verification: Pick<Verification, "counts" | "wrongSums">): string;
  readonly words: WordOf<
    | ("stdin" | "differences" | "against" | "pools" | "sums" | "known" | "attainable" | "causes")
    | ("noCause" | "asWell" | "possibleCause" | "sumTitle" | "unusable")
  >;
  readonly columns: WordOf<"ags" | "name" | "persons" | "official" | "computed" | "difference" | "row">;
}

/** Where official amounts come from. */
export type Provenance = "official" | "press" | "reconstructed" | "regression";
