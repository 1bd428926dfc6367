import { type RoundingMode, roundQuotient } from "../../money/roundQuotient";
import type { Case, Cause, Hypothesis, SuspectRow } from "../diagnosis";

const DECIMALS = [0, 1, 2, 3, 4, 5] as const;
/** What is done to a rate; to the even digit comes to the same but for halves. */
const WAYS: readonly RoundingMode[] = ["half-up", "floor", "ceiling"];

/** The rate per head rounded first and then multiplied, with or without rounding the product. */
export const roundedRate: Cause = (found) => {
  const rates = roundedRates(found);
  const ways = rates.flatMap((rate) => [true, false].map((roundsProduct) => ({ ...rate, roundsProduct })));
  return ways
    .filter(({ decimals, roundsProduct }) => roundsProduct || decimals > 0)
    .map((way): Hypothesis => {
      const { decimals, mode, roundsProduct } = way;
      return {
        cause: "rounded-rate",
        parameters: {
          ...{ decimals, mode, ratePerPerson: decimalText(way.rate, decimals) },
          product: roundsProduct ? "rounded" : "cents",
        },
        predict: (row) => product(row, found, way),
        tried: ways.length,
      };
    });
};

/** Each rate that rounding, rounding up or cutting off to some decimals gives, named by the fewest of them. */
function roundedRates({ ruleSet, totalPersons }: Case) {
  if (totalPersons === null || totalPersons === 0) return [];
  const perYear = BigInt(ruleSet.budget.years.value) * BigInt(totalPersons) * 100n;
  const budget = BigInt(ruleSet.budget.termCents.value);
  const all = DECIMALS.flatMap((decimals) =>
    WAYS.map((mode) => {
      const scale = 10n ** BigInt(decimals);
      return { decimals, mode, scale, rate: roundQuotient(budget * scale, perYear, mode) };
    }),
  );
  return all.filter(
    ({ rate, scale }, index) => index === all.findIndex((other) => other.rate * scale === rate * other.scale),
  );
}

interface Rate {
  readonly rate: bigint;
  readonly scale: bigint;
  readonly roundsProduct: boolean;
}

function product({ parts }: SuspectRow, { ruleSet, years }: Case, { rate, scale, roundsProduct }: Rate) {
  if (parts === null) return null;
  const { mode, stepCents } = ruleSet.rounding.value;
  const step = roundsProduct ? stepCents : 1;
  const steps = parts.map((persons) =>
    Number(roundQuotient(rate * BigInt(persons) * 100n, scale * BigInt(step), roundsProduct ? mode : "half-up")),
  );
  return steps.reduce((sum, one) => sum + one, 0) * step * years;
}

function decimalText(rate: bigint, decimals: number): string {
  const digits = rate.toString().padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
