import { type Ags, compareAgs, districtOf } from "../codes/ags";
import { isDistrictName } from "./districtName";
import { type Likeness, NameIndex } from "./nameIndex";
import type { KnownMunicipality, NameCandidate, NameMatch } from "./nameMatch";
import { nearestNames } from "./nearestNames";
import { type WrittenName, writtenName } from "./writtenName";

/** Names of districts by their keys, as rules have them. */
export type DistrictsByKey = Readonly<Record<string, string>>;

/** Finds municipalities by what people write for their names. */
export interface NameMatcher {
  /**
   * What a written name stands for.
   *
   * @param district the district that is said with it, by key or name; empty where none is
   */
  match(written: string, district?: string): NameMatch;
  /** Known municipalities whose names are nearly what was written, the nearest first. */
  nearest(written: string): readonly NameCandidate[];
  /** Whether some text is the key or the name of the district of a municipality. */
  isIn(ags: Ags, district: string): boolean;
  /** What the district of a municipality is called; empty where nobody known is in it. */
  districtOf(ags: Ags): string;
  /** Whether some text is the key or the name of a district with a known municipality. */
  isDistrict(text: string): boolean;
}

/**
 * Makes a matcher for a list of known municipalities.
 *
 * A name is tried in this order, and the first kind of likeness that anybody bears decides: letter by letter; the same
 * spelling, whatever the case, the marks between words and ae for ä; without titles such as *Stadt*; with shortened
 * words; and „Heidenheim“ for Heidenheim an der Brenz. Two who are alike in the same way are ambiguous. A title says
 * that the name is not as the list has it, so then the likenesses that follow count as well: „Stadt Wangen“ may be
 * Wangen or Wangen im Allgäu. Names of *Landkreise* are no municipalities. Nothing else is guessed.
 *
 * @param districts names of districts by key, for municipalities of which the list does not say them
 */
export function nameMatcher(known: readonly KnownMunicipality[], districts: DistrictsByKey = {}): NameMatcher {
  const index = new NameIndex(known.map((one) => ({ ...one, district: districtNameOf(one, districts) })));
  const areas = new DistrictsOf(index.entries);
  const match = (written: string, district: string): NameMatch => {
    const asked = writtenName(written);
    const likenesses = index.find(written, asked);
    const { behind } = asked;
    if (likenesses.length === 0 && behind !== null && district === "" && areas.isDistrict(behind.district)) {
      return inexact(match(behind.name, behind.district));
    }
    if (district === "") return matchOf(likenesses, asked);
    const inside = likenesses.map(({ entries, ...kind }) => ({
      ...kind,
      entries: entries.filter(({ ags }) => areas.isIn(ags, district)),
    }));
    const found = matchOf(inside, asked);
    if (found.kind !== "unknown") return found;
    return { ...found, elsewhere: (likenesses[0]?.entries ?? []).map(candidateOf) };
  };
  return {
    match: (written, district = "") => match(written, district),
    nearest: (written) => nearestNames(written, index.entries).map(candidateOf),
    isIn: (ags, district) => areas.isIn(ags, district),
    districtOf: (ags) => areas.nameOf(ags),
    isDistrict: (text) => areas.isDistrict(text),
  };
}

function districtNameOf({ ags, district }: KnownMunicipality, districts: DistrictsByKey): string {
  return district ?? districts[districtOf(ags)] ?? `Kreis ${districtOf(ags)}`;
}

/** What was found behind another name than the written one. */
function inexact(found: NameMatch): NameMatch {
  return found.kind === "found" ? { ...found, isExact: false } : found;
}

/** The first likeness decides; behind a title the others count as well. */
function matchOf(likenesses: readonly Likeness[], asked: WrittenName): NameMatch {
  const [first, ...later] = likenesses.filter(({ entries }) => entries.length > 0);
  if (first === undefined) return { kind: "unknown", isDistrict: asked.isDistrict, elsewhere: [] };
  const further = later.flatMap(({ entries }) => entries);
  const candidates = distinct(first.kind === "title" ? [...first.entries, ...further] : first.entries);
  const [only, other] = candidates;
  if (only === undefined || other !== undefined) return { kind: "ambiguous", candidates };
  const others = distinct(further).filter(({ ags }) => ags !== only.ags);
  return { kind: "found", ags: only.ags, name: only.name, isExact: first.kind === "exact", others };
}

function distinct(entries: readonly NameCandidate[]): NameCandidate[] {
  const byKey = new Map(entries.map((one) => [one.ags, candidateOf(one)]));
  return [...byKey.values()].sort((a, b) => compareAgs(a.ags, b.ags));
}

function candidateOf({ ags, name, district }: NameCandidate): NameCandidate {
  return { ags, name, district };
}

/** The districts of known municipalities, by their keys and names. */
class DistrictsOf {
  readonly #nameOf: ReadonlyMap<string, string>;

  constructor(entries: readonly NameCandidate[]) {
    this.#nameOf = new Map(entries.map(({ ags, district }) => [districtOf(ags), district]));
  }

  nameOf(ags: Ags): string {
    return this.#nameOf.get(districtOf(ags)) ?? "";
  }

  isIn(ags: Ags, district: string): boolean {
    const key = districtOf(ags);
    return key === district || key === `0${district}` || isDistrictName(district, this.nameOf(ags));
  }

  isDistrict(text: string): boolean {
    if (this.#nameOf.has(text) || this.#nameOf.has(`0${text}`)) return true;
    return [...this.#nameOf.values()].some((name) => isDistrictName(text, name));
  }
}
