import { apportionWhole } from "../allocation/apportion";
import { type Cents, cents } from "../money/cents";
import type { FundingReading } from "./staffing";

/** Divides an amount among calendar years by their weights, in whole cents that add up to it. */
export function splitByYear(
  amount: Cents,
  weights: ReadonlyMap<number, number>,
): Pick<FundingReading, "cents" | "years"> {
  const years = [...weights].filter(([, weight]) => weight > 0).sort(([a], [b]) => a - b);
  if (years.length === 0) return { cents: cents(0), years: [] };
  const parts = apportionWhole(
    amount,
    years.map(([year, weight]) => ({ key: String(year), weight: BigInt(weight) })),
  );
  return { cents: amount, years: years.map(([year], index) => ({ year, cents: cents(parts[index] ?? 0) })) };
}
