import type { AssessedMunicipality } from "../../eligibility/eligibility";
import { amount, type Draft } from "./draft";

/** The steps of one division, as the sheet shows them: whole numbers, all of them exact. */
export interface Division {
  readonly product: number;
  /** Whole steps of rounding that the share holds. */
  readonly steps: number;
  /** What the division leaves. */
  readonly rest: number;
  /** Whether rounding adds a step: 0 or 1. */
  readonly up: number;
}

/** The division behind a municipality's frame; null where the frame was given. */
export function divisionOf({ persons, frameCents, frameOrigin }: AssessedMunicipality, draft: Draft): Division | null {
  const { budget, rounding } = draft.assessment.ruleSet;
  const total = draft.assessment.totalPersons.value;
  if (persons === null || total === null || frameOrigin === "given") return null;
  const product = amount(draft, budget.termCents.value) * persons;
  const divisor = budget.years.value * total * amount(draft, rounding.value.stepCents);
  const steps = Math.floor(product / divisor);
  return { product, steps, rest: product - steps * divisor, up: frameCents / rounding.value.stepCents - steps };
}
