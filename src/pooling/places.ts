import type { Ags } from "../codes/ags";
import type { Place, Pool, Stranded } from "./plan";
import { type Arranged, describeStranded, strandedMembers } from "./waysOut";

/** Everyone's place, in the order of their keys. */
export function placesOf(arranged: Arranged): Place[] {
  const { map, requiredCents, poolAt } = arranged;
  const described = describeAll(arranged);
  return map.municipalities.map(({ ags, name, frameCents, basis, questions }, position): Place => {
    const municipality = { ags, name, frameCents, basis };
    const pool = poolAt.get(position);
    if (pool !== undefined)
      return { ...municipality, place: placeIn(pool, ags), pool: pool.id, stranded: null, questions };
    const above = frameCents >= requiredCents;
    const stranded = described.get(position) ?? null;
    const place = above ? "alone" : stranded === null ? "without-frame" : "stranded";
    return { ...municipality, place, pool: null, stranded, questions };
  });
}

function describeAll(arranged: Arranged): ReadonlyMap<number, Stranded> {
  const entries = arranged.strandedGroups.flatMap((group) => {
    const description = describeStranded(arranged, group);
    return strandedMembers(arranged.map, group).map((position) => [position, description] as const);
  });
  return new Map(entries);
}

/** One hosts where some members reach the threshold alone and others do not. */
function placeIn({ selfSufficient, members }: Pool, ags: Ags): Place["place"] {
  if (selfSufficient.length === 0 || selfSufficient.length === members.length) return "pool";
  return selfSufficient.includes(ags) ? "host" : "hosted";
}
