import { formatWhole } from "../money/formatGerman";
import { FULL_POST } from "./fullPost";

/**
 * Writes a share of posts the German way, always with two decimals.
 *
 * @param hundredths whole hundredths; anything finer is shown as it is
 * @returns for example `4,37`, and `−0,50` with a true minus sign
 */
export function formatFte(hundredths: number): string {
  if (!Number.isInteger(hundredths)) return String(hundredths / FULL_POST).replace(".", ",");
  const size = Math.abs(hundredths);
  const rest = size % FULL_POST;
  return `${hundredths < 0 ? "−" : ""}${formatWhole((size - rest) / FULL_POST)},${String(rest).padStart(2, "0")}`;
}
