import { de } from "../../messages/de";
import { codes } from "../../messages/de/codes";
import { describeProblem } from "../../messages/planProblemMessages";
import type { PlanCheck } from "../../pooling/check/checkPlan";
import type { PoolPlan } from "../../pooling/plan";
import type { PlanCheckDocument } from "./documents";
import type { Format, Outcome } from "./outcome";
import { uncheckedLines } from "./uncheckedLines";
import { wishLines } from "./wishOptions";
import { counted } from "./words";
import { wrapLines } from "./wrap";

/** So many faults are printed; a plan of another table would have thousands. */
const MOST_SHOWN = 30;

/** `planungsrahmen check-plan PLAN TABLE`: 0 when the plan holds, 1 when something speaks against it. */
export function printCheck(
  check: PlanCheck,
  { format, talk, plan }: { readonly format: Format; readonly talk: string; readonly plan: PoolPlan },
): Outcome {
  const exitCode = check.holds ? 0 : 1;
  if (format === "json") {
    const problems = check.problems.map((problem) => ({ ...problem, message: describeProblem(problem, de) }));
    const document: PlanCheckDocument = { format: "planungsrahmen.plan-check/2", ...check, problems };
    return { exitCode, out: `${JSON.stringify(document, null, 2)}\n`, talk };
  }
  const { areas, proposedPools, proposedPoolsAtMost, problems } = check;
  const proved = [
    `  durch die Summe der Rahmen nachgewiesen: ${areas.sum}`,
    `  durch Preise nachgewiesen, alle möglichen Zusammenschlüsse durchgesehen: ${areas.prices}`,
    `  durch Fallunterscheidung mit Preisen nachgewiesen, in jedem Fall durchgesehen: ${areas.branches}`,
    `  durch alle möglichen Aufteilungen des Gebiets nachgewiesen: ${areas.groupings}`,
    `  mehr nur, wenn dort mehr Gemeinden übrig blieben, durch alle Aufteilungen nachgewiesen: ${areas["fewest-left-out"]}`,
    `  nur durch die Suche des Planers, hier nicht nachgewiesen: ${areas.search}`,
    `  vom Plan selbst offen genannt: ${areas.open}`,
    `  Nachweis hier nicht zu Ende gebracht: ${areas.unfinished}`,
  ];
  const verdict = check.holds
    ? claim(check, plan)
    : `Der Plan hält nicht: ${counted(problems.length, "Fehler", "Fehler")}.`;
  const lines = [
    verdict,
    `${counted(proposedPools, "vorgeschlagener Zusammenschluss", "vorgeschlagene Zusammenschlüsse")}, höchstens ${proposedPoolsAtMost} möglich${codes.fixedFirst[plan.scope]}`,
    ...wishLines(plan),
    ...leftOutLines(check),
    "Gebiete, in denen Zusammenschlüsse möglich sind:",
    ...proved,
    ...uncheckedLines(check.unchecked),
    ...problems.slice(0, MOST_SHOWN).map((problem) => `  FEHLER: ${describeProblem(problem, de)}`),
    ...(problems.length > MOST_SHOWN
      ? [`  und ${problems.length - MOST_SHOWN} weitere (--format json nennt alle)`]
      : []),
  ];
  return { exitCode, out: wrapLines(lines, "      "), talk };
}

/** What the check has proved of a plan that holds, and of which plans. */
function claim({ proved, areas }: PlanCheck, { scope }: PoolPlan): string {
  if (proved) return `Der Plan hält, und mehr Zusammenschlüsse sind nachweislich unmöglich${codes.fixedFirst[scope]}.`;
  const unproved = areas.search + areas.open + areas.unfinished;
  const where = counted(unproved, "Gebiet", "Gebieten");
  if (unproved > 0) return `Der Plan hält; dass es die meisten sind, ist in ${where} hier nicht nachgewiesen.`;
  return "Der Plan hält; mehr Zusammenschlüsse gäbe es nachweislich nur, wo dann mehr Gemeinden übrig blieben.";
}

/** Under wishes, or where nobody can be reached, some are in no proposed pool. */
function leftOutLines({ leftOut, leftOutAtLeast }: PlanCheck): string[] {
  if (leftOut === 0) return [];
  return [`In keinem vorgeschlagenen Zusammenschluss: ${leftOut}, davon ${leftOutAtLeast} nachweislich unvermeidbar`];
}
