import type { CommandLine } from "./commandLine";

/** The files that figures and pools come from, the table first; whoever shows one fingerprint shows all of them. */
export function inputFiles({ rules, names, neighbours, agreed, keep }: CommandLine, table: string): string[] {
  const files = [table, rules.endsWith(".json") ? rules : null, names, neighbours, agreed, keep];
  return files.filter((file) => file !== null);
}
