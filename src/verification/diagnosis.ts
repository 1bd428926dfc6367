import type { Ags } from "../codes/ags";
import type { RoundingMode } from "../money/roundQuotient";
import type { RuleSet } from "../rules/ruleSet";
import type { ComputedFrom } from "./verification";

/** What makes a cause a certain one, for example the number of decimals. */
export interface CauseParameters {
  "rounded-rate": {
    readonly decimals: number;
    readonly mode: RoundingMode;
    /** The rate in euros, with a decimal point. */
    readonly ratePerPerson: string;
    readonly product: "rounded" | "cents";
  };
  "other-rounding": { readonly mode: RoundingMode; readonly stepCents: number };
  "doubled-before-rounding": {
    readonly years: number;
    /** Of how many years the amounts of the table are. */
    readonly shownYears: number;
  };
  "two-years-in-one": {
    readonly years: number;
    /** For how many years the budget is. */
    readonly budgetYears: number;
  };
  "one-year-in-two": None;
  "persons-added-first": None;
  "other-rules":
    | { readonly ruleSet: string; readonly title: string }
    | {
        readonly ruleSet: string;
        readonly percentOfYear: number;
        /** What the rules say. */
        readonly insteadOf: number;
      };
  "other-total": {
    readonly from: number;
    readonly to: number;
    /** The total by the rules. */
    readonly insteadOf: number;
  };
  "left-out-of-total": {
    readonly totalPersons: number;
    readonly insteadOf: number;
    /** Who it is or could be; keys of several stand side by side with commas. */
    readonly ags: string;
    readonly names: readonly string[];
    /** True where it is the row that the table lacks. */
    readonly isMissing: boolean;
  };
  "partial-table": {
    readonly totalPersons: number;
    /** The sum of the table. */
    readonly insteadOf: number;
  };
  "two-years-in-second": { readonly years: 1 | 2 };
  "shifted-rows": { readonly offset: number; readonly firstLine: number; readonly lastLine: number };
  "swapped-rows": {
    readonly pairs: string;
    readonly names: readonly (readonly [string, string])[];
  };
  "transposed-digits": {
    readonly rows: readonly Pick<SuspectRow, "ags" | "name" | "officialCents" | "computedCents">[];
  };
  "thousands-as-decimals": { readonly mode: RoundingMode; readonly stored: "cents" | "euros" };
  "missing-row": { readonly ags: Ags; readonly name: string; readonly computedCents: number | null };
}

/** Nothing but its name. */
type None = Readonly<Record<never, never>>;

/** What can have gone wrong in a table; stable names to switch on. */
export type CauseName = keyof CauseParameters;

/** A cause with its parameters; `causeText` of `planungsrahmen/messages` says it in words. */
export type NamedCause = {
  [Name in CauseName]: { readonly cause: Name; readonly parameters: CauseParameters[Name] };
}[CauseName];

/** A cause that explains rows, more of them than chance would. */
export type Finding = NamedCause & {
  /** Deviating rows whose official amount is exactly what the cause gives; for `missing-row` the missing one. */
  readonly explains: readonly Ags[];
  /** How many deviating rows it does not explain. */
  readonly leaves: number;
  /** How many rows that are equal it would make different if it were at work everywhere. */
  readonly breaks: number;
  /** Other causes that explain the same rows and contradict as few. */
  readonly alternatives: readonly NamedCause[];
};

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
export type Hypothesis = NamedCause & {
  /** The official amount if this cause is at work; null where it says nothing about the row. */
  readonly predict: (row: SuspectRow) => number | null;
  /** How many like it were tried: the more, the easier one of them fits by chance. */
  readonly tried: number;
  /** A slip befalls single rows and leaves all others alone; how many amounts it could have made of this one. */
  readonly slipsOf?: (row: SuspectRow) => number;
};

/** Turns a case into hypotheses. */
export type Cause = (found: Case) => readonly Hypothesis[];

/** Whether a row is to be explained. */
export function deviates({ officialCents, computedCents }: SuspectRow): boolean {
  return officialCents !== computedCents;
}
