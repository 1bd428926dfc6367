import type { Ags } from "../../codes/ags";
import type { AssessedMunicipality, Question } from "../../eligibility/eligibility";
import { ruleBehind } from "../../explanation/ruleBehind";
import { stepText } from "../../explanation/stepText";
import { thresholdStep, VERDICT } from "../../explanation/thresholdStep";
import type { FrameWords } from "../../explanation/words";
import { frame as germanFrame } from "../../messages/de/frame";
import type { Messages } from "../../messages/messages";
import { termsOf } from "../../messages/terms";
import type { Basis, RuleSet, Stated } from "../../rules/ruleSet";

/** What is said unless somebody brings another language. */
const GERMAN = { frame: germanFrame };

/** One line of a *Berechnungsbogen*: a sentence, and who says so where it rests on a rule. */
export interface ExplanationLine {
  readonly text: string;
  readonly basis: Basis | null;
  readonly source: string | null;
}

/** How one municipality's figures came about, step by step. */
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
 * @param messages German unless said, for example `en` of `planungsrahmen/messages`
 * @returns lines in the order of the calculation
 * @example
 * ```ts
 * import { allocate, assess, explain, imBw201801 } from "planungsrahmen";
 *
 * const allocation = allocate([{ ags: "08337116", name: "Wehr", persons: 64 }], imBw201801);
 * if (allocation.ok) {
 *   const assessment = assess(allocation.value);
 *   for (const municipality of assessment.municipalities)
 *     explain(municipality, imBw201801).lines.at(-1)?.text; // → "mindestens 51.000 € sind nötig: es fehlen 51 €"
 * }
 * ```
 */
export function explain(
  municipality: AssessedMunicipality,
  ruleSet: RuleSet,
  messages: Pick<Messages, "frame"> = GERMAN,
): Explanation {
  const words = messages.frame(termsOf(ruleSet));
  const { ags, name, steps, questions, basis } = municipality;
  const lines = [
    ...figureLines(municipality, ruleSet, words),
    ...steps.map((step) => line(stepText(step, basis, words), ruleBehind(step, ruleSet))),
  ];
  return { ags, name, lines: [...lines, thresholdLine(municipality, ruleSet, words)], questions };
}

function figureLines(
  { persons, basis, steps }: AssessedMunicipality,
  ruleSet: RuleSet,
  words: FrameWords,
): ExplanationLine[] {
  if (persons === null) return [];
  const { measure = null, totalPersons } = ruleSet;
  const counted = line(words.persons(persons, basis), measure);
  const divisor = steps.find((step) => step.step === "share")?.totalPersons;
  if (divisor === undefined) return [counted];
  const isSum = divisor !== totalPersons.value;
  return [counted, line(words.total(divisor, isSum), isSum ? null : totalPersons)];
}

function thresholdLine(municipality: AssessedMunicipality, ruleSet: RuleSet, words: FrameWords): ExplanationLine {
  const step = thresholdStep({ ...municipality, verdict: VERDICT[municipality.reason] }, ruleSet);
  return line(words.threshold(step), ruleBehind(step, ruleSet));
}

function line(text: string, stated: Stated<unknown> | null): ExplanationLine {
  return { text, basis: stated?.basis ?? null, source: stated?.source ?? null };
}
