/** Whole numbers from one to another, both included. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/**
 * The whole numbers that most intervals share, as the first such stretch inside a range; null where none touches it.
 */
export function mostCovered(intervals: readonly Interval[], within: Interval): Interval | null {
  const changes = intervals
    .map(({ from, to }) => ({ from: Math.max(from, within.from), to: Math.min(to, within.to) }))
    .filter(({ from, to }) => from <= to)
    .flatMap(({ from, to }) => [
      { at: from, change: 1 },
      { at: to + 1, change: -1 },
    ])
    .sort((a, b) => a.at - b.at);
  let [depth, deepest] = [0, 0];
  let best: Interval | null = null;
  changes.forEach(({ at, change }, index) => {
    depth += change;
    const next = changes[index + 1];
    if (next === undefined || next.at === at || depth <= deepest) return;
    deepest = depth;
    best = { from: at, to: next.at - 1 };
  });
  return best;
}
