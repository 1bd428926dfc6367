import type { ColumnMessages } from "../../commands/columns";

/** Headings of comma-separated values in English. */
export const columns: ColumnMessages = {
  ...{ ags: "AGS", name: "Name", persons: "Persons", population: "Inhabitants" },
  ...{ frame_eur: "Frame in euros", status: "Application", term_eur: "Term in euros" },
  ...{ margin_eur: "To threshold in euros", near_miss: "Near miss", basis: "Origin of figure" },
  ...{ pool: "Pool", pool_frame_eur: "Common frame in euros" },
  ...{ pool_origin: "Origin of pool", pool_name: "Name of pool" },
  ...{ reason: "Reason", missing_eur: "Missing in euros", pool_seat: "Seat", wishes: "Wishes" },
  ...{ fte: "FTE", weekly_minutes: "Minutes a week", weekly_days: "Days a week" },
  ...{ grant_eur: "Grant in euros", own_eur: "Own cost in euros", may_apply: "May apply" },
  ...{ ags_before: "AGS before", outcome: "Outcome", before_eur: "Before in euros", after_eur: "After in euros" },
  ...{ difference_eur: "Difference in euros", difference_numerator: "Difference in cents, numerator" },
  ...{ difference_denominator: "Difference in cents, denominator", status_before: "Application before" },
  ...{ status_after: "Application after", crossing: "Crossing of threshold", certain: "Certain" },
  ...{ persons_before: "Persons before", persons_before_basis: "Origin of figure before" },
  ...{ persons_after: "Persons after", persons_after_basis: "Origin of figure after" },
  ...{ part: "Part", step: "Step", text: "Text", source: "Source" },
};
