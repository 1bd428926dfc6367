import type { Language } from "../../explanation/language";
import { report as german } from "../../messages/de/report";
import { report as english } from "../../messages/en/report";
import type { Messages } from "../../messages/messages";
import type { ReportMessages } from "../../messages/report";
import { termsOf } from "../../messages/terms";
import type { RuleSet } from "../../rules/ruleSet";

const REPORT: Readonly<Record<Language, Messages["report"]>> = { de: german, en: english };

/**
 * What a report says in a language, as it fits the rules: who receives money and what counts is called by its name.
 *
 * @throws RangeError when the language is not known
 */
export function labelsFor(language: Language, ruleSet: RuleSet): ReportMessages {
  if (!Object.hasOwn(REPORT, language)) throw new RangeError(`report: language "${String(language)}" is not known`);
  return REPORT[language](termsOf(ruleSet));
}
