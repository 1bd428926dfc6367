import type { Component } from "../../../src/pooling/solver/component";

/**
 * All inclusion-minimal connected sets that reach the threshold, grown vertex by vertex, each partial set remembered as
 * text: slow and plain, to hold the planner's own listing against. Null where more than `most` partial sets are met.
 */
export function grownSets({ weights, neighbours, threshold }: Component, most: number): number[][] | null {
  const seen = new Set<string>();
  const full: number[][] = [];
  const partial = weights.map((_, vertex) => [vertex]);
  for (const set of partial) {
    const sum = set.reduce((total, vertex) => total + (weights[vertex] ?? 0), 0);
    const beside = new Set(set.flatMap((vertex) => neighbours[vertex] ?? []).filter((vertex) => !set.includes(vertex)));
    for (const vertex of beside) {
      const grown = [...set, vertex].sort((a, b) => a - b);
      const key = grown.join();
      if (seen.has(key)) continue;
      seen.add(key);
      if (sum + (weights[vertex] ?? 0) < threshold) partial.push(grown);
      else full.push(grown);
    }
    if (partial.length > most) return null;
  }
  const minimal: number[][] = [];
  for (const set of full.sort((a, b) => a.length - b.length)) {
    const members = new Set(set);
    if (!minimal.some((smaller) => smaller.every((vertex) => members.has(vertex)))) minimal.push(set);
  }
  return minimal;
}
