import { type RoundingMode, roundQuotient } from "../../money/roundQuotient";
import type { Case, SuspectRow } from "../diagnosis";

/** How a share is made; what is left out is as the rules say. */
export interface Making {
  readonly mode?: RoundingMode;
  readonly stepCents?: number;
  readonly totalPersons?: number;
  /** Multiplies the exact share before it is rounded. */
  readonly percent?: number;
}

/**
 * The amount of a row if each frame were made differently: rounded on its own, added up, times the years.
 *
 * @returns cents; null where the row's head counts or the total are not known
 */
export function roundedShare({ parts }: SuspectRow, found: Case, making: Making): number | null {
  const { budget, rounding } = found.ruleSet;
  const { mode = rounding.value.mode, stepCents = rounding.value.stepCents, percent = 100 } = making;
  const totalPersons = making.totalPersons ?? found.totalPersons;
  if (parts === null || totalPersons === null || totalPersons === 0) return null;
  const denominator = BigInt(budget.years.value) * BigInt(totalPersons) * 100n * BigInt(stepCents);
  const budgetPart = BigInt(budget.termCents.value) * BigInt(percent);
  const steps = parts.map((persons) => Number(roundQuotient(budgetPart * BigInt(persons), denominator, mode)));
  return steps.reduce((sum, one) => sum + one, 0) * stepCents * found.years;
}
