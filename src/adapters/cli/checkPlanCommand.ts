import type { TablePart } from "../../allocation/withinDistrict";
import type { CheckPlanMessages } from "../../messages/commands/checkPlan";
import { de } from "../../messages/de";
import { en } from "../../messages/en";
import { describeProblem } from "../../messages/planProblemMessages";
import { termsOf } from "../../messages/terms";
import type { AreaVerdict } from "../../pooling/check/checkAreas";
import type { PlanCheck } from "../../pooling/check/checkPlan";
import type { PlanProblem } from "../../pooling/check/planProblem";
import type { PoolPlan } from "../../pooling/plan";
import type { SuppliedData } from "../../states/supply";
import type { CommandLine } from "./commandLine";
import type { PlanCheckDocument } from "./documents";
import type { Outcome } from "./outcome";
import { TEXTS } from "./texts";
import { uncheckedLines } from "./uncheckedLines";
import { wishLines } from "./wishLines";
import { wrapLines } from "./wrap";

/** So many faults are printed; a plan of another table would have thousands. */
const MOST_SHOWN = 30;

/** How areas came through, in the order in which they are listed. */
const VERDICTS: readonly AreaVerdict[] = [
  ...(["sum", "prices", "branches", "groupings", "fewest-left-out"] as const),
  ...(["search", "open", "unfinished"] as const),
];

/** What a check is shown with. */
interface CheckShown {
  readonly line: CommandLine;
  readonly talk: string;
  readonly plan: PoolPlan;
  readonly supplied: SuppliedData | null;
  readonly part: TablePart | undefined;
}

/** `planungsrahmen check-plan PLAN TABLE`: 0 when the plan holds, 1 when something speaks against it. */
export function printCheck(check: PlanCheck, { line, talk, plan, supplied, part }: CheckShown): Outcome {
  const exitCode = check.holds ? 0 : 1;
  if (line.format === "json") {
    const problems = check.problems.map((problem) => ({ ...problem, message: problemText(problem, line) }));
    const document: PlanCheckDocument = {
      format: "planungsrahmen.plan-check/2",
      ...check,
      problems,
      stateData: supplied,
      part,
    };
    return { exitCode, out: `${JSON.stringify(document, null, 2)}\n`, talk };
  }
  const { commands } = TEXTS[line.language];
  const messages = commands.checkPlan;
  const { areas, proposedPools, proposedPoolsAtMost, problems, leftOut, leftOutAtLeast } = check;
  const more = problems.length - MOST_SHOWN;
  const lines = [
    check.holds ? claim(check, plan, messages) : messages.fails(problems.length),
    messages.pools(proposedPools, proposedPoolsAtMost, plan.scope),
    ...wishLines(plan, commands.poolPlan(termsOf(plan.ruleSet)).wish),
    // Under wishes, or where nobody can be reached, some are in no proposed pool.
    ...(leftOut === 0 ? [] : [messages.leftOut(leftOut, leftOutAtLeast)]),
    messages.areas(),
    ...VERDICTS.map((verdict) => `  ${messages.verdict[verdict](areas[verdict])}`),
    ...uncheckedLines(check.unchecked, messages),
    ...problems.slice(0, MOST_SHOWN).map((problem) => `  ${messages.problem(problemText(problem, line))}`),
    ...(more > 0 ? [`  ${messages.more(more)}`] : []),
  ];
  return { exitCode, out: wrapLines(lines, "      "), talk };
}

/** What the check has proved of a plan that holds, and of which plans. */
function claim({ proved, areas }: PlanCheck, { scope }: PoolPlan, messages: CheckPlanMessages): string {
  return messages.holds({ isProved: proved, unproved: areas.search + areas.open + areas.unfinished, scope });
}

function problemText(problem: PlanProblem, { language }: CommandLine): string {
  return describeProblem(problem, { de, en }[language]);
}
