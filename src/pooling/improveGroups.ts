import type { AssessedMunicipality } from "../eligibility/eligibility";
import { isConnected } from "./components";
import { compareLevels, type Levels, levelsOf } from "./levels";
import { frameSum, municipalityAt, type PoolingMap } from "./poolingMap";

/** Up to so many members two pools are split anew in every possible way; beyond, members are only moved and swapped. */
const ALL_SPLITS_UP_TO = 11;

/** How many pairs of pools are looked at in one area: a bound by work. */
const MOST_PAIRS = 20_000;

/** Groups after the improvement. */
export interface Improvement {
  readonly groups: readonly (readonly number[])[];
  /** True when no other groups of the same number can be better on any level; false when this is the best found. */
  readonly exact: boolean;
}

/**
 * Makes groups better on the levels below their number: splits neighbouring pairs anew until no pair can be bettered.
 *
 * The members of each pair stay the same, so nobody is left out and the number of groups stays.
 *
 * @param groups disjoint, each large enough and connected, ascending positions
 * @param requiredCents what each group has to reach
 */
export function improveGroups(
  map: PoolingMap,
  groups: readonly (readonly number[])[],
  requiredCents: number,
): Improvement {
  const current = groups.map((group) => [...group]);
  const tried = new Set<string>();
  while (improveOnce(map, current, requiredCents, tried) && tried.size < MOST_PAIRS);
  return { groups: current, exact: isExact(current) };
}

/** Goes through all neighbouring pairs that have not been tried as they are; true when one was bettered. */
function improveOnce(map: PoolingMap, groups: number[][], requiredCents: number, tried: Set<string>): boolean {
  let improved = false;
  for (const [a, b] of pairsOf(groups.length)) {
    const pair = [groups[a] ?? [], groups[b] ?? []] as const;
    const name = pair.join("|");
    if (tried.size >= MOST_PAIRS || tried.has(name) || !areBeside(map, pair[0], pair[1])) continue;
    tried.add(name);
    const better = betterSplit(map, pair, requiredCents);
    if (better === null) continue;
    [groups[a], groups[b]] = better;
    improved = true;
  }
  return improved;
}

function pairsOf(count: number): (readonly [number, number])[] {
  const numbers = Array.from({ length: count }, (_, index) => index);
  return numbers.flatMap((a) => numbers.slice(a + 1).map((b) => [a, b] as const));
}

/** With one group there is no choice, and with two all were tried. */
function isExact(groups: readonly (readonly number[])[]): boolean {
  return groups.length < 2 || (groups.length === 2 && groups.flat().length <= ALL_SPLITS_UP_TO);
}

function areBeside({ neighbours }: PoolingMap, a: readonly number[], b: readonly number[]): boolean {
  if (neighbours === null) return true;
  const other = new Set(b);
  return a.some((position) => neighbours[position]?.some((next) => other.has(next)) === true);
}

type Pair = readonly [readonly number[], readonly number[]];

/** The best split of a pair's members, or null when the pair is as good as any. */
function betterSplit(map: PoolingMap, pair: Pair, requiredCents: number): [number[], number[]] | null {
  const members = [...pair[0], ...pair[1]].sort((a, b) => a - b);
  const splits = members.length <= ALL_SPLITS_UP_TO ? allSplits(members) : nearbySplits(pair);
  let best: [number[], number[]] | null = null;
  let bestLevels = levelsAt(map, pair);
  for (const split of splits) {
    if (frameSum(map, split[0]) < requiredCents || frameSum(map, split[1]) < requiredCents) continue;
    const levels = levelsAt(map, split);
    if (compareLevels(levels, bestLevels) >= 0 || !hangTogether(map, split)) continue;
    best = split;
    bestLevels = levels;
  }
  return best;
}

function levelsAt(map: PoolingMap, pair: Pair): Levels {
  return levelsOf(pair.map((group): AssessedMunicipality[] => group.map((position) => municipalityAt(map, position))));
}

function hangTogether({ neighbours }: PoolingMap, split: Pair): boolean {
  return neighbours === null || split.every((group) => isConnected(group, neighbours));
}

/** Every way to split members in two, the first member always on the first side. */
function* allSplits(members: readonly number[]): Generator<[number[], number[]]> {
  const [first = 0, ...rest] = members;
  for (let mask = 0; mask < 2 ** rest.length - 1; mask++) {
    const isFirst = (_: number, index: number) => (mask & (1 << index)) !== 0;
    yield [[first, ...rest.filter(isFirst)], rest.filter((position, index) => !isFirst(position, index))];
  }
}

/** One member moved to the other side, or two exchanged. */
function* nearbySplits([a, b]: Pair): Generator<[number[], number[]]> {
  const without = (list: readonly number[], position: number) => list.filter((other) => other !== position);
  const sorted = (list: readonly number[]) => [...list].sort((x, y) => x - y);
  for (const position of a) yield [without(a, position), sorted([...b, position])];
  for (const position of b) yield [sorted([...a, position]), without(b, position)];
  for (const x of a) {
    for (const y of b) yield [sorted([...without(a, x), y]), sorted([...without(b, y), x])];
  }
}
