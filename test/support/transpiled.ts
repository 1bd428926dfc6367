import { readFileSync } from "node:fs";
import ts from "typescript";

/** A file of the sources as JavaScript, for a process of its own; it must import nothing but what Node has. */
export function transpiled(path: string): string {
  const source = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  return ts.transpileModule(source, { compilerOptions }).outputText;
}
