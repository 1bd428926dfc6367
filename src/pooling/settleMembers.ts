import { isConnected } from "./components";
import { companyOf, mayBeGroup } from "./keepsWishes";
import { frameSum, municipalityAt, type PoolingMap, partnersOf } from "./poolingMap";

/**
 * Gives everyone left over to a neighbouring group, the one with the smallest sum first.
 *
 * Without wishes nobody is left in an area that has a group: the area hangs together, so one of them always has a
 * neighbour in a group. With wishes only a group that may take it in counts; who is to stay with others comes with them.
 *
 * @param positions those who may be attached, and the members of the groups
 * @param groups disjoint
 * @param wanted members that are to be attached themselves; others only come along
 * @returns the groups with everyone in them whom they could take
 */
function attachLeftovers(
  map: PoolingMap,
  positions: readonly number[],
  groups: readonly (readonly number[])[],
  wanted: (position: number) => boolean = () => true,
): number[][] {
  const grown = groups.map((group) => [...group]);
  const groupOf = new Map(grown.flatMap((group, index) => group.map((position) => [position, index] as const)));
  const sums: number[] = grown.map((group) => frameSum(map, group));
  const free = new Set(positions.filter((position) => !groupOf.has(position)));
  let waiting = [...free].filter(wanted);
  while (waiting.length > 0) {
    const left = waiting.filter((position) => {
      if (groupOf.has(position)) return false; // came with another
      const comers = companyOf(map, position);
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
  return map.wishes === null || mayBeGroup(map, [...group, ...comers]);
}

function touchedGroups(map: PoolingMap, positions: readonly number[], groupOf: ReadonlyMap<number, number>): number[] {
  const near = positions.flatMap((position) => partnersOf(map, position));
  return [...new Set(near.flatMap((partner) => groupOf.get(partner) ?? []))];
}

/**
 * Attaches whoever can be attached: first those with a frame, then through those without one, who go again where nobody
 * needs them, and then into the room that they have left.
 *
 * @param positions those who may be attached
 */
export function takeIn(
  map: PoolingMap,
  positions: readonly number[],
  groups: readonly (readonly number[])[],
): number[][] {
  const hasFrame = (position: number) => municipalityAt(map, position).frameCents > 0;
  const original = new Set(groups.flat());
  const direct = attachLeftovers(map, positions, groups, hasFrame);
  const bridged = attachLeftovers(map, positions, direct).map((group) => releaseUnneeded(map, group, original));
  return attachLeftovers(map, positions, bridged, hasFrame).map((group) => group.sort((a, b) => a - b));
}

/**
 * Lets members without a frame go again, one by one, while the group hangs together without them.
 *
 * @param stay those who stay in any case
 */
export function releaseUnneeded(
  map: PoolingMap,
  group: readonly number[],
  stay: ReadonlySet<number> = new Set(),
): number[] {
  let kept = [...group].sort((a, b) => a - b);
  for (let before = Number.POSITIVE_INFINITY; kept.length < before; ) {
    before = kept.length;
    for (const position of kept) {
      if (municipalityAt(map, position).frameCents !== 0 || stay.has(position)) continue;
      if (companyOf(map, position).length > 1) continue;
      const without = kept.filter((other) => other !== position);
      if (map.neighbours === null || isConnected(without, map.neighbours)) kept = without;
    }
  }
  return kept;
}
