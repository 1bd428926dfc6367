import { formatEuros } from "../../money/formatGerman";
import { type Cause, deviates, type SuspectRow } from "../diagnosis";

/** Two neighbouring digits of an amount that changed places (*Zahlendreher*). */
export const transposedDigits: Cause = ({ rows }) => {
  const slipped = new Set(
    rows.filter((row) => deviates(row) && transpositions(row).includes(row.officialCents)).map((row) => row.ags),
  );
  if (slipped.size === 0) return [];
  return [
    {
      cause: "transposed-digits",
      parameters: {},
      sentence: (explained) => `Zahlendreher: ${explained.map(slipText).join(", ")}`,
      predict: (row) => (slipped.has(row.ags) ? row.officialCents : row.computedCents),
      tried: 1,
      slipsOf: (row) => transpositions(row).length,
    },
  ];
};

function slipText({ name, officialCents, computedCents }: SuspectRow): string {
  return `${name} ${formatEuros(officialCents)} statt ${formatEuros(computedCents)}`;
}

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
