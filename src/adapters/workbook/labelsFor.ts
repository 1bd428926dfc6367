import type { Language } from "../../explanation/language";
import { workbook as german } from "../../messages/de/workbook";
import { workbook as english } from "../../messages/en/workbook";
import type { Messages } from "../../messages/messages";
import { termsOf } from "../../messages/terms";
import type { WorkbookMessages } from "../../messages/workbook";
import type { RuleSet } from "../../rules/ruleSet";

const WORKBOOK: Readonly<Record<Language, Messages["workbook"]>> = { de: german, en: english };

/**
 * What a workbook says in a language, as it fits the rules: who receives money and what counts is called by its name, in
 * headings as the reader knows them, so that the workbook stays a table.
 *
 * @throws RangeError when the language is not known
 */
export function labelsFor(language: Language, ruleSet: RuleSet): WorkbookMessages {
  if (!Object.hasOwn(WORKBOOK, language)) throw new RangeError(`workbook: language "${String(language)}" is not known`);
  return WORKBOOK[language](termsOf(ruleSet));
}
