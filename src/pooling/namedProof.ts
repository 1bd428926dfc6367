import type { Ags } from "../codes/ags";
import type { AreaBranch, AreaPrices } from "./plan";
import type { BranchTree } from "./solver/branchTree";
import type { PriceProof } from "./solver/prices";

/** Prices of the solver's vertices as prices of the area's municipalities, which stand in the same order. */
export function namedPrices(municipalities: readonly Ags[], { vertices, oddSets }: PriceProof): AreaPrices {
  return {
    millionths: vertices,
    oddSets: oddSets.map(({ members, price }) => {
      return { members: members.flatMap((local) => municipalities[local] ?? []), millionths: price };
    }),
  };
}

/** The same for a proof by cases. */
export function namedBranch(municipalities: readonly Ags[], tree: BranchTree): AreaBranch {
  if ("proof" in tree) return { prices: namedPrices(municipalities, tree.proof) };
  const [a, b] = tree.pair;
  return {
    // SAFETY: a pair names two vertices of the area.
    pair: [municipalities[a] as Ags, municipalities[b] as Ags],
    together: namedBranch(municipalities, tree.together),
    apart: namedBranch(municipalities, tree.apart),
  };
}
