import type { FileParams } from "../../../result/issueParams";
import type { IssueSentences } from "../../issueSentences";
import { quoted } from "./parts";

export const files: IssueSentences<keyof FileParams> = {
  unreadable: ({ found, length }) => ({
    found: {
      nothing: "eine leere Datei",
      "no-json": "Text, der kein JSON ist",
      "cut-off": `JSON, das nach ${length} Zeichen abbricht`,
      misspelt: "JSON mit einem Schreibfehler",
    }[found],
    expected: "eine vollständige Datei mit GeoJSON oder TopoJSON",
  }),
  "unsupported-format": ({ type }) => ({
    found: type === null ? "JSON ohne type" : `JSON mit type ${quoted(type)}`,
    expected: "GeoJSON („FeatureCollection“ mit features) oder TopoJSON („Topology“)",
  }),
  "unsafe-file": ({ most }) => ({
    found: `über ${most} Klammern ineinander`,
    expected: "eine vollständige Datei mit GeoJSON oder TopoJSON",
  }),
  "empty-table": ({ kind }) => {
    switch (kind) {
      case "no-municipality":
        return { found: "keine einzige Gemeinde", expected: "mindestens eine Gemeinde" };
      case "no-amount":
        return { found: "keine einzige Zeile", expected: "mindestens einen Betrag" };
      case "no-feature":
        return { found: "eine Datei ohne Objekte", expected: "mindestens eine Gemeinde" };
    }
  },
  "missing-column": ({ properties, wanted }) => ({
    found:
      properties.length === 0 ? "Objekte ohne Eigenschaften" : `die Eigenschaften ${properties.map(quoted).join(", ")}`,
    expected: wanted === null ? "eine Eigenschaft mit dem Schlüssel, zum Beispiel AGS" : quoted(wanted),
  }),
};
