import { type RoundingMode, roundQuotient } from "../../money/roundQuotient";
import type { Cause } from "../diagnosis";

/** How the misread number was kept: to the cent or in whole euros, rounded or cut off. */
const KEPT: readonly { readonly stored: "cents" | "euros"; readonly mode: RoundingMode }[] = [
  { stored: "cents", mode: "half-up" },
  { stored: "cents", mode: "floor" },
  { stored: "euros", mode: "half-up" },
  { stored: "euros", mode: "floor" },
];

/** The dot of the thousands read as a decimal point: 51.234 € became 51,23 €, or 51 €. */
export const thousandsAsDecimals: Cause = () =>
  KEPT.map(({ stored, mode }) => {
    const step = stored === "cents" ? 1 : 100;
    const kept = (amountCents: number) => Number(roundQuotient(BigInt(amountCents), 1000n * BigInt(step), mode)) * step;
    return {
      cause: "thousands-as-decimals",
      parameters: { mode, stored },
      predict: ({ computedCents }) => {
        if (computedCents < 100_000) return computedCents;
        // With two dots it is no number any more, so such an amount cannot have been read this way.
        return computedCents >= 100_000_000 ? null : kept(computedCents);
      },
      tried: KEPT.length,
    };
  });
