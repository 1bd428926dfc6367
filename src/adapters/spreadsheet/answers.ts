import { explanationAnswer } from "./explanationAnswer";
import { eligibilityAnswer, frameAnswer, framesAnswer, shortfallAnswer } from "./frameAnswers";
import { poolFrameAnswer } from "./poolFrameAnswer";
import { type FormPools, poolPlanAnswer } from "./poolPlanAnswer";
import { ruleSetOf } from "./ruleSetOf";
import type { Language, SheetAnswer } from "./sheetAnswer";

/** What a spreadsheet can ask. */
export type Question = "frame" | "frames" | "eligibility" | "shortfall" | "poolFrame" | "poolPlan" | "explanation";

/** Works out an answer from a formula's arguments as the host hands them over; what follows them is not looked at. */
export type Answer = (args: readonly unknown[], language: Language) => SheetAnswer;

/**
 * The functions of every spreadsheet, host-neutral.
 *
 * @param formPools the planner
 * @returns functions that throw `UnusableRange` with everything that is wrong with their arguments
 */
export function answersWith(formPools: FormPools): Readonly<Record<Question, Answer>> {
  return {
    frame: ([persons, rules]) => frameAnswer(persons, ruleSetOf(rules)),
    frames: ([range, rules], language) => framesAnswer(range, ruleSetOf(rules), language),
    eligibility: ([range, rules], language) => eligibilityAnswer(range, ruleSetOf(rules), language),
    shortfall: ([range, rules], language) => shortfallAnswer(range, ruleSetOf(rules), language),
    poolFrame: ([range, rules]) => poolFrameAnswer(range, ruleSetOf(rules)),
    poolPlan: ([table, neighbours, rules], language) =>
      poolPlanAnswer(table, neighbours, { ruleSet: ruleSetOf(rules), language, formPools }),
    explanation: ([table, ags, rules]) => explanationAnswer(table, ags, ruleSetOf(rules)),
  };
}
