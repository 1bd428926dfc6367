import type { FileParams } from "../../../result/issueParams";
import type { IssueSentences } from "../../issueSentences";
import { format } from "../format";
import { noJson, WANTED } from "./json";
import { orNothing, quoted } from "./parts";
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

/** What is there instead of a file that can be read. */
const FILE_FAULTS = {
  "not-there": () => "no file of this name",
  folder: () => "a folder",
  forbidden: () => "a file that may not be read",
  other: (error) => `no readable file (${error})`,
} satisfies Record<string, (error: string) => string>;

export const files: IssueSentences<keyof FileParams> = {
  unreadable: (params) => {
    switch (params.kind) {
      case "json":
        return noJson(params);
      case "not-utf-8":
        return { found: "bytes that are no UTF-8", expected: "JSON in UTF-8" };
      case "planner-missing":
        return {
          found: "only the file planungsrahmen.gs",
          expected: "planungsrahmen-zusammenschluesse.gs, the planner, in the same script",
        };
      case "file":
        return { found: FILE_FAULTS[params.fault](params.error), expected: "an existing file that can be read" };
      case "no-plan":
        return { found: `something without “format”: “${params.format}”`, expected: WANTED.plan };
      case "plan-field":
        return { found: orNothing(params.received), expected: WANTED.plan };
      default:
        return unreadable(params);
    }
  },
  "unsupported-format": (params) => {
    if (params.kind === "foreign") return unsupportedFormat(params);
    const { type } = params;
    return {
      found: type === null ? "JSON without a type" : `JSON with the type ${quoted(type)}`,
      expected: "GeoJSON (“FeatureCollection” with features) or TopoJSON (“Topology”)",
    };
  },
  "unsafe-file": (params) => {
    switch (params.kind) {
      case "nested":
        return { found: `more than ${params.most} brackets inside each other`, expected: WANTED[params.wanted] };
      case "too-long":
        return { found: `a text of ${params.length} characters`, expected: WANTED[params.wanted] };
      case "features":
        return { found: `${format.whole(params.count)} features`, expected: `at most ${format.whole(params.most)}` };
      case "points":
        return {
          found: `arcs that make ${format.whole(params.count)} points together`,
          expected: `at most ${format.whole(params.most)}, because a border has two sides`,
        };
      default:
        return oversized(params);
    }
  },
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
  "unknown-provenance": (params) =>
    params.kind === "value"
      ? {
          found: params.received === null ? "no value" : quoted(params.received),
          expected: `one of ${params.known.join(", ")}: a table without a provenance is no yardstick`,
        }
      : {
          found: "a folder without source.json",
          expected:
            "a source.json that says where the amounts are from (provenance) and by which rule set they were made",
        },
};
