import type { Issue, IssuePlace } from "../result/issue";
import type { FoundAndExpected, IssueSentences } from "./issueSentences";

/** How one language says what is wrong with data. */
export interface IssueMessages {
  readonly sentences: IssueSentences;
  /** The whole sentence, with its place. */
  readonly whole: (place: IssuePlace, parts: FoundAndExpected) => string;
}

/** What was found and what was expected, each as the rest of a sentence. */
function partsOf({ code, params }: Issue, { sentences }: Pick<IssueMessages, "sentences">): FoundAndExpected {
  // SAFETY: code and parameters belong together, which the union of issues says and an indexed call cannot
  const sentence = sentences[code as keyof IssueSentences] as (params: Issue["params"]) => FoundAndExpected;
  return sentence(params);
}

/**
 * Says what is wrong with data, as one sentence with its place.
 *
 * @param found an issue of any function of the library
 * @param messages those of a language: `de` or `en` of `planungsrahmen/messages`, or your own
 * @example
 * ```ts
 * import { allocate, imBw201801 } from "planungsrahmen";
 * import { de, describe, en } from "planungsrahmen/messages";
 *
 * const refused = allocate([{ ags: "08337116", name: "Wehr", persons: -1 }], imBw201801);
 * if (!refused.ok) {
 *   refused.issues.map((issue) => describe(issue, de)); // → ["Zeile 1, Spalte persons: gefunden „-1“; erwartet eine ganze Zahl ab 0"]
 *   refused.issues.map((issue) => describe(issue, en)); // → ["row 1, column persons: found “-1”; expected a whole number from 0"]
 * }
 * ```
 */
export function describe(found: Issue, { issues }: { readonly issues: IssueMessages }): string {
  return issues.whole(found, partsOf(found, issues));
}
