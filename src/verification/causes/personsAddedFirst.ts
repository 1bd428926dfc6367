import type { Cause } from "../diagnosis";
import { roundedShare } from "./roundedShare";

/** A pool's persons added up and rounded once, instead of adding its members' rounded frames. */
export const personsAddedFirst: Cause = (found) => [
  {
    cause: "persons-added-first",
    parameters: {},
    predict: (row) => {
      if (row.parts === null || row.parts.length === 1) return null;
      return roundedShare({ ...row, parts: [row.parts.reduce((sum, persons) => sum + persons, 0)] }, found, {});
    },
    tried: 1,
  },
];
