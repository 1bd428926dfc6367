import type { MapParams } from "../../../result/issueParams";
import type { IssueSentences } from "../../issueSentences";
import { orNothing, quoted } from "./parts";

export const maps: IssueSentences<keyof MapParams> = {
  "malformed-geometry": (params) => {
    switch (params.kind) {
      case "no-area":
        return {
          found: params.type === null ? "no geometry" : `a geometry ${quoted(params.type)}`,
          expected: "an area (“Polygon” or “MultiPolygon”) with coordinates",
        };
      case "no-ring":
        return { found: quoted(params.received), expected: "a ring of points" };
      case "no-point":
        return { found: quoted(params.received), expected: "a point of longitude and latitude" };
      case "open-ring":
        return {
          found: `a ring from ${params.from} to ${params.to}`,
          expected: "a closed ring that ends where it begins",
        };
      case "short-ring":
        return { found: `a ring of ${params.points} points`, expected: "at least four points" };
      case "flat-rings":
        return { found: "only rings that enclose no area", expected: "an area" };
      case "unknown-arc":
        return { found: quoted(params.received), expected: `numbers of the ${params.arcs} arcs of the file` };
      case "transform":
        return { found: orNothing(params.received), expected: "scale and translate of two numbers each" };
      case "no-arcs":
        return { found: orNothing(params.received), expected: "the list of arcs" };
      case "no-arc":
        return { found: orNothing(params.received), expected: "an arc of at least two points" };
    }
  },
  "unknown-layer": ({ layers, wanted }) => ({
    found: layers.length === 0 ? "no layer with features" : `the layers ${layers.map(quoted).join(", ")}`,
    expected: wanted === null ? "a single layer or its name (layer)" : `the layer ${quoted(wanted)}`,
  }),
};
