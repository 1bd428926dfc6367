/**
 * How many letters of one word have to be changed, added, dropped or exchanged with their neighbours to give another.
 *
 * @param most more than so many are not counted
 * @returns null where there are more than `most`
 */
export function slips(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null;
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let at = 1; at <= a.length; at += 1) {
    const next = nextRow(a, b, at, { before, row });
    if (Math.min(...next) > most) return null;
    [before, row] = [row, next];
  }
  const count = row[b.length] ?? 0;
  return count <= most ? count : null;
}

/** The two rows of the table of all beginnings of both words that the next one needs. */
interface Rows {
  readonly before: readonly number[];
  readonly row: readonly number[];
}

function nextRow(a: string, b: string, i: number, { before, row }: Rows): number[] {
  const next = [i];
  for (let j = 1; j <= b.length; j += 1) {
    const change = a[i - 1] === b[j - 1] ? 0 : 1;
    const isExchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const exchanged = isExchanged ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
    next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change, exchanged));
  }
  return next;
}
