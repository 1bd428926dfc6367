import { type Issue, issue } from "../result/issue";
import type { PoolingOptions } from "./plan";
import type { PoolingMap } from "./poolingMap";

/** Refuses a list of borders that knows nobody of the table, for it belongs to another table. */
export function checkBorders(map: PoolingMap, borders: PoolingOptions["borders"]): Issue[] {
  if (borders === "off" || map.municipalities.length < 2) return [];
  if (borders.some((pair) => pair.some((ags) => map.positionOf.has(ags)))) return [];
  return [issue({ code: "no-border-in-table", path: ["borders"], params: { count: borders.length } })];
}
