/** How many ways there are to choose so many of all; exact. */
export function binomial(all: number, chosen: number): bigint {
  let ways = 1n;
  for (let index = 1; index <= Math.min(chosen, all - chosen); index++) {
    ways = (ways * BigInt(all - index + 1)) / BigInt(index);
  }
  return ways;
}
