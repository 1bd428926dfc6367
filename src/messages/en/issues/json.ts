import type { FileParams, JsonKind, RuleParams } from "../../../result/issueParams";
import type { FoundAndExpected } from "../../issueSentences";

type NoJson = Extract<FileParams["unreadable"] | RuleParams["invalid-rule-set"], { readonly kind: "json" }>;

/** What a file of JSON was to be. */
export const WANTED: Readonly<Record<JsonKind, string>> = {
  boundaries: "a complete file of GeoJSON or TopoJSON",
  "golden-source": "source.json with provenance and ruleSet",
  plan: "a plan as “pools --format json” writes it",
  rules: "a rule set as JSON",
  table: "complete JSON or a table; is the file cut off?",
};

/** Text that is no JSON. */
export function noJson({ wanted, found, length }: NoJson): FoundAndExpected {
  const texts = {
    nothing: "an empty file",
    "no-json": "text that is not JSON",
    "cut-off": `JSON that breaks off after ${length} characters`,
    misspelt: "JSON with a syntax error",
  };
  return { found: texts[found], expected: WANTED[wanted] };
}
