import type { Ags } from "../codes/ags";
import { cents } from "../money/cents";
import type { DistributionRules } from "../rules/ruleSet";
import { apportion, type Part } from "./apportion";
import { shareStep } from "./exactShare";
import type { Frame } from "./frameOf";

interface Counted {
  readonly ags: Ags;
  readonly persons: number;
}

/**
 * Divides one year's budget so that the frames add up to it, by the largest-remainder method (*Hare-Niemeyer*).
 *
 * Every share is rounded down to the rule set's step; the steps left over go, one each, to the largest fractions, and
 * among equal fractions to the smaller AGS. What is smaller than one step stays undistributed.
 *
 * @param municipalities the whole table; their persons add up to `totalPersons`
 * @returns the frames in the order of the municipalities
 */
export function largestRemainder(
  municipalities: readonly Counted[],
  ruleSet: DistributionRules,
  totalPersons: number,
): Frame[] {
  const { stepCents } = ruleSet.rounding.value;
  const steps = {
    numerator: BigInt(ruleSet.budget.termCents.value),
    denominator: BigInt(ruleSet.budget.years.value) * BigInt(stepCents),
  };
  const parts = apportion(
    steps,
    municipalities.map(({ ags, persons }) => ({ key: ags, weight: BigInt(persons) })),
  );
  return municipalities.map(({ persons }, index) => {
    const part = parts[index] as Part; // SAFETY: one part for each municipality
    const lower = cents(part.lower * stepCents);
    const addedCents = cents(part.added * stepCents);
    const frameCents = cents(lower + addedCents);
    return {
      frameCents,
      steps: [
        shareStep(persons, ruleSet, totalPersons),
        { step: "round", mode: "floor", stepCents, cents: lower },
        { step: "remainder", addedCents, cents: frameCents },
      ],
    };
  });
}
