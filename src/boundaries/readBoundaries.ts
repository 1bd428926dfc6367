import { type Ags, compareAgs } from "../codes/ags";
import { jsonOf } from "../json/parseJson";
import { type Issue, issue, shown } from "../result/issue";
import { IssueList, issueList } from "../result/issueList";
import type { Note } from "../result/note";
import { failure, type Result, success } from "../result/result";
import type { Boundaries } from "./boundaries";
import { type Feature, isRecord } from "./feature";
import { featuresOf } from "./featuresOf";
import { type EmptyFeature, joinParts } from "./joinParts";
import { type KeyColumn, keyColumn } from "./keyColumn";
import { STEPS_PER_DEGREE } from "./readPolygons";
import { readTerritory, type Territory } from "./readTerritory";
import { topologyOf } from "./topologyOf";
import { withoutHairlines } from "./withoutHairlines";

/** How a file of boundaries is read. */
export interface BoundaryOptions {
  /** The property that has the keys, or `id`; where it is left out, the usual names are looked for. */
  readonly key?: string | undefined;
  /** The layer of TopoJSON that has the municipalities; needed where there are several. */
  readonly layer?: string | undefined;
  /** What must stand wherever the boundaries are shown; otherwise what the file says under `notice`, `attribution`, `copyright` or `source`. */
  readonly notice?: string | undefined;
  /** Puts back the zero that keys of seven digits (or eleven, in the longer key) have lost, and says so in the notes. */
  readonly restoreLeadingZero?: boolean | undefined;
}

/**
 * Reads boundaries of municipalities (GeoJSON or TopoJSON, longitude and latitude in degrees) into one topology, in which
 * neighbours share their border.
 *
 * Points that differ by less than a centimetre become one, and a corner of one municipality on the straight border of
 * another becomes a point of both. Borders that do not lie on each other stay apart: nothing is guessed. Features with
 * one key are parts of one municipality where each has another `GF`, as land and water in the data of the BKG, or where
 * all have the same name; an empty one is passed over where the municipality has another. Keys of five digits, if the
 * file has no others, are those of districts: `08115` is read as `08115000`.
 *
 * @param source the text of a file, or what its JSON says
 * @returns the boundaries, or everything that is wrong with them: features by number, with what was found
 * @example
 * ```ts
 * import { readBoundaries } from "planungsrahmen/boundaries";
 *
 * const square = (AGS: string, x: number) => ({
 *   type: "Feature",
 *   properties: { AGS },
 *   geometry: { type: "Polygon", coordinates: [[[x, 48], [x + 0.1, 48], [x + 0.1, 48.1], [x, 48.1], [x, 48]]] },
 * });
 * const state = { type: "FeatureCollection", features: [square("08337116", 8), square("08337013", 8.1)] };
 * const boundaries = readBoundaries(state);
 * boundaries.ok; // → true
 * ```
 */
export function readBoundaries(source: unknown, options: BoundaryOptions = {}): Result<Boundaries> {
  const file = jsonOf(source, "boundaries");
  if (!file.ok) return file;
  const features = featuresOf(file.value, options.layer);
  if (!features.ok) return features;
  const found = keyColumn(features.value, options.key);
  const restored = options.restoreLeadingZero === true ? withZeros(found) : found;
  const column = withDistricts(features.value, restored);
  const read = readTerritories(features.value, "of" in column ? column : null);
  const joined = joinParts(read.territories, read.empty);
  const all = issueList("of" in column ? [] : [column]);
  for (const found of [read.issues, joined.issues, swappedAxes(joined.territories)]) all.addAll(found);
  if (!all.isEmpty) return failure(all.toArray());
  const territories = [...joined.territories].sort((a, b) => compareAgs(a.ags, b.ags));
  return success({
    topology: topologyOf(withoutHairlines(territories)),
    notice: options.notice ?? noticeOf(file.value),
    notes: [
      ...restoredNotes(features.value, found, restored),
      ...(restored === column ? [] : districtNotes(features.value, column)),
      ...joined.notes,
      ...flatRingNotes(territories),
    ],
  });
}

/** Where files say whose boundaries they are, the plainest first. */
const NOTICE_NAMES = ["notice", "attribution", "copyright", "quellenvermerk", "quelle", "source"];

/** The notice of a file: a member of its own or of its `properties` or `metadata`. */
function noticeOf(file: unknown): string | null {
  const places = isRecord(file) ? [file, file.properties, file.metadata] : [];
  const members = places.filter(isRecord).flatMap((place) => Object.entries(place));
  const texts = NOTICE_NAMES.flatMap((name) => members.filter(([member]) => member.toLowerCase() === name));
  const found = texts.map(([, text]) => text).find((text) => typeof text === "string" && text.trim() !== "");
  return typeof found === "string" ? found.trim() : null;
}

