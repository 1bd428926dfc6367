import { feature } from "topojson-client";
import type { GeometryObject, Topology } from "topojson-specification";
import { type Issue, type IssueParams, issue, shown } from "../result/issue";
import { IssueList } from "../result/issueList";
import { failure, type Result, success } from "../result/result";
import { type Feature, isRecord } from "./feature";
import { MOST_FEATURES, MOST_USES, tooManyFeatures, tooManyPoints } from "./limits";

/**
 * The features of one layer of TopoJSON, with its arcs put together to rings.
 *
 * Everything that the topojson packages would take on trust is looked at before.
 *
 * @param layer the name of the layer; where the file has only one, it need not be said
 */
export function topojsonFeatures(file: Record<string, unknown>, layer: string | undefined): Result<readonly Feature[]> {
  const broken = brokenParts(file);
  if (broken.length > 0) return failure(broken);
  const chosen = layerOf(file.objects, layer);
  if (!chosen.ok) return chosen;
  const { name, geometries } = chosen.value;
  const topology = file as unknown as Topology; // SAFETY: arcs and transform are checked above
  const count = topology.arcs.length;
  const most = MOST_USES * topology.arcs.reduce((sum, arc) => sum + arc.length, 0);
  let points = 0;
  if (geometries.length > MOST_FEATURES) return tooManyFeatures(geometries.length);
  const issues = new IssueList();
  const features = geometries.map((value, index): Feature => {
    const shape = isRecord(value) ? value : {};
    const path = ["objects", name, "geometries", index];
    const number = index + 1;
    const properties = isRecord(shape.properties) ? shape.properties : {};
    const wrong = unknownArc(shape.arcs, count);
    if (wrong !== undefined) {
      const params = { kind: "unknown-arc", received: shown(wrong), arcs: count } as const;
      issues.add(issue({ code: "malformed-geometry", path: [...path, "arcs"], feature: number, params }));
    }
    if (wrong === undefined) points += pointsOf(shape.arcs, topology);
    const isArea = wrong === undefined && points <= most && isNested(shape.arcs, shape.type);
    return {
      number,
      path,
      ringsPath: ["arcs"],
      id: shape.id,
      properties,
      geometry: isArea ? decoded(topology, shape) : shape,
    };
  });
  if (points > most) return tooManyPoints(points, most);
  return issues.isEmpty ? success(features) : failure(issues.toArray());
}

/** How many points the arcs have that are named in nested lists; every one of them is an arc of the file. */
function pointsOf(arcs: unknown, topology: Topology): number {
  if (Array.isArray(arcs)) return arcs.reduce<number>((sum, one) => sum + pointsOf(one, topology), 0);
  return typeof arcs === "number" ? (topology.arcs[arcs < 0 ? ~arcs : arcs]?.length ?? 0) : 0;
}

function decoded(topology: Topology, shape: Record<string, unknown>): unknown {
  return (feature(topology, shape as unknown as GeometryObject) as { geometry: unknown }).geometry; // SAFETY: an area
}

function isNested(arcs: unknown, type: unknown): boolean {
  const areRings = (value: unknown) => Array.isArray(value) && value.every(isFullList);
  if (type === "Polygon") return areRings(arcs);
  return type === "MultiPolygon" && Array.isArray(arcs) && arcs.every(areRings);
}

function isFullList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "number");
}

/** The first thing in nested lists that is no arc of the file; undefined where all are. */
function unknownArc(arcs: unknown, count: number): unknown {
  if (Array.isArray(arcs)) {
    for (const one of arcs) {
      const wrong = unknownArc(one, count);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  }
  if (arcs === undefined) return undefined;
  const isArc = typeof arcs === "number" && Number.isInteger(arcs) && arcs < count && ~arcs < count;
  return isArc ? undefined : (arcs ?? "null");
}

function brokenParts({ arcs, transform }: Record<string, unknown>): Issue[] {
  const wrong = (path: (string | number)[], params: IssueParams["malformed-geometry"]) =>
    issue({ code: "malformed-geometry", path, params });
  const isTransform =
    isRecord(transform) &&
    [transform.scale, transform.translate].every((pair) => isPosition(pair) && pair.length === 2);
  const broken =
    transform === undefined || isTransform
      ? []
      : [wrong(["transform"], { kind: "transform", received: shownOrNull(transform) })];
  if (!Array.isArray(arcs)) return [...broken, wrong(["arcs"], { kind: "no-arcs", received: shownOrNull(arcs) })];
  const bad = arcs.findIndex((arc) => !Array.isArray(arc) || arc.length < 2 || !arc.every(isPosition));
  return bad === -1 ? broken : [...broken, wrong(["arcs", bad], { kind: "no-arc", received: shownOrNull(arcs[bad]) })];
}

function shownOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : shown(value);
}

function isPosition(value: unknown): value is number[] {
  return Array.isArray(value) && value.length >= 2 && value.every((one) => Number.isFinite(one));
}

interface Layer {
  readonly name: string;
  readonly geometries: readonly unknown[];
}

function layerOf(objects: unknown, wanted: string | undefined): Result<Layer> {
  const layers = Object.entries(isRecord(objects) ? objects : {}).flatMap(([name, object]): Layer[] =>
    isRecord(object) && object.type === "GeometryCollection" && Array.isArray(object.geometries)
      ? [{ name, geometries: object.geometries }]
      : [],
  );
  const fitting = wanted === undefined ? layers : layers.filter(({ name }) => name === wanted);
  const [layer] = fitting;
  if (layer !== undefined && fitting.length === 1) return success(layer);
  const params = { layers: layers.map(({ name }) => shown(name)), wanted: wanted ?? null };
  return failure([issue({ code: "unknown-layer", path: ["objects"], params })]);
}
