import { components } from "./components";
import type { Group } from "./groups";
import { frameSum, municipalityAt, type PoolingMap } from "./poolingMap";
import type { SettledArea } from "./settleArea";

/** Municipalities that found no pool together. */
export interface StrandedGroup {
  /** All that hang together, also those without a frame, through whom others can be reached. */
  readonly reach: readonly number[];
  /** The name of the agreed pool that is too small, null where nothing was agreed. */
  readonly agreedName: string | null;
  /** True where their area could hold a pool, and only wishes have kept them out. */
  readonly hindered: boolean;
}

/** Those left of the areas, piece by piece. */
export function strandedPieces(
  map: PoolingMap,
  areas: readonly SettledArea[],
  left: readonly number[],
  requiredCents: number,
): StrandedGroup[] {
  const areaOf = new Map(areas.flatMap((one) => one.area.map((position) => [position, one.area] as const)));
  return components(map, left)
    .filter((piece) => piece.some((position) => municipalityAt(map, position).frameCents > 0))
    .map((reach) => {
      const area = areaOf.get(reach[0] ?? -1) ?? [];
      return { reach, agreedName: null, hindered: map.wishes !== null && frameSum(map, area) >= requiredCents };
    });
}

/** Agreed pools that are too small. */
export function strandedAgreed(groups: readonly Group[]): StrandedGroup[] {
  const ordered = [...groups].sort((a, b) => (a.positions[0] ?? 0) - (b.positions[0] ?? 0));
  return ordered.map(({ positions, name }) => ({ reach: positions, agreedName: name, hindered: false }));
}
