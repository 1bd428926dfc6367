import { issue, quoted } from "../result/issue";
import { failure, type Result, success } from "../result/result";
import { type Feature, isRecord } from "./feature";
import { topojsonFeatures } from "./topojsonFeatures";

/** The features of a file, GeoJSON or TopoJSON, in its own order. */
export function featuresOf(file: unknown, layer: string | undefined): Result<readonly Feature[]> {
  const features = isRecord(file) && file.type === "Topology" ? topojsonFeatures(file, layer) : geojsonFeatures(file);
  if (!features.ok || features.value.length > 0) return features;
  const expected = "mindestens eine Gemeinde";
  return failure([issue({ code: "empty-table", received: "eine Datei ohne Objekte", expected })]);
}

function geojsonFeatures(file: unknown): Result<readonly Feature[]> {
  const list = isRecord(file) && file.type === "FeatureCollection" ? file.features : undefined;
  if (!Array.isArray(list)) {
    const received = isRecord(file) ? `JSON mit type ${quoted(file.type)}` : "JSON ohne type";
    const expected = "GeoJSON („FeatureCollection“ mit features) oder TopoJSON („Topology“)";
    return failure([issue({ code: "unsupported-format", path: ["type"], received, expected })]);
  }
  return success(
    list.map((value: unknown, index) => {
      const feature = isRecord(value) ? value : {};
      const properties = isRecord(feature.properties) ? feature.properties : {};
      const place = { number: index + 1, path: ["features", index], ringsPath: ["geometry", "coordinates"] };
      return { ...place, id: feature.id, properties, geometry: feature.geometry };
    }),
  );
}
