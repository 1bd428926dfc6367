import type { Allocation, AllocationTotals } from "../../allocation/allocate";
import type { FrameSpan } from "../../messages/commands/words";
import { termsOf } from "../../messages/terms";
import type { DistributionRules } from "../../rules/ruleSet";
import type { Texts } from "./texts";

/** How many rows and heads there are, and whether some are made up. */
export function distributionLines(allocation: Allocation<DistributionRules>, { commands }: Texts): string[] {
  const { ruleSet, totals, totalPersons, municipalities } = allocation;
  const modelled = municipalities.filter(({ basis }) => basis === "modelled").length;
  const { municipalities: rows, persons, complete: isComplete } = totals;
  return [
    commands.allocate(termsOf(ruleSet)).coverage({ rows, persons, isComplete, divisor: totalPersons.value }),
    ...(modelled === 0 ? [] : [commands.words.modelled(modelled)]),
  ];
}

/** The sum of the frames, and what rounding leaves of the budget. */
export function sumLines(totals: AllocationTotals, ruleSet: DistributionRules, { commands }: Texts): string[] {
  const { frameCents, termCents, roundingDifferenceCents } = totals;
  const messages = commands.allocate(termsOf(ruleSet));
  return [
    messages.sum({ cents: frameCents, span: spanOf(ruleSet), years: ruleSet.budget.years.value, termCents }),
    ...(roundingDifferenceCents === null ? [] : [messages.difference(roundingDifferenceCents)]),
  ];
}

/** What the frames of some rules are for; one sum for districts is no frame of a year. */
export function spanOf({ budget, recipients }: DistributionRules): FrameSpan {
  if (recipients?.value === "districts" && budget.years.value === 1) return "sum";
  return budget.percentOfYear.value === 100 ? "year" : "tranche";
}
