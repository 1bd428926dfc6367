import { formPools } from "../../pooling/formPools";
import { checkWorkbook } from "../workbook/checkWorkbook";
import { operand } from "./assessTable";
import type { CommandLine } from "./commandLine";
import { refuseSharedRemainder, withPart } from "./districtAsked";
import { contentsOf, fingerprintsOf, inputFiles } from "./inputFiles";
import { issueText } from "./issueText";
import { type Outcome, type ReadFile, UnusableInput, WrongCall } from "./outcome";
import { bySource, paperInput, refuseAcross } from "./poolingInput";
import { refuseOverwriting } from "./refuseOverwriting";
import { remembering } from "./remembering";
import { TEXTS } from "./texts";
import { wrapLines } from "./wrap";

/** `planungsrahmen workbook TABLE -o FILE.xlsx`: a workbook with live formulas, with pools where borders are known. */
export function workbookCommand(line: CommandLine, host: { readonly readFile: ReadFile }): Outcome {
  const path = operand(line);
  const { output, language } = line;
  if (output === null) throw new WrongCall("missing-output", { command: "workbook", extension: ".xlsx" });
  if (!/[^/\\]\.xlsx$/i.test(output)) throw new WrongCall("wrong-extension", { extension: ".xlsx", received: output });
  const files = inputFiles(line, path);
  refuseOverwriting(output, files);
  const readFile = remembering(host.readFile);
  const { assessment, plan, supplied, readings, talk } = madeFrom(line, path, readFile);
  refuseSharedRemainder(assessment, line);
  const issues = checkWorkbook(assessment);
  if (issues.length > 0) throw new UnusableInput({ source: path, issues });
  const inputs = fingerprintsOf(files, line, readFile);
  const outcome: Outcome = {
    exitCode: 0,
    out: "",
    talk: talk + wrapLines([TEXTS[language].commands.notes.made(output, contentsOf(assessment, plan))]),
    file: { path: output, bytes: () => made(assessment, plan, { language, inputs, supplied, readings }) },
  };
  return withPart(outcome, assessment, line);
}

/** Only this command needs the library that writes workbooks. */
async function made(...args: Parameters<typeof import("../workbook")["workbook"]>): Promise<Uint8Array> {
  const { workbook } = await import("../workbook");
  const result = await workbook(...args);
  if (!result.ok) throw new Error(result.issues.map((found) => issueText(found, args[2]?.language ?? "de")).join("; "));
  return result.value;
}

function madeFrom(line: CommandLine, path: string, readFile: ReadFile) {
  refuseAcross(line);
  const { assessment, options, supplied, readings, talk } = paperInput(line, path, readFile);
  if (options === null) return { assessment, supplied, readings, talk, plan: null };
  const plan = formPools(assessment, { ...options, scope: line.scope ?? "district" });
  if (!plan.ok) throw new UnusableInput(...bySource(plan.issues, line));
  return { assessment, supplied, readings, talk, plan: plan.value };
}
