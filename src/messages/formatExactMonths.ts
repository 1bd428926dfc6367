import { formatExactFte } from "./formatExactFte";

/**
 * Writes a number of months, whole ones without decimals, others cut after four of them.
 *
 * @returns for example `9,5483…`, or `24`
 */
export function formatExactMonths(months: Parameters<typeof formatExactFte>[0]): string {
  return formatExactFte(months).replace(/,00$/, "");
}
