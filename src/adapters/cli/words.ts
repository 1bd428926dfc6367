import type { DistributionRules, RuleSet } from "../../rules/ruleSet";
import { TEXTS, type Texts } from "./texts";

/** The amount that is needed to apply, in words that say whether the amount itself is enough. */
export function neededText({ threshold }: RuleSet, { commands }: Texts): string {
  return commands.words.needed(threshold.amountCents.value, threshold.inclusive.value);
}

/** A district by its name, or by its key where the rules do not name it. */
export function districtName(
  { districts }: Pick<DistributionRules, "districts">,
  district: string,
  { commands }: Texts,
): string {
  return districts?.value[district] ?? commands.words.district(district);
}

/** What the rules divide, in one or two lines; German unless said. */
export function ruleSetLines({ title, id, version, budget }: DistributionRules, texts: Texts = TEXTS.de): string[] {
  const { termCents, years, percentOfYear } = budget;
  const money = { termCents: termCents.value, years: years.value, percentOfYear: percentOfYear.value };
  return [title, texts.commands.words.ruleSet({ id, version, ...money })];
}
