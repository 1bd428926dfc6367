import { type Ags, compareAgs, districtOf } from "../codes/ags";
import { type NameMatcher, nameMatcher } from "../names/nameMatcher";
import type { DistributionRules } from "../rules/ruleSet";
import type { State } from "./state";

/** A municipality, as a table or a list names it. */
interface Named {
  readonly ags: Ags;
  readonly name: string;
}

/** A row whose name is that of another municipality. */
export interface Misnamed extends Named {
  /** What the list calls the municipality of the row's key. */
  readonly listed: string;
  /** Who is called as the row is, in the order of their keys. */
  readonly others: readonly Ags[];
}

/** How many of how many; null where one of the two is not known. */
export interface PartOfWhole {
  readonly found: number;
  readonly expected: number;
}

/** How many of a district's municipalities are missing, of how many. */
export interface DistrictGap {
  readonly district: string;
  readonly missing: number;
  readonly of: number;
}

/** How much of the whole a table holds. */
export interface Completeness {
  /** Counted persons against the total of the rules; null where a row has none or the rules name no total. */
  readonly persons: PartOfWhole | null;
  /** Keys of the table that the list has, against the list; null where there is no list. */
  readonly municipalities: PartOfWhole | null;
  /** Who is on the list and not in the table, in the order of their keys. */
  readonly missing: readonly Named[];
  /** The same counted by district, in the order of their keys; districts of which nobody is missing are left out. */
  readonly districts: readonly DistrictGap[];
  /** Rows whose key the list does not have. */
  readonly unknown: readonly Named[];
  readonly misnamed: readonly Misnamed[];
}

/**
 * Holds a table against the whole: its persons against the total of the rules, its keys and names against a list.
 *
 * Names are understood as people write them. One that nobody on the list bears is left alone; one that is another
 * municipality's is told. Nothing is wrong with a table that holds only a part; whoever publishes one must know it.
 *
 * @param rows the municipalities of the table, each key once; persons are null where they are not counted
 * @param list every municipality that there is, or every district where districts are the rows; null without a list
 */
export function completenessOf(
  rows: readonly (Named & { readonly persons?: number | null })[],
  { totalPersons }: Pick<DistributionRules, "totalPersons">,
  list: readonly Named[] | null,
): Completeness {
  const persons = rows.map((row) => row.persons ?? null);
  const counted = persons.filter((one) => one !== null);
  const expected = totalPersons.value;
  const isCounted = expected !== null && counted.length === rows.length;
  return {
    persons: isCounted ? { found: counted.reduce((sum, one) => sum + one, 0), expected } : null,
    ...(list === null ? WITHOUT_LIST : againstList(rows, list)),
  };
}

const WITHOUT_LIST = { municipalities: null, missing: [], districts: [], unknown: [], misnamed: [] } as const;

function againstList(rows: readonly Named[], list: readonly Named[]): Omit<Completeness, "persons"> {
  const keys = new Set(rows.map(({ ags }) => ags));
  const listed = new Map(list.map(({ ags, name }) => [ags, name]));
  const missing = list.filter(({ ags }) => !keys.has(ags));
  return {
    municipalities: { found: list.length - missing.length, expected: list.length },
    missing: missing.map(named).sort(byKey),
    districts: gapsOf(list, keys),
    unknown: rows.filter(({ ags }) => !listed.has(ags)).map(named),
    misnamed: misnamedOf(rows, list),
  };
}

/** Rows that bear another's name; who is called as the list has it needs no matcher. */
function misnamedOf(rows: readonly Named[], list: readonly Named[]): Misnamed[] {
  const listed = new Map(list.map(({ ags, name }) => [ags, name]));
  const others = rows.filter(({ ags, name }) => listed.has(ags) && listed.get(ags) !== name);
  if (others.length === 0) return [];
  const names = nameMatcher(list);
  return others.flatMap(({ ags, name }): Misnamed[] => {
    const bearers = bearersOf(name, names);
    const isOwn = bearers.includes(ags) || bearersOf(name, names, districtOf(ags)).includes(ags);
    return bearers.length === 0 || isOwn ? [] : [{ ags, name, listed: listed.get(ags) ?? "", others: bearers }];
  });
}

function gapsOf(list: readonly Named[], keys: ReadonlySet<Ags>): DistrictGap[] {
  const gaps = new Map<string, DistrictGap>();
  for (const { ags } of list) {
    const district = districtOf(ags);
    const { missing, of } = gaps.get(district) ?? { missing: 0, of: 0 };
    gaps.set(district, { district, missing: missing + (keys.has(ags) ? 0 : 1), of: of + 1 });
  }
  return [...gaps.values()].filter(({ missing }) => missing > 0).sort((a, b) => compareAgs(a.district, b.district));
}

/** Everyone who may be called so, however that is written; nobody where the name is nobody's, or a district's. */
function bearersOf(name: string, names: NameMatcher, district = ""): Ags[] {
  const match = names.match(name.trim(), district);
  if (match.kind === "unknown") return [];
  return (match.kind === "found" ? [match, ...match.others] : match.candidates).map(({ ags }) => ags).sort(compareAgs);
}

function named({ ags, name }: Named): Named {
  return { ags, name };
}

function byKey(a: Named, b: Named): number {
  return compareAgs(a.ags, b.ags);
}

/** Everyone who can be a row of a table of the state: its municipalities, or its districts where they are the rows. */
export function listOfState(
  { municipalities, districts }: State,
  { recipients }: Pick<DistributionRules, "recipients">,
) {
  if (recipients?.value !== "districts") return municipalities;
  return Object.entries(districts.value).map(([district, name]) => ({ ags: `${district}000`, name }));
}

/** Whether a table holds the whole, with no key and no name that is not there. */
export function isComplete({ persons, municipalities, ...found }: Completeness): boolean {
  const isWhole = (part: PartOfWhole | null) => part === null || part.found === part.expected;
  return isWhole(persons) && isWhole(municipalities) && !hasForeign(found);
}

/** Whether a table has keys that the list lacks, or names that are another's. */
export function hasForeign({ unknown, misnamed }: Pick<Completeness, "unknown" | "misnamed">): boolean {
  return unknown.length + misnamed.length > 0;
}
