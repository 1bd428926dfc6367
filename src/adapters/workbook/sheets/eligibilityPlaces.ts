import type { Draft } from "../draft";
import { placesIn, type TablePlaces } from "../tableSheet";
import { FIRST_LINE } from "./municipalitySheet";

/** The columns of the comparison with what is required, in their order. */
export const ELIGIBILITY_KEYS = ["ags", "name", "frame", "required", "margin", "status", "near", "question"] as const;

/** A column of the comparison. */
export type EligibilityKey = (typeof ELIGIBILITY_KEYS)[number];

/** Where the results of the comparison stand. */
export function eligibilityPlaces({ labels, assessment }: Draft): TablePlaces {
  const lines = { first: FIRST_LINE, count: assessment.municipalities.length };
  return placesIn(
    labels.sheets.eligibility,
    ELIGIBILITY_KEYS.map((key) => ({ key })),
    lines,
  );
}