/** The keys of districts as the keys of rows are, where all keys of the file are such keys: `08115` is `08115000`. */
function withDistricts(features: readonly Feature[], column: KeyColumn | Issue): KeyColumn | Issue {
  if (!("of" in column) || !features.every((feature) => isDistrictKey(column.of(feature)))) return column;
  return { ...column, of: (feature) => `${String(column.of(feature)).trim()}000` };
}

function isDistrictKey(key: unknown): boolean {
  return typeof key === "string" && /^(0[1-9]|1[0-6])\d{3}$/.test(key.trim());
}

function districtNotes(features: readonly Feature[], column: KeyColumn | Issue): Note[] {
  const [first] = features;
  if (first === undefined || !("of" in column)) return [];
  return [{ code: "district-boundaries", params: { count: features.length, example: String(column.of(first)) } }];
}

/** The same keys, each with the zero that it has lost. */
function withZeros(column: KeyColumn | Issue): KeyColumn | Issue {
  if (!("of" in column)) return column;
  const whole = (key: unknown) => {
    const text = typeof key === "number" ? String(key) : key;
    return typeof text === "string" && /^(\d{7}|\d{11})$/.test(text.replace(/\s/g, "")) ? `0${text.trim()}` : key;
  };
  return { ...column, of: (feature) => whole(column.of(feature)) };
}

function restoredNotes(features: readonly Feature[], found: KeyColumn | Issue, column: KeyColumn | Issue): Note[] {
  if (!("of" in found && "of" in column)) return [];
  const restored = features.filter((feature) => found.of(feature) !== column.of(feature));
  const [first] = restored;
  if (first === undefined) return [];
  const [lost, whole] = [found, column].map((keys) => shown(keys.of(first)));
  return [{ code: "restored-zeros", params: { count: restored.length, found: lost ?? "", restored: whole ?? "" } }];
}

/** Reads one feature after the other, so that what is wrong with all of them is never in memory at once. */
function readTerritories(features: readonly Feature[], column: KeyColumn | null) {
  const territories: Territory[] = [];
  const empty: EmptyFeature[] = [];
  const [all, others] = [new IssueList(), new IssueList()];
  let firstPoint: string | null = null;
  let outside = 0;
  for (const feature of features) {
    const { territory, issues, emptyOf } = readTerritory(feature, column);
    if (territory !== null) territories.push(territory);
    if (emptyOf !== null) {
      empty.push({ ags: emptyOf, issues });
      continue;
    }
    all.addAll(issues);
    others.addAll(issues.filter((one) => outsidePoint(one) === null));
    const point = issues.map(outsidePoint).find((one) => one !== null) ?? null;
    firstPoint ??= point;
    if (point !== null) outside += 1;
  }
  // Metres instead of degrees are one problem of the file, not one of every municipality.
  if (firstPoint === null || features.length === 1 || outside < features.length) {
    return { territories, empty, issues: all.toArray() };
  }
  const params = { kind: "not-degrees", point: firstPoint, features: features.length } as const;
  return { territories, empty, issues: [issue({ code: "out-of-range", params }), ...others.toArray()] };
}

/** The point that cannot be degrees, where that is the problem. */
function outsidePoint({ code, params }: Issue): string | null {
  return code === "out-of-range" && params.kind === "not-degrees" ? params.point : null;
}

/** The keys are German, so the territories lie in Germany: 47 to 56 degrees north, 5 to 16 degrees east. */
function swappedAxes(territories: readonly Territory[]): Issue[] {
  const points = territories.flatMap(({ polygons }) => polygons.flat(2));
  const within = (axis: 0 | 1, least: number, most: number) =>
    points.every((point) => point[axis] >= least * STEPS_PER_DEGREE && point[axis] <= most * STEPS_PER_DEGREE);
  const [first] = points;
  if (first === undefined || !within(0, 47, 56) || !within(1, 5, 16)) return [];
  const point = `(${first.map((steps) => steps / STEPS_PER_DEGREE).join(", ")})`;
  return [issue({ code: "out-of-range", params: { kind: "latitude-first", point } })];
}

/** So many keys are listed. */
const LISTED = 5;

function flatRingNotes(territories: readonly Territory[]): Note[] {
  const flat = territories.filter(({ flatRings }) => flatRings > 0);
  if (flat.length === 0) return [];
  const keys: readonly Ags[] = flat.slice(0, LISTED).map(({ ags }) => ags);
  return [{ code: "flat-parts", params: { keys, count: flat.length } }];
}
