import { type Ags, compareAgs } from "../codes/ags";
import type { AssessedMunicipality } from "../eligibility/eligibility";
import type { Cents } from "../money/cents";
import { sumOfFrames } from "./members";
import type { Border, Scope } from "./plan";

/** The municipalities of a table with who may share with whom, by position in the order of the keys. */
export interface PoolingMap {
  readonly municipalities: readonly AssessedMunicipality[];
  readonly positionOf: ReadonlyMap<Ags, number>;
  /** All neighbours in the table, each once, sorted; null where borders are off. */
  readonly neighbours: readonly (readonly number[])[] | null;
  readonly scope: Scope;
}

/** Builds the map; pairs given twice, in both directions, to oneself or beyond the table change nothing. */
export function poolingMap(
  municipalities: readonly AssessedMunicipality[],
  borders: readonly Border[] | "off",
  scope: Scope,
): PoolingMap {
  const sorted = [...municipalities].sort((a, b) => compareAgs(a.ags, b.ags));
  const positionOf = new Map(sorted.map(({ ags }, position) => [ags, position]));
  if (borders === "off") return { municipalities: sorted, positionOf, neighbours: null, scope };
  const sets = sorted.map(() => new Set<number>());
  for (const [a, b] of borders) {
    const from = positionOf.get(a);
    const to = positionOf.get(b);
    if (from === undefined || to === undefined || from === to) continue;
    sets[from]?.add(to);
    sets[to]?.add(from);
  }
  const neighbours = sets.map((set) => [...set].sort((a, b) => a - b));
  return { municipalities: sorted, positionOf, neighbours, scope };
}

/** The municipality at a position; every position comes from the map itself. */
export function municipalityAt({ municipalities }: PoolingMap, position: number): AssessedMunicipality {
  const municipality = municipalities[position];
  if (municipality === undefined) throw new RangeError(`no municipality at position ${position}`);
  return municipality;
}

/** The sum of the rounded frames at some positions. */
export function frameSum(map: PoolingMap, positions: readonly number[]): Cents {
  return sumOfFrames(positions.map((position) => municipalityAt(map, position)));
}

/** Says whether two municipalities may be in one pool as far as districts go. */
export function withinScope(map: PoolingMap, a: number, b: number): boolean {
  return map.scope === "state" || municipalityAt(map, a).district === municipalityAt(map, b).district;
}

/** The neighbours that one may share with inside the scope; with borders off, everyone of the scope. */
export function partnersOf(map: PoolingMap, position: number): readonly number[] {
  const candidates = map.neighbours?.[position] ?? map.municipalities.map((_, other) => other);
  return candidates.filter((other) => other !== position && withinScope(map, position, other));
}
