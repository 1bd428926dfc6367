import type { AssessedMunicipality } from "../eligibility/eligibility";
import type { Stated } from "../rules/ruleSet";
import type { SheetInput } from "./sheet";
import { groundsOf, type SheetDraft } from "./sheetDraft";

/** The figures of municipalities and the rules that a sheet's calculation starts from. */
export function inputsOf(municipalities: readonly AssessedMunicipality[], draft: SheetDraft): SheetInput[] {
  const shown = municipalities.length === 0 ? draft.assessment.municipalities : municipalities;
  const isDivided = shown.some(({ frameOrigin }) => frameOrigin === "computed");
  return [
    ...municipalities.flatMap((municipality) => figuresOf(municipality, municipalities.length > 1, draft)),
    ...(isDivided ? [totalInput(draft)].flat() : []),
    ...ruleInputs(draft, isDivided),
    ...(municipalities.length === 0 ? [] : thresholdInputs(draft)),
    ...(draft.staffing === null ? [] : postInputs(draft)),
  ];
}

function figuresOf(municipality: AssessedMunicipality, isOneOfMany: boolean, draft: SheetDraft): SheetInput[] {
  const { ags, name, basis, persons, frameOrigin, frameCents } = municipality;
  const { words, files, language } = draft;
  const called = { persons: words.frame.heads.counted, "given-frame": words.inputs["given-frame"] };
  const label = (id: "persons" | "given-frame") =>
    isOneOfMany ? words.input.ofMunicipality(called[id], name) : called[id];
  const grounds = { basis, source: words.input.table(files[0]?.name ?? null), sourceLanguage: language };
  const counted = { id: "persons", ags, label: label("persons"), value: persons, grounds } as const;
  const given = { id: "given-frame", ags, label: label("given-frame"), value: frameCents, grounds } as const;
  return [
    ...(persons === null ? [] : [{ ...counted, text: words.whole(persons) }]),
    ...(frameOrigin === "computed" ? [] : [{ ...given, text: words.euros(frameCents) }]),
  ];
}

function totalInput(draft: SheetDraft): SheetInput[] {
  const { assessment, words, language } = draft;
  const { value, origin } = assessment.totalPersons;
  if (value === null) return [];
  const ofTable = { basis: "unstated", source: words.input.sumOfTable(), sourceLanguage: language } as const;
  const grounds = origin === "table" ? ofTable : groundsOf(assessment.ruleSet.totalPersons);
  return [
    {
      ...{ id: "total-persons", ags: null, label: words.frame.heads.total },
      ...{ value, text: words.whole(value), grounds },
    },
  ];
}

function ruleInputs(draft: SheetDraft, isDivided: boolean): SheetInput[] {
  const { ruleSet } = draft.assessment;
  const { words } = draft;
  const { budget, rounding, remainder } = ruleSet;
  const { mode, stepCents } = rounding.value;
  const rule = ruleInput(draft);
  return [
    ...(isDivided ? [rule("budget", budget.termCents, words.euros(budget.termCents.value))] : []),
    rule("years", budget.years, words.input.years(budget.years.value)),
    ...(budget.percentOfYear.value === 100
      ? []
      : [rule("percent-of-year", budget.percentOfYear, words.input.percent(budget.percentOfYear.value))]),
    ...(isDivided
      ? [
          rule("rounding", { ...rounding, value: mode }, words.frame.rule(mode, stepCents)),
          rule("remainder", remainder, words.input.remainder[remainder.value]),
        ]
      : []),
  ];
}

function thresholdInputs(draft: SheetDraft): SheetInput[] {
  const { amountCents, inclusive, measuredOn } = draft.assessment.ruleSet.threshold;
  const { words } = draft;
  const rule = ruleInput(draft);
  return [
    rule("threshold", amountCents, words.frame.needed(amountCents.value, inclusive.value)),
    rule("measured-on", measuredOn, words.input.measuredOn[measuredOn.value ?? "open"]),
  ];
}

function postInputs(draft: SheetDraft): SheetInput[] {
  const { fixedAmounts, minimumShareHundredths } = draft.assessment.ruleSet;
  const { words } = draft;
  const rule = ruleInput(draft);
  return [
    ...fixedAmounts.map(({ qualification, amountCents }) => ({
      ...rule("fixed-amount", amountCents, words.euros(amountCents.value)),
      label: words.input.fixedAmount(words.inputs["fixed-amount"], qualification),
    })),
    rule("minimum-share", minimumShareHundredths, words.input.fte(minimumShareHundredths.value)),
  ];
}

function ruleInput({ words }: SheetDraft) {
  return (id: keyof typeof words.inputs, stated: Stated<number | string | null>, text: string): SheetInput => {
    return { id, ags: null, label: words.inputs[id], value: stated.value, text, grounds: groundsOf(stated) };
  };
}
