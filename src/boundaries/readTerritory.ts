import type { Ags } from "../codes/ags";
import { keyProblem } from "../codes/keyProblem";
import { type Issue, issue, issueAt } from "../result/issue";
import { issueList } from "../result/issueList";
import type { Feature } from "./feature";
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

/**
 * Reads the key, the name and the polygons of a feature; the territory is null where any of it is wrong.
 *
 * @param column where the keys stand; null where nobody knows, so that the rest is looked at all the same
 */
export function readTerritory(
  feature: Feature,
  column: KeyColumn | null,
): { readonly territory: Territory | null; readonly issues: readonly Issue[] } {
  const issues = issueList(keyIssues(feature, column));
  let isSound = true;
  const { polygons, flatRings } = readPolygons(feature.geometry, ({ path, ...problem }) => {
    isSound = false;
    const place = path.length === 0 ? [] : [...feature.ringsPath, ...path];
    issues.add(issueAt(problem, { path: [...feature.path, ...place], feature: feature.number }));
  });
  if (isSound && polygons.length === 0) issues.add(flatIssue(feature));
  if (column === null || !issues.isEmpty) return { territory: null, issues: issues.toArray() };
  const ags = String(wholeKey(column.of(feature)));
  const { GF: part } = feature.properties;
  return { territory: { ags, name: nameOf(feature), polygons, flatRings, part, feature }, issues: [] };
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
