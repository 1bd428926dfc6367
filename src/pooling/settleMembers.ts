import { isConnected } from "./components";
import { frameSum, municipalityAt, type PoolingMap, partnersOf } from "./poolingMap";

/**
 * Gives everyone left over in an area to a neighbouring group, the one with the smallest sum first.
 *
 * Nobody is left in an area that has a group: the area hangs together, so one of them always has a neighbour in a group.
 *
 * @param area positions that hang together
 * @param groups disjoint parts of the area, at least one
 * @returns the groups with everyone in them
 */
export function attachLeftovers(map: PoolingMap, area: readonly number[], groups: readonly number[][]): number[][] {
  const grown = groups.map((group) => [...group]);
  const groupOf = new Map(grown.flatMap((group, index) => group.map((position) => [position, index] as const)));
  const sums: number[] = grown.map((group) => frameSum(map, group));
  let waiting = area.filter((position) => !groupOf.has(position));
  while (waiting.length > 0) {
    const left = waiting.filter((position) => {
      const beside = touchedGroups(map, position, groupOf);
      const target = beside.sort((a, b) => (sums[a] ?? 0) - (sums[b] ?? 0) || a - b)[0];
      if (target === undefined) return true;
      groupOf.set(position, target);
      grown[target]?.push(position);
      sums[target] = (sums[target] ?? 0) + frameSum(map, [position]);
      return false;
    });
    if (left.length === waiting.length) break; // nobody of them hangs together with a group: left for the caller
    waiting = left;
  }
  return grown;
}

function touchedGroups(map: PoolingMap, position: number, groupOf: ReadonlyMap<number, number>): number[] {
  const touched = partnersOf(map, position).flatMap((partner) => groupOf.get(partner) ?? []);
  return [...new Set(touched)];
}

/** Lets members without a frame go again, one by one, while the group hangs together without them. */
export function releaseUnneeded(map: PoolingMap, group: readonly number[]): number[] {
  let kept = [...group].sort((a, b) => a - b);
  for (let before = Number.POSITIVE_INFINITY; kept.length < before; ) {
    before = kept.length;
    for (const position of kept) {
      if (municipalityAt(map, position).frameCents !== 0) continue;
      const without = kept.filter((other) => other !== position);
      if (map.neighbours === null || isConnected(without, map.neighbours)) kept = without;
    }
  }
  return kept;
}
