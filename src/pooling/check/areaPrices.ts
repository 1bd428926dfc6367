import type { AreaPrices, AreaProof } from "../plan";
import { heaviestBelow } from "./heaviestSet";
import { frameOfKey, type PoolingFacts } from "./poolingFacts";
import { pricedArea } from "./pricedArea";
import { findUnderpaidSet, PRICE_UNIT } from "./underpaidSet";

/** What is wrong with the form of some prices of an area; null where nothing is. */
export function checkPrices({ municipalities }: AreaProof, { millionths, oddSets }: AreaPrices): string | null {
  if (![millionths, oddSets].every((list: unknown) => Array.isArray(list))) return "die Preise sind keine Listen";
  const all = [...millionths, ...oddSets.map((odd) => odd.millionths)];
  if (millionths.length !== municipalities.length) return "nicht jede Gemeinde hat genau einen Preis";
  if (all.some((price) => !Number.isSafeInteger(price) || price < 0)) return "ein Preis ist keine ganze Zahl ab 0";
  const inside = new Set(municipalities);
  const sound = oddSets.every(({ members }) => {
    return (
      members.length % 2 === 1 && new Set(members).size === members.length && members.every((ags) => inside.has(ags))
    );
  });
  return sound ? null : "eine Gruppe mit gemeinsamem Preis ist keine ungerade Gruppe des Gebiets";
}

/** Looks for a possible pool that pays less than a unit; names its members where there is one. */
export function searchUnderpaid(facts: PoolingFacts, area: AreaProof, prices: AreaPrices, mostVisits: number) {
  const { municipalities } = area;
  if (facts.neighbours === null && prices.oddSets.length === 0 && !facts.hasWishes) {
    const weights = municipalities.map((ags) => frameOfKey(facts, ags));
    const underpaid = heaviestBelow(prices.millionths, weights, PRICE_UNIT) >= facts.requiredCents;
    return { found: underpaid ? "Mitglieder des Gebiets" : null, finished: true };
  }
  const { found, finished } = findUnderpaidSet(pricedArea(facts, municipalities, prices), mostVisits);
  return { found: found === null ? null : found.map((index) => municipalities[index]).join(", "), finished };
}
