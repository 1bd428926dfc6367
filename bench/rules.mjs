import { cents, imBw201801 } from "../dist/index.js";

const source = "Rechenbeispiel dieses Vergleichs";

/**
 * The rules of a budget that must be spent to the last step, which is what the peers do.
 *
 * @param units the budget of one year in steps
 * @param stepCents what one step is worth: 100 for whole euros, 1 for cents
 */
export function exactSumRules(units, stepCents) {
  return {
    ...withoutLists,
    id: "bench-largest-remainder",
    budget: {
      termCents: { value: cents(units * stepCents), basis: "assumed", source },
      years: { value: 1, basis: "assumed", source },
      percentOfYear: { value: 100, basis: "assumed", source },
    },
    rounding: { value: { stepCents: cents(stepCents), mode: "half-up" }, basis: "assumed", source },
    remainder: { value: "largest-remainder", basis: "assumed", source },
  };
}

/** The programme's own rules for a table that is not the state's: its own sum of persons, any district. */
export const withoutLists = {
  ...imBw201801,
  id: "bench-any-table",
  totalPersons: { value: null, basis: "assumed", source },
  districts: null,
};
