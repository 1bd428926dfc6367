import { fstatSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { WrongCall } from "./outcome";

/**
 * Refuses to write over a file that the command reads: the table would be gone.
 *
 * However its path is written, and whatever leads to it: a linked folder, a link, a second name of the same file, or
 * the standard input that was opened on it.
 */
export function refuseOverwriting(output: string, inputs: readonly (string | null)[]): void {
  const target = fileAt(output);
  const isOutput = (input: string) => {
    if (input !== "-" && resolve(input) === resolve(output)) return true;
    const found = target === null ? null : fileAt(input);
    return found !== null && found.dev === target?.dev && found.ino === target.ino;
  };
  if (!inputs.some((input) => input !== null && isOutput(input))) return;
  throw new WrongCall("overwrites-input", { output });
}

/** Which file a path leads to; null where there is none, or something that is no file, such as a terminal. */
function fileAt(path: string) {
  try {
    const found = path === "-" ? fstatSync(0, { bigint: true }) : statSync(path, { bigint: true });
    return found.isFile() ? found : null;
  } catch {
    return null;
  }
}
