import type { AssessedMunicipality } from "../eligibility/eligibility";
import type { Place } from "../pooling/plan";
import { frameSteps, termSteps, yearSteps } from "./frameSteps";
import { inputsOf } from "./inputsOf";
import { planStepsOf } from "./planSteps";
import { grantAnswer, postsPart } from "./postSteps";
import { ruleBehind } from "./ruleBehind";
import {
  type DraftPart,
  type DraftStep,
  draftStep,
  modelledWarning,
  type SheetBody,
  type SheetDraft,
} from "./sheetDraft";
import { thresholdStep, VERDICT } from "./thresholdStep";

/** One municipality's sheet: its frame, whether it may apply, its place in the plan, its posts. */
export function municipalitySheet(municipality: AssessedMunicipality, draft: SheetDraft): SheetBody {
  const { ags, name, nearMiss, reason } = municipality;
  const { assessment, words, staffing } = draft;
  const { ruleSet } = assessment;
  const test = thresholdStep({ ...municipality, verdict: VERDICT[reason] }, ruleSet);
  const plan = planPart(ags, draft);
  return {
    subject: { kind: "municipality", ags },
    title: words.title.municipality(name, ags),
    warnings: modelledWarning(concerned(municipality, draft), draft),
    answer: [
      ...frameAnswer(municipality, draft),
      words.answer.verdict(test, mayShare(draft)),
      ...(nearMiss === true ? [words.answer.topUp()] : []),
      ...planAnswer(ags, draft, plan),
      ...grantAnswer(staffing, draft),
    ],
    inputs: inputsOf([municipality], draft),
    parts: [
      { id: "frame", steps: framePart(municipality, draft) },
      { id: "threshold", steps: [draftStep(words.threshold(test), [test], [ruleBehind(test, ruleSet)])] },
      ...plan,
      ...postsPart(draft, { frames: (staffing?.applicant.members.length ?? 1) > 1 }),
    ],
    notChecked: [
      ...(["head-counts", "rules-of-the-day"] as const),
      ...(plan.length === 0 ? [] : (["plan", "agreement"] as const)),
    ],
    questions: municipality.questions,
  };
}

/** Districts form no pools. */
function mayShare({ assessment }: SheetDraft): boolean {
  return assessment.ruleSet.recipients?.value !== "districts";
}

function framePart(municipality: AssessedMunicipality, draft: SheetDraft): DraftStep[] {
  return [...yearSteps([municipality], draft), ...frameSteps(municipality, draft), ...termSteps(municipality, draft)];
}

function frameAnswer({ name, frameCents, steps }: AssessedMunicipality, { assessment, words }: SheetDraft): string[] {
  const term = steps.find((step) => step.step === "term");
  const percent = assessment.ruleSet.budget.percentOfYear.value;
  return [
    words.answer.frame(name, frameCents, percent),
    ...(term === undefined || term.years === 1 ? [] : [words.answer.term(term.cents, term.years)]),
  ];
}

/** The place in the plan, and the common frame where there is one. */
function planAnswer(ags: string, draft: SheetDraft, [part]: readonly DraftPart[]): string[] {
  const { plan, assessment, words } = draft;
  const pool = plan?.pools.find(({ members }) => members.includes(ags));
  const place = part?.steps.slice(0, 1).map(({ text }) => text) ?? [];
  if (pool === undefined) return place;
  const names = assessment.municipalities.filter((row) => pool.members.includes(row.ags)).map(({ name }) => name);
  return [...place, words.answer.poolFrame(names, pool.frameCents, assessment.ruleSet.budget.percentOfYear.value)];
}

function planPart(ags: string, draft: SheetDraft): DraftPart[] {
  const place = placeOf(ags, draft);
  if (place === undefined || draft.plan === null) return [];
  return [{ id: "plan", steps: planStepsOf(place, draft.plan, draft) }];
}

function placeOf(key: string, { plan }: SheetDraft): Place | undefined {
  return plan?.places.find(({ ags }) => ags === key);
}

/** The municipality, and all whose figures stand beside its own. */
function concerned(municipality: AssessedMunicipality, draft: SheetDraft): AssessedMunicipality[] {
  const { plan, staffing, assessment } = draft;
  const place = placeOf(municipality.ags, draft);
  const planned = plan?.pools.find(({ id }) => id === place?.pool)?.members ?? [];
  const stranded = place?.stranded?.group ?? [];
  const keys = new Set([municipality.ags, ...planned, ...stranded]);
  for (const { ags } of staffing?.applicant.members ?? []) keys.add(ags);
  return assessment.municipalities.filter(({ ags }) => keys.has(ags));
}
