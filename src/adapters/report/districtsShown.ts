import type { Boundaries } from "../../boundaries/boundaries";
import { type Ags, districtOf } from "../../codes/ags";

/**
 * Leaves those districts of the boundaries that a table has any municipality of, so that one district fills the map as a
 * whole state does; null where nobody of the table has a boundary.
 */
export function districtsShown(boundaries: Boundaries, isInTable: (ags: Ags) => boolean): Boundaries | null {
  const { municipalities } = boundaries.topology.objects;
  const districts = new Set(municipalities.geometries.flatMap(({ id }) => (isInTable(id) ? [districtOf(id)] : [])));
  if (districts.size === 0) return null;
  const geometries = municipalities.geometries.filter(({ id }) => districts.has(districtOf(id)));
  // An arc counts backwards where it is below zero. Those of other districts stay as places without a point.
  const used = new Set(geometries.flatMap(({ arcs }) => arcs.flat(2)).map((arc) => (arc < 0 ? ~arc : arc)));
  const arcs = boundaries.topology.arcs.map((arc, index) => (used.has(index) ? arc : []));
  const objects = { municipalities: { ...municipalities, geometries } };
  return { ...boundaries, topology: { ...boundaries.topology, objects, arcs } };
}
