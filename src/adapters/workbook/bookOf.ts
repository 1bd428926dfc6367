import type { Book } from "./book";
import type { Draft } from "./draft";
import { chartSheet } from "./sheets/chartSheet";
import { checkSheet } from "./sheets/checkSheet";
import { distributionSheet } from "./sheets/distributionSheet";
import { eligibilitySheet } from "./sheets/eligibilitySheet";
import { explanationSheet } from "./sheets/explanationSheet";
import { memberSheet } from "./sheets/memberSheet";
import { municipalitySheet } from "./sheets/municipalitySheet";
import { originSheet } from "./sheets/originSheet";
import { parameterSheet } from "./sheets/parameterSheet";
import { poolSheet } from "./sheets/poolSheet";
import { hasPosts, postSheet } from "./sheets/postSheet";

/** All sheets of a workbook as data, formulas with the values that the core has worked out. */
export function bookOf(draft: Draft): Book {
  const { labels, assessment, plan } = draft;
  const { sheet: parameters, names } = parameterSheet(draft);
  const isModelled = assessment.municipalities.some(({ basis }) => basis === "modelled");
  const title = `${labels.title}: ${assessment.ruleSet.title}`;
  return {
    title,
    warning: isModelled ? labels.modelled : "",
    pageWord: labels.page,
    names,
    sheets: [
      ...[parameters, municipalitySheet(draft), distributionSheet(draft), eligibilitySheet(draft)],
      ...(plan === null ? [] : [poolSheet(draft, plan), memberSheet(draft, plan)]),
      ...(hasPosts(draft) ? [postSheet(draft)] : []),
      ...[chartSheet(draft), checkSheet(draft), explanationSheet(draft), originSheet(draft)],
    ],
  };
}
