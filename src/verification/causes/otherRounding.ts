import { formatEuros } from "../../money/formatGerman";
import type { RoundingMode } from "../../money/roundQuotient";
import type { Cause } from "../diagnosis";
import { roundedShare } from "./roundedShare";

const MODES: readonly RoundingMode[] = ["half-up", "half-even", "floor", "ceiling"];
const STEPS = [1, 10, 100, 1_000, 10_000, 100_000] as const;

const WORDS: Readonly<Record<RoundingMode, string>> = {
  "half-up": "kaufmännisch gerundet",
  "half-even": "zur geraden Ziffer gerundet",
  floor: "abgerundet",
  ceiling: "aufgerundet",
};

/** Rounded down or up, or to other steps than the rules say. */
export const otherRounding: Cause = (found) => {
  const own = found.ruleSet.rounding.value;
  const others = STEPS.flatMap((stepCents) => MODES.map((mode) => ({ stepCents, mode }))).filter(
    ({ stepCents, mode }) => stepCents !== own.stepCents || mode !== own.mode,
  );
  return others.map(({ stepCents, mode }) => ({
    cause: "other-rounding",
    parameters: { mode, stepCents },
    sentence: () => `Beträge ${stepText(stepCents)} ${WORDS[mode]}`,
    predict: (row) => roundedShare(row, found, { mode, stepCents }),
    // Amounts that are on a coarser grid rule out all other steps beforehand.
    tried: stepCents > own.stepCents ? MODES.length : others.length,
  }));
};

function stepText(stepCents: number): string {
  if (stepCents === 1) return "auf Cent";
  return stepCents === 100 ? "auf ganze Euro" : `auf Vielfache von ${formatEuros(stepCents)}`;
}
