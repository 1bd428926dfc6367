import { join } from "node:path";
import ts from "typescript";
import { ROOT } from "./page";

/** The settings of a strict consumer. */
const STRICT: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  moduleDetection: ts.ModuleDetectionKind.Force,
  types: ["node"],
  skipLibCheck: true,
  noEmit: true,
};

/**
 * Compiles texts as files in the project's folder, where the package's own name leads to its built declarations.
 *
 * @param files the text of each file by its name
 * @returns one line for each error: file, line and message
 */
export function typeErrors(files: Readonly<Record<string, string>>): string[] {
  const texts = new Map(Object.entries(files).map(([name, text]) => [join(ROOT, name), text]));
  const host = ts.createCompilerHost(STRICT);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  const { getSourceFile } = host;
  host.getSourceFile = (path, ...rest) => {
    const text = texts.get(path);
    return text === undefined
      ? getSourceFile(path, ...rest)
      : ts.createSourceFile(path, text, ...(rest.slice(0, 1) as [ts.ScriptTarget]));
  };
  const program = ts.createProgram([...texts.keys()], STRICT, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const place =
      file === undefined
        ? ""
        : `${file.fileName.slice(ROOT.length)}:${file.getLineAndCharacterOfPosition(start).line + 1}: `;
    return place + ts.flattenDiagnosticMessageText(messageText, "\n");
  });
}
