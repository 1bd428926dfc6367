import { daysLater, monthsLater } from "../dates/calendar";
import { periodEnd } from "../dates/periodEnd";
import { type Cents, cents } from "../money/cents";
import { roundQuotient } from "../money/roundQuotient";
import { laterFundingMonths } from "../rules/laterFundingMonths";
import type { RuleSet } from "../rules/ruleSet";
import { readingByDays, type Term } from "./readingByDays";
import { readingByWholeMonths } from "./readingByWholeMonths";
import type { Employment, FundingPeriod, FundingReading } from "./staffing";

/**
 * How long posts are funded (*Förderzeitraum*), and how the grant falls on calendar years.
 *
 * The rules fund so many months from the first day of employment. What they leave open, partial months and interruptions,
 * is worked out in every reading. It knows no application deadlines and no clock.
 *
 * @param yearlyCents one year's grant
 * @param employment checked days, see `checkEmployment`
 * @param ruleSet how many months are funded
 * @returns the last day and the readings; no amounts for a tranche, which covers a part of one year
 * @legalSource VwV Integrationsmanagement: 24 months from the start of employment
 * @example
 * ```ts
 * import { euros, imBw201801 } from "planungsrahmen";
 * import { fundingPeriod } from "planungsrahmen/staffing";
 *
 * fundingPeriod(euros(51_000), { start: "2018-02-01" }, imBw201801).end; // → "2020-01-31"
 * ```
 */
export function fundingPeriod(yearlyCents: Cents, employment: Employment, ruleSet: RuleSet): FundingPeriod {
  const { start } = employment;
  const months = ruleSet.fundingMonths;
  const end = periodEnd(start, months.value);
  const endOtherwise = daysLater(monthsLater(start, months.value), -1);
  const isYearly = ruleSet.budget.percentOfYear.value === 100;
  const termCents = isYearly ? termOfGrant(yearlyCents, months.value) : null;
  return {
    ...{ start, months, end, endOtherwise: endOtherwise === end ? null : endOtherwise, termCents },
    readings: termCents === null ? [] : readingsOf(employment, { months: months.value, end, termCents }),
    later: laterFundingMonths(ruleSet).map((one) => ({ ...one, end: periodEnd(start, one.months.value) })),
  };
}

/** A year's grant for so many months; the part of a cent that months of a year may leave is dropped. */
function termOfGrant(yearlyCents: Cents, months: number): Cents {
  return cents(Number(roundQuotient(BigInt(yearlyCents) * BigInt(months), 12n, "floor")));
}

function readingsOf(employment: Employment, term: Term): FundingReading[] {
  const interrupted = (employment.interruptions ?? []).length > 0;
  const handlings: readonly FundingReading["interruptions"][] = interrupted ? ["run-on", "made-up"] : [null];
  return handlings.flatMap((handling) => [
    readingByDays(employment, term, handling),
    readingByWholeMonths(employment, term, handling),
  ]);
}
