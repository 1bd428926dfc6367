import { version } from "../../../package.json";
import type { Ags } from "../../codes/ags";
import type { Assessment, Question } from "../../eligibility/eligibility";
import { checkPlanOfTable } from "../../explanation/checkPlanOfTable";
import { municipalitySheet } from "../../explanation/municipalitySheet";
import { poolSheet } from "../../explanation/poolSheet";
import type {
  CalculationSheet,
  SheetFile,
  SheetLanguage,
  SheetPart,
  SheetQuestion,
  SheetSubject,
} from "../../explanation/sheet";
import { type DraftPart, groundsOf, type SheetBody, type SheetDraft } from "../../explanation/sheetDraft";
import { totalsSheet } from "../../explanation/totalsSheet";
import { assessPool } from "../../pooling/assessPool";
import type { PoolPlan } from "../../pooling/plan";
import { issue, quoted } from "../../result/issue";
import { failure, type Result, success } from "../../result/result";
import type { Staffing, StaffingQuestion } from "../../staffing/staffing";
import { SHEET_WORDS } from "./sheetWords";

/** What a sheet shows beside the figures of the table. */
export interface SheetOptions {
  /** German unless said. */
  readonly language?: SheetLanguage;
  /** The pools, from `formPools` on the same municipalities. */
  readonly plan?: PoolPlan | null;
  /** Posts and grant of the sheet's municipality or pool, from `staff`; of a pool also on the sheet of a member. */
  readonly staffing?: Staffing | null;
  /** The files that the figures were read from; the first is the table. */
  readonly files?: readonly SheetFile[];
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
 * @example calculationSheet(assessment, { kind: "municipality", ags: "08337116" }, { language: "en" })
 */
export function calculationSheet(
  assessment: Assessment,
  subject: SheetSubject,
  { language = "de", plan = null, staffing = null, files = [] }: SheetOptions = {},
): Result<CalculationSheet> {
  const words = Object.hasOwn(SHEET_WORDS, language) ? SHEET_WORDS[language] : undefined;
  if (words === undefined) throw new RangeError(`calculationSheet: language "${String(language)}" is not known`);
  return drawUp(subject, { assessment, plan, staffing, files, language, words });
}

/** Draws a sheet up in whatever words. */
export function drawUp(subject: SheetSubject, draft: SheetDraft): Result<CalculationSheet> {
  const issues = draft.plan === null ? [] : checkPlanOfTable(draft.plan, draft.assessment);
  const body = bodyOf(subject, draft);
  if (issues.length > 0 || !body.ok) return failure([...issues, ...(body.ok ? [] : body.issues)]);
  return success(sheetOf(body.value, draft));
}

function bodyOf(subject: SheetSubject, draft: SheetDraft): Result<SheetBody> {
  const { assessment, staffing } = draft;
  switch (subject.kind) {
    case "totals":
      refuseForeignPosts(staffing, [], false);
      return success(totalsSheet(draft));
    case "municipality": {
      const municipality = assessment.municipalities.find(({ ags }) => ags === subject.ags);
      if (municipality === undefined) {
        const expected = "einen AGS, der in der Tabelle steht";
        return failure([issue({ code: "unknown-key", path: ["ags"], received: quoted(subject.ags), expected })]);
      }
      refuseForeignPosts(staffing, [subject.ags], true);
      return success(municipalitySheet(municipality, draft));
    }
    case "pool": {
      const pool = assessPool(assessment, subject.members);
      if (!pool.ok) return pool;
      refuseForeignPosts(staffing, subject.members, false);
      return success(poolSheet(pool.value, draft));
    }
  }
}

/** Posts of a pool may stand on a member's sheet; all others are of the sheet's own subject. */
function refuseForeignPosts(staffing: Staffing | null, keys: readonly Ags[], mayBeMore: boolean): void {
  if (staffing === null) return;
  const members = staffing.applicant.members.map(({ ags }) => ags);
  if (keys.length > 0 && keys.every((ags) => members.includes(ags)) && (mayBeMore || members.length === keys.length))
    return;
  throw new RangeError(
    `calculationSheet: posts of ${keys.join("+") || "nobody"} were expected, of ${members.join("+")} were given`,
  );
}

function sheetOf(body: SheetBody, { assessment, staffing, language, words, files }: SheetDraft): CalculationSheet {
  const { id, version: ofRules, title } = assessment.ruleSet;
  const remarks = [...body.notChecked, ...(staffing?.notCounted ?? []).map((one) => one.id), "decision" as const];
  const questions = [...body.questions, ...(staffing?.questions ?? [])];
  return {
    format: "planungsrahmen.explanation/2",
    language,
    subject: body.subject,
    title: body.title,
    warnings: body.warnings,
    answer: body.answer,
    inputs: body.inputs,
    parts: numbered(body.parts, words.parts),
    notChecked: remarks.map((remark) => ({ id: remark, text: words.notChecked[remark] })),
    questions: eachOnce(questions).map((question) => questionOf(question, words.question)),
    origin: { program: "planungsrahmen", version, ruleSet: { id, version: ofRules, title }, files },
  };
}

function numbered(parts: readonly DraftPart[], titles: Readonly<Record<SheetPart["id"], string>>): SheetPart[] {
  let number = 0;
  return parts.map(({ id, steps }) => ({
    id,
    title: titles[id],
    steps: steps.map((step) => {
      number += 1;
      return { number, ...step };
    }),
  }));
}

function eachOnce(questions: readonly (Question | StaffingQuestion)[]): (Question | StaffingQuestion)[] {
  return [...new Map(questions.map((question) => [question.text, question])).values()];
}

function questionOf(
  { id, text, ...stated }: Question | StaffingQuestion,
  translated: Readonly<Record<SheetQuestion["id"], string>> | null,
): SheetQuestion {
  const grounds = groundsOf(stated);
  return translated === null
    ? { id, text, german: null, grounds }
    : { id, text: translated[id], german: text, grounds };
}
