import { type RoundingMode, roundQuotient } from "../../money/roundQuotient";
import type { Cause } from "../diagnosis";

const MODES: readonly RoundingMode[] = ["half-up", "floor"];

/** The dot of the thousands read as a decimal point: 51.234 € became 51,23 €. */
export const thousandsAsDecimals: Cause = () =>
  MODES.map((mode) => ({
    cause: "thousands-as-decimals",
    parameters: { mode },
    sentence: () =>
      `der Tausenderpunkt wurde als Komma gelesen (aus 51.234 € wurden 51,23 €)${mode === "floor" ? ", weitere Stellen abgeschnitten" : ""}`,
    predict: ({ computedCents }) => {
      if (computedCents < 100_000) return computedCents;
      // With two dots it is no number any more, so such an amount cannot have been read this way.
      if (computedCents >= 100_000_000) return null;
      return Number(roundQuotient(BigInt(computedCents), 1000n, mode));
    },
    tried: MODES.length,
  }));
