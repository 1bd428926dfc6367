import type { FigureBasis } from "../allocation/municipality";
import type { Ags } from "../codes/ags";
import type { Question } from "../eligibility/eligibility";
import type { Cents } from "../money/cents";
import type { RuleSet, Stated } from "../rules/ruleSet";
import type { LevelName, Levels } from "./levels";
import type { Progress } from "./progress";
import type { SolverLimits, SolverOptions } from "./solver/solverLimits";
import type { Wishes, WishKind } from "./wishes";

/** A shared border; the order of the two does not matter. */
export type Border = readonly [Ags, Ags];

/**
 * Who may share with whom: inside one district; anywhere in the table; or inside one district as long as that leads to
 * a pool, and across a border only for those who would otherwise be stranded (`rescue`): each district makes its own
 * pools first, and these stand.
 */
export type Scope = "district" | "state" | "rescue";

/** A group that people have agreed on (*vereinbarter Zusammenschluss*), with the name they gave it. */
export interface AgreedPool {
  readonly name: string;
  readonly members: readonly Ags[];
}

/** What `formPools` is asked for. */
export interface PoolingOptions {
  /** Pairs of neighbours; pools are then connected. `"off"` lets everyone of the scope share with everyone. */
  readonly borders: readonly Border[] | "off";
  /** `"district"` unless said. */
  readonly scope?: Scope;
  /** Groups that are kept as they are. */
  readonly agreed?: readonly AgreedPool[];
  /** Municipalities above the threshold that offer to take in whoever would be stranded beside them. */
  readonly offers?: readonly Ags[];
  /** What proposed and offered pools are to keep; nothing unless said. */
  readonly wishes?: Wishes;
  /** What counts among plans with equally many pools, the most important first; `DEFAULT_LEVELS` unless said. */
  readonly levels?: readonly LevelName[];
  /** Pools of an earlier plan: few leave the seat of theirs, as far as is looked, as long as that costs no pool. */
  readonly keep?: readonly { readonly members: readonly Ags[]; readonly seat: Ags | null }[];
  /** Changes where a random choice begins; 1 unless said. */
  readonly seed?: number;
  /** How much work one area may cost, in counts and never in seconds; what is left out is the library's own limit. */
  readonly limits?: Partial<SolverLimits>;
  /** Hears after each area, and again and again inside large ones, how far planning has come. */
  readonly onProgress?: (progress: Progress) => void;
  /** Stops planning by throwing its reason; planning is synchronous, so only `onProgress` can abort it on the way. */
  readonly signal?: { readonly aborted: boolean; readonly reason?: unknown };
}

/** A group with one common frame (*Zusammenschluss*). */
export interface Pool {
  /** Counts from 1, in the order of the first member's key. */
  readonly id: number;
  /** Who wanted it: the planner, the members, or a municipality that offered to take others in. */
  readonly origin: "proposed" | "agreed" | "offered";
  /** The name of an agreed pool. */
  readonly name: string | null;
  /** In the order of their keys. */
  readonly members: readonly Ags[];
  /** Those members that reach the threshold alone; a proposed pool has none. */
  readonly selfSufficient: readonly Ags[];
  /** The chosen seat, or the member nearest to all others; null where coordinates are missing. */
  readonly seat: Ags | null;
  /** The sum of the members' rounded frames (*gemeinsamer Planungsrahmen*), never the rounded sum of their persons. */
  readonly frameCents: Cents;
  /** What the pool has above what is required. */
  readonly marginCents: Cents;
  readonly districts: readonly string[];
  /** The place of its area in the plan's `areas`; null for agreed and offered pools. */
  readonly area: number | null;
}

/** Why a municipality finds no pool. */
export type StrandedReason =
  | "no-neighbour"
  | "all-neighbours-above"
  | "area-below-threshold"
  | "agreed-pool-below-threshold"
  | "wishes";

/** Something that people can do about a stranded municipality; the library names it and does not do it. */
export type WayOut =
  | {
      readonly kind: "join-self-sufficient";
      readonly ags: Ags;
      readonly crossesDistrict: boolean;
      /** The wishes that would have to be given up for it. */
      readonly breaks: readonly WishKind[];
    }
  | {
      readonly kind: "join-pool";
      readonly pool: number;
      readonly crossesDistrict: boolean;
      /** The wishes that would have to be given up for it. */
      readonly breaks: readonly WishKind[];
    }
  | {
      readonly kind: "share-with-stranded";
      readonly members: readonly Ags[];
      readonly frameCents: Cents;
      readonly crossesDistrict: boolean;
    }
  | { readonly kind: "delegate-to-district"; readonly district: string }
  | { readonly kind: "top-up"; readonly missingCents: Cents };

/** Why someone is stranded, with whom, by how much, and what can be done. */
export interface Stranded {
  readonly reason: StrandedReason;
  /** The name of the agreed pool that stays below the threshold. */
  readonly agreedName: string | null;
  /** All with a frame that could be reached within the rules of the plan, this municipality included. */
  readonly group: readonly Ags[];
  /** What the group lacks together, a year; 0 where only wishes stand in its way. */
  readonly missingCents: Cents;
  /** The wishes that collide here: giving up any one of them would help, or where there is no such one, all that are made. */
  readonly wishes: readonly WishKind[];
  readonly waysOut: readonly WayOut[];
}

/**
 * Where a municipality ends: `alone` (applies by itself), `host` (by itself, and takes others in), `pool`, `hosted`
 * (with a host), `without-frame` (0 euros, in no pool) or `stranded`.
 */
