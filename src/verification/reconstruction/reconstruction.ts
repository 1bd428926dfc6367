import type { Ags } from "../../codes/ags";
import type { Cents } from "../../money/cents";
import type { RoundingMode } from "../../money/roundQuotient";

/** One row of a published table: whom an amount belongs to, and what was printed. */
export interface PublishedAmount {
  readonly ags: Ags;
  readonly name: string;
  /** The printed amount in whole cents; null where the row has none. */
  readonly amountCents: number | null;
  /** The head count printed beside it, if there is one; read only where `usePersons` says so. */
  readonly persons?: number | null;
}

/** What is known besides the amounts, and how far to look. */
export interface ReconstructionOptions {
  /** The money of one year that the amounts are shares of. */
  readonly budgetCents: Cents;
  /** Of how many years an amount is; 2 where frames were rounded first and doubled then. 1 unless given. */
  readonly years?: 1 | 2 | undefined;
  /** The largest total head count that is tried; unless given a million, but no more than one person per ten euros. */
  readonly mostTotal?: number | undefined;
  /** So many rows may be wrong before nothing is concluded; unless given one in ten, rounded down. */
  readonly mostWrong?: number | undefined;
  /** Also hold the printed head counts against the amounts. */
  readonly usePersons?: boolean | undefined;
}

/**
 * What may be concluded.
 *
 * - `one-family`: every total that explains as many rows as the one found is a multiple of it
 * - `could-be-chance`: so it is with the one found, but so few or so fine amounts would fit some total whatever they were,
 *   or a single wrong row would be enough for another one; nothing is concluded
 * - `several`: other totals explain as many rows, and nothing says which of them holds
 * - `nothing-fits`: every total leaves more rows unexplained than may be wrong
 */
export type TotalVerdict = "one-family" | "could-be-chance" | "several" | "nothing-fits";

/** One end of the interval of the per-head rate, with the row that sets it: so many cents for so many persons. */
export interface Pin {
  readonly ags: Ags;
  readonly name: string;
  readonly amountCents: number;
  /** The row's head count: the denominator of the rate. */
  readonly persons: number;
  /** The end of what rounds to the amount of one year: the numerator of the rate. */
  readonly edgeCents: number;
  /** Whether the end itself still rounds to the amount. */
  readonly included: boolean;
}

/** Why a total is the one: two rows, and the whole numbers that fit between them; a pocket calculator checks it. */
export interface Proof {
  readonly mode: RoundingMode;
  readonly totalPersons: number;
  /** The row that holds the rate from below, and with it the total from above; null where no row does. */
  readonly low: Pin | null;
  /** The row that holds the rate from above, and with it the total from below. */
  readonly high: Pin;
  /** The smallest total inside the interval: above budget × persons ÷ edge of the row `high`. */
  readonly leastTotal: number;
  /** The largest total inside the interval: below budget × persons ÷ edge of the row `low`; null without one. */
  readonly mostTotal: number | null;
}

/** What one rule of rounding explains at best. */
export interface RuleFinding {
  readonly mode: RoundingMode;
  /** The total whose fit is the least likely to be chance under this rule; null where no total explains any row. */
  readonly leastTotal: number | null;
  /** How many rows it explains. */
  readonly rows: number;
  /** The interval of the per-head rate around it in which all those rows keep their head counts. */
  readonly rate: Proof | null;
  /** How many rows this rule explains under the total that was concluded; null where none was. */
  readonly rowsUnderConclusion: number | null;
}

/** A total outside the family that comes nearest, under any of the four rules. */
export interface RunnerUp {
  readonly mode: RoundingMode;
  readonly totalPersons: number;
  readonly rows: number;
}

/** What the amounts say, with or without the printed head counts. */
export interface TotalFinding {
  readonly verdict: TotalVerdict;
  /** The rules of rounding under which one of the totals explains so many rows; several where the amounts do not tell. */
  readonly modes: readonly RoundingMode[];
  /** The total whose fit is the least likely to be chance; with `one-family` all others are its multiples. */
  readonly leastTotal: number | null;
  /** All totals that explain as many rows, ascending, at most 100 of them. */
  readonly totals: readonly number[];
  readonly totalsCount: number;
  /** Rows that say something and are explained: what the conclusion rests on. */
  readonly rows: number;
  /** Different amounts among them; equal amounts say the same thing twice. */
  readonly distinctAmounts: number;
  /** Rows that are not explained; where rules are left that leave different rows over, fewer are named. */
  readonly wrongRows: number;
  /** The best total outside the family; null without one family, or where no other total explains any row. */
  readonly runnerUp: RunnerUp | null;
  /** If fewer rows than this are wrong, the total (up to the bound) is of the family; null without one. */
  readonly safeBelowWrongRows: number | null;
  /** One for each rule, in the order half-up, half-even, floor, ceiling. */
  readonly rules: readonly RuleFinding[];
  readonly proof: Proof | null;
}

/** The head counts that give an amount under one total: from `least` to `most`, mostly one. */
export interface HeadCountRange {
  readonly totalPersons: number;
  readonly least: number;
  readonly most: number;
}

/** One row of the table, explained or not. */
export interface ReconstructedRow {
  readonly ags: Ags;
  readonly name: string;
  readonly amountCents: number;
  /** One for each listed total that explains the row; empty where none does. */
  readonly headCounts: readonly HeadCountRange[];
  /** False where the total found explains the row under no rule that is left (with `several`: no listed total does). */
  readonly fits: boolean;
  /** For a row that does not fit: the next amounts that would, under `leastTotal`. */
  readonly nearestCents: { readonly below: number | null; readonly above: number | null } | null;
  /** The amount that the printed head count gives under `leastTotal`, where it was used and gives another. */
  readonly fromPersonsCents: number | null;
}

/** All that follows from published amounts; nothing of it is published itself, hence `inferred`. */
export interface Reconstruction {
  readonly basis: "inferred";
  readonly budgetCents: Cents;
  readonly years: 1 | 2;
  readonly mostTotal: number;
  readonly mostWrong: number;
  /** Rows with an amount. */
  readonly rows: number;
  /** Rows with an amount that says something: 0 € fits every total. */
  readonly tellingRows: number;
  /** From the amounts alone. */
  readonly fromAmounts: TotalFinding;
  /** From the amounts and the printed head counts; null where they were not to be used or there are none. */
  readonly withPersons: TotalFinding | null;
  /** How many rows had a head count that was used. */
  readonly personsUsed: number;
  /** By AGS; under the totals that the last finding leaves. */
  readonly municipalities: readonly ReconstructedRow[];
}
