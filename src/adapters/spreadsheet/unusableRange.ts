import { type Issue, type IssueParts, issue } from "../../result/issue";
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

/** The core names the options of the command line as ways out; a formula has others. */
const WAYS_OUT: readonly (readonly [string, string])[] = [
  [" (--restore-leading-zero ergänzt sie)", '; ="0"&A2 ergänzt sie'],
  [" (--total table)", ", das tut die Befehlszeile"],
];

function sentence({ message }: Issue): string {
  return WAYS_OUT.reduce((text, [option, formula]) => text.replace(option, formula), message);
}
