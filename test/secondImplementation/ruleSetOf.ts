import { cents, type RuleSet } from "../../src/index";
import type { Stated } from "../../src/rules/ruleSet";
import type { Division } from "./rules/frames";
import type { Threshold } from "./rules/threshold";

/** The rules of one case as plain numbers. */
export interface PlainRules {
  readonly division: Division;
  readonly threshold: Threshold;
  readonly fixedCents: readonly number[];
  readonly smallestPost: number;
  readonly months: number;
}

export const QUALIFICATIONS = ["first", "second", "third"];

/** The same rules as the library takes them. */
export function ruleSetOf({ division, threshold, fixedCents, smallestPost, months }: PlainRules): RuleSet {
  return {
    format: "planungsrahmen.rule-set/1",
    id: "own-random",
    version: "1.0.0",
    programme: "own",
    title: "Zufällige Regeln",
    validFrom: stated("2018-01-01"),
    validUntil: stated(null),
    budget: {
      termCents: stated(cents(division.termCents)),
      years: stated(division.years),
      percentOfYear: stated(division.percentOfYear),
    },
    totalPersons: stated(division.total),
    rounding: stated({ stepCents: cents(division.stepCents), mode: division.rounding }),
    remainder: stated(division.remainder),
    threshold: {
      amountCents: stated(cents(threshold.amountCents)),
      inclusive: stated(threshold.inclusive),
      measuredOn: stated(threshold.measuredOn),
      nearMissPersons: stated(threshold.nearMissPersons),
    },
    fixedAmounts: fixedCents.map((amount, index) => ({
      qualification: QUALIFICATIONS[index] ?? "",
      amountCents: stated(cents(amount)),
    })),
    minimumShareHundredths: stated(smallestPost),
    fundingMonths: stated(months),
    delegation: stated(true),
    districts: null,
  };
}

function stated<T>(value: T): Stated<T> {
  return { value, basis: "assumed", source: "gewürfelt" };
}
