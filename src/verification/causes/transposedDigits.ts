import { type Cause, deviates, type SuspectRow } from "../diagnosis";

/** Two neighbouring digits of an amount that changed places (*Zahlendreher*). */
export const transposedDigits: Cause = ({ rows }) => {
  const slips = rows.filter((row) => deviates(row) && transpositions(row).includes(row.officialCents));
  const slipped = new Set(slips.map((row) => row.ags));
  if (slipped.size === 0) return [];
  return [
    {
      cause: "transposed-digits",
      parameters: {
        rows: slips.map(({ ags, name, officialCents, computedCents }) => ({ ags, name, officialCents, computedCents })),
      },
      predict: (row) => (slipped.has(row.ags) ? row.officialCents : row.computedCents),
      tried: 1,
      slipsOf: (row) => transpositions(row).length,
    },
  ];
};

/** The computed amount with each pair of neighbouring digits exchanged; cents stay as they are. */
function transpositions({ computedCents }: SuspectRow): number[] {
  const digits = String(Math.floor(computedCents / 100));
  return [...digits.slice(1)].flatMap((digit, index) => {
    const before = digits[index];
    if (digit === before || (index === 0 && digit === "0")) return [];
    const text = `${digits.slice(0, index)}${digit}${before}${digits.slice(index + 2)}`;
    return Number(text) * 100 + (computedCents % 100);
  });
}
