import type { PoolCounts } from "../../pooling/countPools";
import type { LevelName } from "../../pooling/levels";
import type { Closing, Pool, Scope, StrandedReason } from "../../pooling/plan";
import type { PoolCount } from "../../pooling/priceOfRules";
import type { WishKind } from "../../pooling/wishes";
import type { WordOf } from "../codes";

/** What is proved about the number of pools that can be proposed. */
export interface PlanProof {
  /** Whether no more than those that are proposed are possible. */
  readonly isAll: boolean;
  readonly most: number;
  readonly scope: Scope;
  /** Areas that can hold a pool, by what closes them. */
  readonly areas: Readonly<Record<Closing, number>>;
}

/** A plan in a few numbers. */
interface PlanCounts {
  readonly proposed: number;
  readonly most: number;
  readonly scope: Scope;
  /** Pools that were agreed or offered. */
  readonly others: number;
  readonly stranded: number;
}

/** How far a long plan has come. */
interface PlanProgress {
  readonly done: number;
  readonly areas: number;
  readonly pools: number;
  readonly most: number;
  readonly scope: Scope;
}

/** One pool, without its members. */
interface PoolTitle {
  readonly id: number;
  readonly origin: Pool["origin"];
  readonly name: string | null;
  readonly districts: readonly string[];
  readonly frameCents: number;
  readonly marginCents: number;
}

/** Why some find no partner, and what they lack; 0 where only wishes stand in their way. */
interface StrandedGroup {
  readonly reason: StrandedReason;
  readonly agreedName: string | null;
  readonly wishes: readonly WishKind[];
  readonly missingCents: number;
  readonly isModelled: boolean;
}

/** A way out of having no partner, with names instead of keys. */
export type NamedWayOut =
  | {
      readonly kind: "join-self-sufficient";
      readonly name: string;
      readonly ags: string;
      readonly crossesDistrict: boolean;
      readonly breaks: readonly WishKind[];
    }
  | {
      readonly kind: "join-pool";
      readonly pool: number;
      readonly crossesDistrict: boolean;
      readonly breaks: readonly WishKind[];
    }
  | {
      readonly kind: "share-with-stranded";
      readonly names: readonly string[];
      readonly frameCents: number;
      readonly crossesDistrict: boolean;
    }
  | { readonly kind: "delegate-to-district"; readonly district: string }
  | { readonly kind: "top-up"; readonly missingCents: number };

/** A rule of a plan that can be dropped to see what it costs. */
export type DroppedRule = "acrossDistricts" | "withoutBorders" | "withoutAgreements" | "withoutWishes" | WishKind;

/** A plan without one of its rules, beside the plan as it is. */
interface RulePrice {
  readonly rule: DroppedRule;
  readonly count: PoolCount;
  readonly asPlanned: PoolCount;
  readonly scope: Scope;
}

/** What `pools` prints. */
export interface PoolsMessages {
  readonly columns: WordOf<"key" | "name" | "heads" | "frame" | "remark">;
  plan(rows: number, scope: Scope, isFree: boolean): string;
  /** Warns that the plan is a trial. */
  trial(modelled: number): string;
  openMeasure(source: string): string;
  otherReading(rows: number): string;
  alone(count: number, inPools: number, needed: string): string;
  counts(counts: PoolCounts): string;
  members(count: number): string;
  stranded(count: number): string;
  withoutFrame(count: number, inPools: number): string;
  moved(count: number): string;
  proof(proof: PlanProof): string;
  /** Areas where it is open whether there are more pools. */
  openAreas(areas: number): string;
  /** Areas where more pools would leave more out. */
  sparingAreas(areas: number): string;
  /** Areas where it is open whether fewer could be left out. */
  openWishes(areas: number): string;
  price(price: RulePrice): string;
  /** A whole plan in one line. */
  short(counts: PlanCounts): string;
  progress(progress: PlanProgress): string;
  pool(pool: PoolTitle): string;
  readonly remark: WordOf<"above" | "seat" | "centre">;
  readonly titles: Readonly<Record<"alone" | "without-frame" | "stranded", (count: number) => string>>;
  strandedGroup(group: StrandedGroup): string;
  wayOut(way: NamedWayOut): string;
  readonly wish: {
    together(names: readonly string[]): string;
    apart(names: readonly string[]): string;
    mostMembers(members: number): string;
    mostMetres(metres: number): string;
    seats(names: readonly string[]): string;
    /** What counts among as many pools, the most important first. */
    preferred(levels: readonly LevelName[]): string;
    idle(levels: readonly LevelName[]): string;
  };
}
