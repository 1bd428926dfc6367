import { formatFte } from "../staffing/formatFte";
import type { FundablePosts } from "../staffing/staffing";

/**
 * Writes an exact share of posts with four decimals, cut and not rounded, so that it never looks like more than it is.
 *
 * @returns for example `4,3784…`; the dots stand for the decimals that follow
 */
export function formatExactFte({ hundredths, remainder, denominator }: FundablePosts["exact"]): string {
  if (remainder === 0) return formatFte(hundredths);
  const digits = (BigInt(remainder) * 100n) / BigInt(denominator);
  const rest = (BigInt(remainder) * 100n) % BigInt(denominator);
  return `${formatFte(hundredths)}${String(digits).padStart(2, "0")}${rest === 0n ? "" : "…"}`;
}
