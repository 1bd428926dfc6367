import type { Ags } from "../../codes/ags";
import type { AreaProof, Border, Closing, PlaceKind, PoolPlan, Scope } from "../plan";

/** Nothing but its code. */
type None = Readonly<Record<never, never>>;

/** One municipality. */
interface OfMunicipality {
  readonly ags: Ags;
}

/** A pool of the plan, by its number. */
interface OfPool {
  readonly pool: number;
}

/** An area of the plan, by its first municipality; null where it has none. */
interface OfArea {
  readonly area: Ags | null;
}

/** What the plan says, and what is right. */
interface Stated<Value> {
  readonly found: Value;
  readonly expected: Value;
}

/** Members of a pool that was found. */
interface WithMembers {
  readonly members: readonly Ags[];
}

type RuleSetName = Readonly<Record<"id" | "version", string>>;

/** What can be wrong with the plan as a whole. */
interface HeadParams {
  "rule-set": Stated<RuleSetName>;
  "required-amount": Stated<number>;
  measure: None;
  scope: Stated<Scope>;
  borders: Stated<PoolPlan["borders"]>;
  constraints: None;
  levels: None;
  "effective-levels": None;
  moved: Stated<number | null>;
  "places-of-all": None;
  "pools-order": None;
  "in-two-pools": OfMunicipality;
  "agreed-pool-missing": { readonly name: string };
  "bound-of-areas": Stated<number>;
}

/** What can be wrong with the place of a municipality. */
interface PlaceParams {
  "place-name": OfMunicipality;
  "place-questions": OfMunicipality;
  "place-frame": OfMunicipality & Stated<number>;
  "place-kind": OfMunicipality & { readonly found: string; readonly possible: readonly PlaceKind[] };
  "place-pool": OfMunicipality & { readonly found: number | null };
  "place-stranded": OfMunicipality;
  "hosted-beside-pool": OfMunicipality;
  "stranded-beside-pool": OfMunicipality;
  "stranded-beside-offer": OfMunicipality;
  "stranded-missing": OfMunicipality & Stated<number>;
  "stranded-group": OfMunicipality;
  "stranded-reason": OfMunicipality;
  "stranded-ways-out": OfMunicipality;
  "stranded-constraints": OfMunicipality;
  "crosses-border": OfMunicipality;
}

/** What can be wrong with a pool. */
interface PoolParams {
  "pool-number": OfPool & { readonly expected: number };
  "pool-unknown-members": OfPool;
  "pool-members-order": OfPool;
  "pool-frame": OfPool & Stated<number>;
  "pool-below-threshold": OfPool;
  "pool-margin": OfPool;
  "pool-self-sufficient": OfPool;
  "pool-seat": OfPool;
  "pool-districts": OfPool;
  "pool-too-large": OfPool & { readonly most: number };
  "pool-torn": OfPool & OfMunicipality;
  "pool-apart": OfPool & { readonly both: Border };
  "pool-unconnected": OfPool;
  "pool-above-threshold": OfPool;
  "pool-not-offered": OfPool;
  "pool-origin": OfPool & { readonly found: string };
  "pool-area": OfPool;
  "pool-not-agreed": OfPool;
  "pool-name": OfPool;
  "pool-homeless": OfPool;
}

/** What can be wrong with an area and its bound. */
interface AreaParams {
  "area-invented": OfArea;
  "area-missing": OfArea;
  "area-twice": None;
  "area-pools": OfArea & Stated<number>;
  "area-counts": OfArea;
  "area-bound-below-pools": OfArea & { readonly poolsAtMost: number; readonly pools: number };
  "area-bound-above-sum": OfArea & { readonly poolsAtMost: number; readonly bySum: number };
  "area-bound-unproved": OfArea & { readonly poolsAtMost: number };
  "area-bound-too-low": OfArea & { readonly possible: number; readonly poolsAtMost: number };
  "area-closing": OfArea & { readonly closedBy: Closing; readonly pools: number; readonly poolsAtMost: number };
  "area-surplus-proof": OfArea & { readonly closedBy: Closing };
  "area-levels": OfArea;
  "area-left-out": OfArea & Stated<number>;
  "area-left-out-at-least": OfArea & { readonly leftOutAtLeast: number; readonly leftOut: number };
  "area-left-out-with-most": OfArea & { readonly poolsAtMost: number };
  "area-left-out-with-most-misplaced": OfArea;
  "area-left-out-of-rescue": OfArea;
  "area-more-pools": OfArea & { readonly possible: number };
  "area-pool-of-left-out": OfArea & WithMembers;
  "area-pool-possible": OfArea & WithMembers;
}

/** What is wrong with the form of prices. */
export type PriceFault = "no-lists" | "count" | "no-amount" | "odd-set";

/** What can be wrong with a proof by prices. */
interface ProofParams {
  "prices-form": OfArea & { readonly fault: PriceFault };
  "prices-differ": OfArea & { readonly proved: number; readonly poolsAtMost: number };
  /** Without members where borders are off: there are too many to look for one of them. */
  "prices-too-low": OfArea & { readonly members: readonly Ags[] | null };
  "cases-form": OfArea & { readonly fault: "too-many" | "missing" | "pair" };
  "case-prices-differ": OfArea & { readonly proved: number; readonly poolsAtMost: number };
  "case-prices-too-low": OfArea & WithMembers;
}

/** What a problem of each code knows; amounts are whole cents. `planungsrahmen/messages` makes sentences of it. */
export interface PlanProblemParams extends HeadParams, PlaceParams, PoolParams, AreaParams, ProofParams {}

/** Stable names to switch on. */
export type PlanProblemCode = keyof PlanProblemParams;

/**
 * One thing that is wrong with a plan: a code to switch on, and what a sentence about it needs to know.
 *
 * It holds no sentence; `describeProblem` of `planungsrahmen/messages` makes one of it.
 */
export type PlanProblem<Code extends PlanProblemCode = PlanProblemCode> = {
  readonly [One in Code]: { readonly code: One; readonly params: PlanProblemParams[One] };
}[Code];

/** An area by its first municipality. */
export function firstOf({ municipalities }: Pick<AreaProof, "municipalities">): OfArea {
  return { area: municipalities[0] ?? null };
}

/** Of some checks in a row, the problems of those that do not hold. */
export function problemsOf(checks: readonly (readonly [holds: boolean, problem: PlanProblem])[]): PlanProblem[] {
  return checks.filter(([holds]) => !holds).map(([, problem]) => problem);
}

/** Puts a problem together. */
export function problem<Code extends PlanProblemCode>(code: Code, params: PlanProblemParams[Code]): PlanProblem {
  // SAFETY: the code gives the type of its parameters, which the union cannot say of a code that is not known yet
  return { code, params } as PlanProblem;
}
