import type { WordOf } from "../codes";

/** Columns of the tables of comma-separated values, as they are called where no language is asked for. */
export type ColumnName =
  | ("ags" | "name" | "persons" | "population" | "frame_eur" | "status" | "term_eur" | "margin_eur")
  | ("near_miss" | "basis" | "pool" | "pool_frame_eur" | "pool_origin" | "pool_name" | "reason" | "missing_eur")
  | ("pool_seat" | "wishes" | "fte" | "weekly_minutes" | "weekly_days" | "grant_eur" | "own_eur" | "may_apply")
  | ("ags_before" | "outcome" | "before_eur" | "after_eur" | "difference_eur" | "difference_numerator")
  | ("difference_denominator" | "status_before" | "status_after" | "crossing" | "certain" | "persons_before")
  | ("persons_before_basis" | "persons_after" | "persons_after_basis" | "part" | "step" | "text" | "source");

/** What these columns are called in a language. */
export type ColumnMessages = WordOf<ColumnName>;
