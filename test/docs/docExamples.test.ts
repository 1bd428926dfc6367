import { execFileSync } from "node:child_process";
import { transformSync } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "./page";
import { publicFunctions } from "./publicFunctions";
import { typeErrors } from "./typeErrors";

/** An expression of an example whose value is stated behind an arrow: `frameOf(…).frameCents; // → 5_094_900`. */
const STATED = /^((?:\s|if \(.*?\)+ |for \(.*\) )*)(\S.*); \/\/ → (.*)$/;

interface Example {
  readonly name: string;
  readonly code: string;
  /** How many values the example states. */
  readonly stated: number;
}

const functions = publicFunctions();
const examples: readonly Example[] = functions.flatMap(({ entry, name, examples }) =>
  examples.map((code) => ({ name: `${name} of ${entry}`, code, stated: code.split("// → ").length - 1 })),
);

/** The imports of all examples, each once, and each example as a function that notes what it finds. */
function scriptOf(all: readonly Example[]): string {
  const imported = new Map<string, Set<string>>();
  const bodies = all.map(({ code }) => {
    const rest = code.replace(/^import \{ (.*) \} from "(.*)";$/gm, (_, names: string, from: string) => {
      for (const name of names.split(", ")) imported.set(from, (imported.get(from) ?? new Set()).add(name));
      return "";
    });
    const noted = rest
      .split("\n")
      .map((line) => line.replace(STATED, "$1$$found.push([$2, $3]);"))
      .join("\n");
    return `async ($found) => {\n${noted}\n}`;
  });
  const imports = [...imported].map(([from, names]) => `import { ${[...names].join(", ")} } from "${from}";`);
  return `${imports.join("\n")}
const results = [];
for (const example of [${bodies.join(",\n")}]) {
  const found = [];
  try { await example(found); results.push({ found }); } catch (error) { results.push({ found, error: String(error) }); }
}
console.log(JSON.stringify(results));`;
}

interface Outcome {
  readonly found: readonly (readonly [found: unknown, stated: unknown])[];
  readonly error?: string;
}

describe("the examples of public functions", () => {
  it.each(functions.map(({ entry, name, examples }) => [name, entry, examples] as const))(
    "%s of %s has an example that uses it",
    (name, _, examples) => {
      expect(examples.length).toBeGreaterThan(0);
      for (const code of examples) expect(code.replace(/^import .*$/gm, "")).toMatch(new RegExp(`\\b${name}\\(`));
    },
  );

  it("are found in every entry", () => {
    expect(new Set(functions.map(({ entry }) => entry)).size).toBe(10);
  });

  it("compile under the strictest settings", () => {
    const files = examples.map(({ name, code }) => [`${name.replace(/\W+/g, "-")}.ts`, code] as const);
    expect(typeErrors(Object.fromEntries(files))).toEqual([]);
  });

  describe("find what they state", () => {
    let outcomes: readonly Outcome[];

    beforeAll(() => {
      const { code } = transformSync(scriptOf(examples), { loader: "ts", target: "es2022" });
      const args = ["--input-type=module", "--eval", code];
      outcomes = JSON.parse(execFileSync("node", args, { cwd: ROOT, encoding: "utf8" }));
    });

    it.each(examples.map(({ name, stated }, index) => [name, stated, index] as const))("%s", (_, stated, index) => {
      const { found = [], error } = outcomes[index] ?? {};
      expect(error).toBeUndefined();
      expect(stated).toBeGreaterThan(0);
      expect(found.map(([value]) => value)).toEqual(found.map(([, value]) => value));
      expect(found.length).toBeGreaterThanOrEqual(stated);
    });
  });
});
