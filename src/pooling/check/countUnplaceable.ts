import type { Ags } from "../../codes/ags";
import { frameOfKey, type PoolingFacts, sumOfKeys } from "./poolingFacts";
import { pricedArea } from "./pricedArea";
import { findUnderpaidSet } from "./underpaidSet";

/**
 * How many of some left out can be in no pool of their area at all, whatever the others do.
 *
 * Whether anybody can is asked of the search for underpaid sets: with no prices every possible pool pays too little, and
 * with so much added to one frame and to what is required only pools that hold it are possible.
 *
 * @param keys the area
 */
export function countUnplaceable(
  facts: PoolingFacts,
  keys: readonly Ags[],
  leftOut: readonly Ags[],
  mostVisits: number,
): { readonly count: number; readonly finished: boolean } {
  const more = sumOfKeys(facts, keys) + 1;
  const area = pricedArea(facts, keys, { millionths: keys.map(() => 0), oddSets: [] });
  const searches = leftOut.map((ags) => {
    const weights = keys.map((key) => frameOfKey(facts, key) + (key === ags ? more : 0));
    return findUnderpaidSet({ ...area, weights, required: area.required + more }, mostVisits);
  });
  return {
    count: searches.filter(({ found, finished }) => found === null && finished).length,
    finished: searches.every(({ finished }) => finished),
  };
}
