import type { IssueCode, IssueParams, Prose } from "../result/issueParams";

/** What was found and what was expected instead, each as the rest of a sentence. */
export interface FoundAndExpected {
  readonly found: string;
  readonly expected: string;
}

type Params<Code extends IssueCode> = Exclude<IssueParams[Code], Prose>;

/** Codes of which something is said by parameters. */
type Worded = { [Code in IssueCode]: [Params<Code>] extends [never] ? never : Code }[IssueCode];

/** For each code what its parameters say. */
export type IssueSentences<Code extends IssueCode = IssueCode> = {
  readonly [One in Code & Worded]: (params: Params<One>) => FoundAndExpected;
};
