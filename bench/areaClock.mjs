/** Takes the time of each area while `formPools` reports its progress. */
export function areaClock() {
  let marks = [];
  return {
    start() {
      marks = [performance.now()];
    },
    /** Progress is told inside areas too; the first word of a finished area counts. */
    mark({ done }) {
      if (done === marks.length) marks.push(performance.now());
    },
    /**
     * The areas that took longest in the last run.
     *
     * @param areas the plan's, in the order in which they were planned
     * @returns the `count` slowest with their milliseconds, and what all others took together
     */
    slowest(areas, count) {
      const timed = areas.map(({ municipalities, closedBy }, index) => {
        return { municipalities: municipalities.length, closedBy, ms: marks[index + 1] - marks[index] };
      });
      timed.sort((a, b) => b.ms - a.ms);
      const rest = timed.slice(count);
      return {
        slowest: timed.slice(0, count),
        others: rest.length,
        othersMs: rest.reduce((sum, { ms }) => sum + ms, 0),
      };
    },
  };
}
