import { join } from "node:path";
import ts from "typescript";
import { blocksOf, ROOT } from "./page";

/** The sources of the package's entries, by the name that they are imported by. */
const ENTRIES = {
  planungsrahmen: "src/index.ts",
  "planungsrahmen/input": "src/input/index.ts",
  "planungsrahmen/staffing": "src/staffing/index.ts",
  "planungsrahmen/verification": "src/verification/index.ts",
  "planungsrahmen/comparison": "src/comparison/index.ts",
  "planungsrahmen/explanation": "src/adapters/sheet/index.ts",
  "planungsrahmen/workbook": "src/adapters/workbook/index.ts",
  "planungsrahmen/boundaries": "src/boundaries/index.ts",
  "planungsrahmen/report": "src/adapters/report/index.ts",
  "planungsrahmen/messages": "src/messages/index.ts",
  "planungsrahmen/sql": "src/adapters/sql/index.ts",
} as const;

/** A function that an entry exports, with the programs of its `@example` tags. */
export interface PublicFunction {
  readonly entry: string;
  readonly name: string;
  readonly examples: readonly string[];
}

/** Every public function of every entry. */
export function publicFunctions(): PublicFunction[] {
  const files = Object.values(ENTRIES).map((path) => join(ROOT, path));
  const options = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, noLib: true };
  const program = ts.createProgram(files, options);
  return Object.entries(ENTRIES).flatMap(([entry, path]) => functionsOf(program, entry, join(ROOT, path)));
}

function functionsOf(program: ts.Program, entry: string, path: string): PublicFunction[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${path} exports nothing`);
  return checker.getExportsOfModule(module).flatMap((exported) => {
    const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
    const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
    if ((symbol.flags & ts.SymbolFlags.Function) === 0) return [];
    return [{ entry, name: exported.name, examples: examplesOf(symbol, checker) }];
  });
}

function examplesOf(symbol: ts.Symbol, checker: ts.TypeChecker): string[] {
  const tags = symbol.getJsDocTags(checker).filter(({ name }) => name === "example");
  return tags.flatMap(({ text }) => blocksOf(`${ts.displayPartsToString(text)}\n`).map(({ code }) => code));
}
