import type { Ags } from "../codes/ags";
import { type Issue, issue } from "../result/issue";
import type { Territory } from "./readTerritory";

/** Each municipality once, or what stands in the way. */
export interface JoinedParts {
  readonly territories: readonly Territory[];
  readonly issues: readonly Issue[];
}

/** Joins the parts of a municipality that `GF` tells apart (land and water); any other key that comes twice is an issue. */
export function joinParts(territories: readonly Territory[]): JoinedParts {
  const byKey = new Map<Ags, Territory[]>();
  for (const territory of territories) {
    const parts = byKey.get(territory.ags);
    if (parts === undefined) byKey.set(territory.ags, [territory]);
    else parts.push(territory);
  }
  const issues = [...byKey.values()].flatMap((parts) => (areParts(parts) ? [] : repeated(parts)));
  return { territories: [...byKey.values()].flatMap((parts) => joined(parts)), issues };
}

function areParts(territories: readonly Territory[]): boolean {
  const parts = new Set(territories.map(({ part }) => part));
  return territories.length === 1 || (parts.size === territories.length && !parts.has(undefined));
}

function joined(parts: readonly Territory[]): Territory[] {
  return parts.slice(0, 1).map((first) => ({
    ...first,
    polygons: parts.flatMap(({ polygons }) => polygons),
    flatRings: parts.reduce((sum, { flatRings }) => sum + flatRings, 0),
  }));
}

function repeated([first, ...others]: readonly Territory[]): Issue[] {
  return others.map(({ ags, feature: { path, number } }) => {
    const params = { kind: "feature", ags, firstFeature: first?.feature.number ?? 0 } as const;
    return issue({ code: "duplicate-key", path, feature: number, params });
  });
}
