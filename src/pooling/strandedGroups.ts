import { components } from "./components";
import type { Group } from "./groups";
import { frameSum, municipalityAt, type PoolingMap } from "./poolingMap";

/** Municipalities that found no pool together. */
export interface StrandedGroup {
  /** All that hang together, also those without a frame, through whom others can be reached. */
  readonly reach: readonly number[];
  /** The name of the agreed pool that is too small, null where nothing was agreed. */
  readonly agreedName: string | null;
  /** True where their area could hold a pool, and only wishes have kept them out. */
  readonly hindered: boolean;
}

/**
 * Those left, piece by piece.
 *
 * @param map with everyone who may be reached, in a rescue also across district borders
 * @param free everyone who may be in a proposed pool
 */
export function strandedPieces(
  map: PoolingMap,
  free: readonly number[],
  left: readonly number[],
  requiredCents: number,
): StrandedGroup[] {
  const reachable = new Map(
    components(map, free).flatMap((part) => {
      const sum = frameSum(map, part);
      return part.map((position) => [position, sum] as const);
    }),
  );
  return components(map, left)
    .filter((piece) => piece.some((position) => municipalityAt(map, position).frameCents > 0))
    .map((reach) => {
      const hindered = map.wishes !== null && (reachable.get(reach[0] ?? -1) ?? 0) >= requiredCents;
      return { reach, agreedName: null, hindered };
    });
}

/** Agreed pools that are too small. */
export function strandedAgreed(groups: readonly Group[]): StrandedGroup[] {
  const ordered = [...groups].sort((a, b) => (a.positions[0] ?? 0) - (b.positions[0] ?? 0));
  return ordered.map(({ positions, name }) => ({ reach: positions, agreedName: name, hindered: false }));
}
