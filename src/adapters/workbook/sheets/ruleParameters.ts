import { fixedTotalOf } from "../../../allocation/withinDistrict";
import { amount, type Draft } from "../draft";
import { FIRST_LINE, municipalityPlaces } from "./municipalitySheet";
import type { Parameter } from "./parameterSheet";
import { hasPosts } from "./postSheet";

/** The rules that the workbook calculates by; what is not marked as open is fixed in its formulas. */
export function ruleParameters(draft: Draft): Parameter[] {
  const { assessment, labels, unitCents } = draft;
  const { parameters: words, names } = labels;
  const { budget, rounding, remainder, threshold } = assessment.ruleSet;
  const unit = labels.unit[unitCents];
  const { inclusive, measuredOn, nearMissPersons } = threshold;
  const fixed = { name: null, open: false, unit: words.fixed } as const;
  const measure = labels.measure[measuredOn.value ?? "open"];
  return [
    {
      ...{ heading: words.budget, value: amount(draft, budget.termCents.value), unit },
      ...{ stated: budget.termCents, name: names.budget, open: true },
    },
    {
      ...{ heading: words.years, value: budget.years.value, unit: words.yearUnit },
      ...{ stated: budget.years, name: names.years, open: true },
    },
    {
      ...{ heading: words.percent, value: budget.percentOfYear.value, unit: "%" },
      ...{ stated: budget.percentOfYear, name: names.percent, open: false },
    },
    total(draft),
    {
      ...{ heading: words.step, value: amount(draft, rounding.value.stepCents), unit },
      ...{ stated: rounding, name: names.step, open: true },
    },
    { ...fixed, heading: words.mode, value: labels.rounding[rounding.value.mode], stated: rounding },
    { ...fixed, heading: words.remainder, value: labels.remainder[remainder.value], stated: remainder },
    {
      ...{ heading: words.threshold, value: amount(draft, threshold.amountCents.value), unit },
      ...{ stated: threshold.amountCents, name: names.threshold, open: true },
    },
    {
      ...fixed,
      heading: words.comparison,
      value: inclusive.value ? labels.atLeast : labels.moreThan,
      stated: inclusive,
    },
    { ...fixed, heading: words.measure, value: measure, stated: measuredOn },
    {
      ...{ heading: words.near, value: nearMissPersons.value, unit: words.persons },
      ...{ stated: nearMissPersons, name: names.near, open: true },
    },
    ...(hasPosts(draft) ? postParameters(draft) : []),
  ];
}

/** What a full post is funded with, and the smallest one. */
function postParameters({ assessment, labels, unitCents }: Draft): Parameter[] {
  const { parameters: words, names, qualification: called, unit } = labels;
  const { fixedAmounts, minimumShareHundredths } = assessment.ruleSet;
  return [
    ...fixedAmounts.map(({ qualification, amountCents }, index) => ({
      ...{ heading: `${words.fixedAmount} ${called(qualification)}`, unit: unit[unitCents] },
      ...{ value: amountCents.value / unitCents, stated: amountCents, open: true },
      name: `${names.fixedAmount}_${index + 1}`,
    })),
    {
      ...{ heading: words.minimumShare, value: minimumShareHundredths.value, unit: words.hundredths },
      ...{ stated: minimumShareHundredths, name: names.minimumShare, open: true },
    },
  ];
}

/** The total head count: the rules' own number, or the live sum of the table. */
function total(draft: Draft): Parameter {
  const { assessment, labels } = draft;
  const { parameters: words, names } = labels;
  const { value, origin } = assessment.totalPersons;
  const { states } = labels;
  const line = { heading: words.total, unit: words.persons, name: names.total };
  if (origin === "rule-set" || value === null) {
    return { ...line, value, stated: assessment.ruleSet.totalPersons, open: value !== null };
  }
  if (fixedTotalOf(assessment) !== null && assessment.part !== undefined) {
    return { ...line, value, stated: { basis: "assumed", source: states.totalOfWhole }, open: true };
  }
  const at = municipalityPlaces(draft);
  const last = FIRST_LINE + assessment.municipalities.length - 1;
  const formula = `SUM(${at.there("persons", FIRST_LINE)}:${at.here("persons", last)})`;
  return { ...line, value: { formula, value }, stated: { basis: "assumed", source: words.tableSum }, open: false };
}
