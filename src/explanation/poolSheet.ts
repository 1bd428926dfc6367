import type { AssessedMunicipality } from "../eligibility/eligibility";
import type { PoolAssessment } from "../pooling/assessPool";
import { frameSteps, yearSteps } from "./frameSteps";
import { inputsOf } from "./inputsOf";
import { plannedPoolSteps } from "./planSteps";
import { grantAnswer, postsPart } from "./postSteps";
import { ruleBehind } from "./ruleBehind";
import type { SumStep } from "./sheet";
import {
  type DraftPart,
  type DraftStep,
  draftStep,
  modelledWarning,
  type SheetBody,
  type SheetDraft,
} from "./sheetDraft";
import { type ThresholdStep, thresholdStep } from "./thresholdStep";

/** A pool's sheet: each member's frame, their sum, whether that is enough, and its posts. */
export function poolSheet(pool: PoolAssessment, draft: SheetDraft): SheetBody {
  const { members, frameCents, questions } = pool;
  const { assessment, words, staffing, plan } = draft;
  const { ruleSet } = assessment;
  const names = members.map(({ name }) => name);
  const counted = members.filter(({ frameOrigin }) => frameOrigin === "computed");
  const keys = members.map(({ ags }) => ags);
  const sum: SumStep = { step: "sum", of: "frames", parts: members.map(addend), amount: frameCents };
  const test = thresholdStep({ ...pool, verdict: verdictOf(pool) }, ruleSet);
  const planned: DraftPart[] = plan === null ? [] : [{ id: "plan", steps: plannedPoolSteps(keys, plan, draft) }];
  return {
    subject: { kind: "pool", members: keys },
    title: words.title.pool(names),
    warnings: modelledWarning(members, draft),
    answer: [
      words.answer.poolFrame(names, frameCents, ruleSet.budget.percentOfYear.value),
      words.answer.verdict(test, true),
      ...grantAnswer(staffing, draft),
    ],
    inputs: inputsOf(members, draft),
    parts: [
      {
        id: "frame",
        steps: [...yearSteps(counted, draft), ...members.flatMap((member) => memberSteps(member, draft))],
      },
      { id: "pool", steps: [draftStep(words.sum(sum, true), [sum])] },
      { id: "threshold", steps: [draftStep(words.threshold(test), [test], [ruleBehind(test, ruleSet)])] },
      ...planned,
      ...postsPart(draft, { frames: false }),
    ],
    notChecked: [
      ...(["head-counts", "rules-of-the-day", "agreement"] as const),
      ...(plan === null ? (["neighbours"] as const) : (["plan"] as const)),
    ],
    questions,
  };
}

function addend({ ags, name, frameCents }: AssessedMunicipality): SumStep["parts"][number] {
  return { ags, name, amount: frameCents };
}

/** Of one year only: nobody applies for a member's own term. */
function memberSteps(member: AssessedMunicipality, draft: SheetDraft): DraftStep[] {
  return frameSteps(member, draft).map(({ text, ...step }) => ({
    ...step,
    text: draft.words.member(member.name, text),
  }));
}

function verdictOf({ reaches, frameCents }: PoolAssessment): ThresholdStep["verdict"] {
  if (frameCents === 0) return "no-frame";
  return reaches === null ? "open" : reaches ? "reached" : "missed";
}
