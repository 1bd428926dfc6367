import type { FileParams } from "../../../result/issueParams";
import type { IssueSentences } from "../../issueSentences";
import { quoted } from "./parts";
import {
  ambiguousSheet,
  duplicateColumn,
  emptyTable,
  formulaWithoutValue,
  malformedQuote,
  missingColumn,
  oversized,
  passwordProtected,
  totalMismatch,
  unknownSheet,
  unreadable,
  unsupportedFormat,
  wrongCellCount,
} from "./tables";

export const files: IssueSentences<keyof FileParams> = {
  unreadable: (params) => {
    if (params.kind !== "boundaries") return unreadable(params);
    const { found, length } = params;
    return {
      found: {
        nothing: "eine leere Datei",
        "no-json": "Text, der kein JSON ist",
        "cut-off": `JSON, das nach ${length} Zeichen abbricht`,
        misspelt: "JSON mit einem Schreibfehler",
      }[found],
      expected: "eine vollständige Datei mit GeoJSON oder TopoJSON",
    };
  },
  "unsupported-format": (params) => {
    if (params.kind === "foreign") return unsupportedFormat(params);
    const { type } = params;
    return {
      found: type === null ? "JSON ohne type" : `JSON mit type ${quoted(type)}`,
      expected: "GeoJSON („FeatureCollection“ mit features) oder TopoJSON („Topology“)",
    };
  },
  "unsafe-file": (params) =>
    params.kind === "nested"
      ? {
          found: `über ${params.most} Klammern ineinander`,
          expected: "eine vollständige Datei mit GeoJSON oder TopoJSON",
        }
      : oversized(params),
  "empty-table": (params) => {
    switch (params.kind) {
      case "no-municipality":
        return { found: "keine einzige Gemeinde", expected: "mindestens eine Gemeinde" };
      case "no-amount":
        return { found: "keine einzige Zeile", expected: "mindestens einen Betrag" };
      case "no-feature":
        return { found: "eine Datei ohne Objekte", expected: "mindestens eine Gemeinde" };
      default:
        return emptyTable(params);
    }
  },
  "missing-column": (params) => {
    if (params.kind !== "key-property") return missingColumn(params);
    const { properties, wanted } = params;
    return {
      found:
        properties.length === 0
          ? "Objekte ohne Eigenschaften"
          : `die Eigenschaften ${properties.map(quoted).join(", ")}`,
      expected: wanted === null ? "eine Eigenschaft mit dem Schlüssel, zum Beispiel AGS" : quoted(wanted),
    };
  },
  "password-protected": passwordProtected,
  "ambiguous-sheet": ambiguousSheet,
  "unknown-sheet": unknownSheet,
  "duplicate-column": duplicateColumn,
  "wrong-cell-count": wrongCellCount,
  "malformed-quote": malformedQuote,
  "formula-without-value": formulaWithoutValue,
  "total-mismatch": totalMismatch,
};
