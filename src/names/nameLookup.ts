import type { KnownMunicipality, NameCandidate, NameMatch } from "./nameMatch";
import { type DistrictsByKey, nameMatcher } from "./nameMatcher";

/** Where names are looked up: among the rows of a table first, then among all that are known. */
export interface NameSources {
  /** The municipalities of the table that a list or a call is about. */
  readonly inTable?: readonly KnownMunicipality[] | undefined;
  /** Municipalities of the state. */
  readonly known?: readonly KnownMunicipality[] | undefined;
  /** Names of districts by key. */
  readonly districts?: DistrictsByKey | undefined;
  /** The key of the district that is asked about: its rows come before all others. */
  readonly district?: string | undefined;
}

/** Finds municipalities by name in several lists. */
export interface NameLookup {
  match(written: string): NameMatch;
  nearest(written: string): readonly NameCandidate[];
}

/** A lookup that asks the second list only about names that nobody of the first bears. */
export function nameLookup({ inTable = [], known = [], districts, district = "" }: NameSources): NameLookup {
  const keys = new Set(inTable.map(({ ags }) => ags));
  // A row may call itself otherwise than the list of the state, and both names may be used for it.
  const own = nameMatcher([...inTable, ...known.filter(({ ags }) => keys.has(ags))], districts);
  const all = nameMatcher(known, districts);
  return {
    match: (written) => {
      const inside = own.match(written, district);
      if (district !== "" && inside.kind !== "unknown") return inside;
      const match = own.match(written);
      return match.kind === "unknown" && !match.isDistrict ? all.match(written) : match;
    },
    nearest: (written) => {
      const near = own.nearest(written);
      return near.length > 0 ? near : all.nearest(written);
    },
  };
}

/** Whether a text can only be a name: it has letters, and not the digits of a key. */
export function isName(text: string): boolean {
  return text.toUpperCase() !== text.toLowerCase() && !/\d{4}/.test(text);
}
