import type { FileParams } from "../../../result/issueParams";
import type { IssueSentences } from "../../issueSentences";
import { format } from "../format";
import { noJson, WANTED } from "./json";
import { orNothing, quoted } from "./parts";

export const files: IssueSentences<keyof FileParams> = {
  unreadable: (params) => {
    switch (params.kind) {
      case "json":
        return noJson(params);
      case "no-plan":
        return { found: `something without “format”: “${params.format}”`, expected: WANTED.plan };
      case "plan-field":
        return { found: orNothing(params.received), expected: WANTED.plan };
    }
  },
  "unsupported-format": ({ type }) => ({
    found: type === null ? "JSON without a type" : `JSON with the type ${quoted(type)}`,
    expected: "GeoJSON (“FeatureCollection” with features) or TopoJSON (“Topology”)",
  }),
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
    }
  },
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
