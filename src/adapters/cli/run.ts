import type { Language } from "../../explanation/language";
import { countIssues } from "../../result/issueList";
import { oneLine } from "../../result/oneLine";
import { allocateCommand } from "./allocateCommand";
import { operand } from "./assessTable";
import { type CommandLine, languageOf, readCommandLine } from "./commandLine";
import { compareCommand } from "./compareCommand";
import { demo } from "./demoCommand";
import type { IssuesDocument } from "./documents";
import { explainCommand } from "./explainCommand";
import { frameCommand } from "./frameCommand";
import { helpText } from "./help";
import { issueText, withMessage } from "./issueText";
import { nameOf } from "./nameOf";
import { neighboursCommand } from "./neighboursCommand";
import { isCommand } from "./options";
import {
  done,
  type Format,
  type Outcome,
  type ReadFile,
  UnusableInput,
  type UnusableSource,
  WrongCall,
} from "./outcome";
import { checkPlanCommand, exchangeCommand, poolsCommand } from "./poolingCommands";
import { loadRuleSet } from "./readInput";
import { reconstructCommand } from "./reconstructCommand";
import { reportCommand } from "./reportCommand";
import { sqlCommand } from "./sqlCommand";
import { staffingCommand } from "./staffingCommand";
import { TEXTS } from "./texts";
import { verifyCommand } from "./verifyCommand";
import { annotations } from "./verifyGithub";
import { printJunitErrors } from "./verifyJunit";
import { workbookCommand } from "./workbookCommand";
import { wrap } from "./wrap";

/** What the command line needs from the machine it runs on. */
export interface Host {
  readonly readFile: ReadFile;
  /** The version of the package. */
  readonly version: string;
  /** The folder with the tables that come with the package. */
  readonly fixtures: string;
  /** How this program is called from here, to be shown in examples. */
  readonly command: string;
  /** Shows how far a long command has come; where nobody watches it is left out. */
  readonly progress?: (text: string) => void;
}

/**
 * Runs one command from its arguments to what it prints; nothing is printed before everything is known.
 *
 * @param args the words after `planungsrahmen`
 */
export function run(args: readonly string[], host: Host): Outcome {
  const { format, outcome } = outcomeOf(args, host);
  const { out, talk } = outcome;
  // Data is left as it is; what is for people must not steer their terminal.
  const isText = format === "text";
  return { ...outcome, out: isText ? harmless(out) : out, talk: format === "json" ? talk : harmless(talk) };
}

function harmless(text: string): string {
  return text.split("\n").map(oneLine).join("\n");
}

interface Run {
  readonly format: Format | undefined;
  readonly outcome: Outcome;
}

function outcomeOf(args: readonly string[], host: Host): Run {
  const language = languageOf(args);
  let line: CommandLine | null = null;
  try {
    line = readCommandLine(args);
    return { format: line.format, outcome: dispatch(line, host) };
  } catch (error) {
    if (error instanceof WrongCall) return { format: "text", outcome: refuse(wrongCallText(error, line, language)) };
    if (!(error instanceof UnusableInput)) throw error;
    const out = line?.format === "junit" ? printJunitErrors(error.sources, language) : "";
    return { format: line?.format, outcome: { ...refuse(printIssues(error, line?.format, language)), out } };
  }
}

function wrongCallText(error: WrongCall, line: CommandLine | null, language: Language): string {
  const { wrongCalls, notes } = TEXTS[language].commands;
  const command = line !== null && isCommand(line.command) ? line.command : null;
  return `${error.sentence(wrongCalls)}\n${notes.seeHelp(command)}`;
}

function dispatch(line: CommandLine, host: Host): Outcome {
  const { command, language } = line;
  if (line.version) return done(`${host.version}\n`);
  if (line.help || command === "") return done(helpText(isCommand(command) ? command : null, language));
  switch (command) {
    case "frame":
      return frameCommand(operand(line, "persons"), loadRuleSet(line.rules, host.readFile), line);
    case "allocate":
      return allocateCommand(line, host.readFile);
    case "explain":
      return explainCommand(line, host.readFile);
    case "staffing":
      return staffingCommand(line, host.readFile);
    case "pools":
      return poolsCommand(line, host);
    case "exchange":
      return exchangeCommand(line, host);
    case "check-plan":
      return checkPlanCommand(line, host);
    case "reconstruct":
      return reconstructCommand(line, operand(line), host.readFile);
    case "report":
      return reportCommand(line, host);
    case "workbook":
      return workbookCommand(line, host);
    case "sql":
      return sqlCommand(line, host.readFile);
    case "verify":
      return verifyCommand(operand(line, "official-table"), line, host.readFile);
    case "compare":
      return compareCommand(line, host.readFile);
    case "neighbours":
      return neighboursCommand(line, host.readFile);
    case "demo":
      if (line.operands.length > 0) throw new WrongCall("no-operand", { command });
      return done(demo(line, host));
    default:
      throw new WrongCall("unknown-command", { command });
  }
}

function refuse(talk: string): Outcome {
  return { exitCode: 2, out: "", talk: `${talk}\n` };
}

function printIssues({ sources }: UnusableInput, format: Format | undefined, language: Language): string {
  if (format === "json") return issuesAsJson(sources, language);
  if (format === "github") return annotations(sources, language);
  return sources.map((source) => issueList(source, language)).join("\n");
}

function issueList({ source, issues }: UnusableSource, language: Language): string {
  const title = TEXTS[language].commands.notes.problems(nameOf(source, language), countIssues(issues));
  return [title, ...issues.map((one) => wrap(`  ${issueText(one, language)}`, "      "))].join("\n");
}

function issuesAsJson(sources: readonly UnusableSource[], language: Language): string {
  const document: IssuesDocument = {
    format: "planungsrahmen.issues/2",
    sources: sources.map(({ source, issues }) => ({
      ...{ source, count: countIssues(issues), issues: issues.map((one) => withMessage(one, language)) },
    })),
  };
  return JSON.stringify(document, null, 2);
}
