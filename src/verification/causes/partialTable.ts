import type { Cause } from "../diagnosis";
import { roundedShare } from "./roundedShare";

/** A part of the table divided by its own head counts, while the official amounts are shares of everyone. */
export const partialTable: Cause = (found) => {
  const { value: everyone } = found.ruleSet.totalPersons;
  const { totalPersons } = found;
  if (everyone === null || totalPersons === null || totalPersons === everyone) return [];
  return [
    {
      cause: "partial-table",
      parameters: { totalPersons: everyone, insteadOf: totalPersons },
      predict: (row) => roundedShare(row, found, { totalPersons: everyone }),
      tried: 1,
    },
  ];
};
