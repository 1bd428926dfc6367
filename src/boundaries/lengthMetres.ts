import { cosine } from "../pooling/distance";

/** The longer half-axis of the ellipsoid GRS 80 (and WGS 84) in metres, and the square of its eccentricity. */
const HALF_AXIS = 6_378_137;
const ECCENTRICITY_SQUARED = 0.006_694_38;
const RADIANS = 0.017453292519943295;

/**
 * The length of a line on the ellipsoid in metres.
 *
 * Every piece is measured by the two radii of curvature at its middle latitude, which is exact to millimetres for pieces
 * as short as those of boundaries.
 */
export function lengthMetres(line: readonly (readonly number[])[]): number {
  return line.slice(1).reduce((sum, to, index) => sum + pieceMetres(line[index] ?? to, to), 0);
}

function pieceMetres(
  [longitudeA = 0, latitudeA = 0]: readonly number[],
  [longitudeB = 0, latitudeB = 0]: readonly number[],
): number {
  const cos = cosine((latitudeA + latitudeB) / 2);
  const w = 1 - ECCENTRICITY_SQUARED * (1 - cos * cos);
  const across = HALF_AXIS / Math.sqrt(w);
  const along = (across * (1 - ECCENTRICITY_SQUARED)) / w;
  const north = (latitudeB - latitudeA) * RADIANS * along;
  const east = (longitudeB - longitudeA) * RADIANS * across * cos;
  return Math.sqrt(north * north + east * east);
}
