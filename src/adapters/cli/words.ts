import { codes } from "../../messages/de/codes";
import { formatEuros, formatWhole } from "../../money/formatGerman";
import type { DistributionRules, RuleSet } from "../../rules/ruleSet";

/** The mark behind a figure; where nobody said what it is, there is none. */
export const BASIS_WORD: typeof codes.figureBasis = { ...codes.figureBasis, unstated: "" };

/** The amount that is needed to apply, in words that say whether the amount itself is enough. */
export function neededText({ threshold }: RuleSet): string {
  const amount = formatEuros(threshold.amountCents.value);
  return threshold.inclusive.value ? `mindestens ${amount}` : `mehr als ${amount}`;
}

/** One thing or several: `counted(1, "Gemeinde", "Gemeinden")`. */
export function counted(count: number, one: string, several: string): string {
  return `${formatWhole(count)} ${count === 1 ? one : several}`;
}

/** A district by its name, or by its key where the rules do not name it. */
export function districtName({ districts }: RuleSet, district: string): string {
  return districts?.value[district] ?? `Kreis ${district}`;
}

/** What the rules divide, in one or two lines. */
export function ruleSetLines({ title, id, version, budget }: DistributionRules): string[] {
  const { termCents, years, percentOfYear } = budget;
  const term = formatEuros(termCents.value);
  const span = years.value === 1 ? term : `${term} in ${years.value} Jahren`;
  const part = percentOfYear.value === 100 ? "" : `, das sind ${percentOfYear.value} % eines Jahres`;
  return [title, `Regelwerk ${id}, Version ${version}; Mittelansatz ${span}${part}`];
}
