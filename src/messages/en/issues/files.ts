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
        nothing: "an empty file",
        "no-json": "text that is no JSON",
        "cut-off": `JSON that breaks off after ${length} characters`,
        misspelt: "JSON with a syntax error",
      }[found],
      expected: "a complete file of GeoJSON or TopoJSON",
    };
  },
  "unsupported-format": (params) => {
    if (params.kind === "foreign") return unsupportedFormat(params);
    const { type } = params;
    return {
      found: type === null ? "JSON without a type" : `JSON with the type ${quoted(type)}`,
      expected: "GeoJSON (“FeatureCollection” with features) or TopoJSON (“Topology”)",
    };
  },
  "unsafe-file": (params) =>
    params.kind === "nested"
      ? {
          found: `more than ${params.most} brackets inside each other`,
          expected: "a complete file of GeoJSON or TopoJSON",
        }
      : oversized(params),
  "empty-table": (params) => {
    switch (params.kind) {
      case "no-municipality":
        return { found: "no municipality", expected: "at least one municipality" };
      case "no-amount":
        return { found: "no row", expected: "at least one amount" };
      case "no-feature":
        return { found: "a file without features", expected: "at least one municipality" };
      default:
        return emptyTable(params);
    }
  },
  "missing-column": (params) => {
    if (params.kind !== "key-property") return missingColumn(params);
    const { properties, wanted } = params;
    return {
      found:
        properties.length === 0 ? "features without properties" : `the properties ${properties.map(quoted).join(", ")}`,
      expected: wanted === null ? "a property with the key, for example AGS" : quoted(wanted),
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
