import { type Random, randomFrom } from "./solver/random";

/** Without borders the exact method sees a complete graph; beyond this size bins are filled and only the sum bounds. */
export const LARGEST_COMPLETE_AREA = 60;

/** How many times the bins are filled anew, and how many partial bins are looked at for one bin: bounds by work. */
const ROUNDS = 200;
const PARTIAL_BINS = 3_000;

/**
 * Fills as many bins as it can where everyone may share with everyone (*bin covering*).
 *
 * Bin by bin: one of the largest left, completed by those that overshoot the required frame least. It starts anew with
 * other first members until the sum allows no more bins. It proves nothing but by the sum.
 *
 * @param weights positive whole cents, each below `required`
 * @param mayShare whether positions may be in one bin; who may, may also when one leaves
 * @returns disjoint groups of positions, each at least `required`
 */
export function coverBins(
  weights: readonly number[],
  required: number,
  seed: number,
  mayShare: MayShare = () => true,
): number[][] {
  const most = Math.floor(weights.reduce((sum, weight) => sum + weight, 0) / required);
  const random = randomFrom(seed);
  const positions = weights.map((_, position) => position);
  const descending = positions.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  let best: number[][] = [];
  for (let round = 0; round < ROUNDS && best.length < most; round++) {
    const bins = fillBins(descending, { weights, required, mayShare }, (count) => firstOf(count, round, random));
    if (bins.length > best.length) best = bins;
  }
  return best;
}

type MayShare = (positions: readonly number[]) => boolean;

/** What does not change from round to round. */
interface Filling {
  readonly weights: readonly number[];
  readonly required: number;
  readonly mayShare: MayShare;
}

/** The largest in the first round; later one of the five largest. */
function firstOf(count: number, round: number, random: Random): number {
  return round === 0 ? 0 : random.below(Math.min(count, 1 + (round % 5)));
}

function fillBins(descending: readonly number[], filling: Filling, pick: (count: number) => number): number[][] {
  const { weights, required } = filling;
  const bins: number[][] = [];
  let left = [...descending];
  let sum = left.reduce((total, position) => total + (weights[position] ?? 0), 0);
  while (sum >= required) {
    const first = left[pick(left.length)] ?? 0;
    const rest = left.filter((position) => position !== first);
    const partners = completion(first, rest, filling);
    const bin = [first, ...partners];
    if (partners.length > 0) bins.push(bin);
    const used = new Set(bin);
    left = left.filter((position) => !used.has(position));
    sum -= bin.reduce((total, position) => total + (weights[position] ?? 0), 0);
  }
  return bins;
}

/** Those of `rest` (descending) that complete a bin with the least to spare, as far as the search looks. */
function completion(first: number, rest: readonly number[], { weights, required, mayShare }: Filling): number[] {
  const tail = [0];
  for (const position of [...rest].reverse()) tail.push((tail[tail.length - 1] ?? 0) + (weights[position] ?? 0));
  const leftFrom = (index: number) => tail[rest.length - index] ?? 0;
  let visited = 0;
  let spare = Number.POSITIVE_INFINITY;
  let best: number[] = [];
  const chosen: number[] = [first];
  const search = (index: number, need: number): void => {
    visited += 1;
    if (need <= 0) {
      spare = -need;
      best = chosen.slice(1);
      return;
    }
    if (visited > PARTIAL_BINS || leftFrom(index) < need) return;
    const weight = weights[rest[index] ?? -1] ?? 0;
    if (weight - need < spare) {
      chosen.push(rest[index] ?? -1);
      if (mayShare(chosen)) search(index + 1, need - weight);
      chosen.pop();
    }
    if (spare > 0) search(index + 1, need);
  };
  search(0, required - (weights[first] ?? 0));
  return best;
}
