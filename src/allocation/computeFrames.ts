import type { DistributionRules } from "../rules/ruleSet";
import { type Frame, frameOf } from "./frameOf";
import { largestRemainder } from "./largestRemainder";
import type { Municipality } from "./municipality";

/**
 * Works out the frame of every row that has a head count, by the rule set's remainder policy.
 *
 * @param totalPersons the total that frames are divided by; null when there is none
 * @returns a frame or null for each row, in the order of the rows, the same one for the same head count; all null where the policy needs the whole table
 *   and the table is a part
 */
export function computeFrames(
  rows: readonly Municipality[],
  ruleSet: DistributionRules,
  totalPersons: number | null,
): readonly (Frame | null)[] {
  if (totalPersons === null || totalPersons === 0) return rows.map(() => null);
  if (ruleSet.remainder.value === "none") {
    const frames = new Map<number, Frame>();
    return rows.map(({ persons }) => {
      if (persons == null || persons > totalPersons) return null;
      const frame = frames.get(persons) ?? frameOf(persons, ruleSet, totalPersons);
      frames.set(persons, frame);
      return frame;
    });
  }
  const counted = rows.map(({ ags, persons }) => ({ ags, persons: persons ?? 0 }));
  const whole = counted.reduce((sum, row) => sum + row.persons, 0) === totalPersons;
  if (!whole || rows.some((row) => row.persons == null)) return rows.map(() => null);
  return largestRemainder(counted, ruleSet, totalPersons);
}
