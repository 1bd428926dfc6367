import type { Language } from "../../explanation/language";
import { functions as germanFunctions } from "../../messages/de/functions";
import { issues as german } from "../../messages/de/issues";
import { functions as englishFunctions } from "../../messages/en/functions";
import { issues as english } from "../../messages/en/issues";
import type { FunctionMessages } from "../../messages/functions";
import { describe } from "../../messages/issueMessages";
import { type Issue, type IssueParts, issue } from "../../result/issue";
import { countIssues } from "../../result/issueList";
import type { Result } from "../../result/result";

/** More than a popup of a cell can show. */
const MOST_SHOWN = 5;

const MESSAGES = {
  de: { issues: german, functions: germanFunctions },
  en: { issues: english, functions: englishFunctions },
} as const;

/** Stops a formula; its message is what the cell's popup says. */
export class UnusableRange extends Error {
  override readonly name = "UnusableRange";
  /** Everything that is wrong, also what the message has no room for. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[], language: Language = "de") {
    const shown = issues.slice(0, MOST_SHOWN).map((found) => `${sentence(found, language)}.`);
    const more = countIssues(issues) - shown.length;
    super([...shown, ...(more > 0 ? [MESSAGES[language].functions.moreProblems(more)] : [])].join("\n"));
    this.issues = issues;
  }
}

/** Stops with one problem. */
export function unusable(parts: IssueParts): UnusableRange {
  return new UnusableRange([issue(parts)]);
}

/** The value, or a stop with everything that is wrong. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new UnusableRange(result.issues);
  return result.value;
}

/** Works something out whose problems are told in the language of the function that was called. */
export function toldIn<T>(language: Language, workOut: () => T): T {
  try {
    return workOut();
  } catch (error) {
    throw error instanceof UnusableRange ? new UnusableRange(error.issues, language) : error;
  }
}

function sentence(found: Issue, language: Language): string {
  const { functions } = MESSAGES[language];
  return `${describe(found, MESSAGES[language])}${wayOut(found, functions)}`;
}

/** What a formula can do about a problem. */
function wayOut({ code, params }: Issue, { waysOut }: FunctionMessages): string {
  if (code === "lost-leading-zero") return waysOut.restoreZero;
  if (code === "persons-exceed-total") return waysOut.tooManyPersons;
  return code === "unreadable" && params.kind === "several-counts" ? ` ${waysOut.severalCounts}` : "";
}
