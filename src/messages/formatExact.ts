import type { ExactCents } from "../allocation/steps";
import { formatEuros } from "../money/formatGerman";

/**
 * Writes an exact amount with four decimals of a euro, cut and not rounded, so that it never looks like more than it is.
 *
 * @returns for example `50.949,1195… €`; the dots stand for the decimals that follow
 */
export function formatExact({ wholeCents, remainder, denominator }: ExactCents): string {
  if (remainder === 0) return formatEuros(wholeCents);
  const hundredths = (BigInt(remainder) * 100n) / BigInt(denominator);
  const rest = (BigInt(remainder) * 100n) % BigInt(denominator);
  const whole = formatEuros(wholeCents - (wholeCents % 100)).replace(" €", "");
  const decimals = `${String(wholeCents % 100).padStart(2, "0")}${String(hundredths).padStart(2, "0")}`;
  return `${whole},${decimals}${rest === 0n ? "" : "…"} €`;
}
