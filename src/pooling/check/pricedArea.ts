import type { Ags } from "../../codes/ags";
import type { AreaPrices } from "../plan";
import { companyOf, frameOfKey, mayTouch, type PoolingFacts, standApart } from "./poolingFacts";
import type { Prices } from "./tariff";
import type { PricedArea } from "./underpaidSet";

/** An area with its prices and with what is wished in it, by place in the list of its keys. */
export function pricedArea(facts: PoolingFacts, keys: readonly Ags[], prices: AreaPrices): PricedArea {
  const placeOf = new Map(keys.map((ags, place) => [ags, place]));
  return {
    ...positionsOf(facts, keys),
    prices: pricesOf(keys, prices),
    ...(facts.hasWishes ? wishedIn(facts, keys, placeOf) : {}),
  };
}

/** An area with positions instead of keys. */
export function positionsOf(facts: PoolingFacts, municipalities: readonly Ags[]) {
  return {
    required: facts.requiredCents as number,
    weights: municipalities.map((ags) => frameOfKey(facts, ags)),
    neighbours: municipalities.map((ags) =>
      municipalities.flatMap((other, index) => (other !== ags && mayTouch(facts, ags, other) ? index : [])),
    ),
  };
}

/** Prices with positions instead of keys. */
export function pricesOf(municipalities: readonly Ags[], { millionths, oddSets }: AreaPrices): Prices {
  const indexOf = new Map(municipalities.map((ags, index) => [ags, index]));
  return {
    positions: millionths,
    oddSets: oddSets.map((odd) => {
      return { members: odd.members.flatMap((ags) => indexOf.get(ags) ?? []), price: odd.millionths };
    }),
  };
}

function wishedIn(facts: PoolingFacts, keys: readonly Ags[], placeOf: ReadonlyMap<Ags, number>) {
  const companies = keys.map((ags) => companyOf(facts, ags)).filter((company) => company.length > 1);
  return {
    apart: keys.flatMap((a, place) =>
      keys.slice(place + 1).flatMap((b, later) => {
        return standApart(facts, a, b) ? [[place, place + 1 + later] as const] : [];
      }),
    ),
    together: companies.map((company) => company.flatMap((ags) => placeOf.get(ags) ?? [])),
    ...(facts.wishes.mostMembers === undefined ? {} : { mostMembers: facts.wishes.mostMembers }),
  };
}
