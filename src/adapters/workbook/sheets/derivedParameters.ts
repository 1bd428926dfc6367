import { requiredFrame } from "../../../rules/requiredFrame";
import type { Formula } from "../book";
import { amount, type Draft } from "../draft";
import { remainderOf } from "../remainder";
import { distributionPlaces, isShared } from "./distributionSheet";
import type { Parameter } from "./parameterSheet";

/** What follows from the rules alone or from all rows together, each worked out in one cell. */
export function derivedParameters(draft: Draft): Parameter[] {
  const { assessment, labels, unitCents } = draft;
  const { parameters: words, names } = labels;
  const { budget, rounding, threshold } = assessment.ruleSet;
  const unit = labels.unit[unitCents];
  const total = assessment.totalPersons.value;
  const line = (heading: string, value: Formula, name: string, of = unit): Parameter => {
    return { heading, value, unit: of, stated: null, name, open: false };
  };
  const step = amount(draft, rounding.value.stepCents);
  const divisor = budget.years.value * (total ?? 0) * step;
  const isOpen = threshold.measuredOn.value === null;
  const required = threshold.measuredOn.value === "whole-year" ? wholeYear(draft) : enough(draft);
  return [
    ...(total === null
      ? []
      : [
          line(
            words.divisor,
            { formula: `${names.years}*${names.total}*${names.step}`, value: divisor },
            names.divisor,
            "",
          ),
        ]),
    line(words.required, { formula: required, value: amount(draft, assessment.requiredCents) }, names.required),
    ...(isOpen
      ? [
          line(
            words.wholeYear,
            { formula: wholeYear(draft), value: amount(draft, requiredFrame(assessment.ruleSet, "whole-year")) },
            names.wholeYear,
          ),
        ]
      : []),
    ...(isShared(draft) ? remainderLines(draft, line) : []),
  ];
}

/** The smallest frame that is enough: the threshold, or one cent more where the threshold itself is not enough. */
function enough({ assessment, labels }: Draft): string {
  const { threshold } = labels.names;
  return assessment.ruleSet.threshold.inclusive.value ? threshold : `${threshold}+1`;
}

/** The same for the part of a year that a tranche is: the least whole cents that grow to the threshold, or above it. */
function wholeYear({ assessment, labels, unitCents }: Draft): string {
  const { threshold, percent } = labels.names;
  if (assessment.ruleSet.threshold.inclusive.value) {
    return `ROUNDUP(${threshold}*${percent}/100,${unitCents === 100 ? 2 : 0})`;
  }
  const above = (scaled: string) => `INT(${scaled})+1`;
  return unitCents === 100 ? `(${above(`${threshold}*${percent}`)})/100` : above(`${threshold}*${percent}/100`);
}

function remainderLines(
  draft: Draft,
  line: (heading: string, value: Formula, name: string, of?: string) => Parameter,
): Parameter[] {
  const { parameters: words, names } = draft.labels;
  const at = distributionPlaces(draft);
  const { all, left, cut, above } = remainderOf(draft);
  const none = `${names.divisor}`;
  const count = draft.assessment.municipalities.length;
  return [
    line(
      words.stepsAll,
      { formula: `INT(${names.budget}/(${names.years}*${names.step}))`, value: all },
      names.stepsAll,
      "",
    ),
    line(words.stepsLeft, { formula: `${names.stepsAll}-SUM(${at.all("steps")})`, value: left }, names.stepsLeft, ""),
    line(
      words.cut,
      {
        formula: `IF(${names.stepsLeft}<1,${none},IF(${names.stepsLeft}>${count},-1,LARGE(${at.all("rest")},${names.stepsLeft})))`,
        value: cut,
      },
      names.cut,
      "",
    ),
    line(words.above, { formula: `SUM(${at.all("aboveCut")})`, value: above }, names.above, ""),
  ];
}
