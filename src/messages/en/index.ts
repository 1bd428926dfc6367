import type { Messages } from "../messages";
import { catalogue } from "./catalogue";
import { codes } from "./codes";
import { format } from "./format";
import { frame } from "./frame";
import { functions } from "./functions";
import { issues } from "./issues";
import { planCheck } from "./planCheck";
import { report } from "./report";
import { sheet, sheetHeadings } from "./sheet";
import { staffing } from "./staffing";
import { workbook } from "./workbook";

/** Everything that is said in English. */
export const en: Messages = {
  ...{ language: "en", format, codes, frame, issues, planCheck, staffing },
  ...{ sheet, sheetHeadings, report, workbook, functions, catalogue },
};
