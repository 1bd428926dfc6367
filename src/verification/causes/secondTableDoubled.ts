import { type Cause, deviates } from "../diagnosis";

/** A second table whose amounts are for two years already, where those of one year are expected. */
export const secondTableDoubled: Cause = ({ rows, years, computedFrom, ruleSet }) => {
  if (computedFrom !== "second-amounts") return [];
  const isHalf = (officialCents: number, computedCents: number) => 2 * officialCents === computedCents;
  const halves = rows.filter((row) => deviates(row) && isHalf(row.officialCents, row.computedCents));
  // Twice a rounded frame is an even number of steps; an odd one is the amount of one year.
  const step = years * ruleSet.rounding.value.stepCents;
  if (halves.some(({ officialCents }) => officialCents % step !== 0)) return [];
  return [
    {
      cause: "two-years-in-second",
      parameters: { years },
      predict: ({ computedCents }) => computedCents / 2,
      tried: 1,
    },
  ];
};
