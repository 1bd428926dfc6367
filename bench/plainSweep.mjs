/**
 * What one would write first: every total, every amount, one test each, under half-up alone.
 * Exact as long as (2 × amount + 1) × total stays below 2^53, which the tables here do.
 *
 * @param amounts whole euros, each once
 * @param mostWrong a total that leaves more amounts unexplained is given up at once; Infinity counts them all
 * @returns the totals that explain the most amounts, and how many that is
 */
export function plainSweep(amounts, budgetEuros, mostTotal, mostWrong) {
  let best = 0;
  let totals = [];
  for (let total = 1; total <= mostTotal; total++) {
    const fitting = fittingAmounts(amounts, budgetEuros, total, mostWrong);
    if (fitting < best || fitting === 0) continue;
    if (fitting > best) [best, totals] = [fitting, []];
    totals.push(total);
  }
  return { best, totals };
}

function fittingAmounts(amounts, budgetEuros, total, mostWrong) {
  let wrong = 0;
  for (const amount of amounts) {
    const persons = Math.floor(((2 * amount + 1) * total - 1) / (2 * budgetEuros));
    if (2 * budgetEuros * persons >= (2 * amount - 1) * total) continue;
    wrong += 1;
    if (wrong > mostWrong) return 0;
  }
  return amounts.length - wrong;
}
