import type { Ags } from "../../codes/ags";
import { companyOf, keepsWishes, mayTouch, type PoolingFacts, partsOf } from "./poolingFacts";

/**
 * Whether one of those left could have joined one of some pools, with those who wish to come along: through others left
 * where nothing is wished, else directly.
 *
 * @param pools the members of each
 * @param facts under which they may share
 */
export function canJoin(
  ags: Ags,
  pools: readonly (readonly Ags[])[],
  left: readonly Ags[],
  facts: PoolingFacts,
): boolean {
  const company = facts.hasWishes ? companyOf(facts, ags) : partWith(facts, left, ags);
  if (!company.every((one) => left.includes(one))) return false;
  return pools.some((members) => {
    if (!company.some((one) => members.some((other) => mayTouch(facts, one, other)))) return false;
    const together = [...members, ...company.filter((one) => !members.includes(one))];
    return keepsWishes(facts, together) && partsOf(facts, together).length === 1;
  });
}

function partWith(facts: PoolingFacts, keys: readonly Ags[], ags: Ags): readonly Ags[] {
  return partsOf(facts, keys).find((part) => part.includes(ags)) ?? [];
}
