import type { RuleSet } from "../../rules/ruleSet";
import { ruleSets } from "../../rules/ruleSets";
import type { Case, Cause, Hypothesis } from "../diagnosis";
import { roundedShare } from "./roundedShare";

type Untried = Omit<Extract<Hypothesis, { readonly cause: "other-rules" }>, "tried">;

/** The rate of another tranche: the rules of another time, or their part of a year on the counts of these. */
export const otherRules: Cause = (found) => {
  const others = ruleSets.filter(({ id }) => id !== found.ruleSet.id);
  const percents = new Set(others.map(({ budget }) => budget.percentOfYear.value));
  const all = [
    ...others.map((ruleSet) => byRules(ruleSet, found)),
    ...[...percents].flatMap((percent) => byPartOfYear(percent, found)),
  ];
  return all.map((one) => ({ ...one, tried: all.length }));
};

function byRules(ruleSet: RuleSet, found: Case): Untried {
  const { value: totalPersons } = ruleSet.totalPersons;
  return {
    cause: "other-rules",
    parameters: { ruleSet: ruleSet.id, title: ruleSet.title },
    predict: (row) => roundedShare(row, { ...found, ruleSet, totalPersons }, {}),
  };
}

function byPartOfYear(percent: number, found: Case): Untried[] {
  const { id, budget } = found.ruleSet;
  const own = budget.percentOfYear.value;
  const ofOwn = (percent * 100) / own;
  if (percent === own || !Number.isInteger(ofOwn)) return [];
  return [
    {
      cause: "other-rules",
      parameters: { ruleSet: id, percentOfYear: percent, insteadOf: own },
      predict: (row) => roundedShare(row, found, { percent: ofOwn }),
    },
  ];
}
