import { type Ags, compareAgs } from "../../codes/ags";
import type { PoolPlan } from "../plan";
import { frameOfKey, freeKeys, type PoolingFacts, partsOf, reachOf, sumOfKeys } from "./poolingFacts";

/** Municipalities that are left without a pool together. */
export interface LeftGroup {
  /** All that hang together, also those without a frame. */
  readonly reach: readonly Ags[];
  /** Those who are stranded: whoever has a frame, and in an agreed pool everyone. */
  readonly members: readonly Ags[];
  /** The name of the agreed pool that is too small; null where nothing was agreed. */
  readonly agreedName: string | null;
}

/** The groups of a plan's stranded: those left who reach each other, then agreed pools that are too small, each by its first key. */
export function leftGroups({ pools }: PoolPlan, facts: PoolingFacts): LeftGroup[] {
  const placed = new Set(pools.flatMap((pool) => pool.members));
  const left = freeKeys(facts).filter((ags) => !placed.has(ags));
  const pieces = partsOf(reachOf(facts), left).map((reach): LeftGroup => {
    return { reach, members: reach.filter((ags) => frameOfKey(facts, ags) > 0), agreedName: null };
  });
  const tooSmall = facts.agreed
    .filter(({ members }) => sumOfKeys(facts, members) < facts.requiredCents)
    .map(({ members, name }): LeftGroup => {
      const sorted = [...members].sort(compareAgs);
      return { reach: sorted, members: sorted, agreedName: name };
    })
    .sort((a, b) => compareAgs(a.reach[0] ?? "", b.reach[0] ?? ""));
  return [...pieces.filter(({ members }) => members.length > 0), ...tooSmall];
}
