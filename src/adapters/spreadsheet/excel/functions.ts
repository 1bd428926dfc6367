import { formPools } from "../../../pooling/formPools";
import { answersWith } from "../answers";
import { FUNCTION_IDS } from "../functionIds";
import type { SheetAnswer } from "../sheetAnswer";

/** What Excel provides for custom functions, as far as it is used here. */
declare const CustomFunctions: {
  associate(id: string, answer: (...args: readonly unknown[]) => SheetAnswer): void;
  readonly Error: new (code: string, message: string) => unknown;
  readonly ErrorCode: { readonly invalidValue: string };
};

const answers = answersWith(formPools);

for (const { id, question, language } of FUNCTION_IDS) {
  CustomFunctions.associate(id, (...args) => {
    try {
      return answers[question](args, language);
    } catch (error) {
      // Excel shows a text only with #VALUE!, and any other error without one.
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, messageOf(error));
    }
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
