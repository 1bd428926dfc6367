import type { FigureBasis } from "../allocation/municipality";
import type { Step } from "../allocation/steps";
import type { Ags } from "../codes/ags";
import type { AssessedMunicipality, Question } from "../eligibility/eligibility";
import { formatEuros, formatWhole } from "../money/formatGerman";
import type { RoundingMode } from "../money/roundQuotient";
import type { Basis, RuleSet, Stated } from "../rules/ruleSet";
import { formatExact } from "./formatExact";
import { rowWords } from "./rowWords";

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

/** What a figure of the table is called where it is shown. */
const BASIS_OF_FIGURE: Readonly<Record<FigureBasis, string>> = {
  published: "veröffentlicht",
  inferred: "aus einem veröffentlichten Betrag abgeleitet",
  modelled: "modelliert, keine echte Zahl",
  unstated: "wie angegeben",
};

const ROUNDING: Readonly<Record<RoundingMode, string>> = {
  "half-up": "kaufmännisch gerundet",
  "half-even": "mathematisch gerundet (halbe zur geraden Zahl)",
  floor: "abgerundet",
  ceiling: "aufgerundet",
};

/**
 * Explains a municipality's frame and status (*Berechnungsbogen*) in sentences that a pocket calculator can follow.
 *
 * It renders the steps that the stages recorded and works nothing out a second time.
 *
 * @param municipality from `assess`
 * @param ruleSet the rules it was assessed by
 * @returns lines in the order of the calculation
 */
export function explain(municipality: AssessedMunicipality, ruleSet: RuleSet): Explanation {
  const { ags, name, steps, questions } = municipality;
  const lines = [...figureLines(municipality, ruleSet), ...steps.map((step) => stepLine(step, municipality, ruleSet))];
  return { ags, name, lines: [...lines, thresholdLine(municipality, ruleSet)], questions };
}

function figureLines({ persons, basis, steps }: AssessedMunicipality, ruleSet: RuleSet): ExplanationLine[] {
  if (persons === null) return [];
  const { measure, totalPersons } = ruleSet;
  const heads = measure?.value === "population" ? "Einwohner" : "Anrechenbare Personen";
  const counted = line(`${heads}: ${formatWhole(persons)} (${BASIS_OF_FIGURE[basis]})`, measure);
  const divisor = steps.find((step) => step.step === "share")?.totalPersons;
  if (divisor === undefined) return [counted];
  const all = `Alle ${rowWords(ruleSet).person[1]}, durch die geteilt wird: ${formatWhole(divisor)}`;
  return [counted, divisor === totalPersons.value ? line(all, totalPersons) : line(`${all} (Summe der Tabelle)`)];
}

function line(text: string, stated: Stated<unknown> | null = null): ExplanationLine {
  return { text, basis: stated?.basis ?? null, source: stated?.source ?? null };
}

function stepLine(
  step: Step,
  { basis }: AssessedMunicipality,
  { budget, rounding, remainder }: RuleSet,
): ExplanationLine {
  switch (step.step) {
    case "share":
      return line(
        `${budgetTerm(step.termCents, step.years)} × ${formatWhole(step.persons)} ÷ ` +
          `${formatWhole(step.totalPersons)} = ${formatExact(step.exact)}`,
        budget.termCents,
      );
    case "round":
      return line(`${ROUNDING[step.mode]} auf ${stepName(step.stepCents)}: ${formatEuros(step.cents)}`, rounding);
    case "remainder":
      return line(
        step.addedCents === 0
          ? `kein Anteil am Rest (Hare-Niemeyer): ${formatEuros(step.cents)}`
          : `${formatEuros(step.addedCents)} aus dem Rest (Hare-Niemeyer): ${formatEuros(step.cents)}`,
        remainder,
      );
    case "given":
      return line(`Planungsrahmen (${BASIS_OF_FIGURE[basis]}): ${formatEuros(step.cents)}`);
    case "term": {
      const years = step.years === 1 ? "ein einziges Jahr" : `${step.years} Jahre, erst gerundet, dann vervielfacht`;
      return line(`${years}: ${formatEuros(step.cents)}`, budget.years);
    }
  }
}

/** One year's budget; a term that does not divide into whole cents is shown as a division. */
function budgetTerm(termCents: number, years: number): string {
  if (termCents % years === 0) return formatEuros(termCents / years);
  return `(${formatEuros(termCents)} ÷ ${years})`;
}

function stepName(stepCents: number): string {
  return stepCents === 100 ? "ganze Euro" : `Vielfache von ${formatEuros(stepCents)}`;
}

function thresholdLine(municipality: AssessedMunicipality, { threshold }: RuleSet): ExplanationLine {
  const { reason, marginCents, frameCents } = municipality;
  const amount = formatEuros(threshold.amountCents.value);
  const needed = threshold.inclusive.value ? `mindestens ${amount}` : `mehr als ${amount}`;
  switch (reason) {
    case "reaches-threshold":
      return line(`${needed} sind nötig: erreicht, ${formatEuros(marginCents)} darüber`, threshold.amountCents);
    case "below-threshold":
      return line(`${needed} sind nötig: es fehlen ${formatEuros(-marginCents)}`, threshold.amountCents);
    case "reaches-threshold-in-one-reading":
      return line(
        `${needed} sind nötig: ${formatEuros(frameCents)} reichen nur, wenn am ganzen Jahr gemessen wird`,
        threshold.measuredOn,
      );
    case "no-frame":
      return line("kein Planungsrahmen, also nichts zu beantragen");
  }
}
