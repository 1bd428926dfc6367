import { issue, shown } from "../result/issue";
import { failure, type Result, success } from "../result/result";
import { type Feature, isRecord } from "./feature";
import { MOST_FEATURES, tooManyFeatures } from "./limits";
import { topojsonFeatures } from "./topojsonFeatures";

/** The features of a file, GeoJSON or TopoJSON, in its own order. */
export function featuresOf(file: unknown, layer: string | undefined): Result<readonly Feature[]> {
  const features = isRecord(file) && file.type === "Topology" ? topojsonFeatures(file, layer) : geojsonFeatures(file);
  if (!features.ok || features.value.length > 0) return features;
  return failure([issue({ code: "empty-table", params: { kind: "no-feature" } })]);
}

function geojsonFeatures(file: unknown): Result<readonly Feature[]> {
  const list = isRecord(file) && file.type === "FeatureCollection" ? file.features : undefined;
  if (!Array.isArray(list)) {
    const params = { kind: "boundaries", type: isRecord(file) ? shown(file.type) : null } as const;
    return failure([issue({ code: "unsupported-format", path: ["type"], params })]);
  }
  if (list.length > MOST_FEATURES) return tooManyFeatures(list.length);
  return success(
    list.map((value: unknown, index) => {
      const feature = isRecord(value) ? value : {};
      const properties = isRecord(feature.properties) ? feature.properties : {};
      const place = { number: index + 1, path: ["features", index], ringsPath: ["geometry", "coordinates"] };
      return { ...place, id: feature.id, properties, geometry: feature.geometry };
    }),
  );
}
