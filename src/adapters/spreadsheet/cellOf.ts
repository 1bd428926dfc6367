import type { Cell } from "../../input/grid";
import { OddValue } from "../../input/oddValue";

/**
 * Turns what a spreadsheet hands over into a cell: blanks come as `""`, `null` or nothing, dates and errors as objects.
 *
 * Dates and errors become what no column of figures accepts, so that the message can name them; which day a date is
 * depends on the time zone of the host. Excel hands dates over as plain numbers; those cannot be told apart.
 */
export function cellOf(value: unknown): Cell {
  if (value === undefined || value === null || value === "") return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  // SAFETY: whatever is left has properties, which may be missing.
  const { code, basicValue } = value as { readonly code?: unknown; readonly basicValue?: unknown };
  if (typeof code === "string") return code;
  if (basicValue !== undefined && typeof basicValue !== "object") return cellOf(basicValue);
  return new OddValue(Object.prototype.toString.call(value) === "[object Date]" ? "date" : "unknown");
}
