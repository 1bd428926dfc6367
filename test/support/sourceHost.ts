import { answersWith } from "../../src/adapters/spreadsheet/answers";
import { FUNCTION_IDS } from "../../src/adapters/spreadsheet/functionIds";
import { formPools } from "../../src/pooling/formPools";
import type { SpreadsheetHost } from "./spreadsheetHosts";

/** The host-neutral functions, straight from the source. */
export const sourceHost: SpreadsheetHost = {
  name: "the source",
  functions: FUNCTION_IDS.map(({ id }) => id),
  call: (id, ...args) => {
    const found = FUNCTION_IDS.find((one) => one.id === id);
    if (found === undefined) throw new Error(`${id} is no function`);
    return answersWith(formPools)[found.question](args, found.language);
  },
};
