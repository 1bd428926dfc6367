import type { Cause } from "../diagnosis";
import { roundedShare } from "./roundedShare";

/** The term's share rounded once, instead of the year's share rounded and then doubled. */
export const doubledBeforeRounding: Cause = (found) => {
  const termYears = found.ruleSet.budget.years.value;
  if (termYears === 1) return [];
  return [
    {
      cause: "doubled-before-rounding",
      parameters: { years: termYears, shownYears: found.years },
      predict: (row) => {
        const term = roundedShare(row, { ...found, years: 1 }, { percent: 100 * termYears });
        return term === null ? null : (term * found.years) / termYears;
      },
      tried: 1,
    },
  ];
};
