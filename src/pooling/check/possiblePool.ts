import type { Ags } from "../../codes/ags";
import { companyOf, type PoolingFacts, partsOf, sumOfKeys } from "./poolingFacts";
import { pricedArea } from "./pricedArea";
import { findUnderpaidSet } from "./underpaidSet";

/** What the search for a pool came to. */
export interface PoolSearch {
  /** The members of a pool that is possible; null where none was found. */
  readonly found: readonly Ags[] | null;
  /** False when the search stopped at its limit without an answer. */
  readonly finished: boolean;
}

/**
 * Looks for a pool that could be formed of some municipalities alone.
 *
 * Without wishes whoever hangs together is one if the frames suffice. Under wishes the search for underpaid sets is
 * asked: with no prices every possible pool pays too little.
 */
export function possiblePool(facts: PoolingFacts, keys: readonly Ags[], mostVisits: number): PoolSearch {
  const large = partsOf(facts, keys).filter((part) => sumOfKeys(facts, part) >= facts.requiredCents);
  if (!facts.hasWishes || large.length === 0) return { found: large[0] ?? null, finished: true };
  const searches = large.map((part): PoolSearch => {
    const inside = new Set(part);
    const whole = part.filter((ags) => companyOf(facts, ags).every((other) => inside.has(other)));
    const area = pricedArea(facts, whole, { millionths: whole.map(() => 0), oddSets: [] });
    const { found, finished } = findUnderpaidSet(area, mostVisits);
    return { found: found?.flatMap((place) => whole[place] ?? []) ?? null, finished };
  });
  return {
    found: searches.find(({ found }) => found !== null)?.found ?? null,
    finished: searches.every(({ finished }) => finished),
  };
}
