import { coverBins, LARGEST_COMPLETE_AREA } from "./binCovering";
import type { ContractedArea } from "./contractArea";
import { type Component, connectedPieces, inducedComponent, obeysRules, sumBound, weightOf } from "./solver/component";
import { PRICE_UNIT, type PriceProof } from "./solver/prices";
import type { Standing } from "./solver/progress";
import { solveComponent } from "./solver/solveComponent";
import type { SolverCall } from "./solver/solverLimits";

/**
 * Solves a contracted area piece by piece.
 *
 * A vertex that reaches what is required is a group by itself: no plan has more groups for using it otherwise. A vertex
 * that counts for more members than a group may have is in none.
 *
 * @returns the groups and the prices by place in the area
 */
export function solvePieces({ component, places }: ContractedArea, options: SolverCall) {
  const vertices = component.weights.map((_, vertex) => vertex).filter((vertex) => obeysRules(component, [vertex]));
  const ready = vertices.filter((vertex) => weightOf(component, [vertex]) >= component.threshold);
  const prices = component.weights.map(() => 0);
  for (const vertex of ready) prices[vertex] = PRICE_UNIT;
  const groups: number[][] = ready.map((vertex) => [vertex]);
  const oddSets: { members: readonly number[]; price: number }[] = [];
  let groupsAtMost = ready.length;
  const rest = vertices.filter((vertex) => !ready.includes(vertex));
  const parts = connectedPieces(component, rest).map((piece) => ({ piece, part: inducedComponent(component, piece) }));
  groupsAtMost += parts.reduce((sum, { part }) => sum + sumBound(part), 0);
  for (const { piece, part } of parts) {
    if (sumBound(part) === 0) continue;
    const others = groupsAtMost - sumBound(part);
    const found = groups.length;
    const listener = (standing: Standing) =>
      options.listener?.({ pools: found + standing.pools, poolsAtMost: others + standing.poolsAtMost });
    const { pools, upperBound, proof } = solvePiece(part, { ...options, listener });
    groupsAtMost = others + upperBound;
    groups.push(...pools.map((pool) => pool.map((vertex) => piece[vertex] ?? 0)));
    proof.vertices.forEach((price, vertex) => {
      prices[piece[vertex] ?? 0] = price;
    });
    for (const { members, price } of proof.oddSets) {
      oddSets.push({ members: members.map((vertex) => piece[vertex] ?? 0), price });
    }
  }
  return {
    groups: groups.map((group) => expanded(places, group)),
    groupsAtMost,
    proof: atAnchors(places, prices, oddSets),
  };
}

function solvePiece(part: Component, options: SolverCall) {
  const byWeight = part.weights.map((weight) => Math.ceil((weight * PRICE_UNIT) / part.threshold));
  const weighed = { vertices: byWeight, oddSets: [] };
  const isComplete = part.neighbours.every((list) => list.length === part.weights.length - 1);
  if (isComplete && part.weights.length > LARGEST_COMPLETE_AREA) {
    const pools = coverBins(part.weights, part.threshold, options.seed, (bin) => obeysRules(part, bin));
    return { pools, upperBound: sumBound(part), proof: weighed };
  }
  const { pools, upperBound, proof } = solveComponent(part, options);
  return { pools, upperBound, proof: proof ?? weighed };
}

function expanded(places: ContractedArea["places"], vertices: readonly number[]): number[] {
  return vertices.flatMap((vertex) => places[vertex] ?? []).sort((a, b) => a - b);
}

/** Whoever is contracted pays at the anchor. */
function atAnchors(
  places: ContractedArea["places"],
  prices: readonly number[],
  oddSets: readonly { readonly members: readonly number[]; readonly price: number }[],
): PriceProof {
  const anchorOf = (vertex: number) => places[vertex]?.[0] ?? 0;
  const vertices = places.flat().map(() => 0);
  prices.forEach((price, vertex) => {
    vertices[anchorOf(vertex)] = price;
  });
  return {
    vertices,
    oddSets: oddSets.map(({ members, price }) => ({ members: members.map(anchorOf).sort((a, b) => a - b), price })),
  };
}
