import { divisionOf } from "./division";
import { amount, type Draft } from "./draft";

/** How the steps left over go to the largest remainders (*Hare-Niemeyer*): whoever is above the cut, and first ties at it. */
export interface Remainder {
  readonly all: number;
  readonly left: number;
  /** The smallest remainder that still gets a step; the divisor, which none reaches, where nothing is left over. */
  readonly cut: number;
  /** How many remainders lie above the cut. */
  readonly above: number;
  /** For each municipality, how many up to and with it lie at the cut. */
  readonly ties: readonly number[];
}

/** The remainders of a table as the sheet works them out. */
export function remainderOf(draft: Draft): Remainder {
  const { assessment } = draft;
  const { budget, rounding } = assessment.ruleSet;
  const step = amount(draft, rounding.value.stepCents);
  const all = Math.floor(amount(draft, budget.termCents.value) / (budget.years.value * step));
  const divisions = assessment.municipalities.flatMap((row) => divisionOf(row, draft) ?? []);
  const left = all - divisions.reduce((sum, { steps }) => sum + steps, 0);
  const sorted = divisions.map(({ rest }) => rest).sort((a, b) => b - a);
  const divisor = budget.years.value * (assessment.totalPersons.value ?? 0) * step;
  const cut = left < 1 ? divisor : (sorted[left - 1] ?? -1);
  let ties = 0;
  return {
    ...{ all, left, cut, above: sorted.filter((rest) => rest > cut).length },
    ties: divisions.map(({ rest }) => {
      ties += rest === cut ? 1 : 0;
      return ties;
    }),
  };
}
