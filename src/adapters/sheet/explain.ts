import type { Ags } from "../../codes/ags";
import type { AssessedMunicipality, Question } from "../../eligibility/eligibility";
import { ruleBehind } from "../../explanation/ruleBehind";
import { stepText } from "../../explanation/stepText";
import { thresholdStep, VERDICT } from "../../explanation/thresholdStep";
import { GERMAN_FRAME } from "../../messages/de/frame";
import type { Basis, RuleSet, Stated } from "../../rules/ruleSet";

/** One line of a *Berechnungsbogen*: a sentence, and who says so where it rests on a rule. */
export interface ExplanationLine {
  readonly text: string;
  readonly basis: Basis | null;
  readonly source: string | null;
}

/** How one municipality's figures came about, step by step, in German. */
export interface Explanation {
  readonly ags: Ags;
  readonly name: string;
  readonly lines: readonly ExplanationLine[];
  readonly questions: readonly Question[];
}

/**
 * Explains a municipality's frame and status in sentences that a pocket calculator can follow.
 *
 * It renders the steps that the stages recorded and works nothing out a second time. The whole *Berechnungsbogen*, with
 * inputs, pool, posts, languages and formats, is `calculationSheet` of `planungsrahmen/explanation`.
 *
 * @param municipality from `assess`
 * @param ruleSet the rules it was assessed by
 * @returns lines in the order of the calculation
 */
export function explain(municipality: AssessedMunicipality, ruleSet: RuleSet): Explanation {
  const { ags, name, steps, questions, basis } = municipality;
  const lines = [
    ...figureLines(municipality, ruleSet),
    ...steps.map((step) => line(stepText(step, basis, GERMAN_FRAME), ruleBehind(step, ruleSet))),
  ];
  return { ags, name, lines: [...lines, thresholdLine(municipality, ruleSet)], questions };
}

function figureLines({ persons, basis, steps }: AssessedMunicipality, ruleSet: RuleSet): ExplanationLine[] {
  if (persons === null) return [];
  const { measure = null, totalPersons } = ruleSet;
  const heads = measure?.value ?? "counted-persons";
  const counted = line(GERMAN_FRAME.persons(persons, basis, heads), measure);
  const divisor = steps.find((step) => step.step === "share")?.totalPersons;
  if (divisor === undefined) return [counted];
  const isSum = divisor !== totalPersons.value;
  return [counted, line(GERMAN_FRAME.total(divisor, isSum, heads), isSum ? null : totalPersons)];
}

function thresholdLine(municipality: AssessedMunicipality, ruleSet: RuleSet): ExplanationLine {
  const step = thresholdStep({ ...municipality, verdict: VERDICT[municipality.reason] }, ruleSet);
  return line(GERMAN_FRAME.threshold(step), ruleBehind(step, ruleSet));
}

function line(text: string, stated: Stated<unknown> | null): ExplanationLine {
  return { text, basis: stated?.basis ?? null, source: stated?.source ?? null };
}
