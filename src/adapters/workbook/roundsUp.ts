import type { Draft } from "./draft";

/** The formula (1 or 0) that decides whether a rest adds a step; comparisons of whole numbers, so halves are exact. */
export function roundsUp({ assessment, labels }: Draft, { rest, steps }: { rest: string; steps: string }): string {
  const { divisor } = labels.names;
  switch (assessment.ruleSet.rounding.value.mode) {
    case "floor":
      return "0";
    case "ceiling":
      return `IF(${rest}>0,1,0)`;
    case "half-up":
      return `IF(2*${rest}>=${divisor},1,0)`;
    case "half-even":
      return `IF(2*${rest}>${divisor},1,IF(2*${rest}=${divisor},${steps}-2*INT(${steps}/2),0))`;
  }
}
