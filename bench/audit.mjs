import { sharesWith } from "./oracle.mjs";

/**
 * Holds shares against the exact answer.
 *
 * Where rows have the same fraction and there are fewer units than rows, every choice among them is a right answer of
 * the method. So shares are held against the right answer that is nearest to them, and how far that one is from the
 * answer by order of keys is told apart: a tie is no error.
 *
 * @param exact the answer of largestRemainderOf
 * @param shares units as a contender gave them
 * @returns null when a share is no whole number; else the sum's distance from the budget, rows with a wrong share,
 *   units that went to another row than they should, the largest deviation, and rows that differ by tie only
 */
export function audit(exact, shares) {
  if (shares.some((share) => !Number.isInteger(share))) return null;
  const given = shares.map(BigInt);
  const nearest = nearestChoice(exact, given);
  const right = sharesWith(exact.floors, nearest);
  const deviations = given.map((share, index) => share - right[index]);
  const sumOff = deviations.reduce((sum, deviation) => sum + deviation, 0n);
  const moved = deviations.reduce((sum, deviation) => sum + size(deviation), 0n);
  return {
    sumOff,
    rowsWrong: deviations.filter((deviation) => deviation !== 0n).length,
    misplaced: (moved - size(sumOff)) / 2n,
    largest: deviations.reduce((most, deviation) => (size(deviation) > most ? size(deviation) : most), 0n),
    tieRows: [...nearest].filter((index) => !exact.favoured.has(index)).length * 2,
  };
}

/** Among all right answers, the rows that get one more in the one that is nearest to what was given. */
function nearestChoice({ floors, fractions, favoured, cut, left }, given) {
  const rows = [...floors.keys()];
  const above = rows.filter((index) => cut !== null && fractions[index] > cut);
  const tied = rows.filter((index) => fractions[index] === cut);
  const extra = (index) => (given[index] > floors[index] ? 1 : 0);
  const byKey = (index) => (favoured.has(index) ? 1 : 0);
  tied.sort((a, b) => extra(b) - extra(a) || byKey(b) - byKey(a) || a - b);
  return new Set([...above, ...tied.slice(0, left - above.length)]);
}

function size(value) {
  return value < 0n ? -value : value;
}
