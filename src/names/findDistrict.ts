import { isDistrictName } from "./districtName";
import type { DistrictsByKey } from "./nameMatcher";
import { slips } from "./slips";
import { spellingOf, tokensOf } from "./tokens";

/** A district, by the first five digits of its keys. */
export interface NamedDistrict {
  readonly key: string;
  readonly name: string;
}

/** What somebody meant who named a district. */
export type DistrictMatch =
  | { readonly kind: "found"; readonly district: NamedDistrict }
  | { readonly kind: "ambiguous"; readonly candidates: readonly NamedDistrict[] }
  | { readonly kind: "unknown"; readonly nearest: readonly NamedDistrict[] };

/** So many are proposed. */
const MOST = 3;

/** Among names of this many letters one may be wrong, among twice as many two, and never more than three. */
const LETTERS_FOR_A_SLIP = 4;
const MOST_SLIPS = 3;

/**
 * Finds a district by its name, or by its key of five digits or of four that have lost their zero.
 *
 * Names of municipalities are no names of districts. „Heilbronn“ is the *Stadtkreis* and the *Landkreis*, and whoever
 * writes it is asked.
 *
 * @param text as somebody wrote it
 * @param districts all that may be meant
 * @returns the district; or all that are called so; or at most three whose names are nearly that, the nearest first
 */
export function findDistrict(text: string, districts: DistrictsByKey): DistrictMatch {
  const asked = text.trim();
  const known = Object.entries(districts)
    .map(([key, name]) => ({ key, name }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const byKey = known.find(({ key }) => key === asked || key === `0${asked}`);
  const found = byKey === undefined ? known.filter(({ name }) => isDistrictName(asked, name)) : [byKey];
  const [only, other] = found;
  if (only === undefined) return { kind: "unknown", nearest: nearestDistricts(asked, known) };
  return other === undefined ? { kind: "found", district: only } : { kind: "ambiguous", candidates: found };
}

function nearestDistricts(asked: string, known: readonly NamedDistrict[]): NamedDistrict[] {
  const written = bare(asked);
  const most = Math.min(MOST_SLIPS, Math.floor(written.length / LETTERS_FOR_A_SLIP));
  if (most === 0) return [];
  const near = known.flatMap((one) => {
    const name = bare(one.name);
    const distance = slips(written, name, most) ?? (name.includes(written) ? most + 1 : null);
    return distance === null ? [] : [{ one, distance }];
  });
  return near
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST)
    .map(({ one }) => one);
}

/** A name without what says that it is one of a district: „Ortenaukreis“ and „Ortenau“ are alike. */
function bare(name: string): string {
  const words = tokensOf(name).filter(({ text }) => !KINDS.has(text));
  return spellingOf(words).replace(/kreis$/, "");
}

const KINDS: ReadonlySet<string> = new Set([
  ...["landkreis", "stadtkreis", "kreis", "kreisfreie", "stadt"],
  ...["lkr", "skr", "lk", "sk", "kr"],
]);
