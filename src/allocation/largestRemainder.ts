import { type Ags, compareAgs } from "../codes/ags";
import { cents } from "../money/cents";
import type { RuleSet } from "../rules/ruleSet";
import { shareFraction, shareStep } from "./exactShare";
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
export function largestRemainder(municipalities: readonly Counted[], ruleSet: RuleSet, totalPersons: number): Frame[] {
  const { stepCents } = ruleSet.rounding.value;
  const shares = municipalities.map(({ ags, persons }, index) => {
    const { numerator, denominator } = shareFraction(persons, ruleSet, totalPersons);
    const divisor = denominator * BigInt(stepCents);
    return { ags, index, steps: Number(numerator / divisor), fraction: numerator % divisor };
  });
  const all = Math.floor(ruleSet.budget.termCents.value / (ruleSet.budget.years.value * stepCents));
  const left = all - shares.reduce((sum, share) => sum + share.steps, 0);
  const byFraction = [...shares].sort((a, b) => compareFractions(a.fraction, b.fraction) || compareAgs(a.ags, b.ags));
  const favoured = new Set(byFraction.slice(0, left).map((share) => share.index));
  return shares.map(({ index, steps }) => {
    const lower = cents(steps * stepCents);
    const addedCents = cents(favoured.has(index) ? stepCents : 0);
    const frameCents = cents(lower + addedCents);
    const { persons } = municipalities[index] as Counted; // SAFETY: index counts this very list
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

function compareFractions(a: bigint, b: bigint): number {
  return a > b ? -1 : a < b ? 1 : 0;
}
