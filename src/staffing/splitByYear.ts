import { apportionWhole } from "../allocation/apportion";
import { type Cents, cents } from "../money/cents";
import type { FundingReading } from "./staffing";

/** Weights of calendar years, and what one month weighs among them. */
interface YearWeights {
  readonly weights: ReadonlyMap<number, number>;
  readonly monthWeight: number;
}

/** Divides an amount among calendar years by their weights, in whole cents that add up to it. */
export function splitByYear(
  amount: Cents,
  { weights, monthWeight }: YearWeights,
): Pick<FundingReading, "cents" | "years"> {
  const years = [...weights].filter(([, weight]) => weight > 0).sort(([a], [b]) => a - b);
  if (years.length === 0) return { cents: cents(0), years: [] };
  const parts = apportionWhole(
    amount,
    years.map(([year, weight]) => ({ key: String(year), weight: BigInt(weight) })),
  );
  return {
    cents: amount,
    years: years.map(([year, weight], index) => {
      return { year, months: monthsOf(weight, monthWeight), cents: cents(parts[index] ?? 0) };
    }),
  };
}

function monthsOf(weight: number, monthWeight: number): FundingReading["years"][number]["months"] {
  const remainder = (weight * 100) % monthWeight;
  return { hundredths: (weight * 100 - remainder) / monthWeight, remainder, denominator: monthWeight };
}
