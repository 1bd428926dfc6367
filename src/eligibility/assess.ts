import type { Allocation } from "../allocation/allocate";
import { type Cents, cents } from "../money/cents";
import { requiredFrame } from "../rules/requiredFrame";
import type { RuleSet } from "../rules/ruleSet";
import type { Assessment, Eligibility, EligibilityReason, EligibilityStatus, Question } from "./eligibility";

const STATUS: Record<EligibilityReason, EligibilityStatus> = {
  "reaches-threshold": "apply-alone",
  "below-threshold": "must-share",
  "no-frame": "nothing-to-apply-for",
  "reaches-threshold-in-one-reading": "needs-decision",
};

/**
 * Decides for each municipality whether it may apply alone, must share, or has nothing to apply for.
 *
 * A shortfall of no more than a few persons' share (*knapp verfehlt*) and a threshold whose measure no source settles
 * are handed on as questions. It does not decide them, and it forms no pools.
 *
 * @param allocation frames from `allocate`
 * @returns the same municipalities in the same order, each with status, reason, margin and questions
 * @legalSource VwV Integrationsmanagement: at least 51,000 euros a year, by one municipality or several together
 * @example
 * ```ts
 * import { allocate, assess, imBw201801 } from "planungsrahmen";
 *
 * const allocation = allocate([{ ags: "08337116", name: "Wehr", persons: 64 }], imBw201801);
 * if (allocation.ok) {
 *   const assessment = assess(allocation.value);
 *   assessment.municipalities.map(({ status, nearMiss }) => [status, nearMiss]); // → [["must-share", true]]
 * }
 * ```
 */
export function assess(allocation: Allocation): Assessment {
  const { ruleSet, totalPersons } = allocation;
  // Object.assign, since engines make slow and large objects of two spreads.
  const municipalities = allocation.municipalities.map((municipality) =>
    Object.assign({}, municipality, assessFrame(municipality.frameCents, ruleSet, totalPersons.value)),
  );
  return { ...allocation, requiredCents: requiredFrame(ruleSet), municipalities };
}

/**
 * Decides whether one frame is enough to apply alone.
 *
 * @param frameCents the frame of one year, in whole cents
 * @param ruleSet the rules to apply
 * @param totalPersons all counted persons, to tell a near miss; without it that stays unknown (null)
 * @throws RangeError when the frame is not whole cents from 0
 * @example
 * ```ts
 * import { assessFrame, euros, imBw201801 } from "planungsrahmen";
 *
 * assessFrame(euros(50_949), imBw201801).marginCents; // → -5_100
 * assessFrame(euros(51_000), imBw201801).status; // → "apply-alone"
 * ```
 */
export function assessFrame(
  frameCents: Cents,
  ruleSet: RuleSet,
  totalPersons = ruleSet.totalPersons.value,
): Eligibility {
  if (!Number.isSafeInteger(frameCents) || frameCents < 0) {
    throw new RangeError(`assessFrame: whole cents from 0 were expected, ${frameCents} was given`);
  }
  const requiredCents = requiredFrame(ruleSet);
  const reason = reasonOf(frameCents, ruleSet, requiredCents);
  const marginCents = cents(frameCents - requiredCents);
  const nearMiss = reason === "below-threshold" ? isNearMiss(-marginCents, ruleSet, totalPersons) : false;
  return {
    status: STATUS[reason],
    reason,
    requiredCents,
    marginCents,
    nearMiss,
    source: ruleSet.threshold.amountCents.source,
    questions: questionsOf(frameCents, ruleSet, nearMiss === true ? -marginCents : null, reason),
  };
}

function reasonOf(frameCents: Cents, ruleSet: RuleSet, requiredCents: Cents): EligibilityReason {
  if (frameCents === 0) return "no-frame";
  if (frameCents >= requiredCents) return "reaches-threshold";
  const otherReading =
    ruleSet.threshold.measuredOn.value === null && frameCents >= requiredFrame(ruleSet, "whole-year");
  return otherReading ? "reaches-threshold-in-one-reading" : "below-threshold";
}

/** Compares with the exact share of the persons, not with a rounded rate. */
function isNearMiss(
  shortfallCents: number,
  { budget, threshold }: RuleSet,
  totalPersons: number | null,
): boolean | null {
  if (threshold.nearMissPersons.value === 0) return false;
  if (totalPersons === null) return null;
  const share = BigInt(budget.termCents.value) * BigInt(threshold.nearMissPersons.value);
  return BigInt(shortfallCents) * BigInt(budget.years.value) * BigInt(totalPersons) <= share;
}

function questionsOf(
  frameCents: Cents,
  { threshold, budget }: RuleSet,
  nearMissBy: number | null,
  reason: EligibilityReason,
): Question[] {
  const questions: Question[] = [];
  if (nearMissBy !== null) {
    const { basis, source } = threshold.nearMissPersons;
    questions.push({ id: "near-miss", params: { missingCents: cents(nearMissBy) }, basis, source });
  }
  if (reason === "reaches-threshold-in-one-reading") {
    const { basis, source } = threshold.measuredOn;
    const { amountCents } = threshold;
    const params = { thresholdCents: amountCents.value, percentOfYear: budget.percentOfYear.value, frameCents };
    questions.push({ id: "threshold-measure", params, basis, source });
  }
  return questions;
}
