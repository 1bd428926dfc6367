import type { ShareStep, Step, TermStep } from "../allocation/steps";
import type { AssessedMunicipality } from "../eligibility/eligibility";
import { ruleBehind } from "./ruleBehind";
import type { TermTotalStep } from "./sheet";
import { type DraftStep, draftStep, type SheetDraft } from "./sheetDraft";
import { stepText } from "./stepText";

/** A frame's steps as sentences; the share and its rounding are one line on the pocket calculator. */
export function frameSteps({ steps, basis }: AssessedMunicipality, { words, assessment }: SheetDraft): DraftStep[] {
  return together(steps).map((recorded) =>
    draftStep(
      recorded.map((step) => stepText(step, basis, words.frame)).join(" → "),
      recorded,
      recorded.map((step) => ruleBehind(step, assessment.ruleSet)),
    ),
  );
}

/** One year's budget as a part of the term's, where the term has several years. */
export function yearSteps([first]: readonly AssessedMunicipality[], { words, assessment }: SheetDraft): DraftStep[] {
  const share = first?.steps.find((step): step is ShareStep => step.step === "share");
  if (share === undefined || share.years === 1 || share.yearCents === null) return [];
  return [draftStep(words.year(share), [share], [assessment.ruleSet.budget.years])];
}

/** The rounded frame times the years. */
export function termSteps({ steps, frameCents }: AssessedMunicipality, { words, assessment }: SheetDraft): DraftStep[] {
  const term = steps.find((step): step is TermStep => step.step === "term");
  if (term === undefined || term.years === 1) return [];
  const step: TermTotalStep = { ...term, step: "term-total", frameCents };
  return [draftStep(words.termTotal(step), [step], [assessment.ruleSet.budget.years])];
}

type FrameStep = Exclude<Step, TermStep>;

function together(steps: readonly Step[]): FrameStep[][] {
  const lines: FrameStep[][] = [];
  for (const step of steps) {
    const last = lines[lines.length - 1];
    if (step.step === "round" && last !== undefined) last.push(step);
    else if (step.step !== "term") lines.push([step]);
  }
  return lines;
}
