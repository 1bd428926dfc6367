import type { EligibilityStatus } from "../eligibility/eligibility";
import type { Crossing } from "./comparison";
import type { Pair } from "./matchMunicipalities";

/**
 * Whether and how one crosses the threshold between two statuses; null where one does not.
 *
 * Where the measure is open on one side, one crosses in one reading and not in the other: that is not certain. Where it
 * is open on both, each reading says the same of both sides.
 */
export function crossingOf(
  before: EligibilityStatus,
  after: EligibilityStatus,
): Pick<Crossing, "direction" | "certain"> | null {
  const [former, later] = [reaches(before), reaches(after)];
  if (former === later) return null;
  const isUp = later ?? former === false;
  return { direction: isUp ? "up" : "down", certain: former !== null && later !== null };
}

/** Whether a status says that one may apply alone; null where only the authority can say. */
export function reaches(status: EligibilityStatus): boolean | null {
  return status === "needs-decision" ? null : status === "apply-alone";
}

/** Everyone who crosses, in the order of the pairs. */
export function crossingsOf(pairs: readonly Pair[]): Crossing[] {
  return pairs.flatMap(({ before, after }) =>
    before.flatMap((part) => {
      const crossing = crossingOf(part.status, after.status);
      if (crossing === null) return [];
      const { certain } = crossing;
      const asked = [...part.questions, ...after.questions].filter(({ id }) => id === "threshold-measure");
      const status = { before: part.status, after: after.status };
      return [
        { from: part.ags, to: after.ags, name: part.name, ...crossing, ...status, questions: certain ? [] : asked },
      ];
    }),
  );
}