export type PlaceKind = "alone" | "host" | "pool" | "hosted" | "without-frame" | "stranded";

/** One municipality's place in the plan. */
export interface Place {
  readonly ags: Ags;
  readonly name: string;
  readonly frameCents: Cents;
  readonly basis: FigureBasis;
  readonly place: PlaceKind;
  /** The pool's number, or null outside of pools. */
  readonly pool: number | null;
  readonly stranded: Stranded | null;
  /** What only the authority can answer about this municipality alone, from its eligibility. */
  readonly questions: readonly Question[];
}

/**
 * How it is known that an area cannot hold more pools: by the sum of its frames, by prices, by prices with odd sets, by
 * cases that each have prices, or by an exhaustive search. Or that it can, up to `poolsAtMost`, but only if more are left
 * out (`fewest-left-out`: every way to group the area was looked at). Or not (`open`: there may be more, up to
 * `poolsAtMost`).
 */
export type Closing = "sum" | "prices" | "odd-sets" | "branches" | "search" | "fewest-left-out" | "open";

/**
 * What is proved about the number of pools in one area: municipalities that are free to share and hang together.
 *
 * Prices are a proof that anyone can check: every possible pool of the area pays at least a million millionths, so
 * disjoint pools cannot be more than the whole area can pay. `checkPlan` checks it.
 */
export interface AreaProof {
  /** In the order of their keys. */
  readonly municipalities: readonly Ags[];
  readonly pools: number;
  /** No plan that keeps the rules and the wishes has more pools that lie in this area, however many it leaves out. */
  readonly poolsAtMost: number;
  readonly closedBy: Closing;
  /** Null where the sum of the frames bounds the pools, or only the search does; with `branches` not yet the whole proof. */
  readonly prices: AreaPrices | null;
  /** The proof by cases; null where prices alone prove it, or nothing does. */
  readonly branches: AreaBranch | null;
  /** Municipalities with a frame that are in none of its pools: all of them where there is no pool, else for wishes. */
  readonly leftOut: number;
  /** So many have to be left out, whatever the plan. */
  readonly leftOutAtLeast: number;
  /** With `fewest-left-out`: so many at least are left out wherever there are `poolsAtMost` pools. Null with all others. */
  readonly leftOutWithMost: number | null;
  /** True for an area across district borders, planned for those whom the districts' own plans have left out. */
  readonly rescue: boolean;
  /** What tells this area's pools from others of the same number. */
  readonly levels: Levels;
  /** True where the levels are proved the best for this number of pools, false where they are the best found. */
  readonly levelsExact: boolean;
}

/** Whole millionths of a pool's price. */
export interface AreaPrices {
  /** One for each municipality of the area, in their order. */
  readonly millionths: readonly number[];
  /** Three or five municipalities; a pool pays once more for every full pair of them that it holds. */
  readonly oddSets: readonly { readonly members: readonly Ags[]; readonly millionths: number }[];
}

/**
 * A proof by cases that an area holds no more than `poolsAtMost` pools: either two municipalities share their pool or
 * they do not, and at the end of each chain of such cases stand prices of its own.
 *
 * Why this covers every plan: each pool can shrink, one leaving after the other, to one that nobody can leave any more,
 * so a plan with more pools would also exist with such pools only. In it, either some pool holds both municipalities of
 * a pair, and then all others hold neither, because pools do not overlap: every pool holds both or neither
 * (`together`); or no pool holds both (`apart`). And since every pool pays at least a unit by the prices of the area, a
 * pool of such a plan pays no more than the area's total leaves beside the units of all others. So it is enough that at
 * each end every pool pays a unit that nobody can leave, that obeys the cases on the way and is not too dear by the
 * prices of the area, and that all together cannot pay as many units as there would be pools.
 */
export type AreaBranch =
  | { readonly pair: readonly [Ags, Ags]; readonly together: AreaBranch; readonly apart: AreaBranch }
  | { readonly prices: AreaPrices };

/** A plan of pools: everyone has exactly one place. */
export interface PoolPlan {
  readonly ruleSet: RuleSet;
  readonly scope: Scope;
  readonly borders: "given" | "off";
  /** What a pool has to reach; where the rules leave the measure open, by the stricter reading (see `measure`). */
  readonly requiredCents: Cents;
  /** How sure it is what the threshold is held against; `open` where the plan takes the stricter of two readings. */
  readonly measure: Stated<unknown>;
  readonly pools: readonly Pool[];
  /** One for each municipality, in the order of their keys. */
  readonly places: readonly Place[];
  /**
   * No plan under the same options and agreements can propose more pools than this, however many it leaves out. In a
   * rescue, where the districts plan first: no plan in which the districts' own pools are as in this one. Whoever is in
   * none of them, also without a frame, may share or be a bridge across the border.
   */
  readonly proposedPoolsAtMost: number;
  /** The areas that are planned one by one, each with what is proved about it. */
  readonly areas: readonly AreaProof[];
  readonly wishes: Wishes;
  readonly levels: readonly LevelName[];
  /** Those of `levels` that could decide between plans of this table; the others had nothing to decide. */
  readonly effectiveLevels: readonly LevelName[];
  /** Municipalities of the pools to be kept that are no longer with their former seat; null where none were given. */
  readonly moved: number | null;
  /** The seed and the limits that make the same plan again. */
  readonly search: SolverOptions;
}
