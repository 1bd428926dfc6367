import type { Ags } from "../codes/ags";
import type { Recipients } from "../rules/ruleSet";
import type { ListedMunicipality, State } from "./state";

/** What a state can give to a table that lacks it, in the order in which it is listed. */
export const STATE_PARTS = ["keys", "associations", "coordinates", "borders"] as const;

/** One of the things that a state can give. */
export type StatePart = (typeof STATE_PARTS)[number];

/** What a result owes to the data of a state, as whoever reads the result must know it. */
export interface SuppliedData {
  readonly state: string;
  readonly asOf: State["asOf"];
  readonly source: string;
  /** What must stand wherever the data are shown. */
  readonly notice: string;
  readonly parts: readonly StatePart[];
}

/** Says what was taken from a state; null where nothing was. */
export function supplied({ name, asOf, source, notice }: State, taken: readonly StatePart[]): SuppliedData | null {
  const parts = STATE_PARTS.filter((part) => taken.includes(part));
  return parts.length === 0 ? null : { state: name, asOf, source, notice, parts };
}

/**
 * Whether a table is one of the state's municipalities: it has rows, and every key begins as the state's do.
 *
 * @param recipients who is a row of the table; the state's list is one of municipalities, not of districts
 */
export function isOfState(
  municipalities: readonly { readonly ags: Ags }[],
  { key }: State,
  recipients: Recipients = "municipalities",
): boolean {
  const isOther = recipients !== "municipalities" || municipalities.length === 0;
  return !isOther && municipalities.every(({ ags }) => ags.startsWith(key));
}

/** What the state knows of a municipality and a table may say, too. */
interface Locatable {
  readonly ags: Ags;
  readonly association?: string | null;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
}

/** Rows with what the state gave to them. */
export interface Located<Row> {
  readonly rows: readonly Row[];
  readonly taken: readonly StatePart[];
}

/**
 * Gives municipalities the coordinates and associations that their table does not have.
 *
 * What the table says stands. A municipality gets both coordinates or none; associations are given only where no row of
 * the table has one, because an empty cell among them says that a municipality is in none.
 *
 * @param rows municipalities in any order; keys that the state does not have stay as they are
 */
export function locate<Row extends Locatable>(rows: readonly Row[], { municipalities }: State): Located<Row> {
  const listed = new Map<Ags, ListedMunicipality>(municipalities.map((one) => [one.ags, one]));
  const givesAssociations = rows.every(({ association = null }) => association === null);
  const taken = new Set<StatePart>();
  const located = rows.map((row) => {
    const known = listed.get(row.ags);
    if (known === undefined) return row;
    const { association, latitude, longitude } = known;
    const givesPlace = (row.latitude ?? null) === null && (row.longitude ?? null) === null;
    if (givesAssociations) taken.add("associations");
    if (givesPlace) taken.add("coordinates");
    return { ...row, ...(givesAssociations ? { association } : {}), ...(givesPlace ? { latitude, longitude } : {}) };
  });
  return { rows: located, taken: [...taken] };
}
