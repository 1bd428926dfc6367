import type { IssueCode, IssueParams } from "./issueParams";

export type { IssueCode, IssueParams } from "./issueParams";

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

/** Sentences that are not yet made of parameters. */
interface InProse {
  readonly code: IssueCode;
  readonly received: string;
  readonly expected: string;
}

/** What an issue is made of; a place that is left out means the whole table. */
export type IssueParts = (Problem | InProse) & Partial<IssuePlace>;

/** Puts an issue together. */
export function issue(parts: IssueParts): Issue {
  const { code, path = [], row = null, column = null, sheet, feature } = parts;
  const params = "params" in parts ? parts.params : proseOf(parts);
  // SAFETY: code and parameters come from one problem, or the parameters are prose, which every code knows
  const optional = { ...(sheet === undefined ? {} : { sheet }), ...(feature === undefined ? {} : { feature }) };
  return { code, path, ...optional, row, column, params } as Issue;
}

function proseOf({ received, expected }: InProse) {
  return { kind: "prose", received, expected } as const;
}

/** Shows a value of the data as it was found; long texts are cut. */
export function quoted(value: unknown): string {
  const text = shown(value);
  return text === "" ? "ein leeres Feld" : `„${text}“`;
}

/** A value of the data as text, as it was found; long texts are cut. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
