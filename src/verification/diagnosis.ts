import type { Ags } from "../codes/ags";
import type { RuleSet } from "../rules/ruleSet";
import type { ComputedFrom } from "./verification";

/** What can have gone wrong in a table; stable names to switch on. */
export type CauseName =
  | "rounded-rate"
  | "other-rounding"
  | "doubled-before-rounding"
  | "two-years-in-one"
  | "one-year-in-two"
  | "persons-added-first"
  | "other-rules"
  | "other-total"
  | "left-out-of-total"
  | "partial-table"
  | "two-years-in-second"
  | "shifted-rows"
  | "swapped-rows"
  | "transposed-digits"
  | "thousands-as-decimals"
  | "missing-row";

/** What makes a cause a certain one, for example the number of decimals. */
export type CauseParameters = Readonly<Record<string, string | number>>;

/** A cause without the rows that speak for it. */
export interface NamedCause {
  readonly cause: CauseName;
  readonly parameters: CauseParameters;
  /** The cause in German. */
  readonly sentence: string;
}

/** A cause that explains rows, more of them than chance would. */
export interface Finding extends NamedCause {
  /** Deviating rows whose official amount is exactly what the cause gives; for `missing-row` the missing one. */
  readonly explains: readonly Ags[];
  /** How many deviating rows it does not explain. */
  readonly leaves: number;
  /** How many rows that are equal it would make different if it were at work everywhere. */
  readonly breaks: number;
  /** Other causes that explain the same rows and contradict as few. */
  readonly alternatives: readonly NamedCause[];
}

/** Why a table deviates, as far as single causes explain it. */
export interface Diagnosis {
  /** Rows whose amounts differ, without those that are known and listed. */
  readonly deviating: number;
  /** The one that explains most first; each explains rows that those before it do not. */
  readonly findings: readonly Finding[];
  /** Deviating rows that no finding explains. */
  readonly unexplained: readonly Ags[];
}

/** A row as the causes see it. */
export interface SuspectRow {
  /** The key, or the name of a pool. */
  readonly ags: Ags;
  readonly name: string;
  /** The head count of a municipality or those of a pool's members; null where they are not known. */
  readonly parts: readonly number[] | null;
  readonly officialCents: number;
  readonly computedCents: number;
  /** The line of the official file; null for a pool. */
  readonly line: number | null;
}

/** What the causes are tried on. */
export interface Case {
  /** Equal rows and those that nothing explains yet. */
  readonly rows: readonly SuspectRow[];
  /** Every row that was compared, in the order of the official file. */
  readonly inFile: readonly SuspectRow[];
  /** Rows that the official table lacks, with their head counts. */
  readonly missing: readonly { readonly ags: Ags; readonly name: string; readonly persons: number | null }[];
  readonly ruleSet: RuleSet;
  readonly years: 1 | 2;
  readonly totalPersons: number | null;
  readonly computedFrom: ComputedFrom;
}

/** A cause with all its parameters, to be tried on every row. */
export interface Hypothesis {
  readonly cause: CauseName;
  readonly parameters: CauseParameters;
  /** Says it in German, knowing the rows that it explains. */
  readonly sentence: (explained: readonly SuspectRow[]) => string;
  /** The official amount if this cause is at work; null where it says nothing about the row. */
  readonly predict: (row: SuspectRow) => number | null;
  /** How many like it were tried: the more, the easier one of them fits by chance. */
  readonly tried: number;
  /** A slip befalls single rows and leaves all others alone; how many amounts it could have made of this one. */
  readonly slipsOf?: (row: SuspectRow) => number;
}

/** Turns a case into hypotheses. */
export type Cause = (found: Case) => readonly Hypothesis[];

/** Whether a row is to be explained. */
export function deviates({ officialCents, computedCents }: SuspectRow): boolean {
  return officialCents !== computedCents;
}
