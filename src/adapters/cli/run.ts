import { type Allocation, allocate } from "../../allocation/allocate";
import { assess } from "../../eligibility/assess";
import type { Assessment } from "../../eligibility/eligibility";
import type { MunicipalityTable } from "../../input/readMunicipalities";
import { formPools } from "../../pooling/formPools";
import type { RuleSet } from "../../rules/ruleSet";
import { printAllocation } from "./allocateCommand";
import { type CommandLine, readCommandLine } from "./commandLine";
import { demo } from "./demoCommand";
import { printExplanation } from "./explainCommand";
import { frameCommand } from "./frameCommand";
import { HELP } from "./help";
import { done, type Outcome, type ReadFile, UnusableInput, WrongCall } from "./outcome";
import { printPlan } from "./poolsCommand";
import { loadAgreed, loadBorders, loadRuleSet, loadTable, tableTalk } from "./readInput";
import { wrap } from "./wrap";

/** What the command line needs from the machine it runs on. */
export interface Host {
  readonly readFile: ReadFile;
  /** The version of the package. */
  readonly version: string;
  /** The folder with the tables that come with the package. */
  readonly fixtures: string;
}

/**
 * Runs one command from its arguments to what it prints; nothing is printed before everything is known.
 *
 * @param args the words after `planungsrahmen`
 */
export function run(args: readonly string[], host: Host): Outcome {
  let line: CommandLine | null = null;
  try {
    line = readCommandLine(args);
    return dispatch(line, host);
  } catch (error) {
    if (error instanceof WrongCall) return refuse(`${error.message}\nplanungsrahmen --help zeigt, wie es geht.`);
    if (!(error instanceof UnusableInput)) throw error;
    return line?.format === "json" ? refuseAsJson(error) : refuse(issueList(error));
  }
}

function dispatch(line: CommandLine, host: Host): Outcome {
  if (line.version) return done(`${host.version}\n`);
  if (line.help || line.command === "") return done(HELP);
  switch (line.command) {
    case "frame":
      return frameCommand(operand(line, "eine Personenzahl"), loadRuleSet(line.rules, host.readFile), line.format);
    case "allocate": {
      const { assessment, table } = assessTable(line, host);
      return done(printAllocation(assessment, table.restored, line.format), tableTalk(table));
    }
    case "explain": {
      if (line.ags === null) throw new WrongCall("explain braucht --ags und den Schlüssel der Gemeinde");
      const { assessment, table } = assessTable(line, host);
      return done(printExplanation(assessment, line.ags, line.format), tableTalk(table));
    }
    case "pools":
      return poolsCommand(line, host);
    case "demo":
      return done(demo(host));
    default:
      throw new WrongCall(`„${line.command}“ ist kein Befehl`);
  }
}

function poolsCommand(line: CommandLine, host: Host): Outcome {
  if ((line.neighbours !== null) === line.bordersOff) {
    throw new WrongCall("pools braucht entweder --neighbours DATEI oder --borders off");
  }
  const { assessment, table } = assessTable(line, host);
  const borders = line.neighbours === null ? "off" : loadBorders(line.neighbours, host.readFile);
  const agreed = line.agreed === null ? [] : loadAgreed(line.agreed, host.readFile);
  const plan = formPools(assessment, { borders, scope: line.scope, agreed, offers: line.offers });
  if (!plan.ok) throw new UnusableInput(line.agreed ?? line.neighbours ?? "pools", plan.issues);
  return done(printPlan(plan.value, assessment, line.format), tableTalk(table));
}

function assessTable(line: CommandLine, host: Host): { assessment: Assessment; table: MunicipalityTable } {
  const path = operand(line, "eine Tabelle (CSV oder JSON, „-“ für die Standardeingabe)");
  const ruleSet = loadRuleSet(line.rules, host.readFile);
  const table = loadTable(path, ruleSet, line, host.readFile);
  return { assessment: assess(allocated(path, table, ruleSet, line)), table };
}

function allocated(path: string, table: MunicipalityTable, ruleSet: RuleSet, { total }: CommandLine): Allocation {
  const allocation = allocate(table.municipalities, ruleSet, { total });
  if (!allocation.ok) throw new UnusableInput(path, allocation.issues);
  return allocation.value;
}

function operand({ command, operands }: CommandLine, what: string): string {
  const [first, second] = operands;
  if (first === undefined) throw new WrongCall(`${command} braucht ${what}`);
  if (second !== undefined) throw new WrongCall(`${command} nimmt nur eine Angabe; zu viel ist „${second}“`);
  return first;
}

function refuse(talk: string): Outcome {
  return { exitCode: 2, out: "", talk: `${talk}\n` };
}

function issueList({ source, issues }: UnusableInput): string {
  const count = issues.length === 1 ? "Ein Problem" : `${issues.length} Probleme`;
  const title = `${count} in ${source === "-" ? "der Standardeingabe" : source}; nichts wurde berechnet.`;
  return [title, ...issues.map((found) => wrap(`  ${found.message}`, "      "))].join("\n");
}

function refuseAsJson({ source, issues }: UnusableInput): Outcome {
  return refuse(JSON.stringify({ format: "planungsrahmen.issues/1", source, issues }, null, 2));
}
