import { ruleSets } from "../../rules/ruleSets";
import type { Cause, Hypothesis } from "../diagnosis";
import { roundedShare } from "./roundedShare";

/** The rate of another tranche: the rules of another time, or their part of a year on the counts of these. */
export const otherRules: Cause = (found) => {
  const own = found.ruleSet;
  const others = ruleSets.filter(({ id }) => id !== own.id);
  const parts = [...new Set(others.map(({ budget }) => budget.percentOfYear.value))];
  const percents = parts.filter((percent) => percent !== own.budget.percentOfYear.value);
  const tried = others.length + percents.length;
  return [
    ...others.map((ruleSet): Hypothesis => {
      const { value: totalPersons } = ruleSet.totalPersons;
      return {
        cause: "other-rules",
        parameters: { ruleSet: ruleSet.id },
        sentence: () => `nach einem anderen Regelwerk gerechnet: ${ruleSet.id} (${ruleSet.title})`,
        predict: (row) => roundedShare(row, { ...found, ruleSet, totalPersons }, {}),
        tried,
      };
    }),
    ...percents.map((percent): Hypothesis => {
      const ownPercent = own.budget.percentOfYear.value;
      const percentOfYear = percent;
      return {
        cause: "other-rules",
        parameters: { ruleSet: own.id, percentOfYear },
        sentence: () => `nur ${percent} % eines Jahres verteilt statt ${ownPercent} %`,
        predict: (row) => shareOfYear(row, percent, ownPercent),
        tried,
      };
    }),
  ];

  function shareOfYear(row: Parameters<Hypothesis["predict"]>[0], percent: number, ownPercent: number) {
    const whole = (percent * 100) / ownPercent;
    return Number.isInteger(whole) ? roundedShare(row, found, { percent: whole }) : null;
  }
};
