import { oneLine } from "../../result/oneLine";
import { hasThreshold } from "../../rules/hasThreshold";
import { requiredFrame } from "../../rules/requiredFrame";
import type { DistributionRules, Stated } from "../../rules/ruleSet";
import type { Dialect } from "./dialect";

type Said = Pick<Stated<unknown>, "basis" | "source">;

/** A value of the rules under the name that the statements use, with who says so of each value that it is made of. */
export interface Constant {
  readonly name: string;
  readonly value: number;
  readonly said: readonly Said[];
}

/** The numbers of the rules that frames are worked out from. */
export function constantsOf(ruleSet: DistributionRules): Constant[] {
  const { budget, rounding, totalPersons } = ruleSet;
  const total =
    totalPersons.value === null ? [] : [{ name: "total_persons", value: totalPersons.value, said: [totalPersons] }];
  return [
    { name: "budget_cents", value: budget.termCents.value, said: [budget.termCents] },
    { name: "years", value: budget.years.value, said: [budget.years] },
    { name: "step_cents", value: rounding.value.stepCents, said: [rounding] },
    ...total,
    ...thresholdsOf(ruleSet),
  ];
}

/** The smallest frame that is enough, and where that depends on the reading the smallest that is enough in one. */
function thresholdsOf(ruleSet: DistributionRules): Constant[] {
  if (!hasThreshold(ruleSet)) return [];
  const { amountCents, inclusive, measuredOn } = ruleSet.threshold;
  const said = [amountCents, inclusive, measuredOn];
  const required = { name: "required_cents", value: requiredFrame(ruleSet), said };
  if (measuredOn.value !== null) return [required];
  const inOneReading = requiredFrame(ruleSet, "whole-year");
  return [
    required,
    { name: "required_in_one_reading_cents", value: inOneReading, said: [...said, ruleSet.budget.percentOfYear] },
  ];
}

/** Constants as one row, each on a line of its own with its basis and its source. */
export function constantsSelect(constants: readonly Constant[], { whole }: Dialect): string {
  const lines = constants.map(({ name, value, said }, index) => {
    const comma = index === constants.length - 1 ? "" : ",";
    return `    CAST(${value} AS ${whole}) AS ${name}${comma} -- ${said.map(({ basis, source }) => `${basis}: ${oneLine(source)}`).join(" | ")}`;
  });
  return ["  SELECT", ...lines].join("\n");
}
