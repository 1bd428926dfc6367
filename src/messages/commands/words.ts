import type { FigureBasis } from "../../allocation/municipality";
import type { EligibilityStatus } from "../../eligibility/eligibility";
import type { Basis } from "../../rules/ruleSet";
import type { WordOf } from "../codes";

/** What a status has to be known with: a shortfall may be small, and districts form no pools. */
interface StatusDetails {
  readonly nearMiss: boolean;
  readonly mayPool: boolean;
}

/** The money that some rules divide. */
interface RuleSetLine {
  readonly id: string;
  readonly version: string;
  readonly termCents: number;
  readonly years: number;
  readonly percentOfYear: number;
}

/** What an amount is for: a whole year, a part of one, or one sum that is no frame of a year. */
export type FrameSpan = "year" | "tranche" | "sum";

/** What several commands say. */
export interface CommandWords {
  /** What somebody may do with its frame; the same words wherever a command says it. */
  status(status: EligibilityStatus, details: StatusDetails): string;
  /** Stands behind a figure; nothing where nobody said what the figure is. */
  readonly figureMark: WordOf<FigureBasis>;
  /** The amount that is needed to apply, in words that say whether the amount itself is enough. */
  needed(cents: number, isInclusive: boolean): string;
  /** A district that the rules do not name. */
  district(key: string): string;
  ruleSet(line: RuleSetLine): string;
  /** Warns that some of those that were counted before have figures that are made up. */
  modelled(count: number): string;
  /** How sure something is, and who says so; sources are in German. */
  grounds(basis: Basis, source: string): string;
}
