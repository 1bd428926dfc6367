import { components } from "./components";
import { districtsOf } from "./members";
import type { AreaBound } from "./planArea";
import { frameSum, municipalityAt, type PoolingMap, withEffectiveLevels } from "./poolingMap";
import { type SettledArea, settleArea } from "./settleArea";
import { takeIn } from "./settleMembers";
import type { SolverOptions } from "./solver/solverLimits";

/** The areas of a rescue: those of the districts, which may have grown, and those across borders. */
export interface Rescue {
  readonly areas: readonly SettledArea[];
  readonly across: readonly SettledArea[];
}

/**
 * Lets those cross a district border whom the districts' own plans have left out: first among themselves, where they
 * reach the threshold together; then into a neighbouring pool that may take them in. No pool of a district is undone.
 *
 * @param map with districts kept apart
 * @param free everyone who may be in a proposed pool
 */
export function rescueStranded(
  map: PoolingMap,
  areas: readonly SettledArea[],
  free: readonly number[],
  { requiredCents, ...search }: SolverOptions & { readonly requiredCents: number },
): Rescue {
  const open: PoolingMap = { ...map, acrossDistricts: true };
  const own = areas.flatMap(({ groups }) => groups);
  // Also those without a frame whom no pool of their district needs: they may be the bridge across the border.
  const across = components(open, positionsLeft(free, own))
    .filter((piece) => frameSum(map, piece) >= requiredCents && crossesDistricts(map, piece))
    .map((piece) => settleArea(withEffectiveLevels(open, piece), piece, requiredCents, search));
  const all = [...areas, ...across];
  const before = all.flatMap(({ groups }) => groups);
  const grown = takeIn(open, positionsLeft(free, before), before);
  const groupOf = new Map(before.map((group, index) => [group, grown[index] ?? group]));
  const taken = new Set(grown.flat());
  const regrown = (area: SettledArea): SettledArea => {
    const groups = area.groups.map((group) => groupOf.get(group) ?? group);
    const leftOut = area.leftOut.filter((position) => !taken.has(position));
    const isSame = groups.every((group, index) => group.length === area.groups[index]?.length);
    // Without wishes only those are left out now whom no pool can reach. With wishes nothing is claimed: whoever another
    // plan of the area would leave out might have been taken in across the border.
    const leftOutAtLeast = map.wishes === null ? leftOut.length : 0;
    const bound = area.bound.closedBy === "fewest-left-out" ? leftOpen(area.bound) : area.bound;
    // Of the pools to be kept an area has seen only what lies in it.
    return {
      ...area,
      groups,
      leftOut,
      leftOutAtLeast,
      bound,
      exact: area.exact && isSame && map.formerSeats.size === 0,
    };
  };
  return { areas: areas.map(regrown), across: across.map(regrown) };
}

function leftOpen(bound: AreaBound): AreaBound {
  return { ...bound, closedBy: "open", leftOutWithMost: null };
}

/** Everyone of some positions who is in none of the groups. */
export function positionsLeft(positions: readonly number[], groups: readonly (readonly number[])[]): number[] {
  const taken = new Set(groups.flat());
  return positions.filter((position) => !taken.has(position));
}

function crossesDistricts(map: PoolingMap, piece: readonly number[]): boolean {
  return districtsOf(piece.map((position) => municipalityAt(map, position).ags)).length > 1;
}
