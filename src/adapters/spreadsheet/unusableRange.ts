import { de } from "../../messages/de";
import { describe } from "../../messages/issueMessages";
import { type Issue, type IssueCode, type IssueParts, issue } from "../../result/issue";
import { countIssues } from "../../result/issueList";
import type { Result } from "../../result/result";

/** More than a popup of a cell can show. */
const MOST_SHOWN = 5;

/** Stops a formula; its message is what the cell's popup says. */
export class UnusableRange extends Error {
  override readonly name = "UnusableRange";
  /** Everything that is wrong, also what the message has no room for. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    const shown = issues.slice(0, MOST_SHOWN).map((found) => `${sentence(found)}.`);
    const more = countIssues(issues) - shown.length;
    super([...shown, ...(more > 0 ? [`Und ${more} weitere Probleme.`] : [])].join("\n"));
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

/** What a formula can do about a problem. */
const WAYS_OUT: Partial<Record<IssueCode, string>> = {
  "lost-leading-zero": '; ="0"&A2 ergänzt sie',
  "persons-exceed-total": ", das tut die Befehlszeile",
};

function sentence(found: Issue): string {
  return `${describe(found, de)}${WAYS_OUT[found.code] ?? ""}`;
}
