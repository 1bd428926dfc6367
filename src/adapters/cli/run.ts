import { formatWhole } from "../../money/formatGerman";
import { countIssues } from "../../result/issueList";
import { oneLine } from "../../result/oneLine";
import { allocateCommand } from "./allocateCommand";
import { nameOf, operand, TABLE } from "./assessTable";
import { type CommandLine, readCommandLine } from "./commandLine";
import { compareCommand } from "./compareCommand";
import { COMPARE_HELP } from "./compareHelp";
import { demo } from "./demoCommand";
import type { IssuesDocument } from "./documents";
import { explainCommand } from "./explainCommand";
import { EXPLAIN_HELP } from "./explainHelp";
import { frameCommand } from "./frameCommand";
import { HELP, POOLS_HELP, STAFFING_HELP } from "./help";
import { issueText, withMessage } from "./issueText";
import { neighboursCommand } from "./neighboursCommand";
import { NEIGHBOURS_HELP } from "./neighboursHelp";
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
import { REPORT_HELP } from "./reportHelp";
import { staffingCommand } from "./staffingCommand";
import { verifyCommand } from "./verifyCommand";
import { annotations } from "./verifyGithub";
import { VERIFY_HELP } from "./verifyHelp";
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
  let line: CommandLine | null = null;
  try {
    line = readCommandLine(args);
    return { format: line.format, outcome: dispatch(line, host) };
  } catch (error) {
    if (error instanceof WrongCall) {
      const outcome = refuse(`${error.message}\nplanungsrahmen ${helpFor(line)}--help zeigt, wie es geht.`);
      return { format: "text", outcome };
    }
    if (!(error instanceof UnusableInput)) throw error;
    const out = line?.format === "junit" ? printJunitErrors(error.sources) : "";
    return { format: line?.format, outcome: { ...refuse(printIssues(error, line?.format)), out } };
  }
}

/** Commands that have a help of their own. */
const HELPS: ReadonlyMap<string, string> = new Map([
  ["pools", POOLS_HELP],
  ["check-plan", POOLS_HELP],
  ["exchange", POOLS_HELP],
  ["report", REPORT_HELP],
  ["staffing", STAFFING_HELP],
  ["explain", EXPLAIN_HELP],
  ["verify", VERIFY_HELP],
  ["neighbours", NEIGHBOURS_HELP],
  ["compare", COMPARE_HELP],
]);

function helpFor(line: CommandLine | null): string {
  return line !== null && HELPS.has(line.command) ? `${line.command} ` : "";
}

function dispatch(line: CommandLine, host: Host): Outcome {
  if (line.version) return done(`${host.version}\n`);
  if (line.help || line.command === "") return done(HELPS.get(line.command) ?? HELP);
  switch (line.command) {
    case "frame":
      return frameCommand(operand(line, "eine Personenzahl"), loadRuleSet(line.rules, host.readFile), line);
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
      return reconstructCommand(line, operand(line, TABLE), host.readFile);
    case "report":
      return reportCommand(line, host);
    case "workbook":
      return workbookCommand(line, host);
    case "verify":
      return verifyCommand(
        operand(line, "eine amtliche Tabelle oder einen Ordner mit source.json"),
        line,
        host.readFile,
      );
    case "compare":
      return compareCommand(line, host.readFile);
    case "neighbours":
      return neighboursCommand(line, host.readFile);
    case "demo":
      if (line.operands.length > 0) throw new WrongCall("demo nimmt keine Angabe");
      return done(demo(host));
    default:
      throw new WrongCall(`„${line.command}“ ist kein Befehl`);
  }
}

function refuse(talk: string): Outcome {
  return { exitCode: 2, out: "", talk: `${talk}\n` };
}

function printIssues(error: UnusableInput, format: Format | undefined): string {
  if (format === "json") return issuesAsJson(error);
  return format === "github" ? annotations(error.sources) : error.sources.map(issueList).join("\n");
}

function issueList({ source, issues }: UnusableSource): string {
  const found = countIssues(issues);
  const count = found === 1 ? "ein Problem" : `${formatWhole(found)} Probleme`;
  const title = `${nameOf(source)}: ${count}, nichts wurde berechnet.`;
  return [title, ...issues.map((one) => wrap(`  ${issueText(one)}`, "      "))].join("\n");
}

function issuesAsJson({ sources }: UnusableInput): string {
  const document: IssuesDocument = {
    format: "planungsrahmen.issues/2",
    sources: sources.map(({ source, issues }) => ({
      ...{ source, count: countIssues(issues), issues: issues.map(withMessage) },
    })),
  };
  return JSON.stringify(document, null, 2);
}
