import type { FileParams, JsonKind, RuleParams } from "../../../result/issueParams";
import type { FoundAndExpected } from "../../issueSentences";

type NoJson = Extract<FileParams["unreadable"] | RuleParams["invalid-rule-set"], { readonly kind: "json" }>;

/** What a file of JSON was to be. */
export const WANTED: Readonly<Record<JsonKind, string>> = {
  boundaries: "eine vollständige Datei mit GeoJSON oder TopoJSON",
  "golden-source": "source.json mit provenance und ruleSet",
  plan: "einen Plan, wie ihn „pools --format json“ schreibt",
  rules: "ein Regelwerk als JSON",
  table: "vollständiges JSON oder eine Tabelle; ist die Datei abgeschnitten?",
};

/** Text that is no JSON. */
export function noJson({ wanted, found, length }: NoJson): FoundAndExpected {
  const texts = {
    nothing: "eine leere Datei",
    "no-json": "Text, der kein JSON ist",
    "cut-off": `JSON, das nach ${length} Zeichen abbricht`,
    misspelt: "JSON mit einem Schreibfehler",
  };
  return { found: texts[found], expected: WANTED[wanted] };
}
