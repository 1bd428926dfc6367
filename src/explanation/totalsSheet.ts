import { inputsOf } from "./inputsOf";
import type { DifferenceStep, SumStep, TermTotalStep } from "./sheet";
import { type DraftStep, draftStep, type SheetBody, type SheetDraft } from "./sheetDraft";

/** As many addends are written out; more stand in the table. */
const MOST_LISTED = 12;

/** The sheet of the table's sums: what is given out, and what rounding leaves over. */
export function totalsSheet(draft: SheetDraft): SheetBody {
  const { assessment, words } = draft;
  const { municipalities, totals, ruleSet, part } = assessment;
  const { roundingDifferenceCents: left } = totals;
  const isModelled = municipalities.some(({ basis }) => basis === "modelled");
  return {
    subject: { kind: "totals" },
    title: words.title.totals(),
    warnings: isModelled ? [words.warning.modelledTable()] : [],
    answer: [
      words.answer.totals(totals.municipalities, totals.frameCents, ruleSet.budget.percentOfYear.value),
      ...(part === undefined ? [] : [words.ofPart(part)]),
      left === null ? words.answer.partial() : words.answer.difference(left),
    ],
    inputs: inputsOf([], draft),
    parts: [{ id: "totals", steps: [...personSteps(draft), ...moneySteps(draft)] }],
    notChecked: ["head-counts", "rules-of-the-day", ...(left === null ? (["partial-table"] as const) : [])],
    questions: [],
  };
}

function personSteps({ assessment, words }: SheetDraft): DraftStep[] {
  const { municipalities, totals } = assessment;
  if (totals.persons === null) return [];
  const parts = municipalities.map(({ ags, name, persons }) => ({ ags, name, amount: persons ?? 0 }));
  const sum: SumStep = { step: "sum", of: "persons", parts, amount: totals.persons };
  return [draftStep(words.sum(sum, parts.length <= MOST_LISTED), [sum])];
}

function moneySteps({ assessment, words }: SheetDraft): DraftStep[] {
  const { municipalities, totals, ruleSet } = assessment;
  const { years, termCents: budget } = ruleSet.budget;
  const { frameCents, termCents, roundingDifferenceCents } = totals;
  const parts = municipalities.map((row) => ({ ags: row.ags, name: row.name, amount: row.frameCents }));
  const sum: SumStep = { step: "sum", of: "frames", parts, amount: frameCents };
  const term: TermTotalStep = { step: "term-total", frameCents, years: years.value, cents: termCents };
  const budgetCents = budget.value;
  const difference: DifferenceStep = { step: "difference", budgetCents, termCents, cents: roundingDifferenceCents };
  return [
    draftStep(words.sum(sum, parts.length <= MOST_LISTED), [sum]),
    ...(years.value === 1 ? [] : [draftStep(words.termTotal(term), [term], [years])]),
    draftStep(words.difference(difference), [difference], [budget]),
  ];
}
