import { type Ags, compareAgs } from "../codes/ags";
import { type Issue, issue } from "../result/issue";
import type { Note } from "../result/note";
import type { Territory } from "./readTerritory";

/** A feature with a sound key and no area, and what would be wrong with it if it were alone. */
export interface EmptyFeature {
  readonly ags: Ags;
  readonly issues: readonly Issue[];
}

/** Each municipality once, or what stands in the way. */
export interface JoinedParts {
  readonly territories: readonly Territory[];
  readonly issues: readonly Issue[];
  readonly notes: readonly Note[];
}

/**
 * Joins the parts of a municipality: those that `GF` tells apart (land and water), and different areas of one name. Any
 * other key that comes twice is an issue.
 *
 * @param empty features without an area, which are passed over where their municipality has another
 */
export function joinParts(territories: readonly Territory[], empty: readonly EmptyFeature[]): JoinedParts {
  const byKey = new Map<Ags, Territory[]>();
  for (const territory of territories) {
    const parts = byKey.get(territory.ags);
    if (parts === undefined) byKey.set(territory.ags, [territory]);
    else parts.push(territory);
  }
  const all = [...byKey.values()];
  const passed = empty.filter(({ ags }) => byKey.has(ags));
  return {
    territories: all.flatMap((parts) => joined(parts)),
    issues: [
      ...empty.filter((one) => !passed.includes(one)).flatMap(({ issues }) => issues),
      ...all.flatMap((parts) => (areToldApart(parts) || areNamedAlike(parts) ? [] : repeated(parts))),
    ],
    notes: [
      ...partNotes(
        "joined-parts",
        all.filter((parts) => !areToldApart(parts)).flatMap((parts) => parts.slice(0, 1)),
      ),
      ...partNotes("empty-parts", passed),
    ],
  };
}

/** So many keys are listed. */
const LISTED = 5;

function partNotes(code: "joined-parts" | "empty-parts", found: readonly { readonly ags: Ags }[]): Note[] {
  const keys = [...new Set(found.map(({ ags }) => ags))].sort(compareAgs);
  return keys.length === 0 ? [] : [{ code, params: { keys: keys.slice(0, LISTED), count: keys.length } }];
}

function areToldApart(territories: readonly Territory[]): boolean {
  const parts = new Set(territories.map(({ part }) => part));
  return territories.length === 1 || (parts.size === territories.length && !parts.has(undefined));
}

/** A feature that stands in the file twice has the same area twice; that is a mistake and no part. */
function areNamedAlike(territories: readonly Territory[]): boolean {
  const names = new Set(territories.map(({ name }) => name));
  const areas = new Set(territories.map(({ polygons }) => JSON.stringify(polygons)));
  return names.size === 1 && !names.has(null) && areas.size === territories.length;
}

function joined(parts: readonly Territory[]): Territory[] {
  return parts.slice(0, 1).map((first) => ({
    ...first,
    polygons: parts.flatMap(({ polygons }) => polygons),
    flatRings: parts.reduce((sum, { flatRings }) => sum + flatRings, 0),
  }));
}

function repeated([first, ...others]: readonly Territory[]): Issue[] {
  return others.map(({ ags, name, feature: { path, number } }) => {
    const params = { kind: "feature", ags, name, firstFeature: first?.feature.number ?? 0 } as const;
    return issue({ code: "duplicate-key", path, feature: number, params });
  });
}
