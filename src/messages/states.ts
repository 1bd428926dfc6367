import type { TablePart } from "../allocation/withinDistrict";
import type { Completeness } from "../states/completeness";
import type { SuppliedData } from "../states/supply";
import type { Terms } from "./terms";

/** How much of the whole a table holds, with what its sentence needs beside it. */
export interface CompletenessShown extends Completeness {
  readonly terms: Terms;
  /** What a district is called, by the first five digits of its keys. */
  readonly district: (key: string) => string;
}

/** What is said about the data of a state that come with the package. */
export interface StateMessages {
  /** The label in front of what was taken. */
  readonly label: string;
  /** The label in front of which part of a table is shown. */
  readonly partLabel: string;
  /** Which district is shown, and how many rows of the table are in it. */
  readonly part: (part: TablePart, terms: Terms) => string;
  /** Stands before how much of a district a table holds. */
  readonly ofDistrict: string;
  /** Where the total head count comes from, if it is the sum of more rows than are shown. */
  readonly totalOfWhole: string;
  /** What was taken, of which day, and the notice that must stand beside it. */
  readonly taken: (supplied: SuppliedData) => string;
  /** How much of the whole a table holds and what is missing in it, in one line. */
  readonly completeness: (shown: CompletenessShown) => string;
  /** Keys that the list lacks, and names that are another's, a line each; a long list is cut. */
  readonly foreign: (found: Pick<Completeness, "unknown" | "misnamed">) => string[];
}

/** So many are named; beyond that districts are counted, or the rest is. */
export const MOST_NAMED = 10;
