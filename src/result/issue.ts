import type { IssueCode, IssueParams } from "./issueParams";

export type { IssueCode, IssueParams } from "./issueParams";
export { shown } from "./shown";

/** Where in the data something is wrong. */
export interface IssuePlace {
  /** List positions from 0 and field names, for example `["municipalities", 3, "ags"]`. */
  readonly path: readonly (string | number)[];
  /** The line in the file (its first line is 1) or the position in the list (from 1); null when the whole table is meant. */
  readonly row: number | null;
  /** The sheet of a workbook; left out where the source has no sheets. */
  readonly sheet?: string;
  /** The number of the feature in a file of boundaries, from 1; left out everywhere else. */
  readonly feature?: number;
  /** The column's heading as the file writes it, or the field's name; null when the whole row is meant. */
  readonly column: string | null;
  /**
   * How many more problems of the same kind there are, which are not listed: of each kind (the same code in the same
   * column of a list) the first hundred are, and the last of them says how many follow. Left out where all are listed.
   */
  readonly more?: number;
}

/** What is wrong, wherever it is: a code and what a sentence about it needs to know. */
export type Problem = {
  readonly [Code in IssueCode]: { readonly code: Code; readonly params: IssueParams[Code] };
}[IssueCode];

/**
 * One thing wrong with the data: a code to switch on, its parameters, and the place.
 *
 * It holds no sentence; `describe` of `planungsrahmen/messages` makes one of it.
 */
export type Issue = Problem & IssuePlace;

/** What an issue is made of; a place that is left out means the whole table. */
export type IssueParts = Problem & Partial<IssuePlace>;

/** Puts an issue together. */
export function issue(parts: IssueParts): Issue {
  return issueAt(parts, parts);
}

/**
 * Puts a problem at its place; a place that is left out means the whole table.
 *
 * Field by field: an object that others are spread into gets a shape of its own each time, which takes ten times as long,
 * and a million bad rows have three problems each.
 */
export function issueAt({ code, params }: Problem, place: Partial<IssuePlace>): Issue {
  const { path = [], row = null, column = null, sheet, feature, more } = place;
  const one = { code, path, row, column, params } as Issue; // SAFETY: code and parameters come from one problem
  if (sheet === undefined && feature === undefined && more === undefined) return one;
  const optional = {
    ...(sheet === undefined ? {} : { sheet }),
    ...(feature === undefined ? {} : { feature }),
    ...(more === undefined ? {} : { more }),
  };
  return { code, path, ...optional, row, column, params } as Issue; // SAFETY: as above
}
