import { type Ags, districtOf } from "../codes/ags";
import type { KnownMunicipality, NameCandidate, NameMatch } from "../names/nameMatch";
import { type DistrictsByKey, type NameMatcher, nameMatcher } from "../names/nameMatcher";
import type { Problem } from "../result/issue";
import { LISTED_OF_A_KIND } from "../result/issueList";
import type { Grid, GridRow } from "./grid";
import { nameProblem } from "./nameProblem";

/** The key that a name stands for, or why it stands for none or for several. */
export type JoinedKey =
  | { readonly ok: true; readonly ags: Ags; readonly name: string; readonly isExact: boolean }
  | { readonly ok: false; readonly problem: Problem };

/** A row of a table with what says which municipality it is. */
export interface NamedRow {
  readonly row: GridRow;
  /** Empty where the row has no key. */
  readonly key: Ags;
  readonly name: string;
  /** The district that the row says, by key or name; empty where it says none. */
  readonly district: string;
}

/** What names are looked up in. */
export interface JoinOptions {
  readonly known: readonly KnownMunicipality[];
  readonly districts?: DistrictsByKey | undefined;
  /** The district that the table is of, where somebody says so. */
  readonly district?: string | undefined;
}

/** A row without a key, with what its name alone, or with its district, stands for. */
interface Asked {
  readonly row: NamedRow;
  /** Whether a district has been said for it, in its row or above it. */
  readonly hasDistrict: boolean;
  readonly match: NameMatch;
}

/**
 * Finds the keys of all rows that have none by their names, inside their districts where the table says them in a
 * column or in rows above.
 *
 * A name that is somebody's letter by letter is still asked about where all other rows are in one district, and there
 * is another in it whom the name may mean: „Weingarten“ between municipalities of the Landkreis Karlsruhe.
 */
export function joinRows(rows: readonly NamedRow[], grid: Grid, options: JoinOptions): Map<GridRow, JoinedKey> {
  const matcher = nameMatcher(options.known, options.districts);
  const sectionOf = sectionsOf(grid, matcher);
  const asked = rows.filter(({ key }) => key === "").map((row) => askedFor(row, sectionOf(row.row), matcher));
  const nearest = boundedNearest(matcher);
  const around = new Surroundings(rows, asked, { matcher, district: options.district });
  return new Map(
    asked.map((one) => [one.row.row, joinedKey(one.row, one.hasDistrict ? one.match : around.settle(one), nearest)]),
  );
}

function askedFor(row: NamedRow, section: string, matcher: NameMatcher): Asked {
  if (row.district !== "") return { row, hasDistrict: true, match: matcher.match(row.name, row.district) };
  const match = section === "" ? null : matcher.match(row.name, section);
  // Rows of cities may follow the last district without a title of their own.
  if (match !== null && match.kind !== "unknown") return { row, hasDistrict: true, match };
  return { row, hasDistrict: false, match: matcher.match(row.name) };
}

function joinedKey({ name, district }: NamedRow, match: NameMatch, nearest: NameMatcher["nearest"]): JoinedKey {
  if (match.kind === "found") return { ok: true, ags: match.ags, name: match.name, isExact: match.isExact };
  return { ok: false, problem: nameProblem(match, { received: name, district, nearest: () => nearest(name) }) };
}

/** Looking for near names takes a walk through all of them, so it ends where no more problems of a kind are listed. */
function boundedNearest(matcher: NameMatcher): NameMatcher["nearest"] {
  let asked = 0;
  return (name) => {
    asked += 1;
    return asked > LISTED_OF_A_KIND ? [] : matcher.nearest(name);
  };
}

/** The district whose name stands alone in the last row above one; empty where none does. */
function sectionsOf({ account }: Grid, matcher: NameMatcher): (row: GridRow) => string {
  const sections = account.skipped.filter(({ reason }) => reason === "section");
  const named = sections.map(({ row, text }) => ({ row, district: matcher.isDistrict(text) ? text : "" }));
  return ({ row }) => {
    let district = "";
    for (const section of named) if (section.row < row) district = section.district;
    return district;
  };
}

/** What the other rows of a table say about where one belongs. */
class Surroundings {
  readonly #matcher: NameMatcher;
  readonly #district: string | undefined;
  /** The districts of rows that are certain, with how many there are of each. */
  readonly #rowsOf = new Map<string, number>();
  readonly #taken: ReadonlySet<Ags>;

  constructor(
    rows: readonly NamedRow[],
    asked: readonly Asked[],
    { matcher, district }: { readonly matcher: NameMatcher; readonly district: string | undefined },
  ) {
    this.#matcher = matcher;
    this.#district = district;
    const keys = rows.flatMap(({ key }) => (key === "" ? [] : key));
    const found = asked.flatMap(({ match }) => (match.kind === "found" ? match : []));
    const certain = [...keys, ...found.flatMap(({ ags, others }) => (others.length === 0 ? ags : []))];
    for (const ags of certain) this.#rowsOf.set(districtOf(ags), (this.#rowsOf.get(districtOf(ags)) ?? 0) + 1);
    this.#taken = new Set([...keys, ...found.flatMap(({ ags, isExact }) => (isExact ? ags : []))]);
  }

  /** What a name stands for that has no district of its own. */
  settle({ match }: Asked): NameMatch {
    const target = this.#district ?? this.#home;
    if (target === null || match.kind === "unknown") return match;
    const isInside = ({ ags }: { readonly ags: Ags }) => this.#matcher.isIn(ags, target);
    if (match.kind === "found" && isInside(match)) return match;
    const all = match.kind === "found" ? match.others : match.candidates;
    const inside = all.filter((one) => isInside(one) && !this.#taken.has(one.ags));
    const [only, other] = inside;
    if (only === undefined) return match;
    const isSettled =
      this.#district !== undefined && other === undefined && (match.kind === "ambiguous" || this.#isOf(target));
    if (isSettled) return { kind: "found", ags: only.ags, name: only.name, isExact: false, others: [] };
    if (match.kind === "ambiguous") return match;
    return { kind: "ambiguous", candidates: [this.#candidate(match), ...inside] };
  }

  /** The one district of all rows that are certain, where there are at least two. */
  get #home(): string | null {
    const [first, other] = [...this.#rowsOf];
    return first !== undefined && other === undefined && first[1] > 1 ? first[0] : null;
  }

  #isOf(district: string): boolean {
    return [...this.#rowsOf.keys()].every((key) => this.#matcher.isIn(`${key}000`, district));
  }

  #candidate({ ags, name }: { readonly ags: Ags; readonly name: string }): NameCandidate {
    return { ags, name, district: this.#matcher.districtOf(ags) };
  }
}
