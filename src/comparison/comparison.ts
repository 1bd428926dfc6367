import type { FigureBasis } from "../allocation/municipality";
import type { ExactCents } from "../allocation/steps";
import type { Ags } from "../codes/ags";
import type { AssessedMunicipality, Assessment, EligibilityStatus, Question } from "../eligibility/eligibility";
import type { Cents } from "../money/cents";
import type { PlaceKind, Pool, PoolPlan } from "../pooling/plan";
import type { Measure } from "./measure";
import type { ChangedParameter, ParameterName } from "./parameters";
import type { Remark } from "./remark";

/** One side of a comparison: municipalities held against the threshold, and where there is one, the plan of pools. */
export interface Scenario {
  readonly assessment: Assessment;
  /** A plan made from this assessment. */
  readonly plan?: PoolPlan | null;
}

/** One row of the user's table of keys: what the first scenario calls `from` is `to` in the second. */
export interface KeyChange {
  readonly from: Ags;
  readonly to: Ags;
  /** The line of the file, for messages. */
  readonly row?: number;
}

/** The head count behind a figure and how sure it is; `inferred` is the one whole number that gives a given amount. */
export interface PersonsBehind {
  /** Null where no head count is known and the amount does not tell exactly one. */
  readonly value: number | null;
  readonly basis: FigureBasis | null;
}

/** What one parameter does to one municipality. */
export interface MunicipalityEffect {
  readonly parameter: ParameterName;
  /** Only this parameter changed, all others as in the first scenario; null where that cannot be computed. */
  readonly aloneCents: ExactCents | null;
  /** This parameter changed after all before it; null where the next one that can be computed holds it too. */
  readonly inTurnCents: ExactCents | null;
}

/** One municipality of the second scenario beside all that it was in the first. */
export interface ComparedMunicipality {
  /** The key of the second scenario. */
  readonly ags: Ags;
  readonly name: string;
  /** The first scenario's own rows with their steps: one, or several that have merged. */
  readonly before: readonly AssessedMunicipality[];
  /** The second scenario's own row with its steps. */
  readonly after: AssessedMunicipality;
  /** In the common measure; both parts of an exact amount bear its sign. */
  readonly beforeCents: ExactCents;
  readonly afterCents: ExactCents;
  readonly differenceCents: ExactCents;
  readonly outcome: "winner" | "loser" | "unchanged";
  readonly persons: { readonly before: PersonsBehind; readonly after: PersonsBehind };
  /** Null where a head count is missing or an amount follows from none, so that its change cannot be taken apart. */
  readonly effects: readonly MunicipalityEffect[] | null;
  /** The difference less all effects of one parameter alone; null with `effects`. */
  readonly interactionCents: ExactCents | null;
}

/** A municipality that crosses the threshold (*Schwellenwert*); of merged ones each is listed by itself. */
export interface Crossing {
  readonly from: Ags;
  readonly to: Ags;
  readonly name: string;
  /** `up`: may apply alone in the second scenario and not in the first; `down` the other way round. */
  readonly direction: "up" | "down";
  /** False where the rules leave open what is held against the threshold, and it crosses in one reading only. */
  readonly certain: boolean;
  readonly before: EligibilityStatus;
  readonly after: EligibilityStatus;
  /** What only the authority can answer, where it is not certain. */
  readonly questions: readonly Question[];
}

/** A pool's members held against the threshold of one scenario. */
export interface PoolSide {
  readonly members: readonly Ags[];
  /** As stated by the scenario's rules, not brought to a common measure. */
  readonly frameCents: Cents;
  readonly requiredCents: Cents;
  readonly marginCents: Cents;
  /** Null where only the authority can say. */
  readonly reaches: boolean | null;
}

/** A pool of either plan, and whether its members reach the threshold together on each side. */
export interface ComparedPool {
  readonly name: string | null;
  /** Which plans hold it. */
  readonly planned: "before" | "after" | "both";
  /** Null where the side lacks a member. */
  readonly before: PoolSide | null;
  readonly after: PoolSide | null;
  readonly verdict: "holds" | "breaks" | "becomes-possible" | "stays-below" | "open" | "not-comparable";
}

/** Pools side by side. */
export interface PoolComparison {
  /** Pools of the first plan in its order, then those that only the second holds. */
  readonly pools: readonly ComparedPool[];
  /** Pools of the first plan, as it names them, that the second does not hold with the same members, and the reverse. */
  readonly gone: readonly Pool[];
  readonly fresh: readonly Pool[];
  /** Municipalities whose kind of place has changed, in the order of their keys. */
  readonly places: readonly {
    readonly from: Ags;
    readonly to: Ags;
    readonly before: PlaceKind | null;
    readonly after: PlaceKind | null;
  }[];
}

/** A municipality that stands on one side only: named, never compared and never dropped. */
export interface Unmatched {
  readonly municipality: AssessedMunicipality;
  /** The amount in the common measure. */
  readonly cents: ExactCents;
  /** `merger-incomplete`: it belongs to a merger of which the other table, or its own, lacks a part. */
  readonly reason: "no-counterpart" | "merger-incomplete";
  /** The keys that are missing. */
  readonly missing: readonly Ags[];
}

/** What changes if one parameter takes the value of the second scenario. */
export type ParameterEffect = ChangedParameter & {
  /** Only this one changed, over all municipalities whose change can be taken apart; null where impossible. */
  readonly aloneCents: ExactCents | null;
  /** Changed after all before it; null where the next one that can be computed holds it too. */
  readonly inTurnCents: ExactCents | null;
  /** Who crosses the threshold if only this one changes; keys of the first scenario. */
  readonly crossings: readonly Pick<Crossing, "from" | "direction" | "certain">[];
};

/** The whole change taken apart; every line adds up exactly. */
export interface Decomposition {
  /** In the order in which they are changed in turn. */
  readonly effects: readonly ParameterEffect[];
  /** The change of all that can be taken apart, less the sum of the effects alone: what only arises together. */
  readonly interactionCents: ExactCents;
  /** Those whose change cannot be taken apart, and what it adds up to. */
  readonly undecomposed: { readonly ags: readonly Ags[]; readonly differenceCents: ExactCents };
}

/** Sums in the common measure. */
export interface ComparisonTotals {
  readonly compared: {
    readonly beforeCents: ExactCents;
    readonly afterCents: ExactCents;
    readonly differenceCents: ExactCents;
  };
  readonly onlyBeforeCents: ExactCents;
  readonly onlyAfterCents: ExactCents;
  /** All of the first and of the second table: compared and unmatched ones. */
  readonly beforeCents: ExactCents;
  readonly afterCents: ExactCents;
  readonly winners: number;
  readonly losers: number;
  readonly unchanged: number;
  readonly winningsCents: ExactCents;
  readonly lossesCents: ExactCents;
}

/** Two scenarios side by side. */
export interface Comparison {
  readonly measure: Measure;
  readonly before: Omit<Assessment, "municipalities">;
  readonly after: Omit<Assessment, "municipalities">;
  /** In the order of the second scenario's keys. */
  readonly municipalities: readonly ComparedMunicipality[];
  readonly crossings: readonly Crossing[];
  /** Null where neither scenario has a plan. */
  readonly pools: PoolComparison | null;
  readonly totals: ComparisonTotals;
  readonly decomposition: Decomposition;
  readonly onlyBefore: readonly Unmatched[];
  readonly onlyAfter: readonly Unmatched[];
  /** Rows of the table of keys whose `from` the first scenario does not have. */
  readonly unusedChanges: readonly KeyChange[];
  /** How it was compared and what has to be known for it. */
  readonly remarks: readonly Remark[];
}
