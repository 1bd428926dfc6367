import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const source = (path: string) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

/** The stages: codes and parameters, and no sentences. */
const STAGES = [
  ...["allocation", "eligibility", "pooling", "staffing", "comparison", "verification"],
  ...["boundaries", "input", "codes", "result", "json"],
];

/** Files whose texts are none that people read as sentences: headings and letters that are looked for in tables. */
const HEADINGS = [
  "input/codePage.ts",
  "input/columns.ts",
  "input/rowLabels.ts",
  "input/units.ts",
  "input/isFootnote.ts",
];

/** Parts of errors that are thrown at callers, in English. */
const OF_ERRORS = ["verification/reconstruction/reconstruct.ts: whole cents from … to …"];

/** Names that the language or our own workbooks give to things. */
const NAMES = /^\[object \w+\]$|^Name of cell$|^ü$/;

/** German letters and quotation marks, or words side by side. */
const PROSE = /[äöüÄÖÜß„“]|\p{L}{2,},? \p{L}{2,}/u;

/** Whether a text is a caller's error, data with its source, or a name in code. */
function isExempt(node: ts.Node): boolean {
  for (let at = node.parent; at !== undefined; at = at.parent) {
    if (ts.isNewExpression(at) && /Error$/.test(at.expression.getText())) return true;
    if (ts.isPropertyAssignment(at) && at.name.getText() === "source") return true;
    if (ts.isVariableDeclaration(at) && at.name.getText() === "source") return true;
    if (ts.isImportDeclaration(at) || ts.isExportDeclaration(at)) return true;
  }
  return false;
}

function proseIn(path: string): string[] {
  const found: string[] = [];
  const file = ts.createSourceFile(path, readFileSync(source(path), "utf8"), ts.ScriptTarget.Latest, true);
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      const text = ts.isTemplateExpression(node)
        ? [node.head, ...node.templateSpans.map((span) => span.literal)].map((part) => part.text).join("…")
        : node.text;
      if (PROSE.test(text) && !NAMES.test(text) && !isExempt(node)) found.push(`${path}: ${text}`);
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}

function filesIn(stage: string): string[] {
  return readdirSync(source(stage), { recursive: true, encoding: "utf8" })
    .map((name) => `${stage}/${name.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts") && !HEADINGS.includes(path))
    .sort();
}

describe("stages", () => {
  it("hold codes and parameters, and no prose", () => {
    // The rule sets themselves quote their sources.
    const files = [...STAGES.flatMap(filesIn), "rules/ruleSets.ts"];
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(proseIn)).toEqual(OF_ERRORS);
  });
});
