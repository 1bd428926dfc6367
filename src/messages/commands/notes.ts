import type { NamedKey } from "../../result/issueParams";
import type { Terms } from "../terms";

/** A key whose lost zero was put back. */
interface Restored {
  readonly row: number;
  readonly found: string;
  readonly ags: string;
}

/** What a paper has in it. */
export interface MadePaper {
  readonly rows: number;
  readonly terms: Terms;
  /** How many pools its plan has; null where it has no plan. */
  readonly pools: number | null;
  /** Left out where such a paper has no map. */
  readonly map?: "none" | "drawn" | "nobody-inside";
  /** Its size, where that is worth a word. */
  readonly megabytes?: number;
}

/** What the command line says on standard error beside its results. */
export interface NoteMessages {
  /** How standard input is called where files are named. */
  readonly standardInput: string;
  /** The end of a wrong call: where help is; null is the help of all commands. */
  readonly seeHelp: (command: string | null) => string;
  /** Above the problems of a file. */
  readonly problems: (source: string, count: number) => string;
  /** The title of such problems in formats of build servers. */
  readonly unusableInput: string;
  /** A lost zero that was put back, where each note stands alone. */
  readonly restoredAlone: (restored: Restored) => string;
  /** Pairs whose boundaries almost touch; some of them are named. */
  readonly nearNeighbours: (count: number, pairs: readonly (readonly [string, string])[]) => string;
  readonly borders: (municipalities: number, borders: number) => string;
  readonly withoutBorder: (named: readonly (Omit<NamedKey, "name"> & { readonly name: string | null })[]) => string;
  readonly made: (file: string, paper: MadePaper) => string;
  /** A file, or null for standard output, cannot be written. */
  readonly unwritten: (file: string | null, code: string) => string;
}
