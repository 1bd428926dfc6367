import { allocate } from "../../allocation/allocate";
import { withinDistrict } from "../../allocation/withinDistrict";
import { assess } from "../../eligibility/assess";
import type { Operand } from "../../messages/commands/wrongCalls";
import type { DistributionRules } from "../../rules/ruleSet";
import { stateOf } from "./builtIn";
import type { CommandLine } from "./commandLine";
import { districtAsked } from "./districtAsked";
import { type ReadFile, UnusableInput, WrongCall } from "./outcome";
import { knownNames, loadRuleSet, loadTable, talkOf } from "./readInput";

/** Reads a table, divides the budget and holds every frame against the threshold; `whole` goes beyond the district asked. */
export function assessTable(line: CommandLine, path: string, readFile: ReadFile) {
  const { allocation, whole, ...read } = allocateTable(loadRuleSet(line.rules, readFile), line, { path, readFile });
  return { assessment: assess(allocation), whole: assess(whole), ...read };
}

/** Reads a table and divides the budget; only then the district that is asked for is taken out of it. */
export function allocateTable<Rules extends DistributionRules>(
  rules: Rules,
  line: CommandLine,
  { path, readFile }: { readonly path: string; readonly readFile: ReadFile },
) {
  const listed = knownNames(line, readFile);
  const table = loadTable(path, rules, { ...line, listed }, readFile);
  const known = listed ?? stateOf(table.municipalities, rules)?.municipalities;
  const allocation = allocate(table.municipalities, rules, { total: line.total });
  if (!allocation.ok) throw new UnusableInput({ source: path, issues: allocation.issues });
  const whole = allocation.value;
  const district = districtAsked(line, whole.municipalities, rules);
  return {
    allocation: district === null ? whole : withinDistrict(whole, district),
    ...{ whole, district, table, known, talk: talkOf(path, table, line) },
  };
}

/** Where names that stand for keys are looked up: in the rows of a table, those of the district first, then in the list of names or of their state. */
export function namesOf({
  assessment,
  table,
  known,
  district,
}: Pick<ReturnType<typeof assessTable>, "assessment" | "table" | "known" | "district">) {
  const { districts } = assessment.ruleSet;
  return { inTable: table.municipalities, known, districts: districts?.value, district: district?.key };
}

/** The one operand of a command. */
export function operand({ command, operands }: CommandLine, wanted: Operand = "table"): string {
  const [first, second] = operands;
  if (first === undefined) throw new WrongCall("missing-operand", { command, operand: wanted });
  if (second !== undefined) throw new WrongCall("surplus-operand", { command, surplus: second });
  return first;
}

/** A key from the command line, whose zero may have been lost as in a file. */
export function completeKey(ags: string, { restoreLeadingZero }: Pick<CommandLine, "restoreLeadingZero">): string {
  return restoreLeadingZero && /^\d{7}$/.test(ags) ? `0${ags}` : ags;
}
