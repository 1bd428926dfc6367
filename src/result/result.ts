import type { Issue } from "./issue";

/** Either a value or everything that is wrong with the data; never both, never half. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A result that holds. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A result that does not hold, with every reason. */
export function failure(issues: readonly Issue[]): { ok: false; issues: readonly Issue[] } {
  return { ok: false, issues };
}
