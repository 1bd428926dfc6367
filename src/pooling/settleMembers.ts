import { isConnected } from "./components";
import { keepsWishes } from "./keepsWishes";
import { frameSum, municipalityAt, type PoolingMap, partnersOf } from "./poolingMap";

/**
 * Gives everyone left over to a neighbouring group, the one with the smallest sum first.
 *
 * Without wishes nobody is left in an area that has a group: the area hangs together, so one of them always has a
 * neighbour in a group. With wishes only a group that may take him in counts; who is to stay with others comes with them.
 *
 * @param positions those who may be attached, and the members of the groups
 * @param groups disjoint
 * @returns the groups with everyone in them whom they could take
 */
export function attachLeftovers(
  map: PoolingMap,
  positions: readonly number[],
  groups: readonly (readonly number[])[],
): number[][] {
  const grown = groups.map((group) => [...group]);
  const groupOf = new Map(grown.flatMap((group, index) => group.map((position) => [position, index] as const)));
  const sums: number[] = grown.map((group) => frameSum(map, group));
  let waiting = positions.filter((position) => !groupOf.has(position));
  const free = new Set(waiting);
  while (waiting.length > 0) {
    const left = waiting.filter((position) => {
      if (groupOf.has(position)) return false; // came with another
      const comers = map.wishes?.groupOf.get(position) ?? [position];
      const target = touchedGroups(map, comers, groupOf)
        .sort((a, b) => (sums[a] ?? 0) - (sums[b] ?? 0) || a - b)
        .find((index) => comers.every((one) => free.has(one)) && mayTakeIn(map, grown[index] ?? [], comers));
      if (target === undefined) return true;
      for (const comer of comers) groupOf.set(comer, target);
      grown[target]?.push(...comers);
      sums[target] = (sums[target] ?? 0) + frameSum(map, comers);
      return false;
    });
    if (left.length === waiting.length) break; // no group can take any of them: left for the caller
    waiting = left;
  }
  return grown;
}

function mayTakeIn(map: PoolingMap, group: readonly number[], comers: readonly number[]): boolean {
  if (map.wishes === null) return true;
  const grown = [...group, ...comers];
  return keepsWishes(map, grown) && (map.neighbours === null || isConnected(grown, map.neighbours));
}

function touchedGroups(map: PoolingMap, positions: readonly number[], groupOf: ReadonlyMap<number, number>): number[] {
  const near = positions.flatMap((position) => partnersOf(map, position));
  return [...new Set(near.flatMap((partner) => groupOf.get(partner) ?? []))];
}

/** Lets members without a frame go again, one by one, while the group hangs together without them. */
export function releaseUnneeded(map: PoolingMap, group: readonly number[]): number[] {
  let kept = [...group].sort((a, b) => a - b);
  for (let before = Number.POSITIVE_INFINITY; kept.length < before; ) {
    before = kept.length;
    for (const position of kept) {
      if (municipalityAt(map, position).frameCents !== 0 || map.wishes?.groupOf.has(position) === true) continue;
      const without = kept.filter((other) => other !== position);
      if (map.neighbours === null || isConnected(without, map.neighbours)) kept = without;
    }
  }
  return kept;
}
