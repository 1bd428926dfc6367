import type { Cell } from "../../input/grid";

/** How a date is shown in a message; which one it is depends on the host's time zone. */
const DATE = "ein Datum";

/**
 * Turns what a spreadsheet hands over into a cell: blanks come as `""`, `null` or nothing, dates and errors as objects.
 *
 * Dates and errors become text that no column of figures accepts, so that the message can name them. Excel hands dates
 * over as plain numbers; those cannot be told apart.
 */
export function cellOf(value: unknown): Cell {
  if (value === undefined || value === null || value === "") return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  // SAFETY: whatever is left has properties, which may be missing.
  const { code, basicValue } = value as { readonly code?: unknown; readonly basicValue?: unknown };
  if (typeof code === "string") return code;
  if (basicValue !== undefined && typeof basicValue !== "object") return cellOf(basicValue);
  return Object.prototype.toString.call(value) === "[object Date]" ? DATE : "ein Wert, der weder Zahl noch Text ist";
}
