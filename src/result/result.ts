import type { Issue } from "./issue";
import { issueList } from "./issueList";

/**
 * Either a value or everything that is wrong with the data; never both, never half.
 *
 * Of each kind of problem the first hundred are listed; the last of them says in `more` how many others there are.
 */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A result that holds. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A result that does not hold, with every reason: the first hundred of each kind, and how many more there are. */
export function failure(issues: Iterable<Issue>): { ok: false; issues: readonly Issue[] } {
  return { ok: false, issues: issueList(issues).toArray() };
}
