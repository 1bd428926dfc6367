import type { RoundingMode } from "../../money/roundQuotient";
import type { Cause } from "../diagnosis";
import { roundedShare } from "./roundedShare";

const MODES: readonly RoundingMode[] = ["half-up", "half-even", "floor", "ceiling"];
const STEPS = [1, 10, 100, 1_000, 10_000, 100_000] as const;

/** Rounded down or up, or to other steps than the rules say. */
export const otherRounding: Cause = (found) => {
  const own = found.ruleSet.rounding.value;
  const others = STEPS.flatMap((stepCents) => MODES.map((mode) => ({ stepCents, mode }))).filter(
    ({ stepCents, mode }) => stepCents !== own.stepCents || mode !== own.mode,
  );
  return others.map(({ stepCents, mode }) => ({
    cause: "other-rounding",
    parameters: { mode, stepCents },
    predict: (row) => roundedShare(row, found, { mode, stepCents }),
    // Amounts that are on a coarser grid rule out all other steps beforehand.
    tried: stepCents > own.stepCents ? MODES.length : others.length,
  }));
};
