/**
 * The largest-remainder method in whole numbers only, written here and not borrowed from anyone who is measured.
 *
 * @param persons weights in the order that ties go by
 * @param units what is divided
 * @returns the rows' shares rounded down, their fractions (numerators over the sum of persons), which rows get one more
 *   when ties go by order, and the fraction at which the last unit goes
 */
export function largestRemainderOf(persons, units) {
  const weights = persons.map(BigInt);
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  const floors = weights.map((weight) => (weight * BigInt(units)) / total);
  const fractions = weights.map((weight) => (weight * BigInt(units)) % total);
  const left = Number(BigInt(units) - floors.reduce((sum, share) => sum + share, 0n));
  const order = persons.map((_, index) => index).sort((a, b) => descending(fractions[a], fractions[b]) || a - b);
  const favoured = new Set(order.slice(0, left));
  return { floors, fractions, left, favoured, cut: left === 0 ? null : fractions[order[left - 1]] };
}

/** The shares when the rows of a set get one unit more than their share rounded down. */
export function sharesWith(floors, favoured) {
  return floors.map((share, index) => (favoured.has(index) ? share + 1n : share));
}

function descending(a, b) {
  return a > b ? -1 : a < b ? 1 : 0;
}
