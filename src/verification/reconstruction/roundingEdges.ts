import type { RoundingMode } from "../../money/roundQuotient";

/** From where to where exact shares round to an amount; in half euros, so that both ends are whole numbers. */
export interface RoundingEdges {
  readonly low: number;
  readonly lowIncluded: boolean;
  readonly high: number;
  readonly highIncluded: boolean;
}

/** The four rules that amounts are held against, in the order in which they are reported. */
export const ROUNDING_MODES: readonly RoundingMode[] = ["half-up", "half-even", "floor", "ceiling"];

/** What half a euro is worth, in cents: edges times this are cents. */
export const HALF_EURO = 50;

/**
 * Says which exact shares a rule rounds to an amount.
 *
 * @param amount whole euros from 0
 */
export function roundingEdges(amount: number, mode: RoundingMode): RoundingEdges {
  const twice = 2 * amount;
  switch (mode) {
    case "half-up":
      return { low: twice - 1, lowIncluded: true, high: twice + 1, highIncluded: false };
    case "half-even": {
      const included = amount % 2 === 0;
      return { low: twice - 1, lowIncluded: included, high: twice + 1, highIncluded: included };
    }
    case "floor":
      return { low: twice, lowIncluded: true, high: twice + 2, highIncluded: false };
    case "ceiling":
      return { low: twice - 2, lowIncluded: false, high: twice, highIncluded: true };
  }
}
