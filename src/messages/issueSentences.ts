import type { IssueCode, IssueParams } from "../result/issueParams";

/** What was found and what was expected instead, each as the rest of a sentence. */
export interface FoundAndExpected {
  readonly found: string;
  readonly expected: string;
}

/** For each code what its parameters say. */
export type IssueSentences<Code extends IssueCode = IssueCode> = {
  readonly [One in Code]: (params: IssueParams[One]) => FoundAndExpected;
};
