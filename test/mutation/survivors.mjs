import { readFileSync } from "node:fs";

/**
 * Mutants that no test can or need find, with the reason; by file, and by the text that is changed, since lines move.
 * `same` is the reason why the program does the same; `left` why it is left although it does not.
 */
const KNOWN = JSON.parse(readFileSync(new URL("survivors.json", import.meta.url), "utf8"));

/** Divides survivors into those that are equivalent and those that are open, and complains of reasons without a survivor. */
export function explain(survivors, folders) {
  const known = KNOWN.filter(({ file }) => folders.some((folder) => file.startsWith(`${folder}/`)));
  const matches = (one, { file, original, replacement, line }) =>
    one.file === file && one.original === original && one.replacement === replacement && (one.line ?? line) === line;
  for (const one of known) {
    if (!survivors.some((survivor) => matches(one, survivor))) console.log("no longer survives:", JSON.stringify(one));
  }
  const isEquivalent = (survivor) => known.some((one) => one.same !== undefined && matches(one, survivor));
  return {
    equivalent: survivors.filter(isEquivalent),
    open: survivors.filter((survivor) => !isEquivalent(survivor)),
  };
}
