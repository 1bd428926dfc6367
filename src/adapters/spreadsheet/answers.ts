import type { Language } from "../../explanation/language";
import type { Question } from "../../messages/functions";
import { explanationAnswer } from "./explanationAnswer";
import { eligibilityAnswer, frameAnswer, framesAnswer, shortfallAnswer } from "./frameAnswers";
import { poolFrameAnswer } from "./poolFrameAnswer";
import { type FormPools, poolPlanAnswer } from "./poolPlanAnswer";
import { ruleSetOf } from "./ruleSetOf";
import type { SheetAnswer } from "./sheetAnswer";
import { toldIn } from "./unusableRange";
import { WORDS } from "./wordsOf";

/** Works out an answer from a formula's arguments as the host hands them over; what follows them is not looked at. */
export type Answer = (args: readonly unknown[], language: Language) => SheetAnswer;

/**
 * The functions of every spreadsheet, host-neutral.
 *
 * @param formPools the planner
 * @returns functions that throw `UnusableRange` with everything that is wrong with their arguments
 */
export function answersWith(formPools: FormPools): Readonly<Record<Question, Answer>> {
  const told =
    (answer: Answer): Answer =>
    (args, language) =>
      toldIn(language, () => answer(args, language));
  return {
    frame: told(([persons, rules], language) => frameAnswer(persons, ruleSetOf(rules), WORDS[language].functions)),
    frames: told(([range, rules], language) => framesAnswer(range, ruleSetOf(rules), WORDS[language].functions)),
    eligibility: told(([range, rules], language) =>
      eligibilityAnswer(range, ruleSetOf(rules), WORDS[language].functions),
    ),
    shortfall: told(([range, rules], language) => shortfallAnswer(range, ruleSetOf(rules), WORDS[language].functions)),
    poolFrame: told(([range, rules], language) => poolFrameAnswer(range, ruleSetOf(rules), WORDS[language].functions)),
    poolPlan: told(([table, neighbours, rules], language) =>
      poolPlanAnswer(table, neighbours, { ruleSet: ruleSetOf(rules), words: WORDS[language].functions, formPools }),
    ),
    explanation: told(([table, ags, rules], language) =>
      explanationAnswer(table, ags, { ruleSet: ruleSetOf(rules), words: WORDS[language] }),
    ),
  };
}
