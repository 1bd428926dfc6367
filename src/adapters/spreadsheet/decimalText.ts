/** What `src/input/decimal` answers, without a library; the scripts for spreadsheets bring this one. */
export function decimalPlaces(decimal: string): number {
  const [, decimals = ""] = decimal.split(".");
  return decimals.replace(/0+$/, "").length;
}

/** What `src/input/decimal` answers, by moving the point; powers of ten as in `1e+21` are understood. */
export function hundredfold(decimal: string): number | null {
  const [digits = "", power = "0"] = decimal.split("e");
  const places = decimalPlaces(digits);
  const exponent = Number(power) + 2 - places;
  if (exponent < 0) return null;
  const [whole = "", decimals = ""] = digits.split(".");
  return Number(`${whole}${decimals.slice(0, places)}e${exponent}`);
}
