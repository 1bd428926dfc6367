import { type Ags, isAgs } from "../codes/ags";
import { keyProblem } from "../codes/keyProblem";
import { type Issue, issue, issueAt } from "../result/issue";
import { issueList } from "../result/issueList";
import { type Feature, isRecord } from "./feature";
import { type KeyColumn, nameOf } from "./keyColumn";
import { type Ring, readPolygons } from "./readPolygons";

/** What one feature says of one municipality. */
export interface Territory {
  readonly ags: Ags;
  readonly name: string | null;
  readonly polygons: readonly (readonly Ring[])[];
  readonly flatRings: number;
  /** Which part it is in the data of the BKG, land or water; undefined where the file knows no parts. */
  readonly part: unknown;
  readonly feature: Feature;
}

/** A territory, or what is wrong with it. */
export interface TerritoryReading {
  readonly territory: Territory | null;
  readonly issues: readonly Issue[];
  /** The key of a feature that is sound but has no area, of which another of the same key may have one; otherwise null. */
  readonly emptyOf: Ags | null;
}

/**
 * Reads the key, the name and the polygons of a feature; the territory is null where any of it is wrong.
 *
 * @param column where the keys stand; null where nobody knows, so that the rest is looked at all the same
 */
export function readTerritory(feature: Feature, column: KeyColumn | null): TerritoryReading {
  const issues = issueList(keyIssues(feature, column));
  let isSound = true;
  const { polygons, flatRings } = readPolygons(feature.geometry, ({ path, ...problem }) => {
    isSound = false;
    const place = path.length === 0 ? [] : [...feature.ringsPath, ...path];
    issues.add(issueAt(problem, { path: [...feature.path, ...place], feature: feature.number }));
  });
  if (isSound && polygons.length === 0) issues.add(flatIssue(feature));
  const ags = column === null ? "" : String(wholeKey(column.of(feature)));
  if (column === null || !issues.isEmpty) {
    const isEmpty = isAgs(ags) && (isSound || hasNothing(feature.geometry));
    return { territory: null, issues: issues.toArray(), emptyOf: isEmpty ? ags : null };
  }
  const { GF: part } = feature.properties;
  return { territory: { ags, name: nameOf(feature), polygons, flatRings, part, feature }, issues: [], emptyOf: null };
}

/** Converters leave such geometries behind where all of an area was simplified away. */
function hasNothing(geometry: unknown): boolean {
  if (!isRecord(geometry)) return geometry === null;
  const { type = null, coordinates = geometry.arcs } = geometry;
  return (
    type === null || (/^(Multi)?Polygon$/.test(String(type)) && Array.isArray(coordinates) && coordinates.length === 0)
  );
}

function keyIssues(feature: Feature, column: KeyColumn | null): Issue[] {
  if (column === null) return [];
  const found = column.of(feature);
  const problem = keyProblem(found === null || found === undefined ? "" : wholeKey(found));
  if (problem === null) return [];
  const path = [...feature.path, ...column.path];
  return [issueAt(problem, { path, column: column.name, feature: feature.number })];
}

/** The twelve digits of a *Regionalschlüssel* (ARS) without the four of the association. */
function wholeKey(found: unknown): unknown {
  if (typeof found !== "string") return found;
  const text = found.replace(/\s/g, "");
  return /^\d{12}$/.test(text) ? text.slice(0, 5) + text.slice(9) : text;
}

function flatIssue({ path, number }: Feature): Issue {
  return issue({ code: "malformed-geometry", path, feature: number, params: { kind: "flat-rings" } });
}
