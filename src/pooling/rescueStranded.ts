import { components } from "./components";
import { districtsOf } from "./members";
import { frameSum, municipalityAt, type PoolingMap } from "./poolingMap";
import { type SettledArea, settleArea } from "./settleArea";
import { attachLeftovers, releaseUnneeded } from "./settleMembers";
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
 */
export function rescueStranded(
  map: PoolingMap,
  areas: readonly SettledArea[],
  requiredCents: number,
  search: SolverOptions,
): Rescue {
  const open: PoolingMap = { ...map, acrossDistricts: true };
  const left = positionsLeft(areas);
  const across = components(open, left)
    .filter((piece) => frameSum(map, piece) >= requiredCents && crossesDistricts(map, piece))
    .map((piece) => settleArea(open, piece, requiredCents, search));
  const all = [...areas, ...across];
  const before = all.flatMap(({ groups }) => groups);
  const grown = attachLeftovers(open, positionsLeft(all), before).map((group) => releaseUnneeded(open, group));
  const taken = new Set(grown.flat());
  let next = 0;
  const regrown = all.map((area): SettledArea => {
    const groups = grown.slice(next, next + area.groups.length);
    next += area.groups.length;
    const leftOut = area.leftOut.filter((position) => !taken.has(position));
    const isSame = groups.every((group, index) => group.length === area.groups[index]?.length);
    // Without wishes only those are left out now whom no pool can reach; with wishes nothing is claimed.
    const leftOutAtLeast = map.wishes === null ? leftOut.length : 0;
    return { ...area, groups, leftOut, leftOutAtLeast, exact: area.exact && isSame };
  });
  return { areas: regrown.slice(0, areas.length), across: regrown.slice(areas.length) };
}

/** Everyone of some areas who is in none of their groups, ascending. */
export function positionsLeft(areas: readonly SettledArea[]): number[] {
  const taken = new Set(areas.flatMap(({ groups }) => groups.flat()));
  const positions = new Set(areas.flatMap(({ area }) => area));
  return [...positions].filter((position) => !taken.has(position)).sort((a, b) => a - b);
}

function crossesDistricts(map: PoolingMap, piece: readonly number[]): boolean {
  return districtsOf(piece.map((position) => municipalityAt(map, position).ags)).length > 1;
}
