import { type Cents, cents } from "../money/cents";
import { roundQuotient } from "../money/roundQuotient";
import type { DistributionRules } from "../rules/ruleSet";
import { shareFraction, shareStep } from "./exactShare";
import type { Step } from "./steps";

/** A frame with the steps that lead to it. */
export interface Frame {
  readonly frameCents: Cents;
  readonly steps: readonly Step[];
}

/**
 * Works out the planning frame (*Planungsrahmen*) of one head count for one year.
 *
 * Multiplies first, divides once, rounds once. It never rounds the rate per head, and it distributes no remainder:
 * that needs the whole table, see `allocate`.
 *
 * @param persons counted persons, whole, from 0 to `totalPersons`
 * @param ruleSet the rules to apply
 * @param totalPersons all counted persons; the rule set's total unless given
 * @returns the frame in cents and its steps
 * @throws RangeError when `persons` or `totalPersons` is outside its range, or the rule set has no total and none is given
 * @legalSource VwV Integrationsmanagement; the rounding is inferred, see the rule set
 * @example
 * ```ts
 * import { frameOf, imBw201801 } from "planungsrahmen";
 *
 * frameOf(64, imBw201801).frameCents; // → 5_094_900
 * ```
 */
export function frameOf(persons: number, ruleSet: DistributionRules, totalPersons = ruleSet.totalPersons.value): Frame {
  if (totalPersons === null || !Number.isSafeInteger(totalPersons) || totalPersons <= 0) {
    throw new RangeError(`frameOf: a total of whole persons above 0 was expected, ${totalPersons} was given`);
  }
  if (!Number.isSafeInteger(persons) || persons < 0 || persons > totalPersons) {
    throw new RangeError(`frameOf: whole persons from 0 to ${totalPersons} were expected, ${persons} was given`);
  }
  const { stepCents, mode } = ruleSet.rounding.value;
  const { numerator, denominator } = shareFraction(persons, ruleSet, totalPersons);
  const steps = roundQuotient(numerator, denominator * BigInt(stepCents), mode);
  const frameCents = cents(Number(steps) * stepCents);
  return {
    frameCents,
    steps: [shareStep(persons, ruleSet, totalPersons), { step: "round", mode, stepCents, cents: frameCents }],
  };
}
