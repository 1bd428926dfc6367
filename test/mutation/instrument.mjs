import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Instrumenter } from "@stryker-mutator/instrumenter";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Texts are no rule; a test that holds every letter of a sentence would only copy it. */
const OPTIONS = { plugins: null, excludedMutations: ["StringLiteral"], ignorers: [], noHeader: false };
const silent = { debug() {}, info() {}, warn: console.warn, isDebugEnabled: () => false };

/**
 * Puts all mutants of some folders into their files, each behind a switch.
 *
 * @returns the files by their full names, and the mutants; the same folders give the same numbers of mutants
 */
export async function instrument(folders) {
  const files = folders.flatMap((folder) => sourcesIn(join(ROOT, folder)));
  const { files: instrumented, mutants } = await new Instrumenter(silent).instrument(
    files.map((name) => ({ name, content: readFileSync(name, "utf8"), mutate: true })),
    OPTIONS,
  );
  return { files: new Map(instrumented.map(({ name, content }) => [name, content])), mutants };
}

function sourcesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name))
    .sort();
}
