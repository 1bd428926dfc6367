import type { NamedKey } from "./issueParams";
import type { MismatchedSum } from "./tableParams";

/** Rows of a file: the first of them, and how many there are. */
export interface SomeRows {
  readonly rows: readonly number[];
  readonly count: number;
}

/** A value that a workbook calculates by, and what the rules say. */
export interface OtherParameter {
  /** The cell's name. */
  readonly name: string;
  readonly found: string | number | boolean | null;
  readonly expected: number;
}

/** What each kind of note knows, by code; `planungsrahmen/messages` makes sentences of it. */
export interface NoteParams {
  "other-encoding": { readonly encoding: "utf-16le" | "utf-16be" | "windows-1252" | "mac-roman" | "dos" };
  /** Text in UTF-8 that had been encoded twice and was taken back. */
  "encoded-twice": Readonly<Record<never, never>>;
  "no-final-line-break": Readonly<Record<never, never>>;
  "one-sheet-of-several": { readonly sheet: string; readonly sheets: number };
  "hidden-sheet": { readonly sheet: string };
  "unread-hidden-sheet": { readonly sheet: string };
  /** Rows that are no entries of the table, by what they are. */
  "rows-beside-table": { readonly kinds: readonly ({ readonly reason: BesideTable } & SomeRows)[] };
  "hidden-rows": SomeRows;
  "stored-results": { readonly formulas: number };
  "regional-keys": { readonly count: number };
  "joined-by-name": { readonly count: number };
  /** A name that stands for a municipality but is not written letter by letter as the list has it. */
  "matched-name": NamedKey & {
    /** Null where it stands in no file. */
    readonly row: number | null;
    /** What was written. */
    readonly received: string;
  };
  "sums-right": SomeRows;
  /** Sums that are not those of the rows but those of the rules. */
  "sums-of-rules": SomeRows;
  /** Sums that cannot be checked, because rows lack figures. */
  "sums-open": SomeRows;
  "wrong-sum": { readonly row: number; readonly column: string | null } & MismatchedSum;
  "other-parameters": { readonly ruleSet: string; readonly differences: readonly OtherParameter[] };
  /** Keys of boundaries that got back their zero. */
  "restored-zeros": { readonly count: number; readonly found: string; readonly restored: string };
  /** Boundaries of districts, whose keys of five digits are read as `example` is. */
  "district-boundaries": { readonly count: number; readonly example: string };
  /** Municipalities whose territory is several objects of a file; the first keys, and how many there are. */
  "joined-parts": { readonly keys: readonly string[]; readonly count: number };
  /** Municipalities that have an object without an area beside another; the first keys, and how many there are. */
  "empty-parts": { readonly keys: readonly string[]; readonly count: number };
  /** Parts of territories that have shrunk to a line or a point; the first keys, and how many there are. */
  "flat-parts": { readonly keys: readonly string[]; readonly count: number };
  /** Municipalities close together whose borders do not lie on each other; the first pairs, and how many there are. */
  "near-neighbours": { readonly pairs: readonly (readonly [string, string])[]; readonly count: number };
  /** Neighbours whose lines lie beside each other for longer than on each other; the first pairs, and how many there are. */
  "doubtful-borders": { readonly pairs: readonly (readonly [string, string])[]; readonly count: number };
}

/** What a row beside the table is; sums have notes of their own, once they are checked. */
export type BesideTable = "title" | "repeated-header" | "column-numbers" | "units" | "section" | "footnote";

/** Stable names to switch on. */
export type NoteCode = keyof NoteParams;

/**
 * Something that is no error but that whoever reads a file should know: a code to switch on, and its parameters.
 *
 * It holds no sentence; `describeNote` of `planungsrahmen/messages` makes one of it.
 */
export type Note = {
  readonly [Code in NoteCode]: { readonly code: Code; readonly params: NoteParams[Code] };
}[NoteCode];
