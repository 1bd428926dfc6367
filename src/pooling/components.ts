import { municipalityAt, type PoolingMap, withinScope } from "./poolingMap";

/**
 * Splits the municipalities that are free to share into areas that cannot reach each other; each is planned by itself.
 *
 * @param free positions, ascending
 * @returns the areas in the order of their first position, each ascending
 */
export function components(map: PoolingMap, free: readonly number[]): number[][] {
  return map.neighbours === null ? byDistrict(map, free) : byBorders(map, free, map.neighbours);
}

function byDistrict(map: PoolingMap, free: readonly number[]): number[][] {
  if (map.acrossDistricts) return free.length === 0 ? [] : [[...free]];
  const areas = new Map<string, number[]>();
  for (const position of free) {
    const district = municipalityAt(map, position).district;
    areas.set(district, [...(areas.get(district) ?? []), position]);
  }
  return [...areas.values()];
}

function byBorders(map: PoolingMap, free: readonly number[], neighbours: readonly (readonly number[])[]): number[][] {
  const waiting = new Set(free);
  const areas: number[][] = [];
  for (const start of free) {
    if (!waiting.delete(start)) continue;
    const area = [start];
    for (const position of area) {
      for (const next of neighbours[position] ?? []) {
        if (withinScope(map, position, next) && waiting.delete(next)) area.push(next);
      }
    }
    areas.push(area.sort((a, b) => a - b));
  }
  return areas;
}

/** Says whether positions hang together through borders. */
export function isConnected(members: readonly number[], neighbours: readonly (readonly number[])[]): boolean {
  const waiting = new Set(members);
  const [start] = members;
  if (start === undefined) return true;
  waiting.delete(start);
  const reached = [start];
  for (const position of reached) {
    for (const next of neighbours[position] ?? []) if (waiting.delete(next)) reached.push(next);
  }
  return waiting.size === 0;
}
