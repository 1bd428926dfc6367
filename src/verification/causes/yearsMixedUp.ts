import type { Cause } from "../diagnosis";

/** Two-year sums in a column of one year, or amounts of one year in a column of two. */
export const yearsMixedUp: Cause = ({ years, ruleSet }) => {
  if (years === 2) {
    return [
      {
        cause: "one-year-in-two",
        parameters: {},
        sentence: () => "Jahresbeträge in einer Spalte für zwei Jahre",
        predict: ({ computedCents }) => computedCents / 2,
        tried: 1,
      },
    ];
  }
  const term = Math.max(2, ruleSet.budget.years.value);
  return [
    {
      cause: "two-years-in-one",
      parameters: { years: term },
      sentence: () => `Beträge für ${term} Jahre in einer Spalte für ein Jahr`,
      predict: ({ computedCents }) => computedCents * term,
      tried: 1,
    },
  ];
};
