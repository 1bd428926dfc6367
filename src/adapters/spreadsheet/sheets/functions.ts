import type { Language } from "../../../explanation/language";
import type { Question } from "../../../messages/functions";
import { answersWith } from "../answers";
import type { FormPools } from "../poolPlanAnswer";
import type { SheetAnswer } from "../sheetAnswer";
import { unusable } from "../unusableRange";

/** What the second file of the script leaves behind; all files of a script share their globals. */
declare const planungsrahmenPools_: { readonly formPools: FormPools } | undefined;

/** The planner is larger than everything else, and who needs only frames need not paste it. */
const formPools: FormPools = (assessment, options) => {
  if (typeof planungsrahmenPools_ !== "undefined") return planungsrahmenPools_.formPools(assessment, options);
  throw unusable({ code: "unreadable", params: { kind: "planner-missing" } });
};

const answers = answersWith(formPools);

/** What the script's global functions call; an error's message is what the cell shows. */
function answer(question: Question, language: Language, args: readonly unknown[]): SheetAnswer {
  try {
    return answers[question](args, language);
  } catch (error) {
    throw new Error(error instanceof Error ? error.message : String(error));
  }
}

Object.assign(globalThis, { planungsrahmen_: { answer } });
