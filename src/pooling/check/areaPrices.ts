import type { Ags } from "../../codes/ags";
import type { AreaPrices, AreaProof } from "../plan";
import { heaviestBelow } from "./heaviestSet";
import type { PriceFault } from "./planProblem";
import { frameOfKey, type PoolingFacts } from "./poolingFacts";
import { pricedArea } from "./pricedArea";
import { findUnderpaidSet, PRICE_UNIT } from "./underpaidSet";

/** What is wrong with the form of some prices of an area; null where nothing is. */
export function checkPrices({ municipalities }: AreaProof, { millionths, oddSets }: AreaPrices): PriceFault | null {
  if (![millionths, oddSets].every((list: unknown) => Array.isArray(list))) return "no-lists";
  const all = [...millionths, ...oddSets.map((odd) => odd.millionths)];
  if (millionths.length !== municipalities.length) return "count";
  if (all.some((price) => !Number.isSafeInteger(price) || price < 0)) return "no-amount";
  const inside = new Set(municipalities);
  const sound = oddSets.every(({ members }) => {
    return (
      members.length % 2 === 1 && new Set(members).size === members.length && members.every((ags) => inside.has(ags))
    );
  });
  return sound ? null : "odd-set";
}

/** Whether there is a pool that pays less than a unit. */
interface UnderpaidPool {
  /** Its members, which are null where it is only known that there is one; null where there is none. */
  readonly found: { readonly members: readonly Ags[] | null } | null;
  readonly finished: boolean;
}

/** Looks for a possible pool that pays less than a unit. */
export function searchUnderpaid(
  facts: PoolingFacts,
  area: AreaProof,
  prices: AreaPrices,
  mostVisits: number,
): UnderpaidPool {
  const { municipalities } = area;
  if (facts.neighbours === null && prices.oddSets.length === 0 && !facts.hasWishes) {
    const weights = municipalities.map((ags) => frameOfKey(facts, ags));
    const underpaid = heaviestBelow(prices.millionths, weights, PRICE_UNIT) >= facts.requiredCents;
    return { found: underpaid ? { members: null } : null, finished: true };
  }
  const { found, finished } = findUnderpaidSet(pricedArea(facts, municipalities, prices), mostVisits);
  return { found: found && { members: found.flatMap((index) => municipalities[index] ?? []) }, finished };
}
