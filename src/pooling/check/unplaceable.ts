import type { Ags } from "../../codes/ags";
import { frameOfKey, freeKeys, type PoolingFacts, partsOf, reachOf, sumOfKeys } from "./poolingFacts";
import { pricedArea } from "./pricedArea";
import { findUnderpaidSet } from "./underpaidSet";

/**
 * Those of some left out who can be in no proposed pool at all, whatever the others do.
 *
 * Without wishes they are those who reach too little together. Under wishes the search for underpaid sets is asked: with
 * no prices every possible pool pays too little, and with so much added to one frame and to what is required only pools
 * that hold it are possible.
 */
export function unplaceable(facts: PoolingFacts, leftOut: readonly Ags[], mostVisits: number): ReadonlySet<Ags> {
  const reach = reachOf(facts);
  const found = partsOf(reach, freeKeys(facts)).flatMap((keys) => {
    const inside = new Set(keys);
    const left = leftOut.filter((ags) => inside.has(ags));
    if (sumOfKeys(facts, keys) < facts.requiredCents) return left;
    if (!facts.hasWishes) return [];
    const area = pricedArea(reach, keys, { millionths: keys.map(() => 0), oddSets: [] });
    const more = sumOfKeys(facts, keys) + 1;
    return left.filter((ags) => {
      const weights = keys.map((key) => frameOfKey(facts, key) + (key === ags ? more : 0));
      const search = findUnderpaidSet({ ...area, weights, required: area.required + more }, mostVisits);
      return search.found === null && search.finished;
    });
  });
  return new Set(found);
}
