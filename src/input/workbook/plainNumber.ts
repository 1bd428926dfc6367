/** A number as workbooks store it; null where a text is none, however much JavaScript would make of `0x40` or of nothing. */
export function plainNumber(text: string): number | null {
  const isDecimal = text.length < 400 && /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(text);
  const number = isDecimal ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : null;
}
