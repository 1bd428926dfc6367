import type { FigureBasis, Municipality } from "../allocation/municipality";
import type { Ags } from "../codes/ags";
import type { MismatchedSum } from "../result/tableParams";
import type { RuleSet } from "../rules/ruleSet";

/** A municipality with the line of the file that it stands on. */
export interface TableRow extends Municipality {
  /** The line of the file, or the position in a list, from 1. */
  readonly row: number;
}

/** A table with the name of its file, so that every finding can say where it is. */
export interface VerificationTable {
  readonly file: string;
  readonly rows: readonly TableRow[];
  /** Printed sums that the rows do not give. */
  readonly wrongSums?: readonly PrintedSum[];
}

/** A printed sum that the rows do not give, as whoever read the table found it. */
export interface PrintedSum extends MismatchedSum {
  /** The line of the file. */
  readonly row: number;
  /** The heading of its column. */
  readonly column: string;
}

/** A printed sum that speaks against the table, with the name of its file. */
export interface WrongSum extends PrintedSum {
  readonly file: string;
}

/** A deviation that somebody has looked into and listed (*bekannte Abweichung*). */
export interface KnownDeviation {
  readonly ags: Ags;
  /** What the official table says, in the same years as the table. */
  readonly officialCents: number;
  /** What the calculation gives; null where no head count is known and none gives the official amount. */
  readonly computedCents: number | null;
  readonly reason: string;
  /** Where it is listed. */
  readonly row: number;
}

/** A list of known deviations with the name of its file. */
export interface KnownDeviations {
  readonly file: string;
  readonly deviations: readonly KnownDeviation[];
}

/** An amount that was printed for several municipalities together (*gemeinsamer Planungsrahmen*). */
export interface PrintedPool {
  readonly name: string;
  readonly members: readonly Ags[];
  /** In the same years as the official table. */
  readonly officialCents: number;
  readonly row: number;
}

/** Printed amounts of pools with the name of their file. */
export interface PrintedPools {
  readonly file: string;
  readonly pools: readonly PrintedPool[];
}

/** A pool's printed amount held against the sum of its members' rounded frames. */
export interface VerifiedPool extends PrintedPool {
  /** `not-compared` where a member has nothing to compute from. */
  readonly kind: "equal" | "different" | "not-compared";
  readonly computedCents: number | null;
  /** Official less computed. */
  readonly differenceCents: number | null;
  readonly unexpected: boolean;
  readonly file: string;
}

/**
 * What a row turned out to be.
 *
 * `attainable` and `not-attainable` are rows without a head count of their own: some whole number of persons gives the
 * amount, or none does; that is less than a comparison. `missing` rows stand in the second table or in the list of
 * known deviations only, `surplus` rows in the official table only.
 */
export type RowKind = "equal" | "different" | "attainable" | "not-attainable" | "missing" | "surplus";

/** Whether a listed deviation is still what the list says, is gone, or is another one now. */
export type KnownState = "still-there" | "vanished" | "changed";

/** One row of a verification. */
export interface VerifiedRow {
  readonly ags: Ags;
  readonly name: string;
  readonly kind: RowKind;
  readonly officialCents: number | null;
  readonly computedCents: number | null;
  /** Official less computed. */
  readonly differenceCents: number | null;
  /** The head count that `computedCents` follows from. */
  readonly persons: number | null;
  /** How sure that head count is; modelled ones are made up. */
  readonly basis: FigureBasis;
  /**
   * The head counts that give exactly the official amount, for rows that are not equal; null where none does or where the rules
   * make every amount depend on the whole table.
   */
  readonly attainableBy: { readonly from: number; readonly to: number } | null;
  /** For a row that is not attainable: the next amounts below and above that some head count gives. */
  readonly nearestCents: { readonly below: number | null; readonly above: number | null } | null;
  readonly known: { readonly state: KnownState; readonly reason: string } | null;
  /** True when the row speaks against the table: exit code 1. */
  readonly unexpected: boolean;
  readonly file: string;
  readonly row: number;
}

/** How many rows there are of each kind; every row is counted once, known deviations once more. */
export interface VerificationCounts {
  readonly rows: number;
  readonly equal: number;
  readonly different: number;
  readonly attainable: number;
  readonly notAttainable: number;
  readonly missing: number;
  readonly surplus: number;
  readonly knownStillThere: number;
  readonly knownVanished: number;
  readonly knownChanged: number;
  /** Printed pools, and how many of them differ. */
  readonly pools: number;
  readonly poolsDifferent: number;
  /** Printed sums that the rows do not give. */
  readonly wrongSums: number;
  /** Rows, pools and printed sums that speak against the table. */
  readonly unexpected: number;
  /** Compared rows whose head count is made up. */
  readonly modelled: number;
}

/** Sums over the rows that were compared, equal or different. */
export interface VerificationSums {
  readonly officialCents: number;
  readonly computedCents: number;
  readonly differenceCents: number;
}

/** What the computed amounts follow from; `second-amounts` where the second table gives any of its own. */
export type ComputedFrom = "own-persons" | "second-persons" | "second-amounts";

/** An official table held against a calculation, row by row, tolerance zero. */
export interface Verification {
  readonly ruleSet: RuleSet;
  /** How many years the official amounts are for. */
  readonly years: 1 | 2;
  readonly totalPersons: number | null;
  readonly computedFrom: ComputedFrom;
  readonly counts: VerificationCounts;
  readonly sums: VerificationSums;
  /** In the order of the keys, whatever the order of the tables. */
  readonly rows: readonly VerifiedRow[];
  /** In the order of their file. */
  readonly pools: readonly VerifiedPool[];
  /** Printed sums of the official table that its rows do not give, in the order of the file. */
  readonly wrongSums: readonly WrongSum[];
}

/** The short answer: all equal, something speaks against it, or nothing could be compared. */
export type Verdict = "equal" | "deviates" | "nothing-compared";
