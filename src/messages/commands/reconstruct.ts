import type { RoundingMode } from "../../money/roundQuotient";
import type { WordOf } from "../codes";

/** The totals that fit equally well. */
interface FittingTotals {
  /** How many there are. */
  readonly count: number;
  /** The least of them, of which the others are multiples where one family is left. */
  readonly least: number;
}

/** How many amounts a total explains. */
interface ExplainedAmounts {
  readonly rows: number;
  readonly of: number;
}

/** What the totals that were found explain, and with which rounding. */
interface Explanation extends ExplainedAmounts {
  /** Whether several totals explain that many, each of them at least. */
  readonly each: boolean;
  readonly distinct: number;
  readonly modes: readonly RoundingMode[];
}

/** What `reconstruct` prints. */
export interface ReconstructMessages {
  title(amounts: number, years: 1 | 2): string;
  budget(cents: number): string;
  nothingFits(mostTotal: number, explained: ExplainedAmounts, mostWrong: number): string;
  nothingFitsHint(): string;
  several(totals: FittingTotals, mostTotal: number, examples: readonly number[]): string;
  severalHint(least: number): string;
  couldBeChance(totals: FittingTotals): string;
  couldBeChanceHint(): string;
  found(totals: FittingTotals): string;
  explains(explanation: Explanation): string;
  /** What published head counts decide. */
  withPersons(fromAmounts: number, persons: number, left: number): string;
  /** How far every other total is from fitting. */
  others(mostTotal: number, unexplained: number, runnerUp: number | null): string;
  proof(): string;
  /** Which amount bounds the total, from above or from below, and how to work it out. */
  bound(row: { readonly name: string; readonly cents: number; readonly persons: number }, sum: string): string;
  atMost(total: number): string;
  atLeast(total: number): string;
  readonly rounding: WordOf<RoundingMode>;
  rules(): string;
  /** The heading of what a rounding explains under the total that was found. */
  underTotal(total: number): string;
  persons(total: number): string;
  misfits(count: number): string;
  range(least: number, most: number): string;
  readonly words: WordOf<"noTotal" | "noAmount">;
  readonly columns: WordOf<
    | ("rounding" | "total" | "explained" | "rateFrom" | "rateTo")
    | ("key" | "name" | "amount" | "persons" | "fitsBelow" | "fitsAbove" | "fromPersons")
  >;
}
