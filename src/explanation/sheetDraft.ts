import type { AssessedMunicipality, Assessment } from "../eligibility/eligibility";
import type { PoolPlan } from "../pooling/plan";
import type { Stated } from "../rules/ruleSet";
import type { Staffing, StaffingQuestion } from "../staffing/staffing";
import type { SuppliedData } from "../states/supply";
import type { Language } from "./language";
import type {
  Grounds,
  RecordedStep,
  SheetFile,
  SheetInput,
  SheetPart,
  SheetRemark,
  SheetStep,
  SheetSubject,
} from "./sheet";
import type { SheetWords } from "./words";

/** What every part of a sheet is made from. */
export interface SheetDraft {
  readonly assessment: Assessment;
  readonly plan: PoolPlan | null;
  readonly staffing: Staffing | null;
  readonly files: readonly SheetFile[];
  readonly supplied: SuppliedData | null;
  readonly language: Language;
  readonly words: SheetWords;
  /** Asks in German, for the authority, beside the words of another language; null on a German sheet. */
  readonly germanQuestion: SheetWords["question"] | null;
}

/** A step that has no number yet. */
export type DraftStep = Omit<SheetStep, "number">;

/** A part whose steps have no numbers yet. */
export interface DraftPart extends Pick<SheetPart, "id"> {
  readonly steps: readonly DraftStep[];
}

/** What differs between a municipality's sheet, a pool's, and the table's. */
export interface SheetBody {
  readonly subject: SheetSubject;
  readonly title: string;
  readonly warnings: readonly string[];
  readonly answer: readonly string[];
  readonly inputs: readonly SheetInput[];
  readonly parts: readonly DraftPart[];
  readonly notChecked: readonly SheetRemark["id"][];
  readonly questions: readonly StaffingQuestion[];
}

/** Puts a sentence beside what it renders and the rules that it rests on. */
export function draftStep(
  text: string,
  recorded: readonly RecordedStep[],
  rules: readonly (Stated<unknown> | null)[] = [],
): DraftStep {
  return { text, recorded, grounds: rules.flatMap((rule) => (rule === null ? [] : [groundsOf(rule)])) };
}

/** Who says so; what rules quote is German. */
export function groundsOf({ basis, source }: Pick<Stated<unknown>, "basis" | "source">): Grounds {
  return { basis, source, sourceLanguage: "de" };
}

/** A warning where figures are made up. */
export function modelledWarning(
  municipalities: readonly AssessedMunicipality[],
  { words }: Pick<SheetDraft, "words">,
): string[] {
  const names = municipalities.filter(({ basis }) => basis === "modelled").map(({ name }) => name);
  return names.length === 0 ? [] : [words.warning.modelled(names)];
}
