import { version } from "../../package.json";
import type { Ags } from "../codes/ags";
import { assessPool } from "../pooling/assessPool";
import { issue, shown } from "../result/issue";
import { failure, type Result, success } from "../result/result";
import { eachOnce } from "../staffing/questionsOf";
import type { Staffing, StaffingQuestion } from "../staffing/staffing";
import { checkPlanOfTable } from "./checkPlanOfTable";
import { municipalitySheet } from "./municipalitySheet";
import { poolSheet } from "./poolSheet";
import type { CalculationSheet, SheetPart, SheetQuestion, SheetSubject } from "./sheet";
import { type DraftPart, groundsOf, type SheetBody, type SheetDraft } from "./sheetDraft";
import { totalsSheet } from "./totalsSheet";

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
        const params = { kind: "not-in-table", received: shown(subject.ags) } as const;
        return failure([issue({ code: "unknown-key", path: ["ags"], params })]);
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

function sheetOf(body: SheetBody, draft: SheetDraft): CalculationSheet {
  const { assessment, staffing, language, words, files, supplied } = draft;
  const { id, version: ofRules, title } = assessment.ruleSet;
  const remarks = [...body.notChecked, ...(staffing?.notCounted ?? []).map((one) => one.id), "decision" as const];
  const questions = [...body.questions, ...(staffing?.questions ?? [])];
  return {
    format: "planungsrahmen.explanation/3",
    language,
    subject: body.subject,
    title: body.title,
    warnings: body.warnings,
    answer: body.answer,
    inputs: body.inputs,
    parts: numbered(body.parts, words.parts),
    notChecked: remarks.map((remark) => ({ id: remark, text: words.notChecked[remark] })),
    questions: eachOnce(questions).map((question) => questionOf(question, draft)),
    origin: {
      program: "planungsrahmen",
      version,
      ruleSet: { id, version: ofRules, title },
      files,
      stateData: supplied,
    },
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

/** In the words of the sheet, and in German for the authority. */
function questionOf(
  question: StaffingQuestion,
  { words, germanQuestion }: Pick<SheetDraft, "words" | "germanQuestion">,
): SheetQuestion {
  const german = germanQuestion === null ? null : germanQuestion(question);
  return { id: question.id, text: words.question(question), german, grounds: groundsOf(question) };
}
