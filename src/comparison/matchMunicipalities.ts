import type { Ags } from "../codes/ags";
import type { AssessedMunicipality } from "../eligibility/eligibility";
import type { KeyChange, Unmatched } from "./comparison";

/** One municipality of the second scenario and all that it was in the first. */
export interface Pair {
  readonly before: readonly AssessedMunicipality[];
  readonly after: AssessedMunicipality;
}

/** Who is compared with whom, and who with nobody. */
export interface Matching {
  /** In the order of the second scenario. */
  readonly pairs: readonly Pair[];
  readonly onlyBefore: readonly Omit<Unmatched, "cents">[];
  readonly onlyAfter: readonly Omit<Unmatched, "cents">[];
  readonly unusedChanges: readonly KeyChange[];
}

/**
 * Matches the municipalities of two tables by their keys, and by the table of changed keys where it names them.
 *
 * Every municipality of either table is in exactly one pair or unmatched on its own side. A merger (*Zusammenlegung*) is
 * compared only if all of its named parts are there: a part of it beside the whole would look like a gain.
 *
 * @param changes checked: each `from` once
 */
export function matchMunicipalities(
  before: readonly AssessedMunicipality[],
  after: readonly AssessedMunicipality[],
  changes: readonly KeyChange[],
): Matching {
  const known = new Set(before.map(({ ags }) => ags));
  const later = new Set(after.map(({ ags }) => ags));
  const targetOf = new Map(changes.map(({ from, to }) => [from, to]));
  const unusedChanges = changes.filter(({ from }) => !known.has(from));
  const target = ({ ags }: AssessedMunicipality) => targetOf.get(ags) ?? ags;
  const partsOf = grouped(before, target);
  const lackingOf = grouped(unusedChanges, ({ to }) => to);
  const lacking = (ags: Ags) => (lackingOf.get(ags) ?? []).map(({ from }) => from);
  const isWhole = (ags: Ags) => partsOf.has(ags) && later.has(ags) && !lackingOf.has(ags);
  const alone = (municipality: AssessedMunicipality, ags: Ags): Omit<Unmatched, "cents"> =>
    partsOf.has(ags) && later.has(ags)
      ? { municipality, reason: "merger-incomplete", missing: lacking(ags) }
      : { municipality, reason: "no-counterpart", missing: lackingOf.has(ags) ? lacking(ags) : [ags] };
  return {
    pairs: after.filter(({ ags }) => isWhole(ags)).map((row) => ({ before: partsOf.get(row.ags) ?? [], after: row })),
    onlyBefore: before.filter((row) => !isWhole(target(row))).map((row) => alone(row, target(row))),
    onlyAfter: after.filter(({ ags }) => !isWhole(ags)).map((row) => alone(row, row.ags)),
    unusedChanges,
  };
}

function grouped<Value>(list: readonly Value[], keyOf: (value: Value) => Ags): ReadonlyMap<Ags, readonly Value[]> {
  const groups = new Map<Ags, Value[]>();
  for (const value of list) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
}
