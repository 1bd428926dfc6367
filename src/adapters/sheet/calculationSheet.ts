import type { Assessment } from "../../eligibility/eligibility";
import { drawUp } from "../../explanation/drawUp";
import type { Language } from "../../explanation/language";
import type { CalculationSheet, SheetFile, SheetSubject } from "../../explanation/sheet";
import type { SheetDraft } from "../../explanation/sheetDraft";
import { questions as germanQuestions } from "../../messages/de/questions";
import { questionText } from "../../messages/questions";
import { termsOf } from "../../messages/terms";
import type { PoolPlan } from "../../pooling/plan";
import type { Result } from "../../result/result";
import type { Staffing } from "../../staffing/staffing";
import type { SuppliedData } from "../../states/supply";
import { SHEET_WORDS } from "./sheetWords";

/** What a sheet shows beside the figures of the table. */
export interface SheetOptions {
  /** German unless said. */
  readonly language?: Language;
  /** The pools, from `formPools` on the same municipalities. */
  readonly plan?: PoolPlan | null;
  /** Posts and grant of the sheet's municipality or pool, from `staff`; of a pool also on the sheet of a member. */
  readonly staffing?: Staffing | null;
  /** The files that the figures were read from; the first is the table. */
  readonly files?: readonly SheetFile[];
  /** What was taken from the data of a state, from `supplied` of `planungsrahmen/baden-wuerttemberg`. */
  readonly supplied?: SuppliedData | null;
}

/**
 * Draws up a *Berechnungsbogen*: how a municipality's, a pool's or the table's figures came about, in numbered steps that
 * a reader checks with a pocket calculator, with every input's source and basis, what was not checked and what is open.
 *
 * It is data; `sheetText`, `sheetMarkdown`, `sheetHtml` and `sheetPage` show it. It renders what the stages recorded and
 * works nothing out a second time.
 *
 * @param assessment the municipalities, from `assess`
 * @param subject whose figures
 * @returns the sheet, or unknown keys and a plan of another table
 * @throws RangeError when the language is not known or the posts are of somebody else
 * @example
 * ```ts
 * import { allocate, assess, imBw201801 } from "planungsrahmen";
 * import { calculationSheet } from "planungsrahmen/explanation";
 *
 * const allocation = allocate([{ ags: "08337116", name: "Wehr", persons: 64 }], imBw201801);
 * if (allocation.ok) {
 *   const assessment = assess(allocation.value);
 *   const wehr = { kind: "municipality", ags: "08337116" } as const;
 *   const sheet = calculationSheet(assessment, wehr, { language: "en" });
 *   if (sheet.ok) sheet.value.parts.map(({ steps }) => steps.length); // → [3, 1]
 * }
 * ```
 */
export function calculationSheet(
  assessment: Assessment,
  subject: SheetSubject,
  { language = "de", plan = null, staffing = null, files = [], supplied = null }: SheetOptions = {},
): Result<CalculationSheet> {
  const wordsOf = Object.hasOwn(SHEET_WORDS, language) ? SHEET_WORDS[language] : undefined;
  if (wordsOf === undefined) throw new RangeError(`calculationSheet: language "${String(language)}" is not known`);
  const words = wordsOf(termsOf(assessment.ruleSet));
  const origin = { files, supplied, language, words, germanQuestion: germanFor(language) };
  return drawUp(subject, { assessment, plan, staffing, ...origin });
}

/** The authority is asked in German whatever the language of the sheet. */
function germanFor(language: Language): SheetDraft["germanQuestion"] {
  return language === "de" ? null : (question) => questionText(question, { questions: germanQuestions });
}
