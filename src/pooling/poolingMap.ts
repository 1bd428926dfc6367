import { type Ags, compareAgs } from "../codes/ags";
import type { AssessedMunicipality } from "../eligibility/eligibility";
import type { Cents } from "../money/cents";
import { effectiveLevels } from "./effectiveLevels";
import { formerSeats } from "./formerSeats";
import { DEFAULT_LEVELS, type LevelName } from "./levels";
import { sumOfFrames } from "./members";
import type { PoolingOptions } from "./plan";
import { type WishRules, wishRules } from "./wishRules";

/** The municipalities of a table with who may share with whom, by position in the order of the keys. */
export interface PoolingMap {
  readonly municipalities: readonly AssessedMunicipality[];
  readonly positionOf: ReadonlyMap<Ags, number>;
  /** All neighbours in the table, each once, sorted; null where borders are off. */
  readonly neighbours: readonly (readonly number[])[] | null;
  /** Whether pools may lie in several districts. */
  readonly acrossDistricts: boolean;
  /** Null where nothing is wished. */
  readonly wishes: WishRules | null;
  /** The former seat of everyone who was in a pool that is to be kept. */
  readonly formerSeats: ReadonlyMap<Ags, Ags>;
  /** What makes one plan better than another with equally many pools, the most important first. */
  readonly levels: readonly LevelName[];
}

/** Builds the map; pairs given twice, in both directions, to oneself or beyond the table change nothing. */
export function poolingMap(municipalities: readonly AssessedMunicipality[], options: PoolingOptions): PoolingMap {
  const sorted = [...municipalities].sort((a, b) => compareAgs(a.ags, b.ags));
  const positionOf = new Map(sorted.map(({ ags }, position) => [ags, position]));
  const { keep = [], levels = DEFAULT_LEVELS } = options;
  return {
    municipalities: sorted,
    positionOf,
    neighbours: options.borders === "off" ? null : neighboursOf(sorted.length, positionOf, options.borders),
    acrossDistricts: options.scope === "state",
    wishes: wishRules(options.wishes ?? {}, positionOf),
    formerSeats: formerSeats(keep, positionOf),
    levels: [...(keep.length === 0 ? [] : (["moved"] as const)), ...levels.filter((level) => level !== "moved")],
  };
}

function neighboursOf(
  count: number,
  positionOf: ReadonlyMap<Ags, number>,
  borders: readonly (readonly [Ags, Ags])[],
): number[][] {
  const sets = Array.from({ length: count }, () => new Set<number>());
  for (const [a, b] of borders) {
    const from = positionOf.get(a);
    const to = positionOf.get(b);
    if (from === undefined || to === undefined || from === to) continue;
    sets[from]?.add(to);
    sets[to]?.add(from);
  }
  return sets.map((set) => [...set].sort((a, b) => a - b));
}

/** The municipality at a position; every position comes from the map itself. */
export function municipalityAt({ municipalities }: PoolingMap, position: number): AssessedMunicipality {
  const municipality = municipalities[position];
  if (municipality === undefined) throw new RangeError(`no municipality at position ${position}`);
  return municipality;
}

/** The municipalities at some positions. */
export function membersAt(map: PoolingMap, positions: readonly number[]): AssessedMunicipality[] {
  return positions.map((position) => municipalityAt(map, position));
}

/** The same map for the plan of one area, which only those levels decide that could tell its plans apart. */
export function withEffectiveLevels(map: PoolingMap, area: readonly number[]): PoolingMap {
  return { ...map, levels: effectiveLevels({ ...map, members: membersAt(map, area) }) };
}

/** The sum of the rounded frames at some positions. */
export function frameSum(map: PoolingMap, positions: readonly number[]): Cents {
  return sumOfFrames(membersAt(map, positions));
}

/** Says whether two municipalities may be in one pool as far as districts go. */
export function withinScope(map: PoolingMap, a: number, b: number): boolean {
  return map.acrossDistricts || municipalityAt(map, a).district === municipalityAt(map, b).district;
}

/** The neighbours that one may share with inside the scope; with borders off, everyone of the scope. */
export function partnersOf(map: PoolingMap, position: number): readonly number[] {
  const candidates = map.neighbours?.[position] ?? map.municipalities.map((_, other) => other);
  return candidates.filter((other) => other !== position && withinScope(map, position, other));
}
