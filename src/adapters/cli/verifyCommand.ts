import type { Issue } from "../../result/issue";
import { type Completeness, hasForeign, isComplete } from "../../states/completeness";
import { verdictOf } from "../../verification/verdictOf";
import type { Verification } from "../../verification/verification";
import { verify } from "../../verification/verify";
import { withSupplied } from "./builtIn";
import type { CommandLine } from "./commandLine";
import { completenessLines, completenessOfTable } from "./completeTable";
import { refuseSharedRemainder, withPart } from "./districtAsked";
import { type LoadedVerification, loadVerification } from "./loadVerification";
import { type Outcome, type ReadFile, UnusableInput, type UnusableSource } from "./outcome";
import { unusable } from "./readInput";
import { TEXTS } from "./texts";
import { type VerifiedPart, verifiedPart } from "./verifyDistrict";
import { printGithub } from "./verifyGithub";
import { printJson } from "./verifyJson";
import { printJunit } from "./verifyJunit";
import { printText } from "./verifyText";
import { VERIFY_TEXTS } from "./verifyTexts";
import { wrapLines } from "./wrap";

/** What a finished verification shows, besides itself. */
export interface VerifiedInput extends VerifiedPart {
  /** Whether attainable amounts are enough. */
  readonly attainable: boolean;
  /** How much of the whole the official table holds. */
  readonly completeness: Completeness;
  /** The same in words. */
  readonly whole: readonly string[];
}

/** `planungsrahmen verify OFFICIAL`: 0 when all is equal, 1 when something speaks against the table. */
export function verifyCommand(operand: string, line: CommandLine, readFile: ReadFile): Outcome {
  const whole = loadVerification(operand, line, readFile);
  refuseItself(whole);
  const loaded = verifiedPart(whole, line);
  refuseSharedRemainder(loaded, line);
  const { official, computedFrom, ruleSet, known, pools, part } = loaded;
  const total = part === undefined ? line.total : "fixed";
  const verified = verify(official, computedFrom, ruleSet, { known, pools, years: line.years, total });
  if (!verified.ok) throw new UnusableInput(...bySource(verified.issues, loaded));
  const verdict = verdictOf(verified.value, line);
  if (verdict === "nothing-compared") throw nothingCompared(verified.value, loaded);
  const completeness = completenessOfTable({ municipalities: official.rows, part }, ruleSet);
  const lines = completenessLines(completeness, loaded, TEXTS[line.language]);
  const input = { ...loaded, attainable: line.attainable, completeness, whole: lines };
  // Formats of build servers have no place for it.
  const beside = line.format === "junit" || line.format === "github" ? wrapLines(lines, "  ") : "";
  const isIncomplete = hasForeign(completeness) || (line.complete && !isComplete(completeness));
  const exitCode = verdict === "equal" && !isIncomplete ? 0 : 1;
  const outcome = { exitCode, out: print(verified.value, input, line), talk: loaded.talk + beside } as const;
  return withPart(withSupplied(outcome, loaded.supplied, line), loaded, line);
}

function print(verification: Verification, input: VerifiedInput, { format, language }: CommandLine): string {
  const said = VERIFY_TEXTS[language];
  switch (format) {
    case "json":
      return printJson(verification, input, said);
    case "junit":
      return printJunit(verification, input, said);
    case "github":
      return printGithub(verification, input, said);
    default:
      return printText(verification, input, said);
  }
}

/** A table held against itself is equal whatever it says. */
function refuseItself({ files, computedFrom }: LoadedVerification): void {
  const fingerprint = (wanted: string) => files.find(({ role }) => role === wanted)?.sha256;
  if (computedFrom === null || fingerprint("official") !== fingerprint("computed-from")) return;
  throw unusable(computedFrom.file, { code: "nothing-compared", params: { kind: "same-file" } });
}

function nothingCompared({ counts }: Verification, { official, computedFrom }: LoadedVerification): UnusableInput {
  const weighed = counts.attainable + counts.notAttainable;
  const params =
    weighed === 0 && computedFrom !== null
      ? ({ kind: "none-in", file: computedFrom.file } as const)
      : ({ kind: "amounts-alone", count: weighed } as const);
  return unusable(official.file, { code: "nothing-compared", params });
}

/** Sorts what is wrong to where each came from. */
function bySource(issues: readonly Issue[], loaded: LoadedVerification): UnusableSource[] {
  const { official, computedFrom, known, pools } = loaded;
  const sources = { official, computedFrom, known, pools, years: { file: "--years" } };
  return Object.entries(sources)
    .map(([part, table]) => ({ source: table?.file ?? part, issues: issues.filter(({ path }) => path[0] === part) }))
    .filter((unusableSource) => unusableSource.issues.length > 0);
}
