import { readFileSync } from "node:fs";

/**
 * Mutants that no test can or need find, with the reason: `same` where the program does the same, `left` where it does not
 * and nobody minds. Known by file and by the text that is changed, since lines move; `nth` where a file has several alike.
 */
const KNOWN = JSON.parse(readFileSync(new URL("survivors.json", import.meta.url), "utf8"));

/**
 * Divides survivors into those that are equivalent and those that are open, and complains of reasons without a survivor.
 *
 * @param files those that were mutated
 */
export function explain(survivors, files) {
  const known = KNOWN.filter(({ file }) => files.has(file));
  for (const one of known) {
    if (!survivors.some((survivor) => isAbout(one, survivor))) console.log("no longer survives:", JSON.stringify(one));
  }
  const isEquivalent = (survivor) => known.some((one) => one.same !== undefined && isAbout(one, survivor));
  return {
    equivalent: survivors.filter(isEquivalent),
    open: survivors
      .filter((survivor) => !isEquivalent(survivor))
      .map((survivor) => ({ ...survivor, left: known.find((one) => isAbout(one, survivor))?.left })),
  };
}

function isAbout({ nth = 1, ...one }, survivor) {
  return (
    one.file === survivor.file &&
    one.original === survivor.original &&
    one.replacement === survivor.replacement &&
    nth === survivor.nth
  );
}
