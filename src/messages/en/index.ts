import type { Messages } from "../messages";
import { catalogue } from "./catalogue";
import { causes } from "./causes";
import { codes } from "./codes";
import { comparison } from "./comparison";
import { format } from "./format";
import { frame } from "./frame";
import { functions } from "./functions";
import { issues } from "./issues";
import { notes } from "./notes";
import { planCheck } from "./planCheck";
import { questions } from "./questions";
import { reading } from "./reading";
import { report } from "./report";
import { sheet, sheetHeadings } from "./sheet";
import { staffing } from "./staffing";
import { states } from "./states";
import { unknownRules } from "./unknownRules";
import { workbook } from "./workbook";

/** Everything that is said in English. */
export const en: Messages = {
  ...{ language: "en", format, causes, codes, comparison, frame, issues, notes, planCheck, questions, staffing },
  ...{ sheet, sheetHeadings, states, reading, report, workbook, functions, catalogue, unknownRules },
};
