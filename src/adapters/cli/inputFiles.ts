import { sha256Hex } from "../../digest/sha256";
import { nameOf } from "./assessTable";
import type { CommandLine } from "./commandLine";
import type { ReadFile } from "./outcome";

/** The files that figures and pools come from, the table first; whoever shows one fingerprint shows all of them. */
export function inputFiles({ rules, names, neighbours, agreed, keep }: CommandLine, table: string): string[] {
  const files = [table, rules.endsWith(".json") ? rules : null, names, neighbours, agreed, keep];
  return files.filter((file) => file !== null);
}

/** A file as a page names it that is passed on: where it lies is nobody's business. */
export function fileName(path: string): string {
  return nameOf(path).replace(/^.*[/\\]/, "");
}

/** The names of files and the fingerprints of their bytes. */
export function fingerprintsOf(files: readonly string[], readFile: ReadFile) {
  return files.map((file) => ({ name: fileName(file), sha256: sha256Hex(readFile(file)) }));
}
