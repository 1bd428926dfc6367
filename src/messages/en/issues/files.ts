import type { FileParams } from "../../../result/issueParams";
import type { IssueSentences } from "../../issueSentences";
import { quoted } from "./parts";

export const files: IssueSentences<keyof FileParams> = {
  unreadable: ({ found, length }) => ({
    found: {
      nothing: "an empty file",
      "no-json": "text that is no JSON",
      "cut-off": `JSON that breaks off after ${length} characters`,
      misspelt: "JSON with a syntax error",
    }[found],
    expected: "a complete file of GeoJSON or TopoJSON",
  }),
  "unsupported-format": ({ type }) => ({
    found: type === null ? "JSON without a type" : `JSON with the type ${quoted(type)}`,
    expected: "GeoJSON (“FeatureCollection” with features) or TopoJSON (“Topology”)",
  }),
  "unsafe-file": ({ most }) => ({
    found: `more than ${most} brackets inside each other`,
    expected: "a complete file of GeoJSON or TopoJSON",
  }),
  "empty-table": ({ kind }) => {
    switch (kind) {
      case "no-municipality":
        return { found: "no municipality", expected: "at least one municipality" };
      case "no-amount":
        return { found: "no row", expected: "at least one amount" };
      case "no-feature":
        return { found: "a file without features", expected: "at least one municipality" };
    }
  },
  "missing-column": ({ properties, wanted }) => ({
    found:
      properties.length === 0 ? "features without properties" : `the properties ${properties.map(quoted).join(", ")}`,
    expected: wanted === null ? "a property with the key, for example AGS" : quoted(wanted),
  }),
};
