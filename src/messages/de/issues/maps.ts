import type { MapParams } from "../../../result/issueParams";
import type { IssueSentences } from "../../issueSentences";
import { orNothing, quoted } from "./parts";

export const maps: IssueSentences<keyof MapParams> = {
  "malformed-geometry": (params) => {
    switch (params.kind) {
      case "no-area":
        return {
          found: params.type === null ? "keine Geometrie" : `eine Geometrie ${quoted(params.type)}`,
          expected: "eine Fläche („Polygon“ oder „MultiPolygon“) mit Koordinaten",
        };
      case "no-ring":
        return { found: quoted(params.received), expected: "einen Ring aus Punkten" };
      case "no-point":
        return { found: quoted(params.received), expected: "einen Punkt aus Länge und Breite" };
      case "open-ring":
        return {
          found: `einen Ring von ${params.from} bis ${params.to}`,
          expected: "einen geschlossenen Ring, der endet, wo er beginnt",
        };
      case "short-ring":
        return { found: `einen Ring aus ${params.points} Punkten`, expected: "mindestens vier Punkte" };
      case "flat-rings":
        return { found: "nur Ringe, die keine Fläche einschließen", expected: "eine Fläche" };
      case "unknown-arc":
        return { found: quoted(params.received), expected: `Nummern der ${params.arcs} Bögen (arcs) der Datei` };
      case "transform":
        return { found: orNothing(params.received), expected: "scale und translate aus je zwei Zahlen" };
      case "no-arcs":
        return { found: orNothing(params.received), expected: "die Liste der Bögen (arcs)" };
      case "no-arc":
        return { found: orNothing(params.received), expected: "einen Bogen aus mindestens zwei Punkten" };
    }
  },
  "unknown-layer": ({ layers, wanted }) => ({
    found: layers.length === 0 ? "keine Ebene mit Objekten" : `die Ebenen ${layers.map(quoted).join(", ")}`,
    expected: wanted === null ? "eine einzige Ebene oder ihren Namen (layer)" : `die Ebene ${quoted(wanted)}`,
  }),
};
