import { sha256Hex } from "../../digest/sha256";
import type { Assessment } from "../../eligibility/eligibility";
import type { Language } from "../../explanation/language";
import type { MadePaper } from "../../messages/commands/notes";
import { termsOf } from "../../messages/terms";
import type { PoolPlan } from "../../pooling/plan";
import { withoutFolder } from "../withoutFolder";
import { fileOf } from "./builtIn";
import type { CommandLine } from "./commandLine";
import { nameOf } from "./nameOf";
import type { ReadFile } from "./outcome";

/** The files that figures and pools come from, the table first; whoever shows one fingerprint shows all of them. */
export function inputFiles({ rules, names, neighbours, agreed, keep }: CommandLine, table: string): string[] {
  const files = [table, rules.endsWith(".json") ? rules : null, fileOf(names), fileOf(neighbours), agreed, keep];
  return files.filter((file) => file !== null);
}

/** A file as a page names it that is passed on: where it lies is nobody's business. */
export function fileName(path: string, language: Language): string {
  return withoutFolder(nameOf(path, language));
}

/** The names of files and the fingerprints of their bytes. */
export function fingerprintsOf(files: readonly string[], { language }: CommandLine, readFile: ReadFile) {
  return files.map((file) => ({ name: fileName(file, language), sha256: sha256Hex(readFile(file)) }));
}

/** What a paper is made from, for the line that says it is made. */
export function contentsOf({ municipalities, ruleSet }: Assessment, plan: PoolPlan | null): MadePaper {
  return { rows: municipalities.length, terms: termsOf(ruleSet), pools: plan?.pools.length ?? null };
}
