import { groupedDigits } from "./groupedDigits";

/**
 * Writes a whole number the German way.
 *
 * @param value a safe whole number
 * @returns for example `72.857`, and `−51` with a true minus sign
 */
export function formatWhole(value: number): string {
  return (value < 0 ? "−" : "") + groupedDigits(String(Math.abs(value)), ".");
}

/**
 * Writes an amount the German way, without decimals when it is whole euros.
 *
 * @param amount whole cents
 * @returns for example `50.949 €` or `796,08 €`
 * @example
 * ```ts
 * import { cents, euros, formatEuros } from "planungsrahmen";
 *
 * formatEuros(euros(50_949)); // → "50.949 €"
 * formatEuros(cents(79_608)); // → "796,08 €"
 * ```
 */
export function formatEuros(amount: number): string {
  const size = Math.abs(amount);
  const rest = size % 100;
  const sign = amount < 0 ? "−" : "";
  const decimals = rest === 0 ? "" : `,${String(rest).padStart(2, "0")}`;
  return `${sign}${groupedDigits(String((size - rest) / 100), ".")}${decimals} €`;
}
