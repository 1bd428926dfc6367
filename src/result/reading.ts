import type { Ags } from "../codes/ags";
import type { Note } from "./note";

/** A key whose lost zero was put back. */
export interface RestoredKey {
  readonly row: number;
  readonly found: string;
  readonly ags: Ags;
}

/**
 * What whoever relies on a file's figures should know of how it was read; every table that the library reads has it.
 *
 * A name that became a key is one of the notes.
 */
export interface Reading {
  /** The name of the file; it may be left out where there is only one. */
  readonly name?: string;
  /** Hints that are no errors. */
  readonly notes: readonly Note[];
  /** Every key that was repaired. */
  readonly restored: readonly RestoredKey[];
  /** Headings that were not understood and therefore not used. */
  readonly ignoredColumns?: readonly string[];
}
