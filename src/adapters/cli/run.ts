import { allocate } from "../../allocation/allocate";
import { assess } from "../../eligibility/assess";
import { checkPlan } from "../../pooling/check/checkPlan";
import { checkPoolingOptions, formPools } from "../../pooling/formPools";
import type { PoolingOptions } from "../../pooling/plan";
import { priceOfRules } from "../../pooling/priceOfRules";
import type { Issue } from "../../result/issue";
import { printAllocation } from "./allocateCommand";
import { printCheck } from "./checkPlanCommand";
import { type CommandLine, readCommandLine } from "./commandLine";
import { demo } from "./demoCommand";
import { printExplanation } from "./explainCommand";
import { frameCommand } from "./frameCommand";
import { HELP } from "./help";
import { done, type Outcome, type ReadFile, readAll, UnusableInput, type UnusableSource, WrongCall } from "./outcome";
import { printPlan } from "./poolsCommand";
import { loadAgreed, loadBorders, loadPlan, loadRuleSet, loadTable, type Told, talkOf } from "./readInput";
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

const TABLE = "eine Tabelle (CSV, .xlsx, .ods oder JSON, „-“ für die Standardeingabe)";

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
    return refuse(line?.format === "json" ? issuesAsJson(error) : error.sources.map(issueList).join("\n"));
  }
}

function dispatch(line: CommandLine, host: Host): Outcome {
  if (line.version) return done(`${host.version}\n`);
  if (line.help || line.command === "") return done(HELP);
  switch (line.command) {
    case "frame":
      return frameCommand(operand(line, "eine Personenzahl"), loadRuleSet(line.rules, host.readFile), line.format);
    case "allocate": {
      const { assessment, table, talk } = assessTable(line, operand(line, TABLE), host.readFile);
      return done(printAllocation(assessment, table, line.format), talk);
    }
    case "explain": {
      if (line.ags === null) throw new WrongCall("explain braucht --ags und den Schlüssel der Gemeinde");
      const { assessment, talk } = assessTable(line, operand(line, TABLE), host.readFile);
      return done(printExplanation(assessment, key(line.ags, line), line.format), talk);
    }
    case "pools":
      return poolsCommand(line, host);
    case "check-plan":
      return checkPlanCommand(line, host);
    case "demo":
      if (line.operands.length > 0) throw new WrongCall("demo nimmt keine Angabe");
      return done(demo(host));
    default:
      throw new WrongCall(`„${line.command}“ ist kein Befehl`);
  }
}

function poolsCommand(line: CommandLine, host: Host): Outcome {
  const { assessment, table, options, talk } = poolingInput(line, operand(line, TABLE), host);
  const onProgress = (done: number, areas: number) => host.progress?.(`Gebiet ${done} von ${areas} geplant`);
  const asked = { ...options, scope: line.scope ?? "district", onProgress };
  const plan = formPools(assessment, asked);
  if (!plan.ok) throw new UnusableInput(...bySource(plan.issues, line));
  const prices = line.priceOfRules ? priceOfRules(plan.value, assessment, asked) : null;
  return done(printPlan(plan.value, { assessment, table, prices }, line.format), talk);
}

function checkPlanCommand(line: CommandLine, host: Host): Outcome {
  const [planPath, tablePath, ...others] = line.operands;
  if (planPath === undefined || tablePath === undefined || others.length > 0) {
    throw new WrongCall("check-plan braucht zwei Angaben: den Plan (JSON) und die Tabelle, aus der er entstand");
  }
  const [plan, { assessment, options, talk }] = readAll(
    () => loadPlan(planPath, host.readFile),
    () => poolingInput(line, tablePath, host),
  );
  if (line.format === "csv") throw new WrongCall("check-plan kennt nur --format text und json");
  const issues = checkPoolingOptions(assessment, options);
  if (issues.length > 0) throw new UnusableInput(...bySource(issues, line));
  const check = checkPlan(plan, assessment, { ...options, scope: line.scope ?? plan.scope });
  return printCheck(check, line.format, talk);
}

/** Everything that a plan is made from, or checked against. */
function poolingInput(line: CommandLine, path: string, { readFile }: Host) {
  const { neighbours, agreed: agreedFile } = line;
  if ((neighbours !== null) === line.bordersOff) {
    throw new WrongCall(`${line.command} braucht entweder --neighbours DATEI oder --borders off`);
  }
  const [{ assessment, table, talk }, borders, agreed] = readAll(
    () => assessTable(line, path, readFile),
    () => (neighbours === null ? null : loadBorders(neighbours, line, readFile)),
    () => (agreedFile === null ? null : loadAgreed(agreedFile, line, readFile)),
  );
  const offers = line.offers.map((ags) => key(ags, line));
  const options: PoolingOptions = { borders: borders?.borders ?? "off", agreed: agreed?.agreed ?? [], offers };
  const told: readonly (readonly [string | null, Told | null])[] = [
    [neighbours, borders],
    [agreedFile, agreed],
  ];
  const more = told.map(([source, one]) => (source === null || one === null ? "" : talkOf(source, one)));
  return { assessment, table, options, talk: talk + more.join("") };
}

/** Sorts what is wrong with a plan's options to where each came from. */
function bySource(issues: readonly Issue[], { agreed, neighbours }: CommandLine): UnusableSource[] {
  const sources = { agreed: agreed ?? "--agreed", borders: neighbours ?? "--neighbours", offers: "--offers" };
  return Object.entries(sources)
    .map(([part, source]) => ({ source, issues: issues.filter((found) => found.path[0] === part) }))
    .filter((unusable) => unusable.issues.length > 0);
}

function assessTable(line: CommandLine, path: string, readFile: ReadFile) {
  const ruleSet = loadRuleSet(line.rules, readFile);
  const table = loadTable(path, ruleSet, line, readFile);
  const allocation = allocate(table.municipalities, ruleSet, { total: line.total });
  if (!allocation.ok) throw new UnusableInput({ source: path, issues: allocation.issues });
  return { assessment: assess(allocation.value), table, talk: talkOf(nameOf(path), table) };
}

function operand({ command, operands }: CommandLine, what: string): string {
  const [first, second] = operands;
  if (first === undefined) throw new WrongCall(`${command} braucht ${what}`);
  if (second !== undefined) throw new WrongCall(`${command} nimmt nur eine Angabe; zu viel ist „${second}“`);
  return first;
}

/** A key from the command line, whose zero may have been lost as in a file. */
function key(ags: string, { restoreLeadingZero }: CommandLine): string {
  return restoreLeadingZero && /^\d{7}$/.test(ags) ? `0${ags}` : ags;
}

function nameOf(path: string): string {
  return path === "-" ? "Standardeingabe" : path;
}

function refuse(talk: string): Outcome {
  return { exitCode: 2, out: "", talk: `${talk}\n` };
}

function issueList({ source, issues }: UnusableSource): string {
  const count = issues.length === 1 ? "ein Problem" : `${issues.length} Probleme`;
  const title = `${nameOf(source)}: ${count}, nichts wurde berechnet.`;
  return [title, ...issues.map((found) => wrap(`  ${found.message}`, "      "))].join("\n");
}

function issuesAsJson({ sources }: UnusableInput): string {
  return JSON.stringify({ format: "planungsrahmen.issues/1", sources }, null, 2);
}
