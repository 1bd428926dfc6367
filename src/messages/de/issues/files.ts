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
  "not-there": () => "keine Datei dieses Namens",
  folder: () => "einen Ordner",
  forbidden: () => "eine Datei, die nicht gelesen werden darf",
  other: (error) => `keine lesbare Datei (${error})`,
} satisfies Record<string, (error: string) => string>;

export const files: IssueSentences<keyof FileParams> = {
  unreadable: (params) => {
    switch (params.kind) {
      case "json":
        return noJson(params);
      case "not-utf-8":
        return { found: "Bytes, die kein UTF-8 sind", expected: "JSON in UTF-8" };
      case "planner-missing":
        return {
          found: "nur die Datei planungsrahmen.gs",
          expected: "im selben Skript auch planungsrahmen-zusammenschluesse.gs, den Planer",
        };
      case "file":
        return { found: FILE_FAULTS[params.fault](params.error), expected: "eine vorhandene, lesbare Datei" };
      case "no-plan":
        return { found: `etwas ohne „format“: „${params.format}“`, expected: WANTED.plan };
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
      found: type === null ? "JSON ohne type" : `JSON mit type ${quoted(type)}`,
      expected: "GeoJSON („FeatureCollection“ mit features) oder TopoJSON („Topology“)",
    };
  },
  "unsafe-file": (params) => {
    switch (params.kind) {
      case "nested":
        return { found: `über ${params.most} Klammern ineinander`, expected: WANTED[params.wanted] };
      case "too-long":
        return { found: `ein Text von ${params.length} Zeichen`, expected: WANTED[params.wanted] };
      case "features":
        return { found: `${format.whole(params.count)} Objekte`, expected: `höchstens ${format.whole(params.most)}` };
      case "points":
        return {
          found: `Bögen (arcs), die zusammen ${format.whole(params.count)} Punkte ergeben`,
          expected: `höchstens ${format.whole(params.most)}, denn eine Grenze hat zwei Seiten`,
        };
      default:
        return oversized(params);
    }
  },
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
  "unknown-provenance": (params) =>
    params.kind === "value"
      ? {
          found: params.received === null ? "keine Angabe" : quoted(params.received),
          expected: `eines von ${params.known.join(", ")}: ohne Herkunft ist eine Tabelle kein Maßstab`,
        }
      : {
          found: "einen Ordner ohne source.json",
          expected: "eine source.json, die sagt, woher die Beträge sind (provenance) und nach welchem Regelwerk",
        },
};
