import type { RuleSet } from "../../rules/ruleSet";
import { DISTRICT_LABELS } from "./districtLabels";
import { LABELS, type Labels, type ReportLanguage } from "./labels";
import { POPULATION_LABELS } from "./populationLabels";

/**
 * The labels of a language as they fit the rules: who receives money and what counts is called by its name.
 *
 * @throws RangeError when the language is not known
 */
export function labelsFor(language: ReportLanguage, { recipients, measure }: RuleSet): Labels {
  if (!Object.hasOwn(LABELS, language)) throw new RangeError(`report: language "${String(language)}" is not known`);
  const counted = measure?.value === "population" ? POPULATION_LABELS[language](LABELS[language]) : LABELS[language];
  return recipients?.value === "districts" ? DISTRICT_LABELS[language](counted) : counted;
}
