import type { Language } from "../../explanation/language";
import type { Question } from "../../messages/functions";

/** A function's name in one language, which Excel's files know it by for good. */
export interface FunctionId {
  readonly id: string;
  readonly question: Question;
  readonly language: Language;
}

const NAMES: Readonly<Record<Question, readonly [german: string, english: string]>> = {
  frame: ["RAHMEN", "FRAME"],
  frames: ["RAHMENLISTE", "FRAMES"],
  eligibility: ["ANTRAG", "ELIGIBILITY"],
  shortfall: ["FEHLBETRAG", "SHORTFALL"],
  poolFrame: ["ZUSAMMENSCHLUSS", "POOLFRAME"],
  poolPlan: ["ZUSAMMENSCHLUSSPLAN", "POOLPLAN"],
  explanation: ["BERECHNUNGSBOGEN", "EXPLANATION"],
};

/** Every function under its German and its English name. */
export const FUNCTION_IDS: readonly FunctionId[] = Object.entries(NAMES).flatMap(([key, [german, english]]) => {
  const question = key as Question; // SAFETY: the record has no other keys
  return [
    { id: german, question, language: "de" as const },
    { id: english, question, language: "en" as const },
  ];
});
