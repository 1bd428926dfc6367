import type { Staffing } from "../staffing/staffing";
import type { GrantStep, PostStep } from "../staffing/staffingSteps";
import { type DraftPart, draftStep, type SheetDraft } from "./sheetDraft";
import { staffingRule, staffingStepText } from "./staffingStepText";

/** Posts and grant as `staff` recorded them. */
export function postsPart({ staffing, words }: SheetDraft, isShown: { readonly frames: boolean }): DraftPart[] {
  if (staffing === null) return [];
  const { members, mayApply } = staffing.applicant;
  const applicant = { step: "applicant", names: members.map(({ name }) => name), mayApply } as const;
  const steps = staffing.steps.filter(({ step }) => isShown.frames || step !== "frames");
  return [
    {
      id: "posts",
      steps: [
        draftStep(words.applicant(applicant), [applicant]),
        ...steps.map((step) => draftStep(staffingStepText(step, words.staffing), [step], [staffingRule(step)])),
      ],
    },
  ];
}

/** The grant in a plain sentence. */
export function grantAnswer(staffing: Staffing | null, { words }: SheetDraft): string[] {
  const steps = staffing?.steps ?? [];
  const posts = steps.filter((step): step is PostStep => step.step === "post");
  const grant = steps.find((step): step is GrantStep => step.step === "grant");
  return grant === undefined ? [] : [words.answer.grant(posts, grant)];
}
