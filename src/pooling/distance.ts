/** A point on the map, in degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Metres of one degree along a meridian of the sphere that has the Earth's mean radius of 6,371,009 metres. */
const METRES_PER_DEGREE = 111_195.0797;

/**
 * The distance of two points in whole metres, the same on every machine.
 *
 * On the scale of a district the Earth is flat enough: east and north are scaled by the cosine of the middle latitude,
 * whose series needs only the four basic operations. Sums, products and square roots are rounded the same everywhere
 * (IEEE 754); the host's own cosine is not.
 */
export function distanceMetres(a: Point, b: Point): number {
  const north = (a.latitude - b.latitude) * METRES_PER_DEGREE;
  const east = (a.longitude - b.longitude) * METRES_PER_DEGREE * cosine((a.latitude + b.latitude) / 2);
  return Math.round(Math.sqrt(north * north + east * east));
}

/** The cosine of an angle of at most 90 degrees by its Taylor series, to about twelve decimals. */
export function cosine(degrees: number): number {
  const radians = degrees * 0.017453292519943295;
  const square = radians * radians;
  let term = 1;
  let sum = 1;
  for (let even = 2; even <= 22; even += 2) {
    term *= -square / (even * (even - 1));
    sum += term;
  }
  return sum;
}
