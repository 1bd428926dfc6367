/**
 * The most weight that can be had for less than a price, when everything may go with everything.
 *
 * Dynamic programming over the price: exact, in whole numbers, in `prices.length × limit` steps.
 *
 * @param prices whole numbers from 0
 * @param limit the price that must not be reached
 */
export function heaviestBelow(prices: readonly number[], weights: readonly number[], limit: number): number {
  // heaviest[p]: the most weight for a price of at most p.
  const heaviest = new Float64Array(limit);
  prices.forEach((price, position) => {
    const weight = weights[position] ?? 0;
    for (let paid = limit - 1; paid >= price; paid--) {
      const taken = (heaviest[paid - price] ?? 0) + weight;
      if (taken > (heaviest[paid] ?? 0)) heaviest[paid] = taken;
    }
  });
  return heaviest[limit - 1] ?? 0;
}
