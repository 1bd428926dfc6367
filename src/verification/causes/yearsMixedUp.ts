import type { Cause } from "../diagnosis";

/** Two-year sums in a column of one year, or amounts of one year in a column of two. */
export const yearsMixedUp: Cause = ({ years, ruleSet }) => {
  if (years === 2) {
    return [
      {
        cause: "one-year-in-two",
        parameters: {},
        predict: ({ computedCents }) => computedCents / 2,
        tried: 1,
      },
    ];
  }
  const { value: ownYears } = ruleSet.budget.years;
  const term = Math.max(2, ownYears);
  return [
    {
      cause: "two-years-in-one",
      parameters: { years: term, budgetYears: ownYears },
      predict: ({ computedCents }) => computedCents * term,
      tried: 1,
    },
  ];
};
