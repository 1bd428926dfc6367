import type { Ags } from "../../codes/ags";
import type { AreaPrices } from "../plan";
import { companyOf, frameOfKey, mayTouch, type PoolingFacts, standApart } from "./poolingFacts";
import type { PricedArea } from "./underpaidSet";

/** An area with its prices and with what is wished in it, by place in the list of its keys. */
export function pricedArea(facts: PoolingFacts, keys: readonly Ags[], prices: AreaPrices): PricedArea {
  const placeOf = new Map(keys.map((ags, place) => [ags, place]));
  return {
    weights: keys.map((ags) => frameOfKey(facts, ags)),
    neighbours: keys.map((ags) =>
      keys.flatMap((other, place) => (other !== ags && mayTouch(facts, ags, other) ? place : [])),
    ),
    required: facts.requiredCents,
    prices: {
      positions: prices.millionths,
      oddSets: prices.oddSets.map(({ members, millionths }) => {
        return { members: members.flatMap((ags) => placeOf.get(ags) ?? []), price: millionths };
      }),
    },
    ...(facts.hasWishes ? wishedIn(facts, keys, placeOf) : {}),
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
